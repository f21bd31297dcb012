/**
 * Policies that load and are probably not meant so, with exactly what lint says of each.
 */
import type { Json } from "../../../src/vocabulary.js";

export interface Case {
  readonly code: string;
  /** What is wrong, as a sentence that begins with the policy. */
  readonly what: string;
  readonly policy: { readonly [section: string]: Json };
  /** `code pointer`, in the order told. */
  readonly finds: readonly string[];
  /** Rules named in the first finding. */
  readonly rules?: readonly string[];
}

const fact = (name: string, operator: string, value: Json): Json => ({ fact: name, operator, value });
const when = (...all: readonly Json[]): Json => ({ all });
const rule = (condition: Json, treatment: string, more: { readonly [key: string]: Json } = {}): Json => ({ when: condition, then: { treatment, ...more } });
const late = (operator: string, days: number) => fact("daysPastDueAskable", operator, days);
const over = (sections: { readonly [section: string]: Json }) => ({
  schemaVersion: 1,
  name: "acme",
  extends: "amicable:relationship-first@1",
  ...sections,
});
const alone = (rules: { readonly [id: string]: Json }, more: { readonly [section: string]: Json } = {}) => ({ schemaVersion: 1, name: "acme", ...more, rules });
/** Somebody does something for everybody late, so that there is no gap. */
const EVERYBODY = { catch: rule(when(late("greaterThan", 0)), "put-to-person", { tier: "strong" }) };

