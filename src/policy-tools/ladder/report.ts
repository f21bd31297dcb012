/**
 * The differences as text for whoever takes over a ladder.
 * @module
 */
import { wrap } from "../../language/layout.js";
import type { Words } from "../../vocabulary.js";
import type { PolicyFromLadder } from "./policy-from-ladder.js";

const WIDTH = 100;
const HEAD: Words = {
  en: "Plans keep to your levels, except where a customer would be worse off for it:",
  nl: "Plannen volgen uw niveaus, behalve waar een klant er slechter van zou worden:",
};
const NONE: Words = { en: "Plans keep to your levels.", nl: "Plannen volgen uw niveaus." };

/** Where plans will differ from the old system, one after another. */
export function renderLadderReport({ differences }: PolicyFromLadder, language: keyof Words = "en"): string {
  if (differences.length === 0) return NONE[language];
  const lines = differences.flatMap(({ at, was, because }) => [
    `  ${at}`,
    ...wrap(`    ${was[language]}`, WIDTH, "    "),
    ...wrap(`    → ${because[language]}`, WIDTH, "      "),
  ]);
  return [HEAD[language], ...lines].join("\n");
}
