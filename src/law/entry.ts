/**
 * What an entry of a law pack looks like. Packs are data: what they say is only ever added up in the strict direction (see `law.ts`),
 * so an entry can take freedom away and never give any.
 * @module
 */
import type { WeekHours } from "../calendar/hours.js";
import type { Channel, Circumstance, CustomerKind, ReadingLevel } from "../vocabulary.js";
import type { LawContent } from "./content.js";

/** C1 read in an official text, C2 in texts that quote it, R computed from a confirmed rule, G general knowledge, U uncertain. */
export type Confidence = "C1" | "C2" | "R" | "G" | "U";
/** Collecting what one is owed oneself, or for others (or after buying the claim). */
export type Actor = "own" | "for-others";

/** What an entry asks. Each kind has one way of adding up; no kind has a word for permitting. */
export type LawRule =
  /** Open hours on the customer's clock: windows intersect. */
  | { readonly rule: "hours"; readonly week: WeekHours; readonly restsOnHolidays: boolean }
  /** At most this many attempts of ours within this many days, on these ways together: the fewest count. */
  | { readonly rule: "contact-count"; readonly most: number; readonly withinDays: number }
  /** Rest on these ways after somebody was spoken to: the longest counts. */
  | { readonly rule: "quiet-after-conversation"; readonly days: number }
  /** Only on ways the customer chose. */
  | { readonly rule: "consent" }
  /** When a message counts as delivered: the latest counts. */
  | { readonly rule: "delivery"; readonly by: "post" | "electronic"; readonly days: number; readonly counting: "post-days" | "working-days" | "calendar-days" }
  /** A letter with a free term of at least this many days goes before costs and before handing over: the longest counts. */
  | { readonly rule: "notice"; readonly freeDays: number; readonly starts: "day-after-delivery" | "day-of-delivery"; readonly mailNeedsProof: boolean }
  /** What a text must say, or show: everything is added up. */
  | { readonly rule: "content"; readonly in: "any-writing" | "electronic" | "firm" | "formal" | "notice"; readonly must: readonly LawContent[] }
  /** The hardest language allowed. */
  | { readonly rule: "language"; readonly hardest: Exclude<ReadingLevel, "standard"> }
  /** How long a circumstance gives rest at least, from its beginning, or after its end; with another circumstance where that is named. */
  | {
      readonly rule: "pause";
      readonly circumstance: Circumstance;
      readonly days?: number;
      readonly months?: number;
      readonly afterEnd?: number;
      readonly with?: Circumstance;
    }
  /** The longest term a customer may take, in days from the invoice: the shortest counts. */
  | { readonly rule: "payment-term"; readonly mostDays: number; readonly between?: "large-to-small" }
  /** Something forbidden or required that a guardrail of this name already keeps, for everybody. */
  | { readonly rule: "kept"; readonly by: string };

export type RuleName = LawRule["rule"];

export interface LawEntry {
  /** `NL.bki.window`: where, which law, what. */
  readonly id: string;
  /** `guardrail`: the law. `default`: our own choice where the law is silent or binds others. `hint`: kindness that no law asks for. */
  readonly kind: "guardrail" | "default" | "hint";
  readonly countries: readonly string[];
  /** Not told: the whole country. */
  readonly regions?: readonly string[];
  /** Spellings of the city, in small letters. */
  readonly cities?: readonly string[];
  /** Whom it concerns; what is not told does not matter. */
  readonly appliesTo: { readonly actor?: readonly Actor[]; readonly customerKind?: readonly CustomerKind[]; readonly channels?: readonly Channel[] };
  /** For whom it is no law but kept all the same. */
  readonly elsewhere?: { readonly actor: readonly Actor[]; readonly kind: "default" };
  readonly asks: LawRule;
  /** `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day. */
  readonly validTo?: string;
  readonly sources: readonly { readonly ref: string; readonly confidence: Confidence }[];
}

export interface LawPack {
  /** `nl`. */
  readonly pack: string;
  /** Day on which every entry of it was last looked at. */
  readonly checkedOn: string;
  /** After this many days the plan says that the pack is old. */
  readonly staleAfterDays: number;
  readonly entries: readonly LawEntry[];
}

export const NATURAL_PERSONS: readonly CustomerKind[] = ["consumer", "sole-trader"];
