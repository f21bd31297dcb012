/** In which ways something could be done: which channel first, whom first, and which of the ways says that nobody listens. */
import { describe, expect, it } from "vitest";
import type { Change } from "../presets/late-case.js";
import { ALL, contact, contacts, people, person, stepsOf, waysOf } from "./ways-told.js";

describe("the channel", () => {
  it.each<[string, Change, readonly string[]]>([
    ["is a voice first, and then as the policy has it", () => {}, ["phone k1", "email k1", "letter k1"]],
    [
      "is what the customer prefers before anything else",
      (told) => {
        told.customer.preferredChannel = "letter";
      },
      ["letter k1", "email k1", "phone k1"],
    ],
    [
      "is after a voice the one the customer usually uses",
      (told) => {
        told.customer.usualChannel = "letter";
      },
      ["phone k1", "letter k1", "email k1"],
    ],
    [
      "is the usual one before a voice for who would rather read than talk",
      (told) => {
        told.customer.usualChannel = "letter";
        told.customer.preferredChannel = "portal";
      },
      ["letter k1", "email k1", "phone k1"],
    ],
    [
      "goes before the person: everybody's voice first, then everybody's mail",
      people(person("ann", "accounts-payable", "phone", "email"), person("bo", "director", "phone", "email")),
      ["phone ann", "phone bo", "email ann", "email bo"],
    ],
    ["is one that somebody there has", people(person("k1", "accounts-payable", "email")), ["email k1"]],
    [
      "is any where nobody told who works there",
      (told) => {
        delete told.people;
      },
      ["phone", "email", "letter"],
    ],
    ["is still the first where nobody there can be reached by any, for the guardrails to judge", people(person("k1", "accounts-payable", "sms")), ["phone k1"]],
  ])("%s", (_what, change, ways) => expect(waysOf(change, "ask-if-arrived", ALL)).toEqual(ways));

  it("is used by a machine only where no colleague's own words are needed", () => {
    expect(stepsOf(() => {}, "send-copy").map(({ automatic }) => automatic)).toEqual([true, true]);
    expect(stepsOf(() => {}, "ask-if-arrived", ["email"]).map(({ automatic }) => automatic)).toEqual([false]);
  });

  it("is none for work inside, which knows when it was last done", () => {
    const done: Change = (told) => {
      told.journal = [
        { on: "2026-11-10", treatment: "check-bank", outcome: "done" },
        { on: "2026-11-20", treatment: "check-bank", outcome: "done" },
        { on: "2026-11-21", treatment: "check-bank", outcome: "done" },
        { on: "2026-11-22", treatment: "correct-invoice", outcome: "done" },
      ];
    };
    expect(stepsOf(done, "check-bank")).toMatchObject([{ automatic: false, doneDaysAgo: 2 }]);
    expect(stepsOf(() => {}, "check-bank")[0]).not.toHaveProperty("doneDaysAgo");
    expect(stepsOf(done, "check-bank")[0]).not.toHaveProperty("channel");
  });
});