export const BANK: readonly Case[] = [
  {
    code: "never-fires",
    what: "asks for more than sixty and fewer than thirty days",
    policy: over({ rules: { clash: rule(when(late("greaterThan", 60), late("lessThan", 30)), "clear-request") } }),
    finds: ["never-fires /rules/clash/when/all/1"],
    rules: ["clash"],
  },
  {
    code: "never-fires",
    what: "asks for a kind of customer that is two at once",
    policy: over({
      rules: { both: rule(when(fact("kind", "equal", "consumer"), late("greaterThan", 3), fact("kind", "equal", "business")), "reminder-call") },
    }),
    finds: ["never-fires /rules/both/when/all/2"],
  },
  {
    code: "never-fires",
    what: "asks for a score of eleven",
    policy: over({ rules: { eleven: rule(when(fact("npsLast", "greaterThan", 10)), "thank") } }),
    finds: ["never-fires /rules/eleven/when/all/0"],
  },
  {
    code: "never-fires",
    what: "asks for arrears of somebody who is not late",
    policy: over({ rules: { odd: rule(when(fact("somethingLate", "equal", false), fact("overdueAmount", "greaterThan", "100.00")), "reminder-call") } }),
    finds: ["never-fires /rules/odd/when/all/1"],
  },
  {
    code: "never-fires",
    what: "asks for a reason that none of its reason rules ever finds",
    policy: alone({ ...EVERYBODY, refuses: rule(when(fact("reason.will-not-pay", "equal", "told")), "clear-request") }),
    finds: ["never-fires /rules/refuses/when/all/0"],
  },
  {
    code: "never-fires",
    what: "changes a setting so that a rule of its own can no longer fire",
    policy: over({
      settings: { firmAfterDays: 50 },
      rules: { early: rule(when(late("lessThan", 40), fact("daysPastDueAskable", "greaterThan", { fact: "settings.firmAfterDays" })), "clear-request") },
    }),
    finds: ["never-fires /rules/early/when/all/1"],
  },
  {
    code: "never-fires",
    what: "has a reason rule that contradicts itself",
    policy: over({
      reasons: {
        lost: {
          when: when(fact("invoiceArrived", "equal", "confirmed"), fact("invoiceArrived", "equal", "failed")),
          then: { reason: "never-received", strength: "weak" },
        },
      },
    }),
    finds: ["never-fires /reasons/lost/when/all/1"],
  },
  {
    code: "always-fires",
    what: "asks whether something was told or was not",
    policy: over({ rules: { all: rule({ any: [fact("notTold", "contains", "bank"), fact("notTold", "doesNotContain", "bank")] }, "check-bank") } }),
    finds: ["always-fires /rules/all/when"],
  },
  {
    code: "unreachable",
    what: "has a rule under one of a higher tier that always goes before it",
    policy: alone({
      ...EVERYBODY,
      "a-wide": rule(when(late("greaterThan", 10)), "reminder-call", { tier: "strong" }),
      narrow: rule(when(late("greaterThan", 20)), "reminder-call"),
    }),
    finds: ["unreachable /rules/narrow"],
    rules: ["narrow", "a-wide"],
  },
  {
    code: "unreachable",
    what: "has a rule that two others cover together",
    policy: alone({
      ...EVERYBODY,
      "a-companies": rule(when(fact("kind", "in", ["business", "public"]), late("greaterThan", 5)), "reminder-call"),
      "a-people": rule(when(fact("kind", "in", ["consumer", "sole-trader", "prospect"]), late("greaterThan", 5)), "reminder-call"),
      someone: rule(when({ any: [fact("kind", "notEqual", "public"), fact("kind", "equal", "public")] }, late("greaterThan", 30)), "reminder-call"),
    }),
    finds: ["unreachable /rules/someone", "negative-on-optional /rules/someone/when/all/0/any/0"],
    rules: ["someone", "a-companies", "a-people"],
  },
  {
    code: "conflict",
    what: "has two rules that want a call in two tones",
    policy: alone({
      ...EVERYBODY,
      kind: rule(when(late("greaterThan", 10)), "reminder-call", { tone: "warm" }),
      plain: rule(when(late("lessThan", 30), fact("somethingLate", "equal", true)), "reminder-call", { tone: "matter-of-fact" }),
    }),
    finds: ["conflict /rules/plain"],
    rules: ["plain", "kind"],
  },
  {
    code: "conflict",
    what: "has two rules that want a letter and a mail",
    policy: alone({
      ...EVERYBODY,
      letter: rule(when(late("greaterThan", 10)), "friendly-reminder", { channel: "letter" }),
      mail: rule(when(late("greaterThan", 10), late("lessThan", 20)), "friendly-reminder", { channel: "email" }),
    }),
    finds: ["unreachable /rules/mail", "conflict /rules/mail"],
  },
  {
    code: "conflict",
    what: "wants what it says is never wanted",
    policy: over({
      guardrails: { never: ["statement-of-account"] },
      rules: { overview: rule(when(fact("overdueInvoices", "greaterThan", 2)), "statement-of-account") },
    }),
    finds: ["conflict /rules/overview"],
    rules: ["overview"],
  },
  {
    code: "gap",
    what: "has rules for consumers only",
    policy: alone({ consumers: rule(when(fact("kind", "equal", "consumer"), late("greaterThan", 0)), "friendly-reminder") }),
    finds: ["gap /rules"],
  },
  {
    code: "gap",
    what: "stops after a fortnight",
    policy: alone({ early: rule(when(late("greaterThan", 0), late("lessThan", 14)), "friendly-reminder") }),
    finds: ["gap /rules"],
  },
  {
    code: "gap",
    what: "turns off the first question of its base",
    policy: over({ rules: { "did-it-arrive": "off", "has-it-already": "off", "large-and-late": "off", "one-overview": "off" } }),
    finds: ["gap /rules"],
    rules: ["did-it-arrive", "has-it-already", "large-and-late", "one-overview"],
  },
  {
    code: "near-boundary",
    what: "has a rule up to thirty days and one from there, and thirty itself in neither",
    policy: over({
      rules: {
        early: rule(when(late("lessThan", 30), fact("segment", "equal", "gold")), "terms-conversation"),
        later: rule(when(late("greaterThan", 30), fact("segment", "equal", "gold")), "propose-arrangement"),
      },
    }),
    finds: ["near-boundary /rules/early/when/all/0"],
    rules: ["early", "later"],
  },
  {
    code: "near-boundary",
    what: "leaves out an amount of exactly a thousand, in a negation and a setting",
    policy: over({
      settings: { materialAmount: "1000.00" },
      rules: {
        little: rule(when({ not: fact("annualMargin", "greaterThanInclusive", "1000.00") }, late("greaterThan", 20)), "terms-conversation"),
        much: rule(when(fact("annualMargin", "greaterThan", { fact: "settings.materialAmount" }), late("greaterThan", 20)), "put-to-person"),
      },
    }),
    finds: ["near-boundary /rules/little/when/all/0", "negative-on-optional /rules/little/when/all/0"],
    rules: ["little", "much"],
  },
  {
    code: "blocked-by-guardrail",
    what: "asks for money of who is on leave from us",
    policy: over({ rules: { anyway: rule(when(fact("paused", "equal", true)), "clear-request", { tier: "strong" }) } }),
    finds: ["blocked-by-guardrail /rules/anyway"],
    rules: ["anyway"],
  },
  {
    code: "redundant-condition",
    what: "says twice how late, once too wide",
    policy: over({ rules: { twice: rule(when(late("greaterThan", 10), late("greaterThan", 20)), "reminder-call") } }),
    finds: ["redundant-condition /rules/twice/when/all/0"],
  },
  {
    code: "redundant-condition",
    what: "offers another way in that was there already",
    policy: over({ rules: { doors: rule({ any: [fact("kind", "in", ["consumer", "sole-trader"]), fact("kind", "equal", "consumer")] }, "thank") } }),
    finds: ["redundant-condition /rules/doors/when/any/1"],
  },
  {
    code: "dead-override",
    what: "says of a rule what its base says",
    policy: over({ rules: { "offer-help-early": { set: { then: { tier: "first" } } } } }),
    finds: ["dead-override /rules/offer-help-early"],
  },
  {
    code: "dead-override",
    what: "turns on what was never off",
    policy: over({ rules: { "did-it-arrive": "on" } }),
    finds: ["dead-override /rules/did-it-arrive"],
  },
  {
    code: "dead-override",
    what: "changes a rule that is off in its base",
    policy: {
      schemaVersion: 1,
      name: "acme",
      extends: "amicable:nl-consumer@1",
      rules: { "formal-after-announcement": { set: { then: { tier: "strong" } } } },
    },
    finds: ["dead-override /rules/formal-after-announcement"],
  },
  {
    code: "dead-override",
    what: "repeats a setting and a limit of its base",
    policy: over({ settings: { firmAfterDays: 30 }, guardrails: { maxContactsPer7Days: 2 } }),
    finds: ["dead-override /settings/firmAfterDays", "dead-override /guardrails/maxContactsPer7Days"],
  },
  {
    code: "unit-smell",
    what: "counts how late in hours",
    policy: over({ rules: { hours: rule(when(late("greaterThanInclusive", 2160)), "put-to-person") } }),
    finds: ["unit-smell /rules/hours/when/all/0"],
  },
  {
    code: "unit-smell",
    what: "counts loyalty in months",
    policy: over({ settings: { loyalAfterYears: 60 } }),
    finds: ["unit-smell /settings/loyalAfterYears"],
  },
  {
    code: "unit-smell",
    what: "writes capital cost as a fraction",
    policy: over({ economics: { capitalPercent: 0.08 } }),
    finds: ["unit-smell /economics/capitalPercent"],
  },
  {
    code: "unit-smell",
    what: "writes an amount in cents",
    policy: over({ rules: { cents: rule(when(fact("overdueAmount", "greaterThan", "2500000.00")), "put-to-person") } }),
    finds: ["unit-smell /rules/cents/when/all/0"],
  },
  {
    code: "negative-on-optional",
    what: "means everybody but consumers, and forgets who told nothing",
    policy: over({ rules: { others: rule(when(fact("kind", "notEqual", "consumer"), late("greaterThan", 20)), "terms-conversation") } }),
    finds: ["negative-on-optional /rules/others/when/all/0"],
    rules: ["others"],
  },
  {
    code: "unused-condition",
    what: "names a condition and forgets it",
    policy: over({ conditions: { forgotten: { all: [fact("kind", "equal", "public")] } } }),
    finds: ["unused-condition /conditions/forgotten"],
  },
  {
    code: "unused-condition",
    what: "names a condition that another uses, which nothing uses",
    policy: over({ conditions: { one: { all: [fact("kind", "equal", "public")] }, two: { all: [{ condition: "one" }, late("greaterThan", 2)] } } }),
    finds: ["unused-condition /conditions/two"],
  },
  {
    code: "undecided",
    what: "looks for the segment among the tags",
    policy: over({ rules: { tagged: rule(when(fact("tags", "contains", { fact: "segment" }), late("greaterThan", 400)), "put-to-person") } }),
    finds: ["undecided /rules/tagged/when"],
  },
  {
    code: "wording",
    what: "calls customers names, in the name of a rule and in words",
    policy: over({
      rules: {
        "wanbetaler-bellen": { when: when(late("greaterThan", 20)), then: { treatment: "reminder-call" }, because: { nl: "Voor iedere wanbetaler." } },
      },
    }),
    finds: ["wording /rules/wanbetaler-bellen", "wording /rules/wanbetaler-bellen/because/nl"],
  },
  {
    code: "wording",
    what: "threatens in the name of a rule",
    policy: over({ rules: { "before-legal-action": rule(when(late("greaterThan", 20)), "reminder-call") } }),
    finds: ["wording /rules/before-legal-action"],
  },
];

