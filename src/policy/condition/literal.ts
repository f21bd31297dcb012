/**
 * A value written in a condition, checked against the shape its operator asks for.
 * @module
 */
import { parseDay } from "../../calendar/day.js";
import { minorUnits } from "../../dossier/money.js";
import { pointer } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import { isMoney, readAmount } from "../amount.js";
import type { One, Shape } from "../operators/operator.js";
import type { Operand } from "../policy.js";
import type { PolicyProblemCode } from "../problem-codes.js";
import { didYouMean, type Fault, type Report, show } from "../report.js";
import { meant, VALUE_WORDS } from "../synonyms.js";
import { wordsFor } from "./shape.js";

/** What is beside the value: the fact it is compared with and where amounts are counted in. */
export interface Beside {
  readonly fact: string;
  readonly currency: string;
  /** Collects the currencies of the amounts read. */
  readonly currencies: Set<string>;
  readonly report: Report;
}

/** The value as the operator will see it; `undefined` when what was wrong has been reported. */
export function readLiteral(told: Json, shape: Shape, at: string, beside: Beside): Operand | undefined {
  const fault = (code: PolicyProblemCode, mend: string, suggestion?: string): undefined => {
    const expected = `${wordsFor(shape)} to compare ${beside.fact} with`;
    beside.report({ code, at, received: show(told), expected, mend, suggestion });
    return undefined;
  };
  if (told === null) return fault("comparison-with-null", "A fact that is not known never meets a condition, so leave this comparison out.");
  if ("listOf" in shape) return readList(told, shape.listOf, at, beside, fault);
  if (Array.isArray(told)) return fault("one-value-expected", `Give one value, or use "in" with a list.`);
  if (typeof told === "object") return fault("wrong-type", `Write the value itself, or { "fact": "<name>" } to compare with another fact.`);
  return shape.type === "money" ? readMoney(told, at, beside) : readOne(told, shape, fault);
}

type Complain = (code: PolicyProblemCode, mend: string, suggestion?: string) => undefined;

function readList(told: Json, element: Shape, at: string, beside: Beside, fault: Complain): Operand | undefined {
  if (!Array.isArray(told)) return fault("list-expected", `Put it between square brackets: [${show(told)}].`);
  if (told.length === 0) return fault("empty-list", "Give at least one value: with none the answer is always the same.");
  const read = told.map((item: Json, index: number) => readLiteral(item, element, pointer(at, index), beside));
  return read.every((item) => item !== undefined) ? Object.freeze(read) : undefined;
}

function readMoney(told: string | number | boolean, at: string, beside: Beside): number | undefined {
  const read = readAmount(told, beside.currency, at);
  if (!isMoney(read)) {
    beside.report(read satisfies Fault);
    return undefined;
  }
  beside.currencies.add(read.currency);
  return minorUnits(read);
}

function readOne(told: string | number | boolean, shape: One, fault: Complain): Operand | undefined {
  switch (shape.type) {
    case "boolean":
      if (typeof told === "boolean") return told;
      return told === "true" || told === "false" ? fault("quoted-value", "Remove the quotes.") : fault("wrong-type", "Write true or false.");
    case "date":
      if (typeof told !== "string") return fault("wrong-type", `Write the day as "YYYY-MM-DD".`);
      return parseDay(told) === undefined ? fault("impossible-date", `Write a day that exists as "YYYY-MM-DD".`) : told;
    case "text":
      return typeof told === "string" ? told : fault("wrong-type", "Put it between quotes.");
    case "choice":
      return readChoice(told, shape.values ?? [], fault);
    default:
      return readNumber(told, shape, fault);
  }
}

function readChoice(told: string | number | boolean, values: readonly string[], fault: Complain): string | undefined {
  if (typeof told !== "string") return fault("wrong-type", "Write one of these words between quotes.");
  if (values.includes(told)) return told;
  const suggestion = meant(told, values, VALUE_WORDS);
  return fault("unknown-value", didYouMean(suggestion, "Take one of these words."), suggestion);
}

function readNumber(told: string | number | boolean, shape: One, fault: Complain): number | undefined {
  if (typeof told === "string" && /^-?\d+([.,]\d+)?$/.test(told.trim())) return fault("quoted-value", `${show(told)} is text. Remove the quotes.`);
  if (typeof told !== "number") return fault("wrong-type", "Write a number.");
  return shape.type === "number" || Number.isInteger(told) ? told : fault("not-whole", "Write a whole number.");
}
