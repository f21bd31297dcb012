/**
 * The regions of each fact: values no comparison in hand tells apart are one region, and not being known is a region of its own.
 * @module
 */
import { exponentOf } from "../../dossier/currencies.js";
import type { Fact, FactValue } from "../../facts/fact.js";
import { candidatesFor, type Linked } from "./candidates.js";
import type { RegionContext } from "./context.js";
import { CURRENCY, type One, type Primitive, type Two } from "./primitive.js";
import { rangeOf } from "./ranges.js";

/** A fact, or one element of a list, and the regions it can be in. */
export interface Dimension {
  readonly fact: string;
  /** Set where the question is whether this is in the list. */
  readonly element?: string;
  readonly regions: readonly Region[];
  /** Compared with another fact: its regions stand for values only together with those of the other. */
  readonly linked?: boolean;
  /** The region of a value that was not among the candidates. */
  regionOf(value: FactValue | undefined): number | undefined;
}
/** Values that are alike, the one to show first; none for unknown. */
export type Region = readonly [] | readonly [FactValue, ...FactValue[]];

const CURRENCIES: readonly string[] = ["EUR", "USD", "GBP", "CHF", "JPY", "SEK", "DKK"];
/** What a fact is of which a list is known, but nothing in it is asked. */
const SOME_LIST: FactValue = Object.freeze([]);

/** The dimensions of a question. Elements of lists come with the list. */
export function dimensionsOf(root: Primitive, lists: ReadonlyMap<string, readonly string[]>, context: RegionContext): readonly Dimension[] {
  const asked = questionsIn(root);
  const links = linksBetween(asked.twos, asked.ones, context);
  const facts = [...new Set([...asked.ones.keys(), ...asked.twos.flatMap(({ left, right }) => [left, right]), ...asked.members.keys()])];
  return facts.flatMap((name): readonly Dimension[] => {
    const fact = context.catalogue.get(name);
    const elements = [...(asked.members.get(name) ?? [])].map((element) => ({
      fact: name,
      element,
      regions: IN_OR_NOT,
      regionOf: membership(element, fact, lists.get(name) ?? []),
    }));
    const ones = asked.ones.get(name) ?? [];
    if (name === CURRENCY) return [dimension(name, currencies(ones, context.currency), ones, false, false)];
    if (!fact) return [dimension(name, [], ones, true, false), ...elements];
    const linked = links.get(name);
    const values = fact.type === "list" ? [SOME_LIST] : candidatesFor(fact, linked ?? alone(fact, ones), rangeOf(fact));
    return [dimension(name, values, ones, fact.optional, linked !== undefined), ...elements];
  });
}

/** The region of a list that has the element. */
export const IN = 0;
const IN_OR_NOT: readonly Region[] = [[true], [false]];

/** In a list of free words, the one nobody wrote stands for every word nobody wrote. */
function membership(element: string, fact: Fact | undefined, elements: readonly string[]): Dimension["regionOf"] {
  const stands = fact?.values === undefined && element === elements[elements.length - 1];
  const has = (one: string) => one === element || (stands && !elements.includes(one));
  return (value) => (Array.isArray(value) && value.some(has) ? IN : 1);
}

/** Values with the same answers to every question are one region; those compared with another fact stay apart. */
function dimension(fact: string, values: readonly FactValue[], ones: readonly One[], optional: boolean, apart: boolean): Dimension {
  const answers = (value: FactValue | undefined) => ones.map(({ test }) => (test(value) ? "1" : "0")).join("");
  const regions: [FactValue, ...FactValue[]][] = [];
  const index = new Map<string, number>();
  for (const value of values) {
    const key = apart ? JSON.stringify(value) : answers(value);
    const at = index.get(key);
    if (at !== undefined) regions[at]?.push(value);
    else index.set(key, regions.push([value]) - 1);
  }
  const unknown = optional || values.length === 0 ? regions.length : undefined;
  return {
    fact,
    linked: apart,
    regions: unknown === undefined ? regions : [...regions, []],
    regionOf: (value) => (value === undefined ? unknown : index.get(apart ? JSON.stringify(value) : answers(value))),
  };
}

interface Questions {
  readonly ones: Map<string, One[]>;
  readonly twos: Two[];
  readonly members: Map<string, Set<string>>;
}

function questionsIn(root: Primitive): Questions {
  const found: Questions = { ones: new Map(), twos: [], members: new Map() };
  const visit = (node: Primitive): void => {
    if (node.kind === "all" || node.kind === "any") node.of.forEach(visit);
    else if (node.kind === "one") listIn(found.ones, node.fact).push(node);
    else if (node.kind === "two") found.twos.push(node);
    else if (node.kind === "member") found.members.set(node.fact, (found.members.get(node.fact) ?? new Set()).add(node.element));
  };
  visit(root);
  return found;
}

function listIn<T>(lists: Map<string, T[]>, name: string): T[] {
  const list = lists.get(name) ?? [];
  lists.set(name, list);
  return list;
}

function currencies(ones: readonly One[], own: string): readonly string[] {
  const written = [
    ...new Set([own, ...ones.flatMap(({ constants }) => constants.filter((one) => typeof one === "string" && exponentOf(one) !== undefined)).map(String)]),
  ];
  return [...written, CURRENCIES.find((code) => !written.includes(code)) ?? "XXX"];
}

function alone(fact: Fact, ones: readonly One[]): Linked {
  const range = rangeOf(fact);
  return {
    count: 1,
    constants: ones.flatMap(({ constants }) => constants),
    dense: fact.type === "number",
    words: fact.values ?? [],
    ranges: range ? [range] : [],
  };
}

/** Facts that are compared with each other, each with the whole company it is in. */
function linksBetween(twos: readonly Two[], ones: ReadonlyMap<string, readonly One[]>, { catalogue }: RegionContext): ReadonlyMap<string, Linked> {
  const companies = new Map<string, Set<string>>();
  for (const { left, right } of twos) {
    const joined = new Set([...(companies.get(left) ?? [left]), ...(companies.get(right) ?? [right])]);
    for (const name of joined) companies.set(name, joined);
  }
  const made = new Map<Set<string>, Linked>();
  for (const company of companies.values()) {
    if (made.has(company)) continue;
    const facts = [...company].flatMap((name) => catalogue.get(name) ?? []);
    const each = facts.map((fact) => alone(fact, ones.get(fact.name) ?? []));
    made.set(company, {
      count: company.size,
      constants: [...new Set(each.flatMap(({ constants }) => constants))],
      dense: each.some(({ dense }) => dense),
      words: [...new Set(each.flatMap(({ words }) => words))],
      ranges: each.flatMap(({ ranges }) => ranges),
    });
  }
  return new Map(
    [...companies].flatMap(([name, company]) => {
      const linked = made.get(company);
      return linked ? [[name, linked] as const] : [];
    }),
  );
}
