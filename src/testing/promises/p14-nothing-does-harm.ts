import { parseDossier } from "../../dossier/parse.js";
import type { Json } from "../../vocabulary.js";
import { broken, type Check, HOLDS } from "../trial.js";
import { documentOf } from "./good-news.js";

/** What somebody careless or hostile puts where something else belongs. */
const INSTEAD: readonly Json[] = [
  ...[null, "", -1, 1e308, 0.1, true, [], {}, "2026-02-30", "9999-12-31", "__proto__", "\ud800", "<b>‮</b>", "x".repeat(5000)],
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as Json,
];

/** P14: a dossier in which one value became something else is planned for, or refused with a place and how to mend it; no object anywhere gains anything. */
export const P14: Check = ({ bench, dossier }, choice = 0) => {
  const value = INSTEAD[choice % INSTEAD.length] ?? null;
  const document = withValueAt(documentOf(dossier), Math.floor(choice / INSTEAD.length) + 1, value);
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  try {
    const parsed = parseDossier(document);
    if (parsed.ok && bench.plan(parsed.value).actions.length < 1) return broken("a plan without any action came of it");
    const bare = parsed.ok ? undefined : parsed.issues.find(({ expected, mend }) => expected === "" || mend === "");
    if (bare || (!parsed.ok && parsed.issues.length === 0))
      return broken(`a dossier was refused at ${bare?.at ?? "no place"}, without saying what was expected`);
  } catch (thrown) {
    return broken(`with ${JSON.stringify(value).slice(0, 40)} somewhere, ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
  return Object.getOwnPropertyNames(Object.prototype).length === before ? HOLDS : broken("every object gained a property");
};

/** The document with another value at a place that a number picks, going down. */
function withValueAt(document: Json, where: number, value: Json): Json {
  if (typeof document !== "object" || document === null || where % 5 === 0) return value;
  const entries = Object.entries(document);
  const chosen = where % Math.max(1, entries.length);
  const changed = entries.map(([key, item], index): [string, Json] => [
    key,
    index === chosen ? withValueAt(item as Json, Math.floor(where / 5), value) : (item as Json),
  ]);
  return Array.isArray(document) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}
