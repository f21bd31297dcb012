/**
 * The door. Whatever is handed over, what comes in is a frozen copy of plain data: no getters, no classes, no cycles,
 * no names that reach into the program, and never more than the limits (P14).
 * @module
 */
import { pointer } from "../json-pointer.js";
import type { Json } from "../vocabulary.js";
import type { Flaw } from "./problem-codes.js";
import type { ProblemList } from "./problem-list.js";
import { shown, shownStep } from "./shown.js";

export interface DossierLimits {
  /** Levels of nesting. */
  readonly depth: number;
  /** Values, all counted. */
  readonly values: number;
  /** Characters of text, names of fields included. */
  readonly characters: number;
  /** Errors listed, and as many warnings. */
  readonly problems: number;
}
export const DEFAULT_DOSSIER_LIMITS: DossierLimits = Object.freeze({ depth: 64, values: 2_000_000, characters: 100_000_000, problems: 1_000 });

export interface PlainCopy {
  readonly json: Json;
  /** Pointers of what was refused; nothing more needs saying of what stands there. */
  readonly refused: ReadonlySet<string>;
  /** Set when a limit ended the copying. */
  readonly stopped: boolean;
}

/** Deeper than this a caller's own limit cannot go, or the call stack would be the limit. */
const DEEPEST = 500;
const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A frozen copy of what was handed over; what cannot be plain data is refused by name and left out. */
export function plainCopy(input: unknown, limits: DossierLimits, problems: ProblemList): PlainCopy {
  const path: (string | number)[] = [];
  const parents: object[] = [];
  const refused = new Set<string>();
  const deepest = Math.min(limits.depth, DEEPEST);
  let values = 0;
  let characters = 0;
  let stopped = false;

  const refuse = (flaw: Flaw): null => {
    const at = pointer("", ...path.map(shownStep));
    refused.add(at);
    problems.add(at, flaw);
    return null;
  };
  const stop = (flaw: Flaw): null => {
    stopped = true;
    return refuse(flaw);
  };
  const countText = (text: string): boolean => {
    characters += text.length;
    return characters <= limits.characters;
  };

  const copy = (value: unknown): Json => {
    values += 1;
    if (stopped) return null;
    if (values > limits.values) return stop(tooMany("too-many-values", `at most ${limits.values} values`));
    switch (typeof value) {
      case "string":
        return countText(value) ? value : stop(tooMany("too-much-text", `at most ${limits.characters} characters`));
      case "number":
        if (!Number.isFinite(value)) return refuse(notFinite(value));
        return value === 0 ? 0 : value;
      case "boolean":
        return value;
      case "object":
        return value === null ? null : copyInside(value);
      default:
        return refuse(notPlain(typeof value === "undefined" ? "nothing (undefined)" : `a ${typeof value}`));
    }
  };
  const copyInside = (value: object): Json => {
    if (parents.includes(value)) return refuse(CIRCULAR);
    if (parents.length >= deepest) return refuse(tooDeep(deepest));
    parents.push(value);
    const copied = Array.isArray(value) ? copyList(value) : isPlain(value) ? copyGroup(value) : refuse(notPlain(classOf(value)));
    parents.pop();
    return copied;
  };
  const copyList = (list: readonly unknown[]): Json => {
    const copied: Json[] = [];
    for (let index = 0; index < list.length && !stopped; index++) {
      path.push(index);
      copied.push(copyField(list, index));
      path.pop();
    }
    return Object.freeze(copied);
  };
  const copyGroup = (group: object): Json => {
    const copied: Record<string, Json> = {};
    if (Object.getOwnPropertySymbols(group).length > 0) refuse(notPlain("a field named by a symbol"));
    for (const name of Object.keys(group)) {
      if (stopped) break;
      path.push(name);
      if (!countText(name)) stop(tooMany("too-much-text", `at most ${limits.characters} characters`));
      else if (FORBIDDEN.has(name)) refuse(forbiddenName(name));
      // A field that is undefined is a field that is not told.
      else if (!isAbsent(group, name)) copied[name] = copyField(group, name);
      path.pop();
    }
    return Object.freeze(copied);
  };
  const copyField = (owner: object, name: string | number): Json => {
    const field = Object.getOwnPropertyDescriptor(owner, name);
    return field && !("value" in field) ? refuse(COMPUTED) : copy(field?.value);
  };

  try {
    return { json: copy(input), refused, stopped };
  } catch {
    // Only a proxy can throw here, and what it throws is its own affair.
    refuse(UNREADABLE);
    return { json: null, refused, stopped: true };
  }
}

function isAbsent(group: object, name: string): boolean {
  const field = Object.getOwnPropertyDescriptor(group, name);
  return field === undefined || ("value" in field && field.value === undefined);
}

/** Plain objects of another realm (a worker, a test runner) count: their prototype is the end of its chain too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
}

function classOf(value: object): string {
  return value instanceof Date ? "a Date" : value instanceof Map ? "a Map" : value instanceof Set ? "a Set" : "an object of a class";
}

function notPlain(received: string): Flaw {
  const mend =
    received === "a Date" ? 'Write the day as text, such as "2026-11-23"' : "Leave it out, or write it as text, a number, a list or a group of fields";
  return { code: "not-plain-data", received, expected: "something that can be written as JSON", mend };
}

function notFinite(value: number): Flaw {
  return {
    code: "not-finite",
    received: String(value),
    expected: "an ordinary number",
    mend: "Look up the real figure: a division by zero or a number such as 1e999 came out like this; leave the field out when it is not known",
  };
}

const CIRCULAR: Flaw = {
  code: "circular",
  received: "a value that contains itself",
  expected: "data with an end",
  mend: "Refer to the other thing by its id instead",
};
const COMPUTED: Flaw = { code: "computed-value", received: "a getter", expected: "a stored value", mend: "Store the value before handing over the dossier" };
const UNREADABLE: Flaw = {
  code: "unreadable",
  received: "a value that refuses to be read",
  expected: "plain data",
  mend: "Hand over a plain copy, for example by way of JSON",
};

function tooDeep(depth: number): Flaw {
  return { code: "too-deep", expected: `at most ${depth} levels of fields within fields`, mend: "Keep only what belongs to the customer; flatten the rest" };
}

function tooMany(code: "too-many-values" | "too-much-text", expected: string): Flaw {
  return { code, expected, mend: "Check that this is the dossier of one customer; if it is, raise the limit" };
}

function forbiddenName(name: string): Flaw {
  return {
    code: "forbidden-name",
    received: shown(name),
    expected: "an ordinary name",
    mend: "Take this field out; its name could change how a program works",
  };
}
