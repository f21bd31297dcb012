/**
 * One action in words: who contacts whom, how, when, why, and what it is worth.
 * @module
 */
import type { Action, Plan, Score } from "../decide/plan.js";
import { PRESSURES } from "../vocabulary.js";
import { type FactWords, minorIn } from "./fact-phrase.js";
import { type Languages, renderGuide } from "./render-guide.js";
import { heldIn } from "./render-held.js";
import type { RenderedAction } from "./rendered.js";
import { ruleIn } from "./rule-sentence.js";
import { capital, nameOf, say, treatmentName } from "./say.js";
import type { LanguageData } from "./text.js";
import { whenIn } from "./when.js";

/** One action, with its guide. */
export function renderAction(action: Action, plan: Plan, words: FactWords, guides: Languages): RenderedAction {
  const { language } = words;
  return {
    rank: action.rank,
    id: action.id,
    title: treatmentName(language, action.treatment),
    pressure: nameOf(language, "pressure", PRESSURES[action.pressure]),
    summary: summaryIn(language, action),
    purpose: purposeIn(words, action, plan),
    why: action.because.map((rule) => ruleIn({ ...words, ...currencyOf(action.about) }, rule)),
    guide: renderGuide(action, plan, guides),
    owner: ownerIn(language, action),
    involve: action.involve.map((entry) => involvedIn(language, entry)),
    timing: timingIn(language, action),
    about: action.about.map((one) => say(language, Number(one.claims) > 0 ? "text.invoice-asked" : "text.invoice-open", one)),
    requires: requirementsIn(language, requiredOf(action), action.wording),
    score: scoreIn(language, action, plan),
  };
}

/** What a step like this is for; waiting for want of anything better says what is held back, what that needs, and who sees to it. */
function purposeIn(words: FactWords, action: Action, plan: Plan): string {
  const { language } = words;
  const held = action.because.some(({ rule }) => rule === "own.nothing-better") ? heldIn(words, plan, action.owner) : undefined;
  if (held !== undefined) return held;
  return Object.hasOwn(language.words, `treatment.${action.treatment}.why`) ? say(language, `treatment.${action.treatment}.why`) : "";
}

/** The one currency of some invoices; nothing where there are several or none. */
export function currencyOf(about: Action["about"]): { readonly currency?: string } {
  const [currency, other] = new Set(about.map((one) => one.currency));
  return currency === undefined || other !== undefined ? {} : { currency };
}

/** What must be part of a step, with the words the law fixes for it. */
export function requirementsIn(language: LanguageData, requires: Action["requires"], wording: Action["wording"] = []): readonly string[] {
  return requires.map((one) => {
    const fixed = wording.filter(({ content }) => content === one).map(({ text }) => say(language, "text.law-wording", { words: text }));
    return [nameOf(language, "requirement", one), ...fixed].join(" ");
  });
}

/** With a named owner, `involve` says by name with whom to agree and whom to tell. */
function requiredOf({ requires, owner }: Action): Action["requires"] {
  return owner.id === undefined ? requires : requires.filter((one) => one !== "agree-first" && one !== "inform");
}

function summaryIn(language: LanguageData, action: Action): string {
  const told = say(language, `summary.${summaryOf(action)}`, {
    owner: action.owner.name ?? say(language, "text.somebody"),
    person: action.to?.name ?? (action.to ? roleIn(language, action.to.role) : say(language, "text.customer")),
    channel: action.channel,
    when: whenIn(language, action.timing),
    date: language.formatLongDate(action.timing.to.slice(0, 10)),
  });
  return action.channel === undefined ? capital(told) : `${capital(told)} ${say(language, "text.tone", { tone: action.tone })}`;
}

function summaryOf(action: Action): string {
  if (action.treatment === "wait") return "wait";
  if (action.channel === undefined) return "inside";
  return action.automatic ? "automatic" : action.channel;
}

/** A person without a name is called by what they are; `self` and `other` are just the customer. */
function roleIn(language: LanguageData, role: string): string {
  return role === "other" ? say(language, "text.customer") : nameOf(language, "role", role);
}

function ownerIn(language: LanguageData, { owner }: Action): string {
  const because = say(language, owner.because.key, owner.because.with);
  return owner.because.key === "owner.unassigned" ? capital(because) : `${owner.name ?? say(language, "text.somebody")} ${because}`;
}

function involvedIn(language: LanguageData, entry: Action["involve"][number]): string {
  const told = say(language, `involve.${entry.how}`, { colleague: entry.name, until: entry.until });
  if (entry.because.key.startsWith("involve.")) return `${told}.`;
  const because = say(language, entry.because.key, { colleague: entry.name, ...entry.because.with });
  return /[.!?]$/.test(because) ? `${told}. ${because}` : `${told}: ${because}.`;
}

function timingIn(language: LanguageData, { timing }: Action): readonly string[] {
  return [
    `${capital(whenIn(language, timing))}.`,
    ...timing.because.map((message) => say(language, message.key, message.with)),
    ...(timing.notAfter === undefined ? [] : [say(language, "text.not-after", { date: timing.notAfter })]),
  ];
}

function scoreIn(language: LanguageData, { score, rank }: Action, { actions }: Plan): readonly string[] {
  const beforeWaiting = actions.some((other) => other.treatment === "wait" && other.rank > rank);
  return [
    say(language, "text.score-tier", { tier: score.tier }),
    ...(score.parts.length > 0 ? partsIn(language, score) : []),
    ...(score.net < 0 && beforeWaiting ? [say(language, "text.score-below")] : []),
    ...score.missing.map((what) => say(language, "text.not-counted", { what: missingIn(language, what) })),
  ];
}

/** Amounts, and that they are assumed rather than measured. */
function partsIn(language: LanguageData, { parts, net, currency }: Score): readonly string[] {
  return [
    ...parts.map(({ name, minor }) => say(language, "text.score", { part: nameOf(language, "score", name), amount: minorIn(language, minor, currency) })),
    say(language, "text.score-net", { amount: minorIn(language, net, currency) }),
    say(language, "text.assumption"),
  ];
}

/** `rate USD/EUR`, `effect my-step`: what was lacking, and for what. */
function missingIn(language: LanguageData, missing: string): string {
  const [what = "", of] = missing.split(" ");
  return Object.hasOwn(language.words, `text.missing-${what}`) ? say(language, `text.missing-${what}`, { treatment: of, rate: of }) : missing;
}
