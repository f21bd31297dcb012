/**
 * A treatment is something a rule can propose. What it does to people is written here, once, and no policy can say it is milder.
 * @module
 */
import type { Channel, News, Outcome, PersonRole, Pressure, Purpose, Relation, Tone } from "../vocabulary.js";

export interface Treatment {
  readonly id: string;
  readonly pressure: Pressure;
  /** `customer`: someone outside is contacted. `inside`: a colleague does something. */
  readonly where: "customer" | "inside";
  readonly asksForMoney: boolean;
  /** The message says that there are arrears, so only who may know them may get it. */
  readonly discloses: boolean;
  readonly purpose: Purpose;
  /** Ways in order of preference; empty for inside work. */
  readonly channels: readonly Channel[];
  readonly tone: Tone;
  /** Who does it, in order of preference. */
  readonly owner: readonly Relation[];
  /** Whom of the customer's people to speak with, best first, where its purpose does not say so already. */
  readonly whom?: readonly PersonRole[];
  /** What a colleague commits to with it, up to their authority. */
  readonly commits?: "open-amount" | "arrangement";
  /** Which open invoices it is about. */
  readonly about: "late" | "open" | "not-yet-due" | "disputed" | "blocked" | "to-correct" | "not-collected" | "none";
  /** A reply the customer asked for or a confirmation: outside contact caps (P10). */
  readonly reply?: boolean;
  /** News of the customer's that it answers: as long as nothing of ours came after that news, it is wished for and outside the cap (P10). */
  readonly answers?: readonly News[];
  /** Guards a deadline: outside contact caps and vetoes (P15). */
  readonly protects?: boolean;
  /** Days in which inside work that was done is not asked for again; 7 where not said. */
  readonly notAgainDays?: number;
  /** Needs a colleague's own words; can never be sent by a machine. */
  readonly personal: boolean;
  /** What follows in its place where the dossier shows that the customer has the invoice. */
  readonly whenArrived?: string;
  /** What comes after it, and after which outcomes. */
  readonly next: readonly { readonly treatment: string; readonly outcomes: readonly Outcome[]; readonly afterDays: number }[];
}

/** Declares a treatment of one's own. Its pressure is what everything else is judged by. */
export function defineTreatment(treatment: Treatment): Treatment {
  return treatment;
}
