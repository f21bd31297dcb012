/**
 * What passes between whoever runs the tests and the stand-in for vitest that the tests import.
 * @module
 */

export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

/** Where the stand-in finds what it needs: it is loaded anew for every mutant, and this stays. */
export interface Gathering {
  /** What tests expect with; vitest's own. */
  readonly expect: unknown;
  /** Tests of the file that is being loaded, in the order written. */
  tests: Test[];
}
export const GATHERING = "__gathering__";
