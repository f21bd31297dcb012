/**
 * The United Kingdom: Breathing Space, and the conduct rules for regulated credit (CONC).
 * @module
 */
import { type LawPack, NATURAL_PERSONS } from "../entry.js";
import { source } from "./notation.js";

const countries = ["GB"] as const;
const appliesTo = { customerKind: NATURAL_PERSONS } as const;
const BREATHING_SPACE = "Debt Respite Scheme, guidance on gov.uk 2023-06-09";

export const GB: LawPack = {
  pack: "gb",
  checkedOn: "2026-11-21",
  staleAfterDays: 210,
  entries: [
    {
      id: "GB.breathing-space",
      kind: "guardrail",
      countries,
      regions: ["ENG", "WLS"],
      appliesTo,
      asks: { rule: "pause", circumstance: "statutory-pause", days: 60 },
      validFrom: "2021-05-04",
      sources: source(`${BREATHING_SPACE}: 60 days`, "C1"),
    },
    {
      // Nobody tells us about a crisis in such words; a customer in need of extra care whose pause ends is given the thirty days.
      id: "GB.breathing-space.crisis",
      kind: "guardrail",
      countries,
      regions: ["ENG", "WLS"],
      appliesTo,
      asks: { rule: "pause", circumstance: "statutory-pause", afterEnd: 30, with: "vulnerability" },
      validFrom: "2021-05-04",
      sources: source(`${BREATHING_SPACE}: crisis treatment and 30 days`, "C1"),
    },
    {
      id: "GB.moratorium.scotland",
      kind: "guardrail",
      countries,
      regions: ["SCT"],
      appliesTo,
      asks: { rule: "pause", circumstance: "statutory-pause", months: 6 },
      validFrom: "2021-05-04",
      sources: source("Statutory moratorium in Scotland: six months", "G"),
    },
    {
      id: "GB.conc.third-parties",
      kind: "guardrail",
      countries,
      appliesTo,
      asks: { rule: "kept", by: "third-party-disclosure" },
      validFrom: "2014-04-01",
      sources: source("CONC 7.9 (handbook.fca.org.uk)", "C1"),
    },
    {
      id: "GB.conc.forbearance",
      kind: "guardrail",
      countries,
      appliesTo,
      asks: { rule: "kept", by: "circumstance.hardship" },
      validFrom: "2014-04-01",
      sources: source("CONC 7.3 (handbook.fca.org.uk)", "C1"),
    },
  ],
};
