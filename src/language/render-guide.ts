/**
 * A conversation guide in the words of the person spoken to; notes for the colleague stay in the colleague's language.
 * @module
 */
import type { Action, Guide, Plan } from "../decide/plan.js";
import type { Message } from "../vocabulary.js";
import type { RenderedGuide } from "./rendered.js";
import { PLAIN, say, type Values } from "./say.js";
import { isSpoken, type LanguageData, type Manner } from "./text.js";

/** More invoice numbers than this are a list, not a sentence. */
const MOST_NAMED = 3;

/** The colleague's own first. */
export type Languages = readonly [LanguageData, ...LanguageData[]];

/** The guide of one action. */
export function renderGuide(action: Action, plan: Plan, languages: Languages): RenderedGuide {
  const { guide } = action;
  const [colleague] = languages;
  const voice = guideVoice(guide, languages);
  const around = aroundOf(action, plan, voice.language);
  const put = ({ key, with: given }: Message): string =>
    isSaid(voice.language, key) ? say(voice.language, key, { ...given, ...around }, voice.manner) : say(colleague, key, { ...given, ...around }, PLAIN);
  const said = [guide.opening, ...guide.ask, ...guide.offer].some(({ key }) => isSaid(voice.language, key));
  return {
    language: voice.language.code,
    ...(said && !voice.own ? { note: say(colleague, "text.guide-missing", { language: guide.language, used: voice.language.code }) } : {}),
    opening: put(guide.opening),
    said: isSaid(voice.language, guide.opening.key),
    ask: guide.ask.map(put),
    offer: guide.offer.map(put),
    avoid: guide.avoid.map(put),
  };
}

/** In which of the languages at hand and in which manner the person is spoken to; `own` where it is the person's own language. */
export function guideVoice(guide: Guide, languages: Languages): { readonly language: LanguageData; readonly manner: Manner; readonly own: boolean } {
  const [code] = guide.language.toLowerCase().split("-");
  const own = languages.find((language) => language.code === code);
  const [colleague] = languages;
  const language = own ?? colleague;
  return { language, manner: { level: guide.level, address: guide.address }, own: own !== undefined || code === "und" };
}

function isSaid(language: LanguageData, key: string): boolean {
  const text = Object.hasOwn(language.words, key) ? language.words[key] : undefined;
  return text !== undefined && isSpoken(text);
}

/**
 * What a guide may mention, whatever its messages were given: the invoices, the amount asked for of a single one, who looks at it next and when.
 * Never a sum (A3), and never more than may be asked for (P3).
 */
function aroundOf(action: Action, plan: Plan, language: LanguageData): Values {
  const { about } = action;
  const [single] = about;
  const after = plan.later.find((step) => step.threatening && (step.after.step === action.id || step.after.step === action.treatment));
  return {
    invoices: about.length > 0 ? about.length : undefined,
    invoice: about.length > 0 && about.length <= MOST_NAMED ? language.listAnd(about.map((one) => one.invoice)) : undefined,
    amount: single && about.length === 1 && action.asksForMoney && Number(single.claims) > 0 ? single.claims : undefined,
    currency: single?.currency,
    due: about.length === 1 ? action.guide.opening.with.due : undefined,
    decider: action.involve.find((one) => one.how === "decide")?.name ?? action.owner.name,
    decision: after?.after.notBefore,
  };
}
