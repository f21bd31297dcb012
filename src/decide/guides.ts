/**
 * What a colleague says, asks, offers and leaves out, per treatment and per reason (C6). Keys only: the words stand in the language data,
 * at every reading level.
 * @module
 */
import { TREATMENTS } from "../policy/treatments.js";
import type { CustomerKind, Reason } from "../vocabulary.js";

/** Keys of one conversation guide. */
export interface GuideKeys {
  readonly opening: string;
  readonly ask: readonly string[];
  readonly offer: readonly string[];
  readonly avoid: readonly string[];
}

/**
 * The guide of a treatment with the question and the offer that fit the first reason. A treatment of one's own gets a general one. Who `has` the invoice is
 * not asked whether it arrived.
 */
export function guideFor(treatment: string, reasons: readonly Reason[], kind?: CustomerKind, has = false): GuideKeys {
  const usual = Object.hasOwn(GUIDES, treatment) ? GUIDES[treatment] : undefined;
  if (!usual) return OWN_TREATMENT;
  const guide = has
    ? { ...usual, ask: usual.ask.filter((key) => key !== "guide.ask.arrived"), offer: usual.offer.filter((key) => key !== "guide.offer.new-copy") }
    : usual;
  const [reason, next] = reasons;
  if (reason === undefined || !OPEN_TO_REASONS.has(treatment)) return guide;
  const asksForMoney = ASKS_FOR_MONEY.has(treatment);
  const helps = reasons.includes("cannot-pay") && (kind === undefined || PEOPLE.includes(kind)) ? ["guide.offer.debt-help"] : [];
  const question = MAY_SPEAK_OF_MONEY.has(treatment) ? askFor(reason, next) : discreet(reason);
  return {
    ...guide,
    ask: unique([question, ...guide.ask.filter((key) => key !== SAME_QUESTION[question])]),
    offer: unique([asksForMoney ? OFFER[reason] : CARING_OFFER[reason], ...guide.offer, ...helps]),
  };
}

/** The one question that tells a reason from the next likely one. */
export function askFor(reason: Reason, next?: Reason): string {
  const pair = ASK_PAIRS.find((one) => one === `${reason}.${next}` || one === `${next}.${reason}`);
  return `ask.${pair ?? reason}`;
}

/** Two reasons for which one question tells them apart better than either's own. */
export const ASK_PAIRS = [
  "forgot.never-received",
  "cannot-pay.will-not-pay",
  "dispute.dissatisfied",
  "payment-under-way.usual-rhythm",
  "cannot-pay.dissatisfied",
] as const;
export type AskPair = (typeof ASK_PAIRS)[number];

/** A reason's question that a guide may hold in other words. */
const SAME_QUESTION: Readonly<Record<string, string>> = {
  "ask.unknown": "guide.ask.what-is-going-on",
  "ask.never-received": "guide.ask.arrived",
  "ask.forgot.never-received": "guide.ask.arrived",
  "ask.forgot": "guide.ask.arrived",
};

/** Municipal debt help is there for people, not for companies. */
const PEOPLE: readonly CustomerKind[] = ["consumer", "sole-trader"];

const KEEP_KIND = ["earlier-letters", "guilt", "pressure", "consequences"];
const CARE_ONLY = ["asking-for-money", "guilt", "other-people"];

