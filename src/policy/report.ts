/**
 * How everything that reads a policy reports what is wrong: one by one, without stopping.
 * @module
 */
import { AmicableError, type Problem } from "../problem.js";
import type { Meant } from "../suggest.js";
import type { Json } from "../vocabulary.js";
import { POLICY_PROBLEMS, type PolicyProblemCode } from "./problem-codes.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { inWords, type Language, type Saying, say } from "./words/phrase.js";

/** A problem as it is found: in no language yet. */
export interface Fault extends Pick<Problem, "at" | "received" | "document" | "repair"> {
  readonly code: PolicyProblemCode;
  readonly expected: Saying;
  readonly mend: Saying;
  readonly suggestion?: Meant | string | undefined;
  /** Where the suggestion goes when it is beyond doubt: in place of the key, or of the value. */
  readonly puts?: "key" | "value";
}
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
export function problemList(language: Language = "en"): ProblemList {
  const found = new Map<string, Problem>();
  return {
    report: (fault) => {
      // Two things may be wrong with one place, and each is mended in its own way.
      const key = [fault.code, fault.document ?? "", fault.at, fault.received ?? "", inWords(fault.mend, "en")].join("\n");
      if (found.has(key)) return;
      if (found.size >= MAX_PROBLEMS) throw new AmicableError("too-many-problems", [problemOf(TOO_MANY, language)]);
      found.set(key, problemOf(fault, language));
    },
    all: () => [...found.values()],
  };
}
const TOO_MANY: Fault = { code: "too-many-problems", at: "", expected: say(EXPECTED.problems, { most: MAX_PROBLEMS }), mend: MEND.lookAgain };

function problemOf(fault: Fault, language: Language): Problem {
  const { code, at, received, suggestion, document } = fault;
  const word = typeof suggestion === "object" ? suggestion.word : suggestion;
  const repair = fault.repair ?? repairBy(fault);
  return {
    code,
    severity: POLICY_PROBLEMS[code][0],
    at,
    ...(received === undefined ? {} : { received }),
    expected: inWords(fault.expected, language),
    mend: inWords(fault.mend, language),
    ...(word === undefined ? {} : { suggestion: word }),
    ...(repair === undefined ? {} : { repair }),
    ...(document === undefined ? {} : { document }),
  };
}

function repairBy({ suggestion, puts }: Fault): Problem["repair"] {
  if (typeof suggestion !== "object" || !suggestion.sure || puts === undefined) return undefined;
  return puts === "key" ? { key: suggestion.word } : { value: suggestion.word };
}

/** A value as a reader wrote it, shortened. */
export function show(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** `Did you mean "x"?`, or what to do where nothing is near. */
export function didYouMean(suggestion: Meant | string | undefined, otherwise: Saying): Saying {
  if (suggestion === undefined) return otherwise;
  return say(MEND.didYouMean, { word: typeof suggestion === "string" ? suggestion : suggestion.word });
}
