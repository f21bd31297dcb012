/**
 * What holds whatever a policy says.
 * @module
 */
import { say } from "../../../language/say.js";
import { cell, code, type Section, table, text } from "../page.js";
import { PROMISES } from "../promises.js";
import type { Subject } from "../subject.js";

/** Every guardrail, with the promise it keeps. */
export function guardrails(subject: Subject): Section {
  const { titles, language, guardrails: all, code: spoken } = subject;
  const kept = [...new Set(all.map(({ serves }) => serves))].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
  const rows = [...all]
    .sort((one, other) => kept.indexOf(one.serves) - kept.indexOf(other.serves) || (one.id < other.id ? -1 : 1))
    .map(({ id, serves }) => [cell(code(id)), cell(say(language, `guardrail.${id}`)), cell(serves)]);
  const promises = Object.entries(PROMISES).map(([id, words]) => [cell(id), cell(words[spoken])]);
  return {
    id: "guardrails",
    title: titles.guardrails,
    blocks: [text(titles.guardrailsText), table(titles.guardrails, titles.guardrailHeads, rows), table(titles.promises, titles.promiseHeads, promises)],
  };
}
