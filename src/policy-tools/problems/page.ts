/**
 * What a problem means, with an example of how it is wrong and how it is right.
 * @module
 */
import type { PolicyProblemCode } from "../../policy/problem-codes.js";
import type { Words } from "../../vocabulary.js";

export interface ProblemPage {
  readonly about: Words;
  /** Part of a policy, or a whole one. */
  readonly wrong: string | Large;
  readonly right: string;
}
/** An example that is too large to write out: something many times, `#` being a number that counts up. */
export interface Large {
  readonly before: string;
  readonly part: string;
  readonly times: number;
  readonly after: string;
}
export type ProblemPages<Code extends PolicyProblemCode = PolicyProblemCode> = Readonly<Record<Code, ProblemPage>>;

export const words = (en: string, nl: string): Words => ({ en, nl });

/** The policy of an example, as it would stand in a file. */
export function exampleText(example: string | Large): string {
  const told = typeof example === "string" ? example : example.before + partsOf(example).join("") + example.after;
  return /^[{[]/.test(told) || told === ""
    ? told
    : `{\n  "schemaVersion": 1,\n  "name": "acme",\n  "extends": "amicable:nl-business@1",\n  ${told.replaceAll("\n", "\n  ")}\n}\n`;
}

function partsOf({ part, times }: Large): readonly string[] {
  return Array.from({ length: times }, (_, index) => part.replaceAll("#", String(index + 1)));
}

/** The example as a reader sees it. */
export function shownExample(example: string | Large): string {
  if (typeof example === "string") return example;
  return `${example.before}${example.part.replaceAll("#", "1")}… (${example.times} ×)${example.after}`;
}
