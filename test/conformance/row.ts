/** One case of another system: what it was given, what it answered, what we answer, and why where that is something else. */
export interface Row {
  readonly id: string;
  readonly given: string;
  /** What the other system, its test or its manual says. */
  readonly theirs: string;
  /** What we say where that is something else on purpose. */
  readonly ours?: string;
  /** Why; begins with "not ours:" where the case is about something this library does not do. */
  readonly why?: string;
  /** Computed by running the ladder, the planner, the law or the ledger. */
  readonly got: () => string | Promise<string>;
}
