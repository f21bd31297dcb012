import type { WordGroups } from "../words.js";

export const heading: WordGroups["heading"] = {
  next: "Next best step",
  others: "Other good steps",
  later: "Later, and only if",
  withheld: "Held back, and why",
  reasons: "Why we think so",
  unknown: "Not known",
  notices: "Good to know",
};

export const notice: WordGroups["notice"] = {
  "law-none": "There are no law data for this country[ ({country})]; only the general rules were applied.",
  "law-stale": "The law data[ ({pack})] were last checked[ on {date}] too long ago; have them checked before you rely on them.",
  "time-barred":
    "Invoice {invoice}: the time in which this could be claimed may have passed on {date}. Nothing is asked now; a person looks at it first. If it runs longer, tell the new last day.",
  overpaid: "On invoice {invoice} {amount} more was paid or credited than it came to. That money is the customer's.",
};

export const label: WordGroups["label"] = {
  who: "By whom",
  involve: "Colleagues",
  when: "When",
  about: "About",
  why: "Why",
  task: "What to do",
  opening: "To begin",
  ask: "Ask",
  offer: "Offer",
  avoid: "Leave out",
  needs: "Keep in mind",
  value: "What it is worth",
  guide: "Guide",
};

export const text: WordGroups["text"] = {
  headline: "Next best step for {customer}: {treatment}",
  customer: "the customer",
  somebody: "A colleague",
  tone: "Tone: {tone}.",
  "on-day": "on {date}",
  at: "on {date} at {from}",
  between: "on {date} between {from} and {to}",
  "from-to": "between {from} and {to}",
  here: "{when} our time",
  there: "{when} in {place}",
  "both-clocks": "{here} ({there})",
  "hours-there": "{from}–{to} in {place}",
  delivered: "{here}, to be delivered {there}",
  "not-after": "No later than {date}.",
  "date-time": "{date}, {time}",
  rule: "Rule {rule}",
  "invoice-asked": "Invoice {invoice}: {open} open, {claims} asked for",
  "invoice-open": "Invoice {invoice}: {open} open, nothing asked for now",
  "later-step": "{treatment}[ ({invoices})]. Only after {step} had the outcome {outcomes}, and not before {date}.",
  "later-threatening": "It mentions a consequence, so a person looks at everything once more before it.",
  withheld: "{treatment}[ ({channel})]: {why}",
  "held-back": "held back by {guardrail}.",
  "look-again": "Look again on {date}.",
  "unknown-fact": "{fact}: {why}",
  "unknown-whether": "Is this so? {fact} ({why}).",
  "wait-held": 'There is a step that cannot be taken yet: "{treatment}". {why}[ {needs}]',
  "wait-held-who": "{needs} {owner} sees to this.",
  reason: "{reason} ({strength})",
  "reason-against": "Against it: {sentence}",
  "reason-fact": "How likely it is: {reason}",
  compared: "{fact}: {is}[ ({comparison})]",
  "sentence-compared": "{sentence}[ ({comparison})]",
  "not-so": 'This is not so: "{fact}"',
  "by-policy": "{phrase}, by the policy",
  "value-of-fact": "{value}: {fact}",
  score: "{part}: {amount}",
  "score-net": "Together, against waiting: {amount}",
  "score-below":
    "Counted in money, waiting is cheaper. This step still comes before it: first counts the place the rules give a step, and money only after that.",
  "score-tier": "Place among the steps: {tier}",
  assumption: "These amounts rest on assumptions in the policy, not on measurements.",
  "not-counted": "Not counted: {what}.",
  "missing-effect": "the effect of this step ({treatment}), which the policy does not give",
  "missing-rate": "the exchange rate {rate}, which was not given",
  "law-wording": 'In the words of the law: "{words}"',
  "guide-missing": "There are no words for the customer in this language yet: {language}. These are in another: {used}.",
};

export const rule: WordGroups["rule"] = {
  "own.deadline-near": "No deadline passes unseen.",
  "own.nothing-better": "Nothing else suits better now.",
  "own.no-hour": "No hour suits everybody, so somebody finds one first.",
};

export const operator: WordGroups["operator"] = {
  equal: "{value}",
  notEqual: "not {value}",
  lessThan: "less than {value}",
  lessThanInclusive: "at most {value}",
  greaterThan: "more than {value}",
  greaterThanInclusive: "at least {value}",
  in: "one of {value}",
  notIn: "none of {value}",
  contains: "{value} among them",
  doesNotContain: "{value} not among them",
};

export const notOperator: WordGroups["notOperator"] = {
  equal: "not {value}",
  notEqual: "{value}",
  lessThan: "not less than {value}",
  lessThanInclusive: "not {value} or less",
  greaterThan: "not more than {value}",
  greaterThanInclusive: "not {value} or more",
  in: "not one of {value}",
  notIn: "one of {value}",
  contains: "{value} not among them",
  doesNotContain: "{value} among them",
};

export const dateOperator: WordGroups["dateOperator"] = {
  lessThan: "before {value}",
  lessThanInclusive: "on or before {value}",
  greaterThan: "after {value}",
  greaterThanInclusive: "on or after {value}",
};

export const decorator: WordGroups["decorator"] = {
  someFact: "for at least one: {phrase}",
  everyFact: "for each: {phrase}",
  someValue: "for at least one of the values: {phrase}",
  everyValue: "for each of the values: {phrase}",
  not: "not: {phrase}",
  swap: "the other way round: {phrase}",
};
