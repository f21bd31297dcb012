/**
 * Short ways to declare treatments, with the defaults of inside work and of a contact.
 * @module
 */
import type { Channel, Outcome, Relation } from "../../vocabulary.js";
import type { Treatment } from "../treatment.js";

export const VOICE: readonly Channel[] = ["phone", "in-person", "video"];
export const VOICE_THEN_WRITING: readonly Channel[] = ["phone", "in-person", "video", "email", "chat", "letter", "portal", "sms"];
export const WRITING: readonly Channel[] = ["email", "letter", "chat", "portal", "sms"];
export const WHO_KNOWS: readonly Relation[] = ["won", "serves", "advises", "manages", "controls-credit"];
export const OFFICE: readonly Relation[] = ["controls-credit", "serves", "manages"];
export const UNREACHED: readonly Outcome[] = ["no-answer", "voicemail", "bounced", "returned", "delivery-unknown"];
export const SILENT: readonly Outcome[] = [...UNREACHED, "sent"];

type Inside = Partial<Pick<Treatment, "owner" | "commits" | "about" | "protects" | "purpose" | "next" | "notAgainDays">>;
/** Something a colleague does, with nobody outside noticing. */
export function inside(id: string, traits: Inside = {}): Treatment {
  return {
    id,
    pressure: 0,
    where: "inside",
    asksForMoney: false,
    discloses: false,
    purpose: "other",
    channels: [],
    tone: "helpful",
    owner: OFFICE,
    about: "late",
    personal: false,
    next: [],
    ...traits,
  };
}

type Contact = Pick<Treatment, "pressure" | "purpose" | "tone"> & Partial<Treatment>;
/** Something somebody outside hears or reads, in a colleague's own words unless it says otherwise. */
export function contact(id: string, traits: Contact): Treatment {
  return {
    id,
    where: "customer",
    asksForMoney: false,
    discloses: false,
    channels: VOICE_THEN_WRITING,
    owner: WHO_KNOWS,
    about: "late",
    personal: true,
    next: [],
    ...traits,
  };
}

/** What usually follows, after which outcomes. */
export function next(treatment: string, outcomes: readonly Outcome[], afterDays: number): Treatment["next"][number] {
  return { treatment, outcomes, afterDays };
}
