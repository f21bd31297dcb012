import { parseDossier } from "../../dossier/parse.js";
import { stepsOf, valueAt } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { broken, type Check, HOLDS } from "../trial.js";
import { documentOf } from "./good-news.js";

/** P9: the order of keys and of unordered lists changes nothing; what is pointed at is the same, wherever it stands now. */
export const P9: Check = ({ bench, dossier, plan }, choice = 0) => {
  const shuffled = parseDossier(reordered(documentOf(dossier), choice));
  if (!shuffled.ok) return broken("in another order, the dossier is refused");
  const before = comparable(plan, dossier.told);
  const after = comparable(bench.plan(shuffled.value), shuffled.value.told);
  return before === after ? HOLDS : broken(`in another order, the plan differs: ${firstDifference(before, after)}`);
};

/** The same with its lists turned round and its keys in another order; the parts of an agreement keep theirs. */
function reordered(value: Json, choice: number): Json {
  if (Array.isArray(value)) {
    const turned = value.map((item: Json) => reordered(item, choice));
    const start = turned.length === 0 ? 0 : choice % turned.length;
    const rotated = [...turned.slice(start), ...turned.slice(0, start)];
    return Math.floor(choice / 7) % 2 === 0 ? rotated.reverse() : rotated;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]): [string, Json] => [key, reordered(item, choice)])
      .reverse(),
  );
}

/** The plan as text, with every pointer replaced by what it points at. */
function comparable(plan: unknown, told: Json): string {
  return JSON.stringify(plan, (key, value: unknown) => {
    if (key !== "evidence" || !Array.isArray(value)) return value;
    return value.map((pointer) => sorted(valueAt(told, stepsOf(String(pointer))) ?? null)).sort();
  });
}

function sorted(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(sorted).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, item]) => `${key}:${sorted(item)}`);
  return `{${fields.sort().join()}}`;
}

function firstDifference(before: string, after: string): string {
  const at = [...before].findIndex((character, index) => character !== after[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 80);
  return `…${around(before)}… or …${around(after)}…`;
}
