/**
 * The form of a dated list of legal days.
 * @module
 */

/** A day that the law names, with its name for people. */
export interface LegalDay {
  /** In the notation of `patterns.ts`; single days as `2026-06-15`. */
  readonly on: string;
  readonly en: string;
  readonly nl: string;
}

export interface LegalList {
  readonly id: string;
  readonly country: string;
  /** Not told: the whole country. */
  readonly region?: string;
  /** Regions of the country where these days are no holidays. */
  readonly notIn?: readonly string[];
  /** Whether these are, with those of its country, all legal days of the place. Otherwise they only mend gaps in the general data. */
  readonly complete: boolean;
  readonly days: readonly LegalDay[];
  readonly source: string;
  /**
   * `C1` read in an official text, `C2` in secondary texts that quote it, `G` general knowledge, not found in a text.
   * A day can only keep contact away, so even the last may stand here.
   */
  readonly confidence: "C1" | "C2" | "G";
  /** Day on which somebody last held it against its source. */
  readonly checkedOn: string;
}
