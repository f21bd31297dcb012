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
  /** The document `at` points into, where it is not the one handed in: a preset or another base. */
  readonly document?: string;
}

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

/** A JSON pointer one step further down, escaped as RFC 6901 says. */
export function pointer(base: string, ...steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`, base);
}
