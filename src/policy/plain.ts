/**
 * What is handed over, as a frozen copy of plain JSON of a bounded size. After this no input can surprise the rest (P14).
 * @module
 */
import { AmicableError, pointer } from "../problem.js";
import type { Json } from "../vocabulary.js";
import type { Report } from "./report.js";

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
    const copy = copyOf(told, "", 0, count, counted);
    return count.faults > 0 ? undefined : copy;
  } catch (thrown) {
    if (thrown instanceof AmicableError) throw thrown;
    // A getter or a proxy that throws.
    report({ code: "not-json", at: "", expected: "plain JSON", mend: "Hand over what JSON.parse gives." });
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

function copyOf(told: unknown, at: string, depth: number, count: Count, report: Report): Json | undefined {
  count.nodes++;
  if (typeof told === "string") count.characters += told.length;
  if (count.nodes > MAX_NODES || count.characters > MAX_CHARACTERS) {
    const expected = `at most ${MAX_NODES} values and ${MAX_CHARACTERS} characters`;
    throw new AmicableError("too-large", [{ code: "too-large", severity: "error", at: "", expected, mend: "Split the policy." }]);
  }
  if (depth > MAX_DEPTH) {
    report({ code: "too-deep", at, expected: `at most ${MAX_DEPTH} levels`, mend: "Give parts of it a name, or look for an object that holds itself." });
    return null;
  }
  if (told === null || typeof told === "boolean" || typeof told === "string") return told;
  if (typeof told === "number" && Number.isFinite(told)) return told;
  if (Array.isArray(told)) return Object.freeze(Array.from(told, (item, index) => copyOf(item, pointer(at, index), depth + 1, count, report) ?? null));
  if (typeof told === "object" && isPlain(told)) return copyOfObject(told, at, depth, count, report);
  report({ code: "not-json", at, received: wordFor(told), expected: "plain JSON", mend: "Hand over what JSON.parse gives." });
  return null;
}

function copyOfObject(told: object, at: string, depth: number, count: Count, report: Report): JsonObject {
  const copy: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(told)) {
    if (key === "__proto__") {
      report({
        code: "forbidden-key",
        at: pointer(at, key),
        received: key,
        expected: "a name that JavaScript does not use itself",
        mend: "Take another name.",
      });
      continue;
    }
    // A field set to `undefined` in a policy written in code is a field that is not there.
    const kept = value === undefined ? undefined : copyOf(value, pointer(at, key), depth + 1, count, report);
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
