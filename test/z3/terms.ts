/** Values and comparisons as z3 reads them. Said once more from the meaning of each operator, apart from what the library does with it. */
import type { Operand } from "../../src/policy/policy.js";

export type Term =
  | { readonly sort: "Bool" | "Int" | "Real" | "Day" | "Word"; readonly text: string }
  /** A list, by what is in it; `words` where nothing else can be. */
  | { readonly sort: "List"; readonly has: (element: string) => string; readonly words?: readonly string[] }
  /** What somebody wrote down. */
  | { readonly sort: "Written"; readonly value: Operand };

export interface Names {
  /** Names a word the same every time; different words are different. */
  word(text: string): string;
  /** A name nobody has. */
  fresh(): string;
}

const DAY = 86_400_000;

/** Where an operator holds of two sides, as a formula. */
export function compare(operator: string, left: Term, right: Term, names: Names): string {
  const [first = "", ...rest] = operator.split(":");
  const inner = (a: Term, b: Term) => compare(rest.join(":"), a, b, names);
  switch (first) {
    case "not":
      return not(inner(left, right));
    case "swap":
      return inner(right, left);
    case "someFact":
      return some(left, names, (one) => inner(one, right));
    case "everyFact":
      return not(some(left, names, (one) => not(inner(one, right))));
    case "someValue":
      return some(right, names, (one) => inner(left, one));
    case "everyValue":
      return not(some(right, names, (one) => not(inner(left, one))));
    case "in":
      return isAmong(left, right, names);
    case "notIn":
      return not(isAmong(left, right, names));
    case "contains":
      return isAmong(right, left, names);
    case "doesNotContain":
      return not(isAmong(right, left, names));
    case "equal":
      return sides("=", left, right, names);
    case "notEqual":
      return not(sides("=", left, right, names));
    case "lessThan":
      return sides("<", left, right, names);
    case "lessThanInclusive":
      return sides("<=", left, right, names);
    case "greaterThan":
      return sides(">", left, right, names);
    case "greaterThanInclusive":
      return sides(">=", left, right, names);
    default:
      throw new TypeError(`Nobody said what ${first} means.`);
  }
}

export function not(text: string): string {
  return `(not ${text})`;
}
export function and(...of: readonly string[]): string {
  return of.length === 0 ? "true" : `(and ${of.join(" ")})`;
}
export function or(...of: readonly string[]): string {
  return of.length === 0 ? "false" : `(or ${of.join(" ")})`;
}

function isAmong(element: Term, list: Term, names: Names): string {
  return some(list, names, (one) => sides("=", element, one, names));
}

/** Whether something in the list is so. */
function some(list: Term, names: Names, is: (one: Term) => string): string {
  if (list.sort === "List" && list.words) return or(...list.words.map((text) => and(list.has(text), is({ sort: "Word", text }))));
  if (list.sort === "List") {
    const one = names.fresh();
    return `(exists ((${one} Word)) (and ${list.has(one)} ${is({ sort: "Word", text: one })}))`;
  }
  if (list.sort === "Written" && Array.isArray(list.value)) return or(...list.value.map((value: Operand) => is({ sort: "Written", value })));
  throw new TypeError(`Not a list: ${JSON.stringify(list)}`);
}

function sides(symbol: string, left: Term, right: Term, names: Names): string {
  const [a, b] = [written(left, right, names), written(right, left, names)];
  if (a.sort === b.sort) return `(${symbol} ${a.text} ${b.text})`;
  const numbers = ["Int", "Real"];
  if (numbers.includes(a.sort) && numbers.includes(b.sort)) return `(${symbol} ${real(a)} ${real(b)})`;
  throw new TypeError(`${a.sort} beside ${b.sort}`);
}

interface Single {
  readonly sort: "Bool" | "Int" | "Real" | "Day" | "Word";
  readonly text: string;
}

function real({ sort, text }: Single): string {
  return sort === "Int" ? `(to_real ${text})` : text;
}

/** What was written, as the other side means it. */
function written(term: Term, beside: Term, names: Names): Single {
  if (term.sort === "List") throw new TypeError("A list is no single value.");
  if (term.sort !== "Written") return term;
  const { value } = term;
  if (typeof value === "boolean") return { sort: "Bool", text: String(value) };
  if (typeof value === "number") return numberTerm(value);
  if (typeof value !== "string") throw new TypeError("A list is no single value.");
  return beside.sort === "Day" ? dayTerm(value) : { sort: "Word", text: names.word(value) };
}

export function dayTerm(day: string): Single {
  return { sort: "Day", text: integer(Date.parse(`${day}T00:00:00Z`) / DAY) };
}

export function numberTerm(value: number): Single {
  if (Number.isInteger(value)) return { sort: "Int", text: integer(value) };
  const text = `${Math.abs(value)}`;
  return { sort: "Real", text: value < 0 ? `(- ${text})` : text };
}

function integer(value: number): string {
  return value < 0 ? `(- ${-value})` : String(value);
}
