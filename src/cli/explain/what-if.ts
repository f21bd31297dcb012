/**
 * What would make another action the first, as a person reads it.
 * @module
 */
import type { LanguageData } from "../../language/index.js";
import { say } from "../../language/say.js";
import type { Answer, WhatIf } from "../../what-if/answer.js";

/** One line per change; one that says so where time or nothing at all changes it. */
export function whatIfLines({ first, answers, lookedUntil }: WhatIf, language: LanguageData): readonly string[] {
  const timely = answers.some(({ change }) => change.kind === "time");
  return [
    ...(timely ? [] : [say(language, "what-if.stays", { treatment: first.treatment, date: lookedUntil })]),
    ...answers.map((answer) => lineOf(answer, language)),
    ...(answers.length === 0 ? [say(language, "what-if.nothing")] : []),
  ];
}

/** What stands above the lines. */
export function whatIfHeading(language: LanguageData): string {
  return say(language, "what-if.heading");
}

function lineOf({ change, text, becomes }: Answer, language: LanguageData): string {
  const key = change.kind === "time" ? "what-if.becomes-in-time" : "what-if.becomes";
  return say(language, key, { treatment: becomes.treatment, change: say(language, text.key, text.with) });
}
