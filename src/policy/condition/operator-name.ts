/**
 * The operator of a comparison, by its name and the words before it.
 * @module
 */
import type { Json } from "../../vocabulary.js";
import { DECORATORS, MAX_DECORATORS, OPERATORS, readOperator } from "../operators/index.js";
import type { Operator } from "../operators/operator.js";
import { didYouMean, show } from "../report.js";
import { meant, OPERATOR_WORDS } from "../synonyms.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { say } from "../words/phrase.js";
import type { ConditionContext } from "./context.js";

/** The operator, and whether it was written as it should be; `undefined` where nobody can say what was meant. */
export function readOperatorName(
  told: Json,
  at: string,
  { report }: Pick<ConditionContext, "report">,
): { readonly is: Operator; readonly sure: boolean } | undefined {
  if (typeof told !== "string") {
    report({ code: "wrong-type", at, received: show(told), expected: EXPECTED.operatorName, mend: MEND.operatorLike });
    return undefined;
  }
  if (told.split(":").length > MAX_DECORATORS + 1) {
    const expected = say(EXPECTED.decorators, { most: MAX_DECORATORS });
    report({ code: "too-deep", at, received: show(told), expected, mend: MEND.splitCondition });
    return undefined;
  }
  const read = readOperator(told);
  if (!("unknown" in read)) return { is: read, sure: true };
  const names = (read.place === "operator" ? OPERATORS : DECORATORS).map((candidate) => candidate.name);
  const suggestion = meant(read.unknown, names, OPERATOR_WORDS);
  const expected = read.place === "operator" ? EXPECTED.anOperator : EXPECTED.decorator;
  const mend = didYouMean(suggestion, say(MEND.takeOneOf, { names: names.join(", ") }));
  const mended = suggestion?.sure ? replaced(told, read.unknown, read.place, suggestion.word) : undefined;
  report({ code: "unknown-operator", at, received: show(told), expected, mend, suggestion, ...(mended === undefined ? {} : { repair: { value: mended } }) });
  const is = mended === undefined ? undefined : readOperator(mended);
  return is && !("unknown" in is) ? { is, sure: false } : undefined;
}

/** The last word is the operator; of those before it, the one nearest to it is read first. */
function replaced(told: string, unknown: string, place: "operator" | "decorator", word: string): string {
  const parts = told.split(":");
  const index = place === "operator" ? parts.length - 1 : parts.lastIndexOf(unknown, parts.length - 2);
  return parts.with(index, word).join(":");
}
