/** What the law asks besides, as its facts say it. */
import { describe } from "vitest";
import { episode, F1, F2, says } from "./verdict.js";

const INSIDE = { treatment: { where: "inside" as const } };
const REPLY = { treatment: { reply: true } };
const NONE = { treatment: { about: "none" as const } };

describe("ways that the law closes", () => {
  const consent = { waysWithoutConsent: ["email"] };
  says("consent-to-channel", [
    ["nobody gets a mail without having chosen mail", consent, { channel: "email" }, "stop consent-to-channel (channel email)"],
    ["the telephone was chosen", consent, { channel: "phone" }, "go"],
    ["no way at all was not closed", consent, { channel: undefined }, "go"],
    ["a fact that is no list closes nothing", { waysWithoutConsent: "email" }, { channel: "email" }, "go"],
    ["an answer needs no consent", consent, { channel: "email", ...REPLY }, "go"],
    ["what is about no debt needs no consent", consent, { channel: "email", ...NONE }, "go"],
    ["work inside needs no consent", consent, { channel: "email", ...INSIDE }, "go"],
    ["which ways are closed has to be known", {}, { channel: "email" }, "stop unknown-fact (fact waysWithoutConsent, guardrail consent-to-channel)"],
  ]);
  const counted = { waysCountedOut: ["phone"], countedOutUntil: "2026-11-27" };
  says("lawful-contact-count", [
    ["calls are counted, whoever took them", counted, {}, "stop lawful-contact-count (channel phone) until 2026-11-28"],
    ["without a known end they stay counted", { waysCountedOut: ["phone"] }, {}, "stop lawful-contact-count (channel phone)"],
    ["letters are not", counted, { channel: "letter" }, "go"],
    ["no way at all is not counted", counted, { channel: undefined }, "go"],
    ["a fact that is no list closes nothing", { waysCountedOut: "phone" }, {}, "go"],
    ["not knowing allows a reminder", {}, { pressure: 2 }, "go"],
    ["not knowing allows no more", {}, {}, "stop unknown-fact (fact waysCountedOut, guardrail lawful-contact-count)"],
    ["an answer is not counted", counted, REPLY, "go"],
    ["what is about no debt is not counted", counted, NONE, "go"],
  ]);
  const quiet = { waysQuietByLaw: ["phone"], quietByLawUntil: "2026-11-25" };
  says("quiet-after-conversation", [
    ["a conversation gives days without another call", quiet, {}, "stop quiet-after-conversation (channel phone) until 2026-11-26"],
    ["without a known end it stays quiet", { waysQuietByLaw: ["phone"] }, {}, "stop quiet-after-conversation (channel phone)"],
    ["a letter may come", quiet, { channel: "letter" }, "go"],
    ["no way at all is no call", quiet, { channel: undefined }, "go"],
    ["a fact that is no list closes nothing", { waysQuietByLaw: "phone" }, {}, "go"],
    ["not knowing allows a reminder", {}, { pressure: 2 }, "go"],
    ["not knowing allows no more", {}, {}, "stop unknown-fact (fact waysQuietByLaw, guardrail quiet-after-conversation)"],
    ["who asked is called back", quiet, REPLY, "go"],
    ["what is about no debt may be said", quiet, NONE, "go"],
  ]);
  says("lawful-rest", [
    ["rest is kept to its last day", { restByLawUntil: "2026-11-23" }, {}, "stop lawful-rest (until 2026-11-23) until 2026-11-24"],
    ["rest is over the day after", { restByLawUntil: "2026-11-22" }, {}, "go"],
    ["there is none", {}, {}, "go"],
    ["a request breaks it, however friendly", { restByLawUntil: "2026-12-23" }, { pressure: 1 }, "stop lawful-rest (until 2026-12-23) until 2026-12-24"],
    [
      "a reminder breaks it, even of nothing",
      { restByLawUntil: "2026-12-23" },
      { asksForMoney: false, pressure: 2 },
      "stop lawful-rest (until 2026-12-23) until 2026-12-24",
    ],
    ["care does not", { restByLawUntil: "2026-12-23" }, { asksForMoney: false, pressure: 1 }, "go"],
    ["an answer does not", { restByLawUntil: "2026-12-23" }, REPLY, "go"],
  ]);
});

