/**
 * The plan in words. Nothing is decided here and nothing is added: every number, date and name comes from the plan.
 * @module
 */
import type { LaterStep, Plan, ReasonFound, Withheld } from "../decide/plan.js";
import { type Catalogue, catalogueOf } from "../facts/catalogue.js";
import { type FactWords, meaningOf } from "./fact-phrase.js";
import { HEADINGS, LABELS } from "./keys.js";
import { currencyOf, renderAction, requirementsIn } from "./render-action.js";
import { claimLines } from "./render-claim.js";
import { guideVoice } from "./render-guide.js";
import { whyHeld } from "./render-held.js";
import type { RenderedPlan, RenderedReason } from "./rendered.js";
import { ruleIn } from "./rule-sentence.js";
import { capital, momentIn, nameOf, say, treatmentName } from "./say.js";
import type { LanguageData } from "./text.js";

export interface RenderOptions {
  /** Languages for what is said to the customer, besides the colleague's own. */
  readonly guideLanguage?: LanguageData | readonly LanguageData[];
  /** With a company's own facts, for their meaning. */
  readonly catalogue?: Catalogue;
}

/** The plan in the colleague's language, its conversation guides in the customer's where that language is at hand. */
export function renderPlan(plan: Plan, language: LanguageData, options: RenderOptions = {}): RenderedPlan {
  const guides = [language, ...[options.guideLanguage ?? []].flat()] as const;
  const catalogue = options.catalogue ?? catalogueOf();
  const words: FactWords = { language, catalogue, ...currencyOf(plan.actions.flatMap((action) => action.about)) };
  const [first] = plan.actions;
  return {
    language: language.code,
    customer: plan.customer,
    asOf: momentIn(language, plan.asOf),
    headline: say(language, "text.headline", { customer: plan.name ?? plan.customer, treatment: first.treatment }),
    headings: wordsFor(language, "heading", HEADINGS),
    labels: wordsFor(language, "label", LABELS),
    reasons: plan.reasons.map((found) => reasonIn(words, found, guideVoice(first.guide, guides))),
    actions: plan.actions.map((action) => renderAction(action, plan, words, guides)),
    later: plan.later.map((step) => laterIn(language, step, plan)),
    laterClaims: plan.later.map(({ claim }) => (claim ? claimLines(language, claim) : [])),
    withheld: plan.withheld.map((entry) => withheldIn(words, entry)),
    unknown: plan.unknown.map((entry) => unknownIn(words, entry)),
    notices: plan.notices.map((notice) => say(language, notice.key, notice.with)),
  };
}

function reasonIn(words: FactWords, found: ReasonFound, voice: ReturnType<typeof guideVoice>): RenderedReason {
  const { language } = words;
  const strength = nameOf(language, "strength", found.strength);
  return {
    title: capital(say(language, "text.reason", { reason: found.reason, strength })),
    sentences: [
      ...found.for.map((rule) => ruleIn(words, rule)),
      ...found.against.map((rule) => say(language, "text.reason-against", { sentence: ruleIn(words, rule) })),
    ],
    ask: say(voice.language, found.ask.key, found.ask.with, voice.manner),
  };
}

function laterIn(language: LanguageData, step: LaterStep, plan: Plan): string {
  const { after } = step;
  const told = say(language, "text.later-step", {
    treatment: step.treatment,
    invoices: step.about.length > 0 ? language.listAnd(step.about) : undefined,
    step: `"${stepName(language, after.step, plan)}"`,
    outcomes: language.listOr(after.outcomes.map((outcome) => `"${nameOf(language, "outcome", outcome)}"`)),
    date: after.notBefore,
  });
  const threatening = step.threatening ? [say(language, "text.later-threatening")] : [];
  return [told, ...threatening, ...requirementsIn(language, step.requires, step.wording)].join(" ");
}

/** A later step points at an action by its id, or at a treatment. */
function stepName(language: LanguageData, step: string, plan: Plan): string {
  const action = plan.actions.find((one) => one.id === step);
  return treatmentName(language, action?.treatment ?? step.split("/").find((part) => Object.hasOwn(language.words, `treatment.${part}.name`)) ?? step);
}

/** A fact that is so or is not so reads as if it were so, unless it is asked. */
function unknownIn(words: FactWords, { fact, why }: Plan["unknown"][number]): string {
  const { language, catalogue } = words;
  const reason = nameOf(language, "unknown", why);
  if (catalogue.get(fact)?.type === "boolean") return say(language, "text.unknown-whether", { fact: meaningOf(words, fact), why: reason });
  return say(language, "text.unknown-fact", { fact: meaningOf(words, fact), why: `${reason}.` });
}

function withheldIn(words: FactWords, entry: Withheld): string {
  const { language } = words;
  const told = say(language, "text.withheld", { treatment: entry.treatment, channel: entry.channel, why: whyHeld(words, entry) });
  return entry.lookAgain === undefined ? told : `${told} ${say(language, "text.look-again", { date: entry.lookAgain })}`;
}

function wordsFor<K extends string>(language: LanguageData, group: string, names: readonly K[]): Readonly<Record<K, string>> {
  return Object.fromEntries(names.map((name) => [name, nameOf(language, group, name)])) as Record<K, string>;
}
