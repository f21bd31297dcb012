/**
 * What is held back in words: why, and what has to happen before it can go on.
 * @module
 */
import type { Owner, Plan, Withheld } from "../decide/plan.js";
import { TREATMENTS } from "../policy/treatments.js";
import { THREATENING } from "../vocabulary.js";
import { type FactWords, meaningOf } from "./fact-phrase.js";
import { capital, say } from "./say.js";

/** Why a step is held back, as a sentence. */
export function whyHeld(words: FactWords, entry: Withheld): string {
  const { language } = words;
  const key = [entry.because.key, `guardrail.${entry.by}`].find((one) => Object.hasOwn(language.words, one));
  const { fact } = entry.because.with;
  const gaps = { ...entry.because.with, ...(fact !== undefined && { fact: meaningOf(words, String(fact)) }) };
  return capital(key === undefined ? say(language, "text.held-back", { guardrail: entry.by }) : say(language, key, gaps));
}

/** The first step that waits for something a colleague can do, and who does that; else the first that waits for a day. Nothing where no step waits. */
export function heldIn(words: FactWords, { withheld }: Plan, owner: Owner): string | undefined {
  const { language } = words;
  const waiting = withheld.filter((one) => !isSerious(one) && one.by !== "done-recently");
  const entry = waiting.find((one) => needOf(words, one) !== undefined) ?? waiting.find(({ lookAgain }) => lookAgain !== undefined);
  if (!entry) return undefined;
  const need = needOf(words, entry);
  const needs = need !== undefined && owner.name !== undefined ? say(language, "text.wait-held-who", { needs: need, owner: owner.name }) : need;
  return say(language, "text.wait-held", { treatment: entry.treatment, why: whyHeld(words, entry), needs });
}

function needOf({ language }: FactWords, { because, by }: Withheld): string | undefined {
  const key = [because.key.replace(/^guardrail\./, "needs."), `needs.${by}`].find((one) => Object.hasOwn(language.words, one));
  return key === undefined ? undefined : say(language, key);
}

/** A serious step is not what anybody waits for. */
function isSerious({ treatment }: Withheld): boolean {
  return (TREATMENTS.find(({ id }) => id === treatment)?.pressure ?? 0) >= THREATENING;
}
