/**
 * What a policy may say to guardrails: make a limit tighter, and name treatments it never wants. Nothing here can loosen.
 * @module
 */
import { LIMITS, type Limit } from "../facts/limits.js";
import { pointer } from "../json-pointer.js";
import type { Json, Words } from "../vocabulary.js";
import { type Origin, originOf, patched, type Traced } from "./layers/origins.js";
import { isObject, type JsonObject, own } from "./plain.js";
import { didYouMean, type Report, show } from "./report.js";
import { LIMIT_WORDS, meant, TREATMENT_WORDS } from "./synonyms.js";
import { EXPECTED } from "./words/expected.js";
import { MEND } from "./words/mend.js";
import { oneOf, say } from "./words/phrase.js";

/** The limits after a layer that may have tightened some. A looser number is reported and does not count. */
export function tighten(below: Traced, told: JsonObject, origin: Origin, report: Report): Traced {
  const tighter: { [name: string]: Json } = {};
  for (const [name, value] of Object.entries(told)) {
    if (name === "never") continue;
    const at = pointer(origin.at, name);
    const limit = LIMITS.find((candidate) => candidate.name === name);
    if (!limit) reportUnknown(name, at, report);
    else if (accept(limit, value, below, at, report)) tighter[name] = value;
  }
  return patched(below, tighter, origin);
}

/** The treatments never wanted after a layer; the list only grows. */
export function applyNever(
  below: ReadonlyMap<string, Origin>,
  told: JsonObject,
  origin: Origin,
  treatments: readonly string[],
  report: Report,
): ReadonlyMap<string, Origin> {
  const never = own(told, "never");
  if (never === undefined) return below;
  const at = pointer(origin.at, "never");
  if (!Array.isArray(never)) {
    report({ code: "list-expected", at, received: show(never), expected: EXPECTED.treatments, mend: MEND.treatmentList });
    return below;
  }
  const result = new Map(below);
  never.forEach((id: Json, index: number) => {
    if (typeof id === "string" && treatments.includes(id)) {
      if (!result.has(id)) result.set(id, { ...origin, at: pointer(at, index) });
      return;
    }
    const suggestion = typeof id === "string" ? meant(id, treatments, TREATMENT_WORDS) : undefined;
    const mend = didYouMean(suggestion, MEND.catalogue);
    report({ code: "unknown-treatment", at: pointer(at, index), received: show(id), expected: EXPECTED.treatmentName, mend, suggestion, puts: "value" });
  });
  return result;
}

function accept(limit: Limit, value: Json, below: Traced, at: string, report: Report): boolean {
  const { name, min, max, unit, tighter } = limit;
  const expected = say(EXPECTED.limit, { unit: UNITS[unit] ?? unit, min, max });
  if (typeof value !== "number" || !Number.isInteger(value)) {
    report({ code: "wrong-type", at, received: show(value), expected, mend: MEND.noQuotes });
    return false;
  }
  const current = isObject(below.value) ? own(below.value, name) : undefined;
  if (typeof current === "number" && (tighter === "lower" ? value > current : value < current)) {
    const by = originOf(below, pointer("", name)).layer;
    const bound = say(tighter === "lower" ? EXPECTED.atMost : EXPECTED.atLeast, { current, by, meaning: limit.meaning });
    const mend = say(tighter === "lower" ? MEND.onlyLower : MEND.onlyHigher, { current });
    report({ code: "guardrail-loosened", at, received: String(value), expected: bound, mend });
    return false;
  }
  if (value >= min && value <= max) return true;
  report({ code: "out-of-range", at, received: String(value), expected, mend: say(MEND.between, { min, max }) });
  return false;
}

const UNITS: Readonly<Record<string, Words>> = {
  contacts: { en: "contacts", nl: "contacten" },
  days: { en: "days", nl: "dagen" },
  "working days": { en: "working days", nl: "werkdagen" },
};

function reportUnknown(name: string, at: string, report: Report): void {
  const names: readonly string[] = [...LIMITS.map((limit) => limit.name), "never"];
  const suggestion = meant(name, names, LIMIT_WORDS);
  const mend = didYouMean(suggestion, MEND.onlyThese);
  report({ code: "unknown-limit", at, received: name, expected: oneOf(names), mend, suggestion, puts: "key" });
}
