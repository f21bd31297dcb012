/** A region of a proof as z3 reads it: everything the region stands for, not only the value that was looked at. */
import type { Day } from "../../src/calendar/day.js";
import { formatDay } from "../../src/calendar/day.js";
import type { Option } from "../../src/policy-tools/prove/explore.js";
import type { Encoder } from "./encoder.js";
import { and, dayTerm, not, numberTerm } from "./terms.js";

const NUMBERS = /^(-?\d+)(?:–(-?\d+))?$/;
const AWAY = /^today([+-]\d+)$/;
/** As far as a proof looks; what lies beyond is in the same region. */
const FARTHEST: readonly number[] = [24, 365, 10_000, 100_000, -100_000];

/** All that was looked at, together. */
export function looked(at: ReadonlyMap<string, Option<unknown>>, encoder: Encoder, today: Day): string {
  return and(...[...at].map(([what, { is, region }]) => lookedAt(what, is, region, encoder, today)));
}

function lookedAt(what: string, is: unknown, region: string, encoder: Encoder, today: Day): string {
  const [, fact] = /^(\w+) known$/.exec(what) ?? [];
  if (fact !== undefined) return truth(encoder.fact(fact).known, is);
  const [, list, element] = /^(\w+) has (.+)$/.exec(what) ?? [];
  if (list !== undefined && list !== "" && element !== undefined) return truth(listHas(list, element, encoder), is);
  if (what.endsWith(" number")) return "true";
  const term = /^[a-z]+[A-Z]\w*$|^arrangement$|^receipt$/.test(what) ? encoder.fact(what).term : { sort: "Other", text: `|${what}|` };
  if (!("text" in term)) throw new TypeError(`${what} is no single value.`);
  if (typeof is === "boolean") return truth(term.text, is);
  if (Array.isArray(is)) return is.length >= 2 ? `(>= ${term.text} 2)` : `(= ${term.text} ${is.length})`;
  const [, away] = AWAY.exec(region) ?? [];
  if (away !== undefined) return `(${Number(away) < 0 ? "<" : Number(away) > 0 ? ">" : "="} ${term.text} ${dayTerm(formatDay(today)).text})`;
  const [, from, to = from] = NUMBERS.exec(region) ?? [];
  if (typeof is === "number" && from !== undefined && to !== undefined) return between(term.text, Number(from), Number(to));
  return `(= ${term.text} ${encoder.word(String(is))})`;
}

function truth(text: string, is: unknown): string {
  return is === true ? text : not(text);
}

function listHas(list: string, element: string, encoder: Encoder): string {
  const { term } = encoder.fact(list);
  if (term.sort !== "List") throw new TypeError(`${list} is no list.`);
  return term.has(encoder.word(element));
}

function between(text: string, from: number, to: number): string {
  const ends = [
    ...(FARTHEST.includes(from) && from < 0 ? [] : [`(>= ${text} ${numberTerm(from).text})`]),
    ...(FARTHEST.includes(to) ? [] : [`(<= ${text} ${numberTerm(to).text})`]),
  ];
  return and(...ends);
}