describe("whom", () => {
  const office = [
    person("boss", "director", "phone"),
    person("clerk", "accounts-payable", "phone"),
    person("buyer", "buyer", "phone"),
    person("other", "other", "phone"),
  ];
  const everyone = people(...office, person("budget", "budget-holder", "phone"));
  // A person at home last by name, and somebody in no role first by name.
  const atHome = people(...office, person("budget", "budget-holder", "phone"), person("zus", "self", "phone"), person("aunt", "other", "phone"));
  it.each<[string, string, Change, readonly string[]]>([
    ["for a payment first who owes it", "ask-for-date", atHome, ["zus", "clerk", "budget", "boss", "buyer", "aunt", "other"]],
    ["for a clear request who decides", "clear-request", everyone, ["boss", "budget", "clerk", "buyer", "other"]],
    ["for something formal first who owes it", "formal-notice", atHome, ["zus", "boss", "budget", "clerk", "aunt", "buyer", "other"]],
    ["for what was agreed who has the money", "propose-arrangement", atHome, ["zus", "budget", "clerk", "boss", "buyer", "aunt", "other"]],
    ["for care first whom it is about", "check-in-call", atHome, ["zus", "buyer", "budget", "boss", "clerk", "aunt", "other"]],
    ["for their terms as that step itself says", "terms-conversation", atHome, ["zus", "budget", "buyer", "boss", "clerk", "aunt", "other"]],
    ["for a payment who pays the bills", "ask-for-date", everyone, ["clerk", "budget", "boss", "buyer", "other"]],
    ["for something formal who decides", "formal-notice", everyone, ["boss", "budget", "clerk", "buyer", "other"]],
    ["for care who ordered", "check-in-call", everyone, ["buyer", "budget", "boss", "clerk", "other"]],
    [
      "only who represents them, where somebody does",
      "ask-for-date",
      (told) => {
        everyone(told);
        told.people.push(person("law", "lawyer", "phone"));
      },
      ["law"],
    ],
    [
      "for care who spoke with us last",
      "check-in-call",
      (told) => {
        everyone(told);
        told.contacts = [
          contact("18", "phone", "reached", { to: "boss" }),
          contact("20", "phone", "reached", { to: "clerk" }),
          contact("21", "phone", "no-answer", { to: "boss" }),
        ];
      },
      ["clerk", "buyer", "budget", "boss", "other"],
    ],
    [
      "for care who spoke with us thirty days ago",
      "check-in-call",
      (told) => {
        everyone(told);
        told.contacts = [{ ...contact("24", "phone", "reached", { to: "clerk" }), on: "2026-10-24T10:00:00+02:00" }];
      },
      ["clerk", "buyer", "budget", "boss", "other"],
    ],
    [
      "for care nobody in particular, where that is a day longer ago",
      "check-in-call",
      (told) => {
        everyone(told);
        told.contacts = [{ ...contact("23", "phone", "reached", { to: "clerk" }), on: "2026-10-23T10:00:00+02:00" }];
      },
      ["buyer", "budget", "boss", "clerk", "other"],
    ],
    [
      "for care nobody in particular, where that is long ago",
      "check-in-call",
      (told) => {
        everyone(told);
        told.contacts = [{ ...contact("20", "phone", "reached", { to: "clerk" }), on: "2026-10-20T10:00:00+02:00" }];
      },
      ["buyer", "budget", "boss", "clerk", "other"],
    ],
    [
      "for a payment who pays the bills, whoever spoke with us",
      "ask-for-date",
      (told) => {
        everyone(told);
        told.contacts = [contact("20", "phone", "reached", { to: "other" })];
      },
      ["clerk", "budget", "boss", "buyer", "other"],
    ],
    [
      "of two with the same role the first by name",
      "ask-for-date",
      people(person("zoe", "accounts-payable", "phone"), person("ann", "accounts-payable", "phone")),
      ["ann", "zoe"],
    ],
  ])("%s", (_what, treatment, change, ids) => {
    expect(waysOf(change, treatment, ["phone"]).map((way) => way.split(" ")[1])).toEqual(ids);
  });
});

describe("a way says that nobody listens", () => {
  it.each<[string, Change, readonly string[]]>([
    ["not where nothing was said before", () => {}, ["phone k1", "email k1", "letter k1"]],
    ["where the last message that way was not answered", contacts(contact("16", "email", "sent")), ["phone k1", "email k1 (same way)", "letter k1"]],
    ["not where it was answered", contacts(contact("16", "email", "replied")), ["phone k1", "email k1", "letter k1"]],
    ["not where it reached the wrong person", contacts(contact("16", "email", "wrong-person")), ["phone k1", "email k1", "letter k1"]],
    ["not where it reached somebody who left", contacts(contact("16", "email", "left-company")), ["phone k1", "email k1", "letter k1"]],
    ["for every kind of post alike", contacts(contact("16", "registered-letter", "sent")), ["phone k1", "email k1", "letter k1 (same way)"]],
    ["for a voice while there is another way", contacts(contact("16", "phone", "no-answer")), ["phone k1 (same way)", "email k1", "letter k1"]],
    [
      "by the last of two, whatever the order they are told in",
      contacts(contact("18", "letter", "sent"), contact("16", "email", "sent")),
      ["phone k1", "email k1", "letter k1 (same way)"],
    ],
    [
      "with the same words in another way",
      contacts(contact("16", "email", "sent", { treatment: "ask-if-arrived" })),
      ["phone k1", "email k1 (same way)", "letter k1 (same treatment)"],
    ],
  ])("%s", (_what, change, ways) => expect(waysOf(change, "ask-if-arrived", ALL)).toEqual(ways));

  it("not for a voice where there is no other: another hour may do", () => {
    const onlyPhone: Change = (told) => {
      people(person("k1", "accounts-payable", "phone", "in-person"))(told);
      told.contacts = [contact("16", "phone", "no-answer", { treatment: "ask-if-arrived" })];
    };
    expect(waysOf(onlyPhone, "ask-if-arrived", ALL)).toEqual(["phone k1"]);
  });

  it("not for a voice where the only other way is known not to work", () => {
    const bounced: Change = (told) => {
      told.people = [
        {
          ...person("k1", "accounts-payable"),
          channels: [
            { channel: "phone", state: "ok" },
            { channel: "email", state: "bounced" },
          ],
        },
      ];
      told.contacts = [contact("16", "phone", "no-answer")];
    };
    expect(waysOf(bounced, "ask-if-arrived", ["phone"])).toEqual(["phone k1"]);
  });

  it("for a message also where there is no other way", () => {
    const onlyMail: Change = (told) => {
      people(person("k1", "accounts-payable", "email"))(told);
      told.contacts = [contact("16", "email", "sent")];
    };
    expect(waysOf(onlyMail, "ask-if-arrived", ALL)).toEqual(["email k1 (same way)"]);
  });

  it("for a voice while another way has not been tried out yet", () => {
    const untried: Change = (told) => {
      const ways = ["phone", "email"].map((channel, index) => ({ channel, state: index === 0 ? "ok" : "unverified" }));
      told.people = [{ ...person("k1", "accounts-payable"), channels: ways }];
      told.contacts = [contact("16", "phone", "no-answer")];
    };
    expect(waysOf(untried, "ask-if-arrived", ["phone"])).toEqual(["phone k1 (same way)"]);
  });

  it("for a voice where nobody told who works there and the policy leaves another way", () => {
    const nobody: Change = (told) => {
      delete told.people;
      told.contacts = [contact("16", "phone", "no-answer", { to: undefined })];
    };
    expect(waysOf(nobody, "ask-if-arrived", ALL)).toEqual(["phone (same way)", "email", "letter"]);
    expect(waysOf(nobody, "ask-if-arrived", ["phone"])).toEqual(["phone"]);
  });

  it("with the same words by a voice not at all: another hour may do", () => {
    const mailed = contacts(contact("16", "email", "sent", { treatment: "ask-if-arrived" }));
    expect(waysOf(mailed, "ask-if-arrived", ["phone", "letter"])).toEqual(["phone k1", "letter k1 (same treatment)"]);
  });

  it("not for an answer to the customer", () => {
    expect(waysOf(contacts(contact("16", "email", "sent")), "send-copy", ALL)).toEqual(["phone k1", "email k1", "letter k1"]);
  });
});

