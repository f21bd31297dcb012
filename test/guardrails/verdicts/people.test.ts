/** Who may be spoken to, and by which way. */
import { describe } from "vitest";
import { person, recipient, says } from "./verdict.js";

const by = (state: string, name?: string | null) => ({
  to: recipient(
    person(
      "director",
      [
        { channel: "email", state: "ok" },
        { channel: "phone", state },
      ],
      name,
    ),
  ),
});
const INSIDE = { treatment: { where: "inside" as const } };
const REPLY = { treatment: { reply: true } };
const role = (name: string, ways?: Parameters<typeof person>[1]) => ({ to: recipient(person(name, ways)) });
const shared = [{ channel: "phone", state: "ok", shared: true }];
const elsewhereShared = [
  { channel: "email", state: "ok", shared: true },
  { channel: "phone", state: "ok" },
];

describe("ways to somebody", () => {
  says("address-bounced", [
    ["a number that works is called", {}, by("ok"), "go"],
    ["a number that came back is not", {}, by("bounced"), "stop address-bounced (channel phone)"],
    ["whoever left is not asked for", {}, by("left-company"), "stop left-company (person Jo)"],
    ["whoever left and has no name is called by number", {}, by("left-company", null), "stop left-company (person k1)"],
    [
      "another way that came back closes this one not",
      {},
      role("director", [
        { channel: "email", state: "bounced" },
        { channel: "phone", state: "ok" },
      ]),
      "go",
    ],
    ["a way that is nobody's is not for this guardrail", {}, { channel: "chat", ...by("bounced") }, "go"],
    ["a customer without people is not for this guardrail", {}, { to: undefined }, "go"],
    ["work inside goes to nobody", {}, { ...INSIDE, ...by("bounced") }, "go"],
  ]);
  says("address-unverified", [
    ["a clear request goes to a number that was verified", {}, { pressure: 4, ...by("ok") }, "go"],
    ["a clear request goes to no other", {}, { pressure: 4, ...by("unverified") }, "stop address-unverified (channel phone)"],
    [
      "a mailbox that was verified says nothing of the telephone",
      {},
      { pressure: 4, channel: "letter", ...by("ok") },
      "stop address-unverified (channel letter)",
    ],
    ["nothing firm goes to nobody in particular", {}, { pressure: 4, to: undefined }, "stop address-unverified (channel phone)"],
    ["nothing firm goes by no way at all", {}, { pressure: 4, channel: undefined, to: undefined }, "stop address-unverified (channel )"],
    ["a friendly question may find out", {}, { pressure: 3, ...by("unverified") }, "go"],
    ["work inside is firm with nobody", {}, { ...INSIDE, pressure: 4, ...by("unverified") }, "go"],
  ]);
  says("opted-out", [
    ["stop means stop", {}, by("opted-out"), "stop opted-out (channel phone)"],
    ["a way that is open stays open", {}, by("ok"), "go"],
    ["stop on one way leaves the others", {}, { channel: "email", ...by("opted-out") }, "go"],
    ["nobody stopped where nobody is known", {}, { to: undefined }, "go"],
    ["work inside bothers nobody", {}, { ...INSIDE, ...by("opted-out") }, "go"],
  ]);
  says("no-way-to-reach", [
    ["somebody's own way is taken", { notTold: [] }, {}, "go"],
    ["one of several ways of somebody's is taken", { notTold: [] }, by("ok"), "go"],
    ["a way that is nobody's cannot be", { notTold: [] }, { channel: "email" }, "stop no-way-to-reach"],
    ["nobody is nobody", { notTold: ["bank"] }, { to: undefined }, "stop no-way-to-reach"],
    ["people that were not told may well be there", { notTold: ["people"] }, { to: undefined }, "go"],
    ["work inside needs no way", { notTold: [] }, { ...INSIDE, to: undefined }, "go"],
    ["what was told has to be known", {}, {}, "stop unknown-fact (fact notTold, guardrail no-way-to-reach)"],
  ]);
  says("digital-skill", [
    ...(["email", "chat", "portal", "video"] as const).map(
      (channel) => [`who has no computer gets no ${channel}`, { digitalSkill: "none" }, { channel }, `stop digital-skill (channel ${channel})`] as const,
    ),
    ["who has no computer has a telephone", { digitalSkill: "none" }, {}, "go"],
    ["who manages a little gets mail", { digitalSkill: "low" }, { channel: "email" }, "go"],
    ["nobody told of a skill", {}, { channel: "email" }, "go"],
    ["work inside is done on our own computers", { digitalSkill: "none" }, { ...INSIDE, channel: "email" }, "go"],
  ]);
});