/** A policy with more customers of its own than lint looks at. */
export const CROWDED = over({ forCustomer: Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`C-${at}`, { settings: { firmAfterDays: 40 } }])) });

/** Policies in which nothing is probably wrong. */
export const FINE: readonly { readonly what: string; readonly policy: { readonly [section: string]: Json } }[] = [
  { what: "adds nothing to its base", policy: over({}) },
  { what: "turns one rule off whose customers others care for", policy: over({ rules: { "small-things-first": "off" } }) },
  {
    what: "meets at thirty with at most and more than",
    policy: over({
      rules: {
        early: rule(when(late("lessThanInclusive", 30), fact("segment", "equal", "gold")), "terms-conversation"),
        later: rule(when(late("greaterThan", 30), fact("segment", "equal", "gold")), "propose-arrangement"),
      },
    }),
  },
  {
    what: "leaves thirty to a third rule",
    policy: over({
      rules: {
        early: rule(when(late("lessThan", 30), fact("segment", "equal", "gold")), "terms-conversation"),
        at: rule(when(late("equal", 30), fact("segment", "equal", "gold")), "check-in-call"),
        later: rule(when(late("greaterThan", 30), fact("segment", "equal", "gold")), "propose-arrangement"),
      },
    }),
  },
  {
    what: "wants one step in two ways for two kinds of customers",
    policy: over({
      rules: {
        companies: rule(when(fact("kind", "equal", "business"), late("greaterThan", 20)), "friendly-reminder", { channel: "email" }),
        people: rule(when(fact("kind", "equal", "consumer"), late("greaterThan", 20)), "friendly-reminder", { channel: "letter" }),
      },
    }),
  },
  {
    what: "has a narrow rule in a higher tier than a wide one",
    policy: over({
      rules: {
        narrow: rule(when(late("greaterThan", 40), fact("segment", "equal", "gold")), "terms-conversation", { tier: "strong", tone: "warm" }),
        wide: rule(when(late("greaterThan", 20), fact("segment", "equal", "gold")), "terms-conversation"),
      },
    }),
  },
  {
    what: "uses a condition only for one segment",
    policy: over({
      conditions: { dear: { all: [fact("annualMargin", "greaterThan", "5000.00")] } },
      forSegment: { gold: { rules: { dear: rule(when({ condition: "dear" }, late("greaterThan", 5)), "check-in-call") } } },
    }),
  },
];
