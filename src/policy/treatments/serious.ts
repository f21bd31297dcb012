/** Levels 5 and 6: threatening by definition. They exist only as locked later steps (P1). */
import type { Treatment } from "../treatment.js";
import { contact } from "./declare.js";

export const SERIOUS: readonly Treatment[] = [
  contact("formal-notice", {
    pressure: 5,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages", "controls-credit"],
    channels: ["registered-letter", "letter", "email"],
  }),
  contact("fourteen-day-letter", {
    pressure: 5,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages", "controls-credit"],
    channels: ["registered-letter", "letter", "email"],
  }),
  contact("hand-over-to-partner", {
    pressure: 6,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages"],
    channels: ["letter", "email"],
  }),
  contact("court-claim", {
    pressure: 6,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages"],
    channels: ["letter"],
  }),
  contact("stop-service", {
    pressure: 6,
    purpose: "legal",
    tone: "matter-of-fact",
    asksForMoney: true,
    discloses: true,
    owner: ["decides", "manages"],
    channels: ["letter", "email"],
  }),
];