describe("where nobody of ours speaks the customer's language", () => {
  const polish: Change = (told) => {
    told.customer.language = "pl";
    told.colleagues = [{ id: "c1", name: "Sanne", relations: ["won"], languages: ["nl"] }];
  };
  it.each<[string, Change, readonly string[]]>([
    ["what can be translated comes before a voice", polish, ["email k1", "letter k1", "phone k1"]],
    [
      "who asked to be called is called",
      (told) => {
        polish(told);
        told.customer.preferredChannel = "phone";
      },
      ["phone k1", "email k1", "letter k1"],
    ],
    [
      "a voice is first again where the person there speaks ours",
      (told) => {
        polish(told);
        told.people = [{ ...person("k1", "accounts-payable", "email", "letter", "phone"), language: "nl" }];
      },
      ["phone k1", "email k1", "letter k1"],
    ],
    [
      "what can be translated comes first, also where nobody told who works there",
      (told) => {
        polish(told);
        delete told.people;
      },
      ["email", "letter", "phone"],
    ],
    [
      "a voice is first where nobody told what we speak",
      (told) => {
        polish(told);
        told.colleagues = [{ id: "c1", name: "Sanne", relations: ["won"] }];
      },
      ["phone k1", "email k1", "letter k1"],
    ],
  ])("%s", (_what, change, ways) => expect(waysOf(change, "ask-if-arrived", ALL)).toEqual(ways));
});

describe("an answer", () => {
  const two = people(person("ann", "accounts-payable", "phone"), person("bo", "buyer", "phone"));
  const answered = (change: Change) =>
    stepsOf(change, "satisfaction-call", ["phone"])
      .filter(({ answers }) => answers)
      .map(({ to }) => to?.person.id)
      .sort();
  it.each<[string, Change, readonly string[]]>([
    ["is for nobody where nobody said anything", two, []],
    [
      "is for who was unhappy, and not for a colleague of hers",
      (told) => {
        two(told);
        told.contacts = [contact("20", "phone", "reached-unhappy", { to: "ann" })];
      },
      ["ann"],
    ],
    [
      "is for who was unhappy, also where something else was sent on that day",
      (told) => {
        two(told);
        told.contacts = [contact("20", "phone", "reached-unhappy", { to: "ann" }), contact("20", "email", "sent", { purpose: "service" })];
      },
      ["ann"],
    ],
    [
      "is for nobody any more where she was called about it that day",
      (told) => {
        two(told);
        const called = contact("20", "phone", "reached", { purpose: "service", treatment: "satisfaction-call" });
        told.contacts = [contact("20", "phone", "reached-unhappy", { to: "ann" }), { ...called, on: "2026-11-20T15:00:00+01:00" }];
      },
      [],
    ],
    [
      "is for all of them where nobody knows who gave the low score",
      (told) => {
        two(told);
        told.nps = [{ on: "2026-11-20", score: 3 }];
      },
      ["ann", "bo"],
    ],
  ])("%s", (_what, change, ids) => expect(answered(change)).toEqual(ids));
});
