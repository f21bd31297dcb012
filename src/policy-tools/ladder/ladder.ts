/**
 * A ladder of dunning levels, read: what a company's old system did.
 * @module
 */
import type { Channel } from "../../vocabulary.js";
import type { Switches } from "./switches/index.js";

export interface Ladder {
  readonly name: string;
  readonly currency: string;
  readonly base: string;
  /** Days between two levels. */
  readonly gapDays: number;
  /** Days between two runs of the old system. */
  readonly runEveryDays: number;
  readonly paymentTermDays?: number;
  /** Minor units from which a person looked. */
  readonly reviewFrom?: number;
  /** Hundredths of a percent. */
  readonly interest?: number;
  readonly switches: Switches;
  readonly levels: readonly [Level, ...Level[]];
}
export interface Level {
  /** From 1. */
  readonly number: number;
  readonly name?: string;
  readonly after: Anchor;
  readonly days: number;
  /** Minor units by currency. */
  readonly minimum?: Readonly<Record<string, number>>;
  /** Whether a currency without a minimum has no message at all, or has no minimum. */
  readonly minimumEvery: boolean;
  /** Hundredths of a percent of all that is open. */
  readonly minimumShare?: number;
  readonly gapDays: number;
  readonly channel?: Channel;
  readonly text?: string;
  /** Minor units. */
  readonly fee?: number;
  /** Hundredths of a percent. */
  readonly feeShare?: number;
  readonly byHand: boolean;
  readonly repeatEveryDays?: number;
}
export type Anchor = Switches["ageAnchor"];
