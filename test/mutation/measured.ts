/**
 * What is measured, with which tests, and how much of it has to be noticed.
 * @module
 */

export interface Measured {
  readonly folder: string;
  /** Percentage of the mutants that a test has to notice. */
  readonly bar: number;
  /** Folders or files of tests that judge this folder closely and quickly. */
  readonly tests: readonly string[];
}

export const MEASURED: readonly Measured[] = [
  { folder: "src/guardrails", bar: 95, tests: ["test/guardrails"] },
  {
    folder: "src/decide",
    bar: 85,
    tests: [
      "test/decide",
      "test/language/guides.test.ts",
      "test/language/completeness.test.ts",
      "test/golden",
      "test/spec/sequence.test.ts",
      "test/spec/ranking.test.ts",
      "test/scenarios/scenarios.test.ts",
    ],
  },
  { folder: "src/policy/condition", bar: 85, tests: ["test/policy", "test/spec/condition.test.ts"] },
];

/** These build or alter the library for themselves, so that no mutant reaches it. */
export const NOT_HERE: readonly string[] = ["test/decide/without-a-check.test.ts"];
