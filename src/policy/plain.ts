/**
 * What is handed over, as a frozen copy of plain JSON of a bounded size. After this no input can surprise the rest (P14).
 * @module
 */
import { pointer } from "../json-pointer.js";
import { AmicableError } from "../problem.js";
import type { Json } from "../vocabulary.js";
import type { Report } from "./report.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { say } from "./words/phrase.js";

export type JsonObject = { readonly [key: string]: Json };

const MAX_DEPTH = 80;
const MAX_NODES = 100_000;
const MAX_CHARACTERS = 10_000_000;

interface Count {
  nodes: number;
  characters: number;
  faults: number;
}

/** A frozen copy, or `undefined` with every reason why it is not plain JSON. */
export function plainJson(told: unknown, report: Report): Json | undefined {
  const count: Count = { nodes: 0, characters: 0, faults: 0 };
  const counted: Report = (fault) => {
    count.faults++;
    report(fault);
  };
  try {
    const copy = copyOf(told, undefined, 0, count, counted);
    return count.faults > 0 ? undefined : copy;
  } catch (thrown) {
    if (thrown instanceof AmicableError) throw thrown;
    // A getter or a proxy that throws.
    report({ code: "not-json", at: "", expected: EXPECTED.plainData, mend: MEND.plainData });
    return undefined;
  }
}

/** Whether it is an object with keys. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of an object by a name that came from outside, never one it inherits. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Where a value stands. It becomes a pointer only where something is wrong. */
interface Place {
  readonly in: Place | undefined;
  readonly step: string | number;
}

function pointerTo(place: Place | undefined): string {
  return place === undefined ? "" : pointer(pointerTo(place.in), place.step);
}

function copyOf(told: unknown, place: Place | undefined, depth: number, count: Count, report: Report): Json | undefined {
  count.nodes++;
  if (typeof told === "string") count.characters += told.length;
  if (count.nodes > MAX_NODES || count.characters > MAX_CHARACTERS) {
    report({ code: "too-large", at: "", expected: say(EXPECTED.size, { values: MAX_NODES, characters: MAX_CHARACTERS }), mend: MEND.split });
    throw new AmicableError("too-large", []);
  }
  if (depth > MAX_DEPTH) {
    report({ code: "too-deep", at: pointerTo(place), expected: say(EXPECTED.levels, { most: MAX_DEPTH }), mend: MEND.nameParts });
    return null;
  }
  if (told === null || typeof told === "boolean" || typeof told === "string") return told;
  if (typeof told === "number" && Number.isFinite(told)) return told;
  if (Array.isArray(told)) return Object.freeze(Array.from(told, (item, step) => copyOf(item, { in: place, step }, depth + 1, count, report) ?? null));
  if (typeof told === "object" && isPlain(told)) return copyOfObject(told, place, depth, count, report);
  report({ code: "not-json", at: pointerTo(place), received: wordFor(told), expected: EXPECTED.plainData, mend: MEND.plainData });
  return null;
}

function copyOfObject(told: object, place: Place | undefined, depth: number, count: Count, report: Report): JsonObject {
  const copy: { [key: string]: Json } = {};
  for (const key of Object.keys(told)) {
    const field = Object.getOwnPropertyDescriptor(told, key);
    if (field && !("value" in field)) {
      // To read it would be to run it.
      report({ code: "not-json", at: pointerTo({ in: place, step: key }), received: "a getter", expected: EXPECTED.plainData, mend: MEND.plainData });
      continue;
    }
    const value: unknown = field?.value;
    if (key === "__proto__") {
      report({
        code: "forbidden-key",
        at: pointerTo({ in: place, step: key }),
        received: key,
        expected: EXPECTED.freeName,
        mend: MEND.anotherName,
      });
      continue;
    }
    // A field set to `undefined` in a policy written in code is a field that is not there.
    const kept = value === undefined ? undefined : copyOf(value, { in: place, step: key }, depth + 1, count, report);
    if (kept !== undefined) copy[key] = kept;
  }
  return Object.freeze(copy);
}

/** Objects of another realm are plain too, so it is not the prototype's identity that counts. */
function isPlain(told: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(told);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function wordFor(told: unknown): string {
  return typeof told === "object" ? Object.prototype.toString.call(told) : typeof told === "number" ? String(told) : typeof told;
}
