/** What may be asked for, and of what nobody is asked. */
import { describe } from "vitest";
import { balance, episode, F1, F2, says } from "./verdict.js";

const INSIDE = { treatment: { where: "inside" as const } };
const MILD = { asksForMoney: false };
const COMING = balance("F1", { underWay: 400 });
const COVERED = balance("F1", { collectable: 0 });
const NEXT = balance("F1", { collectableLate: 0 });
const of = (...about: readonly (typeof F1)[]) => ({ about, episodes: about.map((each) => episode(each)) });
const invoice = (bent: object) => balance("F1", { invoice: bent });

describe("only what is owed", () => {
  says("nothing-collectable", [
    ["what may be claimed may be asked", { collectableAmount: 1 }, of(F1), "go"],
    ["what is covered in all is not asked", { collectableAmount: 0 }, of(F1), "stop nothing-collectable"],
    ["what is covered in each is not asked", { collectableAmount: 100 }, of(COVERED), "stop nothing-collectable"],
    ["one invoice that may be asked is enough", { collectableAmount: 100 }, of(COVERED, F2), "go"],
    ["a coming instalment is nothing to remind of", { collectableAmount: 100 }, of(NEXT), "stop nothing-collectable"],
    ["a coming instalment may be shown in an overview", { collectableAmount: 100 }, { ...of(NEXT), treatment: { about: "open" } }, "go"],
    ["where nothing is late another says so", { collectableAmount: 0 }, of(), "go"],
    ["a balance of nothing is not asked", { collectableAmount: 0 }, { ...of(), treatment: { about: "open" } }, "stop nothing-collectable"],
    ["care asks for nothing", { collectableAmount: 0 }, { ...of(F1), ...MILD }, "go"],
    ["what it comes to has to be known", {}, of(F1), "stop unknown-fact (fact collectableAmount, guardrail nothing-collectable)"],
  ]);
  says("nothing-late", [
    ["what is late may be spoken of", {}, of(F1), "go"],
    ["where nothing is late nobody is reminded", {}, of(), "stop nothing-late"],
    ["where nothing is late nobody hears of arrears", {}, { ...of(), treatment: { about: "open" } }, "stop nothing-late"],
    ["a letter about arrears is about some, even if it says so to nobody else", {}, { ...of(), treatment: { discloses: false } }, "stop nothing-late"],
    ["thanks are about no arrears", {}, { ...of(), treatment: { about: "open", discloses: false } }, "go"],
    ["work inside says nothing", {}, { ...of(), ...INSIDE }, "go"],
  ]);
  says("money-under-way", [
    ["an invoice that is paid in part, and the rest on its way, waits", {}, of(COMING, F2), "go about F2 (1) because money-under-way"],
    ["where all is coming nobody is asked", {}, of(COMING), "stop money-under-way"],
    ["where nothing is coming all is asked", {}, of(F1, F2), "go"],
    ["where nothing is late there is nothing to wait for", {}, of(), "go"],
    ["a friendly question may be put", {}, { ...of(COMING), pressure: 2 }, "go"],
    ["care may be shown", {}, { ...of(COMING), ...MILD }, "go"],
  ]);
  says("bank-data-stale", [
    ["bank data of today are fresh", { bankDataAgeDays: 0 }, {}, "go"],
    ["bank data of three days ago are still fresh", { bankDataAgeDays: 3 }, {}, "go"],
    ["with older data nobody is asked", { bankDataAgeDays: 4 }, {}, "stop bank-data-stale (days 4)"],
    ["without any bank data a reminder may go", {}, { pressure: 2 }, "go"],
    ["without any bank data nothing more may", {}, {}, "stop unknown-fact (fact bankDataAgeDays, guardrail bank-data-stale)"],
    ["what is not due yet is in no bank", { bankDataAgeDays: 9 }, { treatment: { about: "not-yet-due" } }, "go"],
    ["care needs no bank", { bankDataAgeDays: 9 }, MILD, "go"],
  ]);
  says("bank-not-past-due-date", [
    ["a payment of the due date may not show yet", { bankMayLag: true, bankSawDueDate: false }, {}, "stop bank-not-past-due-date until 2026-11-24"],
    ["the bank has seen the due date", { bankMayLag: false, bankSawDueDate: true }, {}, "go"],
    ["a statement of all that is open calls nothing late", { bankMayLag: true, bankSawDueDate: false }, { treatment: { about: "open" } }, "go"],
    ["care calls nothing late", { bankMayLag: true, bankSawDueDate: false }, MILD, "go"],
    ["a bank that saw nothing allows a reminder", {}, { pressure: 2 }, "go"],
    ["a bank that saw nothing allows no more", {}, {}, "stop unknown-fact (fact bankSawDueDate, guardrail bank-not-past-due-date)"],
  ]);
  says("claims-of-others", [
    ["a claim that was sold is not ours to ask", { claimHandedOver: true }, {}, "stop claims-of-others"],
    ["our own is", { claimHandedOver: false }, {}, "go"],
    ["care may be shown to anybody", { claimHandedOver: true }, MILD, "go"],
    ["not knowing allows a question for a date", {}, { pressure: 3 }, "go"],
    ["not knowing allows no clear request", {}, { pressure: 4 }, "stop unknown-fact (fact claimHandedOver, guardrail claims-of-others)"],
  ]);
  const agency = balance("F1", { invoice: { legal: { state: "agency" } } });
  const recalled = balance("F2", { invoice: { legal: { state: "recalled" } } });
  says("in-others-hands", [
    ["our own invoices are spoken of", { inOthersHands: false }, of(F1, F2), "go"],
    ["what lies with an agency is left out", { inOthersHands: true }, of(agency, F2), "go about F2 (1) because in-others-hands"],
    ["where all of it lies there nothing is said", { inOthersHands: true }, of(agency), "stop in-others-hands"],
    ["what came back is ours again", { inOthersHands: false }, of(recalled), "go"],
    ["what is about no invoice is in nobody's hands", { inOthersHands: true }, of(), "go"],
    ["what tells of no arrears may be said", { inOthersHands: true }, { ...of(agency), treatment: { discloses: false } }, "go"],
    ["work inside may be done", { inOthersHands: true }, { ...of(agency), ...INSIDE }, "go"],
    ["whether it does has to be known", {}, of(F1), "stop unknown-fact (fact inOthersHands, guardrail in-others-hands)"],
  ]);
  says("no-costs", [
    ["nothing friendly carries a price", { naturalPerson: false }, { pressure: 4 }, "go with no-costs"],
    ["what is formal to a company may", { naturalPerson: false }, { pressure: 5 }, "go"],
    ["to a person not even that", { naturalPerson: true }, { pressure: 5 }, "go with no-costs"],
    ["care has no price to speak of", { naturalPerson: true }, MILD, "go"],
    ["whether it is a person has to be known", {}, {}, "stop unknown-fact (fact naturalPerson, guardrail no-costs)"],
  ]);
  says("not-worth-a-contact", [
    ["nobody is asked for a trifle", { onlyATrifle: true }, {}, "stop not-worth-a-contact"],
    ["more is asked for", { onlyATrifle: false }, {}, "go"],
    ["what is not known is no trifle", {}, {}, "go"],
    ["nobody is called because of one", { onlyATrifle: true }, { ...MILD, treatment: { about: "late" } }, "stop not-worth-a-contact"],
    ["who asks is answered", { onlyATrifle: true }, { ...MILD, treatment: { about: "late", reply: true } }, "go"],
    ["a call about something else may be made", { onlyATrifle: true }, { ...MILD, treatment: { about: "none" } }, "go"],
    ["work inside may be done", { onlyATrifle: true }, { ...MILD, treatment: { about: "late", where: "inside" } }, "go"],
  ]);
  const gives = { treatment: { commits: "arrangement" as const } };
  says("authority", [
    ["who may give away as much may", { openAmount: 1000, highestAuthority: 1000 }, gives, "go"],
    ["who may give away less asks", { openAmount: 1001, highestAuthority: 1000 }, gives, "go with person-decides"],
    ["who was given no authority asks", { openAmount: 1 }, gives, "go with person-decides"],
    ["who does not know how much it is asks", { highestAuthority: 1000 }, gives, "go with person-decides"],
    ["an amount in words is no amount", { openAmount: "1000", highestAuthority: 1000 }, gives, "go with person-decides"],
    ["authority in words is none", { openAmount: 1, highestAuthority: "1000" }, gives, "go with person-decides"],
    ["what gives nothing away needs none", { openAmount: 1001, highestAuthority: 1000 }, {}, "go"],
  ]);
  const debited = invoice({ collection: "direct-debit" });
  const failed = invoice({ payments: [{ state: "booked" }, { state: "debit-failed" }] });
  const paid = invoice({ payments: [{ state: "booked" }] });
  says("no-automatic-first-contact", [
    ["the first word comes from a person who asks whether the invoice came", { pressureReceived: 0 }, of(F1), "go with ask-if-arrived, named-sender"],
    [
      "a machine does not say the first word",
      { pressureReceived: 0 },
      { ...of(F1), automatic: true },
      "go with ask-if-arrived, named-sender by a person because no-automatic-first-contact",
    ],
    ["who has the invoice is not asked whether it came", { pressureReceived: 0, arrivalProven: true }, of(F1), "go with named-sender"],
    ["a machine may say the next", { pressureReceived: 2 }, { ...of(F1), automatic: true }, "go"],
    ["the next word needs no name", { pressureReceived: 1 }, of(F1), "go"],
    ["a first word of care asks nothing", {}, { ...of(F1), ...MILD }, "go"],
    ["what we collect ourselves was not missed", {}, of(debited, failed), "go with named-sender"],
    ["one that we do not may have been", {}, of(debited, F2), "go with ask-if-arrived, named-sender"],
    ["a payment is no failed debit", {}, of(paid), "go with ask-if-arrived, named-sender"],
    ["what is not late is no arrears", {}, { ...of(F1), treatment: { about: "open" } }, "go"],
    ["work inside is no word", {}, { ...of(F1), automatic: true, ...INSIDE }, "go"],
  ]);
});