const SPOKEN: Readonly<Record<string, GuideKeys>> = {
  ...talk("thank", ["anything-else"], [], ["asking-for-money", "past-lateness"]),
  ...talk("send-copy", ["anything-else"], ["explain"], ["asking-for-money", "earlier-letters", "guilt"]),
  ...talk("confirm-agreement", ["agreement-right"], ["call-first"], ["new-conditions", "pressure", "consequences"]),
  ...talk("redirect-to-representative", ["who-speaks"], ["explain"], ["asking-for-money", "details-of-claim"]),
  ...talk("check-in-call", ["what-is-going-on", "anything-else"], ["colleague"], [...CARE_ONLY, "earlier-letters"]),
  ...talk("satisfaction-call", ["what-better", "anything-else"], ["look-into-it", "colleague"], [...CARE_ONLY, "defending"]),
  ...talk("mend-service", ["what-put-right", "anything-else"], ["look-into-it", "colleague"], [...CARE_ONLY, "defending"]),
  ...talk("answer-question", ["what-helps", "anything-else"], ["look-into-it", "colleague"], [...CARE_ONLY, "defending"]),
  ...talk("ask-if-answer-is-clear", ["answer-clear", "anything-else"], ["explain", "look-into-it"], ["asking-for-money", "defending", "pressure"]),
  ...talk(
    "ask-what-is-in-the-way",
    ["what-is-in-the-way", "what-helps"],
    ["look-into-it", "in-parts"],
    ["guilt", "pressure", "consequences", "earlier-letters"],
  ),
  ...talk("answer-dispute", ["what-put-right", "anything-else"], ["look-into-it", "explain"], ["defending", "pressure", "consequences"]),
  ...talk("answer-paid-already", ["paid-when", "anything-else"], ["look-into-it"], ["defending", "pressure", "consequences"]),
  ...talk("ask-order-number", ["order-number", "anything-else"], ["with-number"], [...CARE_ONLY, "earlier-letters"]),
  ...talk("renew-payment-details", ["payment-details", "anything-else"], ["other-way", "call-back"], [...KEEP_KIND, "empty-account"]),
  ...talk("ask-to-call", ["anything-else"], [], CARE_ONLY),
  ...talk("courtesy-contact", ["as-expected", "anything-else"], ["look-into-it"], CARE_ONLY),
  ...talk("offer-help", ["what-helps", "anything-else"], ["call-back"], [...CARE_ONLY, "pressure"]),
  ...talk("upcoming-due-notice", ["arrived", "anything-else"], ["new-copy", "explain"], ["pressure", "consequences", "past-lateness"]),
  ...talk("ask-if-arrived", ["arrived", "anything-else"], ["new-copy"], KEEP_KIND),
  ...talk("ask-how-it-stands", ["what-is-going-on", "anything-else"], ["own-date"], KEEP_KIND),
  ...talk("ask-about-arrangement", ["still-fits", "what-is-going-on"], ["other-parts", "call-back"], ["guilt", "pressure", "consequences"]),
  ...talk("friendly-reminder", ["arrived", "anything-else"], ["new-copy", "own-date"], KEEP_KIND),
  ...talk("reminder-call", ["arrived", "what-is-going-on", "anything-else"], ["new-copy", "own-date"], KEEP_KIND),
  ...talk("statement-of-account", ["list-right", "anything-else"], ["new-copy", "explain"], KEEP_KIND),
  ...talk("retry-debit", ["debit-day", "anything-else"], ["own-date", "call-back"], [...KEEP_KIND, "empty-account"]),
  ...talk("remind-of-promise", ["what-is-going-on", "which-day"], ["own-date", "in-parts"], ["guilt", "pressure", "consequences"]),
  ...talk("terms-conversation", ["own-term", "anything-else"], ["fit-term"], KEEP_KIND),
  ...talk("ask-for-date", ["what-is-going-on", "which-day", "anything-else"], ["own-date", "in-parts"], KEEP_KIND),
  ...talk("propose-arrangement", ["amount-a-month", "which-day"], ["in-parts", "call-back"], [...KEEP_KIND, "too-much"]),
  ...talk("clear-request", ["what-is-going-on", "which-day"], ["own-date", "in-parts", "look-into-it"], KEEP_KIND),
  ...talk("announce-in-person", ["what-is-needed", "which-day"], ["own-date", "in-parts", "look-into-it"], KEEP_KIND),
};

const INSIDE = TREATMENTS.filter((treatment) => treatment.where === "inside").map((treatment) => treatment.id);
/** Levels 5 and 6 are prepared by a colleague and released by a person; nobody reads them out. */
const PREPARED = TREATMENTS.filter((treatment) => treatment.pressure >= 5).map((treatment) => treatment.id);

/** The guide of every treatment. Inside work has an opening that tells the colleague what to do. */
export const GUIDES: Readonly<Record<string, GuideKeys>> = {
  ...Object.fromEntries(INSIDE.map((id) => [id, { opening: `guide.task.${id}`, ask: [], offer: [], avoid: [] }])),
  ...SPOKEN,
  ...Object.fromEntries(
    PREPARED.map((id) => [id, { opening: `guide.task.${id}`, ask: [], offer: [], avoid: avoid(["earlier-letters", "guilt", "unproven"]) }]),
  ),
};

