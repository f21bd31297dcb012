/**
 * A key in words: its text, with the values in its gaps written as people write them.
 * @module
 */
import { parseDay } from "../calendar/day.js";
import { parseInstant } from "../calendar/instant.js";
import { fillGaps, type Gaps } from "./gaps.js";
import { formOf, type LanguageData, type Manner } from "./text.js";

export type Values = Readonly<Record<string, string | number | undefined>>;

/** How a colleague is written to. */
export const PLAIN: Manner = { level: "standard", address: "informal" };

/** The text of a key in this language, its gaps filled; a key without words becomes its own last part, so nothing stays silent. */
export function say(language: LanguageData, key: string, values: Values = {}, manner: Manner = PLAIN): string {
  return fillGaps(wordsFor(language, key, manner) ?? plainName(key), present(language, withAliases(values)));
}

/** The words of one name of a closed list, or the name as a person reads it where it is a company's own. */
export function nameOf(language: LanguageData, group: string, name: string): string {
  return wordsFor(language, `${group}.${name}`, PLAIN) ?? plainName(name);
}

/** The label of a treatment. */
export function treatmentName(language: LanguageData, id: string): string {
  return wordsFor(language, `treatment.${id}.name`, PLAIN) ?? capital(plainName(id));
}

/** `own-step` and `ownStep` as words. */
export function plainName(name: string): string {
  const last = name.slice(name.lastIndexOf(".") + 1);
  return last
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("-", " ")
    .toLowerCase();
}

/** With a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wordsFor(language: LanguageData, key: string, manner: Manner): string | undefined {
  const text = Object.hasOwn(language.words, key) ? language.words[key] : undefined;
  return text === undefined ? undefined : formOf(text, manner);
}

/** Who fills a gap need not know which of two names the text uses. */
const ALIASES: readonly (readonly [string, string])[] = [
  ["date", "until"],
  ["days", "count"],
];
function withAliases(values: Values): Values {
  const filled: Record<string, string | number | undefined> = { ...values };
  for (const [one, other] of ALIASES) {
    filled[other] ??= values[one];
    filled[one] ??= values[other];
  }
  return filled;
}

/** An empty text fills nothing. */
function present(language: LanguageData, values: Values): Gaps {
  const told = Object.entries(values).filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== "");
  return Object.fromEntries(told.map(([name, value]) => [name, presented(language, name, value, values)]));
}

/** Gaps that hold a name of a closed list. */
const LISTS: Readonly<Record<string, string>> = {
  ...{ channel: "channel", reason: "reason", next: "reason", circumstance: "circumstance", outcome: "outcome", role: "role", tone: "tone", tier: "tier" },
  ...{ language: "language", used: "language" },
};
/** Gaps that hold several. */
const LISTED: Readonly<Record<string, string>> = { sections: "value", windows: "window", together: "window" };
const AMOUNTS: readonly string[] = ["amount", "agreedAmount", "open", "claims", "cost", "spared", "base", "most"];
const AMOUNT = /^(?:([A-Z]{3}) )?(-?\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/;

function presented(language: LanguageData, name: string, value: string | number, values: Values): string {
  const group = LISTS[name];
  if (group !== undefined && Object.hasOwn(language.words, `${group}.${value}`)) return nameOf(language, group, String(value));
  if (name === "treatment") return treatmentName(language, String(value));
  const listed = LISTED[name];
  if (listed !== undefined)
    return language.listAnd(
      String(value)
        .split(", ")
        .map((each) => nameOf(language, listed, each)),
    );
  if (AMOUNTS.includes(name)) return amountIn(language, String(value), values.currency);
  return typeof value === "number" ? language.formatNumber(value) : dayIn(language, value);
}

function amountIn(language: LanguageData, text: string, given: string | number | undefined): string {
  const [, before, amount, after] = AMOUNT.exec(text) ?? [];
  const currency = before ?? after ?? (typeof given === "string" ? given : undefined);
  return amount === undefined || currency === undefined ? text : language.formatAmount(amount, currency);
}

function dayIn(language: LanguageData, text: string): string {
  if (parseDay(text) !== undefined) return language.formatDate(text);
  return parseInstant(text) ? momentIn(language, text) : text;
}

/** Day and clock time as told, in the zone the plan gives. */
export function momentIn(language: LanguageData, text: string): string {
  return say(language, "text.date-time", { date: language.formatLongDate(text.slice(0, 10)), time: text.slice(11, 16) });
}