describe("whoever is not the customer", () => {
  says("third-party-disclosure", [
    ...["self", "heirs", "trustee", "lawyer", "administrator", "debt-counsellor"].flatMap((who) => [
      [`the ${who} of a person may know`, { naturalPerson: true }, role(who), "go"] as const,
      [`the ${who} of a company may know`, { naturalPerson: false }, role(who), "go"] as const,
    ]),
    ...["accounts-payable", "buyer", "budget-holder", "director"].flatMap((who) => [
      [`the ${who} of a company may know`, { naturalPerson: false }, role(who), "go"] as const,
      [`a person's ${who} learns nothing`, { naturalPerson: true }, role(who), "stop third-party-disclosure (person Jo)"] as const,
    ]),
    ["nobody else of a company learns it", { naturalPerson: false }, role("other"), "stop third-party-disclosure (person Jo)"],
    [
      "somebody without a name is named by role",
      { naturalPerson: false },
      { to: recipient(person("other", [], null)) },
      "stop third-party-disclosure (person other)",
    ],
    ["on a shared telephone of a person one asks for that person", { naturalPerson: true }, role("self", shared), "go with ask-for-person"],
    [
      "in a shared mailbox of a person nothing is said",
      { naturalPerson: true },
      { channel: "email", ...role("self", elsewhereShared) },
      "stop shared-way (channel email)",
    ],
    ["a shared mailbox of a company is where it works", { naturalPerson: false }, { channel: "email", ...role("director", elsewhereShared) }, "go"],
    ["a shared mailbox says nothing of the telephone", { naturalPerson: true }, role("self", elsewhereShared), "go"],
    ["a shared telephone of a company is where it works", { naturalPerson: false }, role("director", shared), "go"],
    ["what says nothing of arrears may be heard", { naturalPerson: true }, { ...role("other"), treatment: { discloses: false } }, "go"],
    ["work inside is not heard outside", { naturalPerson: true }, { ...role("other"), ...INSIDE }, "go"],
    ["nobody hears what goes to nobody", { naturalPerson: true }, { to: undefined }, "go"],
    ["whether it is a person has to be known", {}, role("self"), "stop unknown-fact (fact naturalPerson, guardrail third-party-disclosure)"],
  ]);
  says("representative-only", [
    ...["heirs", "trustee", "administrator", "lawyer", "debt-counsellor"].map(
      (who) => [`the ${who} is spoken to`, { represented: true }, role(who), "go"] as const,
    ),
    ["the customer is not, where somebody else speaks", { represented: true }, role("self"), "stop representative-only"],
    ["nobody in particular is not either", { represented: true }, { to: undefined }, "stop representative-only"],
    ["the customer is, where nobody else speaks", { represented: false }, role("self"), "go"],
    ["up to a question for a date it need not be known", {}, { pressure: 3, ...role("self") }, "go"],
    ["above it has to be", {}, { pressure: 4, ...role("self") }, "stop unknown-fact (fact represented, guardrail representative-only)"],
    ["work inside speaks with nobody", { represented: true }, { ...INSIDE, ...role("self") }, "go"],
  ]);
  says("reading-level", [
    ["who reads well needs nothing", { readingLevel: "standard" }, { channel: "letter" }, "go"],
    ["nobody told of a level", {}, { channel: "letter" }, "go"],
    ["who reads with difficulty is called first", { readingLevel: "A2" }, { channel: "letter" }, "stop reading-level"],
    ["a call is a call", { readingLevel: "A2" }, {}, "go with one-amount, plain-language"],
    ["no way at all is no writing", { readingLevel: "A2" }, { channel: undefined }, "go with one-amount, plain-language"],
    ["who reads a little better is written plainly", { readingLevel: "B1" }, { channel: "letter" }, "go with one-amount, plain-language"],
    ["who was called already is written to", { readingLevel: "A2", voiceDays: 1 }, { channel: "letter" }, "go with one-amount, plain-language"],
    ["who cannot be called is written to", { readingLevel: "A2", voicePossible: false }, { channel: "letter" }, "go with one-amount, plain-language"],
    ["who can be called is", { readingLevel: "A2", voicePossible: true, voiceDays: 0, prefersWriting: false }, { channel: "letter" }, "stop reading-level"],
    ["who prefers writing is written to", { readingLevel: "A2", prefersWriting: true }, { channel: "letter" }, "go with one-amount, plain-language"],
    ["thanks may be written", { readingLevel: "A2" }, { channel: "letter", asksForMoney: false }, "go with one-amount, plain-language"],
    [
      "anything formal is explained aloud",
      { readingLevel: "B1" },
      { channel: "letter", pressure: 5 },
      "go with one-amount, plain-language, spoken-explanation",
    ],
    ["a clear request is not formal yet", { readingLevel: "B1" }, { channel: "letter", pressure: 4 }, "go with one-amount, plain-language"],
    ["work inside is read by us", { readingLevel: "A2" }, { ...INSIDE, channel: "letter" }, "go"],
  ]);
  says("colleague-agrees", [
    ["a veto holds a request", { vetoUntil: "2026-12-01" }, {}, "stop colleague-veto (until 2026-12-01) until 2026-12-02"],
    [
      "a veto says whose it is and why",
      { vetoUntil: "2026-12-01", vetoBy: "Daan", vetoReason: "The contract is being renewed" },
      {},
      "stop colleague-veto (until 2026-12-01, colleague Daan, reason The contract is being renewed) until 2026-12-02",
    ],
    [
      "a veto holds a talk about terms",
      { vetoUntil: "2026-12-01" },
      { asksForMoney: false, pressure: 2 },
      "stop colleague-veto (until 2026-12-01) until 2026-12-02",
    ],
    ["a veto holds no care, and care says nothing of money", { vetoUntil: "2026-12-01" }, { asksForMoney: false, pressure: 1 }, "go with no-money-talk"],
    [
      "care during a veto is told to the colleague who knows the customer",
      { vetoUntil: "2026-12-01", connectedColleague: "p1" },
      { asksForMoney: false, pressure: 1 },
      "go with inform, no-money-talk",
    ],
    ["who has nobody needs nobody's word", {}, {}, "go"],
    ["a colleague agrees first", { connectedColleague: "p1" }, {}, "go with agree-first"],
    ["a colleague who agreed is kept informed", { connectedColleague: "p1", agreement: "agreed" }, {}, "go with inform"],
    ["a colleague who said nothing in time is too", { connectedColleague: "p1", agreement: "silent" }, {}, "go with inform"],
    ["a colleague who was asked has not answered yet", { connectedColleague: "p1", agreement: "asked" }, {}, "go with agree-first"],
    ["of care a colleague hears", { connectedColleague: "p1" }, { asksForMoney: false, pressure: 1 }, "go with inform"],
    ["a friendly request for money is no care", { connectedColleague: "p1" }, { pressure: 1 }, "go with agree-first"],
    ["a reminder that asks for nothing is no care either", { connectedColleague: "p1" }, { asksForMoney: false, pressure: 2 }, "go with agree-first"],
    ["an answer waits for nobody", { vetoUntil: "2026-12-01" }, REPLY, "go"],
    ["what is about nothing waits for nobody", { vetoUntil: "2026-12-01" }, { treatment: { about: "none" } }, "go"],
    ["work inside waits for nobody", { vetoUntil: "2026-12-01" }, INSIDE, "go"],
  ]);
});