describe("letters that the law wants", () => {
  const posted = { letterUnderWay: true };
  says("letter-under-way", [
    [
      "our own letter is not overtaken",
      { ...posted, letterDeliveredOn: "2026-11-25" },
      { pressure: 5 },
      "stop letter-under-way (date 2026-11-25) until 2026-11-25",
    ],
    ["when it arrives may not be known", posted, { pressure: 5 }, "stop letter-under-way"],
    ["it arrived", { letterUnderWay: false, letterDeliveredOn: "2026-11-20" }, { pressure: 5 }, "go"],
    ["a clear request overtakes nothing", posted, { pressure: 4 }, "go"],
    ["work inside overtakes nothing", posted, { pressure: 5, ...INSIDE }, "go"],
    ["whether one is under way has to be known", {}, { pressure: 5 }, "stop unknown-fact (fact letterUnderWay, guardrail letter-under-way)"],
  ]);
  const both = { pressure: 6, episodes: [episode(F1), episode(F2)] };
  says("legal-term", [
    ["the letter was sent for both and its term has run", { awaitingLegalTerm: [] }, both, "go"],
    ["it has run for one", { awaitingLegalTerm: ["F2"], legalTermUntil: "2026-12-01" }, both, "go about F1 (1) because legal-term"],
    ["it has run for neither", { awaitingLegalTerm: ["F1", "F2"] }, both, "stop legal-term"],
    ["it runs until a day", { awaitingLegalTerm: ["F1", "F2"], legalTermUntil: "2026-12-01" }, both, "stop legal-term (until 2026-12-01) until 2026-12-02"],
    ["a fact that is no list proves nothing", { awaitingLegalTerm: "none" }, both, "stop legal-term"],
    ["a formal letter may be that letter", { awaitingLegalTerm: ["F1", "F2"] }, { ...both, pressure: 5 }, "go"],
    ["work inside hands nothing over", { awaitingLegalTerm: ["F1", "F2"] }, { ...both, ...INSIDE }, "go"],
  ]);
  says("lawful-language", [
    ["everybody gets plain words where the law says so", { plainLanguageByLaw: true }, {}, "go with plain-language"],
    ["elsewhere nobody must", { plainLanguageByLaw: false }, {}, "go"],
    ["work inside is read by us", { plainLanguageByLaw: true }, INSIDE, "go"],
    ["what the law says has to be known", {}, {}, "stop unknown-fact (fact plainLanguageByLaw, guardrail lawful-language)"],
  ]);
  const wants = {
    lawWantsInWriting: ["creditor-named"],
    lawWantsElectronically: ["opt-out-offered"],
    lawWantsWhenFirm: ["rights-explained"],
    lawWantsWhenFormal: ["amounts-apart"],
    lawWantsInNotice: ["free-term-named"],
  };
  const nothing = Object.fromEntries(Object.keys(wants).map((name) => [name, []]));
  says("lawful-content", [
    ["where the law wants nothing nothing is added", nothing, { channel: "letter", pressure: 5 }, "go"],
    ["a call is bound by none of what is written", wants, {}, "go"],
    ["a letter names us", wants, { channel: "letter" }, "go with creditor-named"],
    ["a registered letter does too", wants, { channel: "registered-letter" }, "go with creditor-named"],
    ["a mail offers a way out besides", wants, { channel: "email" }, "go with creditor-named, opt-out-offered"],
    ["what comes by an unknown way is taken for a mail", wants, { channel: undefined }, "go with creditor-named, opt-out-offered"],
    ["a firm call explains rights", wants, { pressure: 4 }, "go with rights-explained"],
    ["a formal call takes amounts apart besides", wants, { pressure: 5 }, "go with amounts-apart, rights-explained"],
    ["the 14-day letter names its term", wants, { treatment: { id: "fourteen-day-letter" } }, "go with free-term-named"],
    ["what only tells of arrears is bound", wants, { channel: "letter", asksForMoney: false }, "go with creditor-named"],
    ["what only asks for money is bound", wants, { channel: "letter", treatment: { discloses: false } }, "go with creditor-named"],
    ["a fact that is no list asks nothing", { ...nothing, lawWantsInWriting: "creditor-named" }, { channel: "letter" }, "go"],
    ["what nobody heard of is not asked", { ...nothing, lawWantsInWriting: ["a song"] }, { channel: "letter" }, "go"],
    ["care is not bound by it", wants, { channel: "letter", asksForMoney: false, treatment: { discloses: false } }, "go"],
    ["work inside is not bound by it", wants, { channel: "letter", ...INSIDE }, "go"],
    ["what the law wants has to be known", {}, { channel: "letter" }, "stop unknown-fact (fact lawWantsInWriting, guardrail lawful-content)"],
  ]);
});
