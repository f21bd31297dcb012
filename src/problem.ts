/**
 * One problem in something the library was handed, in words that say how to mend it.
 * @module
 */

export interface Problem {
  /** Stable and documented: `impossible-date`, `unknown-fact`, … */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** JSON pointer into the document. */
  readonly at: string;
  readonly received?: string;
  readonly expected: string;
  readonly mend: string;
  /** The nearest right word, where one is near. */
  readonly suggestion?: string;
  /** A change to what stands at `at` that surely mends it. */
  readonly repair?: Repair;
  /** The document `at` points into, where it is not the one handed in: a preset or another base. */
  readonly document?: string;
}

/** Another name, another value, or the value put in a list (of which everything must hold, for `all`). */
export type Repair = { readonly key: string } | { readonly value: string | number | boolean } | { readonly wrap: "list" | "all" };

export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly issues: readonly Problem[] };

/** The only thing the library throws. */
export class AmicableError extends Error {
  readonly code: string;
  readonly issues: readonly Problem[];
  constructor(code: string, issues: readonly Problem[]) {
    super(`${code}: ${issues.map((issue) => `${issue.at || "/"} ${issue.expected}. ${issue.mend}`).join("; ")}`);
    this.name = "AmicableError";
    this.code = code;
    this.issues = issues;
  }
}
