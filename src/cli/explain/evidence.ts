/**
 * What stands in the dossier at the places a fact rests on.
 * @module
 */
import { stepsOf, valueAt } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import type { CliWords } from "../words.js";

const MOST_SHOWN = 4;
const LONGEST = 60;

/** `/customer/since: "2012-01-01"`, for the first pieces of evidence. */
export function shownAt(evidence: readonly string[], told: Json, words: Pick<CliWords, "more">): readonly string[] {
  const shown = evidence.slice(0, MOST_SHOWN).map((pointer) => `${pointer}: ${shortened(valueAt(told, stepsOf(pointer)))}`);
  return evidence.length > MOST_SHOWN ? [...shown, words.more(evidence.length - MOST_SHOWN)] : shown;
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? "—";
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
