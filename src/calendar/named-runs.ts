/**
 * Public payment days by name, for a customer who told that its money comes in on them (D2). Hints for a kind moment: nobody is ever taken to
 * receive anything.
 * @module
 */
export interface NamedRun {
  /** Months in which it falls; every month where not said. */
  readonly months?: readonly number[];
  readonly dayOfMonth: number;
  readonly source: string;
  /** C1 official, C2 secondary, R computed from the rule, U uncertain. */
  readonly confidence: "C1" | "C2" | "R" | "U";
}

export const NAMED_RUNS = {
  "nl-allowances": {
    dayOfMonth: 20,
    source: "Dienst Toeslagen: the 20th, for the next month; at a weekend or holiday the first working day after",
    confidence: "C2",
  },
  "nl-child-benefit": {
    months: [1, 4, 7, 10],
    dayOfMonth: 1,
    source: "SVB kinderbijslag: after each quarter; 2026-01-02, 04-01, 07-01, 10-01",
    confidence: "C2",
  },
  "nl-state-pension": { dayOfMonth: 23, source: "SVB AOW: between the 21st and the 24th, never at a weekend", confidence: "U" },
  "nl-disability-benefit": { dayOfMonth: 23, source: "UWV WIA, WAO, Wajong: between the 21st and the 23rd", confidence: "U" },
  "nl-wages": { dayOfMonth: 25, source: "Most Dutch wages arrive around the 24th and 25th", confidence: "U" },
} as const satisfies Readonly<Record<string, NamedRun>>;

export type RunName = keyof typeof NAMED_RUNS;
export const RUN_NAMES = Object.keys(NAMED_RUNS) as readonly RunName[];
