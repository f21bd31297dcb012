import type { WordGroups } from "../words.js";

export const timing: WordGroups["timing"] = {
  earliest: "It is the earliest moment that fits.",
  "working-day": "It is a working day[: {date}].",
  holiday: "We leave the holiday in peace[ ({date})].",
  "office-hours": "The colleague is at work then.",
  "customer-hours": "The customer can be reached then.",
  "money-day": "Money often comes in around this day[ ({date})].",
  rest: "There is some rest after the last contact[, until {until}].",
  "agreed-first": "It is agreed with a colleague first[: {colleague}][, by {until}].",
  "response-time": "The customer deserves a quick answer[, by {until}].",
  deadline: "A deadline is near[: {date}].",
  "bank-day": "By then the bank shows whether the money is here[ ({date})].",
  "promise-grace": "The day the customer named gets a little time to spare[, until {until}].",
  "look-again": "We look again[ on {date}].",
  "owner-present": "The colleague is there[ from {date}].",
  "expected-payment": "The payment can be expected[ around {date}].",
};

export const owner: WordGroups["owner"] = {
  won: "won this customer and knows the people there",
  "does-the-work": "does the work for this customer and can solve things at once",
  serves: "helps this customer with their questions",
  advises: "advises this customer and has their trust",
  manages: "manages the relationship with this customer",
  "controls-credit": "looks after the invoices of this customer",
  decides: "is the one who may decide on this",
  "fallback-absent": "stands in[ for {colleague}]: the first choice is away[ until {until}]",
  "fallback-refused": "stands in[ for {colleague}]: the first choice would rather not do this",
  "fallback-language": "stands in[ for {colleague}]: speaks the language of the customer",
  unassigned: "nobody is known yet for this customer; choose a colleague who knows them best",
};

export const involve: WordGroups["involve"] = {
  "agree-first": "Agree it first with {colleague}[, by {until}]",
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
