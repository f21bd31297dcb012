import type { WordGroups } from "../words.js";

export const reason: WordGroups["reason"] = {
  forgot: "it slipped through",
  "never-received": "the invoice did not arrive",
  "administrative-block": "something is missing for the administration",
  dispute: "not in agreement with the invoice",
  dissatisfied: "not satisfied",
  "cannot-pay": "cannot pay now",
  "will-not-pay": "does not want to pay",
  "payment-under-way": "the payment is on its way",
  "usual-rhythm": "always pays around this time",
  "own-payment-policy": "pays by a term of its own",
  "wrong-contact": "we have the wrong person",
  unknown: "we do not know yet",
};

export const strength: WordGroups["strength"] = { none: "no sign of it", weak: "possible", likely: "likely", told: "the customer said so" };

export const pressure: WordGroups["pressure"] = {
  internal: "inside",
  care: "care",
  remind: "remind",
  arrange: "arrange",
  firm: "clear",
  formal: "formal",
  "hand-over": "hand over",
};

export const channel: WordGroups["channel"] = {
  "in-person": "in person",
  phone: "phone",
  video: "video call",
  email: "e-mail",
  letter: "letter",
  "registered-letter": "registered letter",
  sms: "text message",
  chat: "chat",
  portal: "portal",
};

export const tone: WordGroups["tone"] = {
  thankful: "thankful",
  warm: "warm",
  concerned: "concerned",
  helpful: "helpful",
  "matter-of-fact": "matter-of-fact",
  firm: "clear and friendly",
};

export const tier: WordGroups["tier"] = { first: "before all else", strong: "strongly advised", normal: "normal", fallback: "if nothing better is possible" };

export const outcome: WordGroups["outcome"] = {
  sent: "sent, no answer yet",
  "delivery-unknown": "not known whether it was sent",
  bounced: "bounced",
  returned: "returned",
  "delivery-refused": "turned away at the door",
  "no-answer": "no answer",
  voicemail: "voicemail",
  "wrong-person": "wrong person",
  "left-company": "no longer works there",
  reached: "reached",
  "reached-promised": "reached, named a day",
  "reached-arranged": "reached, agreed on parts",
  "reached-disputed": "reached, does not agree with the invoice",
  "reached-refused": "reached, does not want to pay",
  "reached-hardship": "reached, is in difficulty",
  "reached-unhappy": "reached, is not satisfied",
  "asked-for-copy": "asked for a copy",
  "says-paid": "says it is paid",
  "says-not-received": "says it did not arrive",
  replied: "replied",
  "opted-out": "does not want this way of contact",
  represented: "somebody speaks for the customer",
  done: "done",
};

export const relation: WordGroups["relation"] = {
  won: "won this customer",
  "does-the-work": "does the work for this customer",
  serves: "serves this customer",
  advises: "advises this customer",
  manages: "manages the account",
  "controls-credit": "looks after the invoices",
  decides: "decides",
  unassigned: "not yet assigned",
};

export const role: WordGroups["role"] = {
  self: "the customer",
  "accounts-payable": "accounts payable",
  buyer: "the buyer",
  "budget-holder": "the budget holder",
  director: "the director",
  heirs: "the heirs",
  trustee: "the trustee",
  lawyer: "the lawyer",
  administrator: "the administrator",
  "debt-counsellor": "the debt counsellor",
  other: "the contact",
};

export const circumstance: WordGroups["circumstance"] = {
  bereavement: "bereavement",
  insolvency: "insolvency",
  "debt-help": "gets help with debts",
  "statutory-pause": "a pause the law gives",
  hardship: "money worries",
  vulnerability: "needs extra care",
  minor: "under age",
  administration: "money looked after by an administrator",
  lawyer: "has a lawyer",
  "identity-misuse": "somebody may have misused the name",
  disaster: "hit by a disaster",
};

export const requirement: WordGroups["requirement"] = {
  "agree-first": "Agree it first with the colleague who knows the customer.",
  inform: "Tell the colleague who knows the customer.",
  "no-money-talk": "Do not speak of money: a colleague asked to wait with that for now.",
  "person-decides": "A person decides; nothing goes out by itself.",
  "ask-for-person": "Ask for the customer in person; tell nobody else what it is about, and leave no message.",
  "plain-language": "Use plain language.",
  "one-amount": "Name one amount and one date, and no sums.",
  "spoken-explanation": "Explain it in a conversation too.",
  "named-sender": "Sign with your own name and a number that reaches you.",
  "ask-if-arrived": "First ask whether the invoice arrived.",
  "no-costs": "Ask for the invoice only, with nothing on top.",
  "principal-named": "Name the amount of the invoice itself.",
  "exact-costs-if-unpaid": "Name the exact amount that comes on top if it is not paid within the term, and how it is built up.",
  "free-term-named": "Name the term in which paying costs nothing more, counted from the delivery of the letter.",
  "consequences-explained": "Say plainly what happens if it is not paid within the term.",
  "creditor-named": "Name the company it is owed to, with its address.",
  "sender-identified": "Say who you are, with name, address and registration number.",
  "ground-and-due-date": "Say what it was for, and when it had to be paid.",
  "amounts-apart": "Show the invoice, interest and costs apart.",
  "how-to-pay": "Say how it can be paid.",
  "says-amicable": "Say that this is a request between the two of you, and that nothing has been decided by a judge.",
  "law-text-on-costs": "Quote the text of the law on who pays the costs.",
  "company-look": "Let it look like what it is: a letter from a company.",
  "only-real-consequences": "Name only what can happen and what you mean to do.",
  "rights-explained": "Say which rights the customer has, without being asked.",
  "opt-out-offered": "Offer a simple, free way to say stop to this kind of message.",
  "debt-help-named": "Say where free help with debts can be found.",
};

export const score: WordGroups["score"] = {
  "money-sooner": "Money sooner",
  "loss-avoided": "Loss avoided",
  learned: "What we learn",
  "colleague-time": "Time of the colleague",
  "direct-cost": "Cost",
  "relationship-cost": "Strain on the relationship",
  "relationship-gain": "Good for the relationship",
};

export const unknown: WordGroups["unknown"] = {
  "not-told": "not told to us",
  "not-applicable": "does not apply here",
  "too-little-history": "too little history to say",
  "no-rate": "no exchange rate was given",
  "no-calendar": "no calendar for this place",
  "no-answer": "its source gave no answer",
};
