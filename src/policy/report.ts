/**
 * How everything that reads a policy reports what is wrong: one by one, without stopping.
 * @module
 */
import { AmicableError, type Problem } from "../problem.js";
import type { Json } from "../vocabulary.js";
import { POLICY_PROBLEMS, type PolicyProblemCode } from "./problem-codes.js";

export type Fault = Omit<Problem, "severity" | "code"> & { readonly code: PolicyProblemCode };
export type Report = (fault: Fault) => void;

export interface ProblemList {
  readonly report: Report;
  /** Each problem once, in the order found. */
  readonly all: () => readonly Problem[];
}

/** More than anybody reads; so many usually have one cause. */
const MAX_PROBLEMS = 1000;

/**
 * A list of problems that keeps each one once: variants for many customers run into the same mistake. When the list is full the reading stops,
 * so that a hostile document costs no more than an honest one.
 */
export function problemList(): ProblemList {
  const found = new Map<string, Problem>();
  const all = () => [...found.values()];
  return {
    report: (fault) => {
      if (found.size >= MAX_PROBLEMS) throw new AmicableError("too-many-problems", [TOO_MANY]);
      const key = `${fault.code}\n${fault.document ?? ""}\n${fault.at}\n${fault.received ?? ""}`;
      if (!found.has(key)) found.set(key, problemOf(fault));
    },
    all,
  };
}
const TOO_MANY: Problem = {
  code: "too-many-problems",
  severity: "error",
  at: "",
  expected: `at most ${MAX_PROBLEMS} problems`,
  mend: "There are more than are listed here. Mend these and look again.",
};

function problemOf({ code, at, received, expected, mend, suggestion, document }: Fault): Problem {
  return {
    code,
    severity: POLICY_PROBLEMS[code][0],
    at,
    ...(received === undefined ? {} : { received }),
    expected,
    mend,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(document === undefined ? {} : { document }),
  };
}

/** A value as a reader wrote it, shortened. */
export function show(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** `a, b or c`. */
export function oneOf(words: readonly string[]): string {
  if (words.length > 14) return `${words.slice(0, 12).join(", ")} and ${words.length - 12} more`;
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

/** `Did you mean "x"?`, or what to do where nothing is near. */
export function didYouMean(suggestion: string | undefined, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`;
}
