/**
 * A value written in a condition, checked against the shape its operator asks for.
 * @module
 */
import { parseDay } from "../../calendar/day.js";
import { minorUnits } from "../../dossier/money.js";
import { pointer } from "../../json-pointer.js";
import type { Repair } from "../../problem.js";
import type { Meant } from "../../suggest.js";
import type { Json } from "../../vocabulary.js";
import { isMoney, readAmount } from "../amount.js";
import type { One, Shape } from "../operators/operator.js";
import type { Operand } from "../policy.js";
import type { PolicyProblemCode } from "../problem-codes.js";
import { didYouMean, type Fault, type Report, show } from "../report.js";
import { meant, VALUE_WORDS } from "../synonyms.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { type Saying, say } from "../words/phrase.js";
import { dayMeant, numberMeant, percentMeant } from "./meant.js";
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
  const fault: Complain = (code, mend, more) => {
    const expected = say(EXPECTED.valueFor, { shape: wordsFor(shape), fact: beside.fact });
    beside.report({ code, at, received: show(told), expected, mend, ...more });
    return undefined;
  };
  if (told === null) return fault("comparison-with-null", MEND.unknownNeverMeets);
  if ("listOf" in shape) return readList(told, shape.listOf, at, beside, fault);
  if (Array.isArray(told)) return fault("one-value-expected", MEND.oneOrIn);
  if (typeof told === "object") return fault("wrong-type", MEND.valueItself);
  return shape.type === "money" ? readMoney(told, at, beside) : readOne(told, shape, fault);
}

type Complain = (
  code: PolicyProblemCode,
  mend: Saying,
  more?: Pick<Fault, "puts"> & { readonly suggestion?: Meant | undefined; readonly repair?: Repair },
) => undefined;

function readList(told: Json, element: Shape, at: string, beside: Beside, fault: Complain): Operand | undefined {
  if (!Array.isArray(told)) {
    if (typeof told === "object") return fault("list-expected", MEND.valueItself);
    return fault("list-expected", say(MEND.bracket, { received: show(told) }), { repair: { wrap: "list" } });
  }
  if (told.length === 0) return fault("empty-list", MEND.atLeastOne);
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
      return readYesOrNo(told, fault);
    case "date":
      return readDate(told, fault);
    case "text":
      return typeof told === "string" ? told : fault("wrong-type", MEND.quote, { repair: { value: String(told) } });
    case "choice":
      return readChoice(told, shape.values ?? [], fault);
    default:
      return readNumber(told, shape, fault);
  }
}

function readYesOrNo(told: string | number | boolean, fault: Complain): boolean | undefined {
  if (typeof told === "boolean") return told;
  if (told === "true" || told === "false") return fault("quoted-value", MEND.removeQuotes, { repair: { value: told === "true" } });
  return fault("wrong-type", MEND.yesOrNo);
}

function readDate(told: string | number | boolean, fault: Complain): string | undefined {
  if (typeof told !== "string") return fault("wrong-type", MEND.day);
  if (parseDay(told) !== undefined) return told;
  const day = dayMeant(told);
  return day === undefined ? fault("impossible-date", MEND.dayThatExists) : fault("impossible-date", say(MEND.dayMeant, { day }), { repair: { value: day } });
}

function readChoice(told: string | number | boolean, values: readonly string[], fault: Complain): string | undefined {
  if (typeof told !== "string") return fault("wrong-type", MEND.wordInQuotes);
  if (values.includes(told)) return told;
  const suggestion = meant(told, values, VALUE_WORDS);
  return fault("unknown-value", didYouMean(suggestion, MEND.takeWord), { suggestion, puts: "value" });
}

function readNumber(told: string | number | boolean, shape: One, fault: Complain): number | undefined {
  const whole = shape.type !== "number";
  if (typeof told === "string" && /^\s*-?\d+([.,]\d+)?\s*$/.test(told)) {
    const number = numberMeant(told);
    if (number === undefined) return fault("quoted-value", MEND.plainNumber);
    if (whole && !Number.isInteger(number)) return fault("quoted-value", say(MEND.wholeBeside, { below: Math.floor(number), above: Math.ceil(number) }));
    const mend = told.includes(",") ? say(MEND.decimalPoint, { number }) : say(MEND.isText, { received: show(told) });
    return fault("quoted-value", mend, { repair: { value: number } });
  }
  if (typeof told !== "number") return fault("wrong-type", MEND.aNumber);
  if (!whole || Number.isInteger(told)) return told;
  const percent = shape.type === "percent" ? percentMeant(told) : undefined;
  return fault("not-whole", percent === undefined ? MEND.wholeNumber : say(MEND.wholePercent, { percent }));
}
