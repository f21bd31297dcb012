import type { WordGroups } from "../words.js";

export const timing: WordGroups["timing"] = {
  earliest: "It is the earliest moment that fits.",
  "working-day": "It is a working day[: {date}].",
  holiday: "We leave the holiday in peace[ ({date})].",
  "office-hours": "The colleague is at work then.",
  "customer-hours": "The customer can be reached then.",
  "money-day": "Money usually comes in around this day[ ({date})].",
  "own-run": "The customer makes its payments around this day[ ({date})].",
  "own-rhythm": "Payments of this customer usually come around this day[ ({date})].",
  "dry-days": "In the days before payday there is little to spare[; we wait until {until}].",
  "tax-day": "A tax falls due[ on {date}]; after it there is more room.",
  rest: "There is some rest after the last contact[, until {until}].",
  "agreed-first": "It is agreed with a colleague first[: {colleague}][, before {until}].",
  "response-time": "The customer deserves a quick answer[, by {until}].",
  deadline: "A deadline is near[: {date}].",
  "bank-day": "By then the bank shows whether the money is here[ ({date})].",
  "promise-grace": "The day the customer named gets a little time to spare[, until {until}].",
  "look-again": "We look again[ on {date}].",
  "owner-present": "The colleague is there[ from {date}].",
  "expected-payment": "The payment can be expected[ around {date}].",
  calendar: "Of the days before it we do not know the holidays.",
  "lawful-hours": "The customer may be contacted then.",
  "asked-hours": "The customer asked for these hours.",
  "office-closed": "The office is closed before that[ ({date})].",
  "response-overdue": "The customer should have heard from us[ by {date}], so this comes first now[: by {until}].",
  "response-late": "Nobody can do it in time[: {windows} would have to move].",
  "worth-waiting":
    "Waiting for it is kinder[ and costs us {cost} at most][; the policy counts {spared} for asking at a bad moment]. This rests on assumptions.",
  "not-worth-waiting":
    "Waiting for the day money comes in is no better here[: it costs us {cost}][; the policy counts {spared} for asking at a bad moment]. This rests on assumptions.",
  prepared: "Our hours and the customer's never meet; a message can be ready by then.",
};

export const window: WordGroups["window"] = {
  "time-zone": "the customer's time zone, which nobody told",
  calendar: "the days of which we know the holidays",
  "lawful-hours": "the hours in which the customer may be contacted",
  holiday: "the public holidays where the customer is",
  "asked-hours": "the hours the customer asked for",
  "customer-hours": "the hours in which people can usually be reached",
  "office-hours": "the hours of the office",
  "office-closed": "the days on which the office is closed",
  "colleague-hours": "the hours of the colleague",
  absence: "the absence of the colleague",
};

export const owner: WordGroups["owner"] = {
  won: "won this customer and knows the people there",
  "does-the-work": "does the work for this customer and can solve things at once",
  serves: "helps this customer with their questions",
  advises: "advises this customer and has their trust",
  manages: "manages the relationship with this customer",
  "controls-credit": "looks after the invoices of this customer",
  decides: "is the one who may decide on this",
  "fallback-absent": "stands in[ for {colleague}], as the first choice is away[ until {until}]",
  "fallback-refused": "stands in[ for {colleague}], as the first choice would rather not do this",
  "fallback-language": "stands in[ for {colleague}] and speaks the language of the customer",
  "fallback-too-late": "stands in[ for {colleague}], as the first choice cannot do it in time",
  "no-shared-language":
    "keeps the contact; nobody here speaks the language of the customer[ ({language})], so write with a translation or arrange an interpreter",
  unassigned: "nobody is known yet for this customer; choose a colleague who knows them best",
};

export const involve: WordGroups["involve"] = {
  "agree-first": "Agree it first with {colleague}[, before {until}]",
  inform: "Tell {colleague}",
  decide: "{colleague} decides[, by {until}]",
  offer: "Offer {colleague} to do this[, by {until}]",
};

export const summary: WordGroups["summary"] = {
  "in-person": "{owner} visits {person}[ {when}].",
  phone: "{owner} calls {person}[ {when}].",
  video: "{owner} has a video call with {person}[ {when}].",
  email: "{owner} writes an e-mail to {person}[ {when}].",
  letter: "{owner} writes a letter to {person}[ {when}].",
  "registered-letter": "{owner} writes a registered letter to {person}[ {when}].",
  sms: "{owner} sends a text message to {person}[ {when}].",
  chat: "{owner} chats with {person}[ {when}].",
  portal: "{owner} leaves a message in the portal for {person}[ {when}].",
  inside: "{owner} does this[ {when}]; the customer is not contacted.",
  wait: "Nobody is contacted now. {owner} looks again[ on {date}].",
  automatic: "A message ({channel}) goes to {person}[ {when}], in the name of {owner}.",
  contact: "{owner} contacts {person}[ {when}].",
};
