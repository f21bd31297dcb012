/**
 * A policy file, read and checked. Loads no planner: who checks a policy does not wait for one.
 * @module
 */
import { existsSync } from "node:fs";
import { catalogueOf } from "../../facts/catalogue.js";
import { PRESETS } from "../../policy/presets/index.js";
import { TREATMENTS } from "../../policy/treatments.js";
import { checkPolicyText, type PolicyCheck, type PolicyTextContext } from "../../policy-tools/check.js";
import { suggest } from "../../suggest.js";
import { EXIT, Failure } from "../failure.js";
import type { LanguageCode } from "./language.js";
import { bytesOf, PIPED, textOf, wholeText } from "./source.js";

const LONGEST = 10_000_000;

/** A policy file read and checked. */
export async function checkedPolicy(
  place: string,
  language: LanguageCode = "en",
): Promise<{ readonly file: string; readonly text: string; readonly check: PolicyCheck }> {
  if (place !== PIPED && !existsSync(place)) throw new Failure(EXIT.usage, `There is no policy ${place}. ${presetHint(place)}`);
  const told = await wholeText(textOf(await bytesOf(place)), LONGEST);
  if (told === undefined) throw new Failure(EXIT.rejected, `${place} is longer than ${LONGEST} characters. Split the policy into layers.`);
  const file = place === PIPED ? "(piped in)" : place;
  return { file, text: told, check: checkPolicyText(told, checkingContext(file, language)) };
}

/** What a policy file is checked against. */
export function checkingContext(file: string, language: LanguageCode): PolicyTextContext {
  return { file, language, catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
}

/** What is said above the problems of a policy that cannot be used. */
export const UNUSABLE = {
  en: (file: string) => `${file} cannot be used as it is.`,
  nl: (file: string) => `${file} kan zo niet gebruikt worden.`,
} as const;

/** The full name of a shipped policy: `nl-business` and `nl-business@1` stand for `amicable:nl-business@1`. */
export function presetNamed(named: string): string | undefined {
  const names = [...PRESETS.keys()];
  return names.find((name) => name === named || name === `amicable:${named}`) ?? names.findLast((name) => bare(name) === bare(named) && !named.includes("@"));
}

function bare(name: string): string {
  return name.replace(/^amicable:/, "").replace(/@\d+$/, "");
}

function presetHint(place: string): string {
  const names = [...PRESETS.keys()].map(bare);
  const meant = suggest(bare(place), names);
  return `${meant === undefined ? "" : `Did you mean ${meant}? `}Write the name of a file, or one of ${names.join(", ")}.`;
}
