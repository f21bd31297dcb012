/**
 * What stands in the dossier at the places a fact rests on.
 * @module
 */
import type { CliWords } from "../words.js";

const MOST_SHOWN = 4;
const LONGEST = 60;

/** `/customer/since: "2012-01-01"`, for the first pieces of evidence. */
export function shownAt(evidence: readonly string[], told: unknown, words: Pick<CliWords, "more">): readonly string[] {
  const shown = evidence.slice(0, MOST_SHOWN).map((pointer) => `${pointer}: ${shortened(valueAt(told, pointer))}`);
  return evidence.length > MOST_SHOWN ? [...shown, words.more(evidence.length - MOST_SHOWN)] : shown;
}

function valueAt(told: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce((value: unknown, step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  }, told);
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value) ?? "—";
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