/** A company's own treatment: we do not know what it says, so the guide is one that never hurts. */
export const OWN_TREATMENT: GuideKeys = {
  opening: "guide.task.own",
  ask: ["guide.ask.what-is-going-on", "guide.ask.anything-else"],
  offer: [],
  avoid: avoid(KEEP_KIND),
};

const ASKS_FOR_MONEY = new Set(TREATMENTS.filter((treatment) => treatment.asksForMoney).map((treatment) => treatment.id));
/** Who is asked for money may hear that something is open; who gets care only may not be the one who may know. */
const MAY_SPEAK_OF_MONEY = new Set([
  ...ASKS_FOR_MONEY,
  ...TREATMENTS.filter((treatment) => treatment.discloses).map((treatment) => treatment.id),
  "answer-dispute",
]);
/** They have a question of their own already, and looking for another reason beside it would confuse. */
const ONE_QUESTION = ["answer-paid-already", "ask-order-number", "renew-payment-details"];
/** Conversations that look for the reason. Thanks, copies and confirmations are not. */
const OPEN_TO_REASONS = new Set([
  ...Object.keys(SPOKEN).filter(
    (id) =>
      ![
        "thank",
        "send-copy",
        "confirm-agreement",
        "redirect-to-representative",
        "courtesy-contact",
        "upcoming-due-notice",
        "ask-to-call",
        ...ONE_QUESTION,
      ].includes(id),
  ),
]);

/** What we can do about each reason, where money may be asked for. */
const OFFER: Readonly<Record<Reason, string>> = {
  forgot: "guide.offer.own-date",
  "never-received": "guide.offer.new-copy",
  "administrative-block": "guide.offer.details",
  dispute: "guide.offer.look-into-it",
  dissatisfied: "guide.offer.colleague",
  "cannot-pay": "guide.offer.in-parts",
  "will-not-pay": "guide.offer.explain",
  "payment-under-way": "guide.offer.check-bank",
  "usual-rhythm": "guide.offer.fit-term",
  "own-payment-policy": "guide.offer.fit-term",
  "wrong-contact": "guide.offer.right-person",
  unknown: "guide.offer.call-back",
};
/** The same where nobody is asked for money: nothing that presupposes a payment. */
const CARING_OFFER: Readonly<Record<Reason, string>> = {
  ...OFFER,
  forgot: "guide.offer.new-copy",
  "will-not-pay": "guide.offer.look-into-it",
  "payment-under-way": "guide.offer.call-back",
  "usual-rhythm": "guide.offer.call-back",
  "own-payment-policy": "guide.offer.call-back",
};

/** A question that says nothing of arrears, for contacts that must not disclose them. */
function discreet(reason: Reason): string {
  return DISCREET.includes(reason) ? askFor(reason) : "guide.ask.what-is-going-on";
}
const DISCREET: readonly Reason[] = ["never-received", "administrative-block", "dispute", "dissatisfied", "wrong-contact"];

/** Every key a guide can hold, for the completeness check of a language. */
export const GUIDE_KEYS: readonly string[] = unique(
  [...Object.values(GUIDES), OWN_TREATMENT]
    .flatMap((guide) => [guide.opening, ...guide.ask, ...guide.offer, ...guide.avoid])
    .concat(Object.values(OFFER), Object.values(CARING_OFFER), "guide.offer.debt-help"),
);

function talk(id: string, ask: readonly string[], offer: readonly string[], leave: readonly string[]): Record<string, GuideKeys> {
  return {
    [id]: {
      opening: `guide.opening.${id}`,
      ask: ask.map((name) => (name === "own-term" ? "ask.own-payment-policy" : `guide.ask.${name}`)),
      offer: offer.map((name) => `guide.offer.${name}`),
      avoid: avoid(leave),
    },
  };
}

function avoid(names: readonly string[]): readonly string[] {
  return names.map((name) => `guide.avoid.${name}`);
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)];
}
