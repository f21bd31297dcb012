/** In which ways something could be done: which channel first, whom first, about which invoices, and which of the ways says that nobody listens. */
import { describe, expect, it } from "vitest";
import { stepsFor } from "../../src/decide/steps.js";
import { factsOf } from "../../src/facts/catalogue.js";
import { parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import type { Channel } from "../../src/vocabulary.js";
import { type Change, lateCase } from "../presets/late-case.js";

const bench = benchOf();
/** The ways of a treatment, as `channel person`, with what is repeated. */
function waysOf(change: Change, id: string, channels?: readonly Channel[]): readonly string[] {
  return stepsOf(change, id, channels).map(({ channel, to, repeats }) =>
    [channel, to?.person.id, repeats && `(same ${repeats})`].filter((part) => part !== undefined).join(" "),
  );
}
function aboutOf(change: Change, id: string): readonly string[] {
  return stepsOf(change, id)[0]?.about.map(({ invoice }) => invoice.id) ?? [];
}
function stepsOf(change: Change, id: string, channels?: readonly Channel[]) {
  const told = lateCase();
  change(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const treatment = bench.treatments.get(id);
  if (!treatment) throw new Error(`There is no ${id}.`);
  const [from] = bench.cases(dossier.value);
  return stepsFor(factsOf(from, bench.catalogue), treatment, channels ? { ...treatment, channels } : treatment);
}
const person = (id: string, role: string, ...channels: readonly string[]) => ({
  id,
  name: id,
  role,
  channels: channels.map((channel) => ({ channel, state: "ok" })),
});
const ALL: readonly Channel[] = ["email", "letter", "phone"];
const people =
  (...list: readonly ReturnType<typeof person>[]): Change =>
  (told) => {
    told.people = [...list];
  };
const contact = (day: string, channel: string, outcome: string, more: object = {}) => ({
  on: `2026-11-${day}T10:00:00+01:00`,
  channel,
  purpose: "payment",
  pressure: 2,
  to: "k1",
  outcome,
  ...more,
});
const contacts =
  (...list: readonly object[]): Change =>
  (told) => {
    told.contacts = list;
  };

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

  it("is none for work inside, which knows when it was last done", () => {
    const done: Change = (told) => {
      told.journal = [
        { on: "2026-11-10", treatment: "check-bank", outcome: "done" },
        { on: "2026-11-20", treatment: "check-bank", outcome: "done" },
        { on: "2026-11-22", treatment: "correct-invoice", outcome: "done" },
      ];
    };
    expect(stepsOf(done, "check-bank")).toMatchObject([{ automatic: false, doneDaysAgo: 3 }]);
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
  it.each<[string, string, Change, readonly string[]]>([
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

  it("not for an answer to the customer", () => {
    expect(waysOf(contacts(contact("16", "email", "sent")), "send-copy", ALL)).toEqual(["phone k1", "email k1", "letter k1"]);
  });
});

describe("the invoices it is about", () => {
  const invoice = (id: string, due: string, more: object = {}) => ({ id, issued: "2026-09-01", due, amount: "100.00", currency: "EUR", ...more });
  const ledger: Change = (told) => {
    told.invoices = [
      invoice("late", "2026-10-01"),
      invoice("disputed", "2026-10-02", { disputes: [{ id: "D-1", raised: "2026-10-05", ground: "quality" }] }),
      invoice("answered", "2026-10-03", { disputes: [{ id: "D-1", raised: "2026-10-05", ground: "quality", answered: "2026-10-08", result: "withdrawn" }] }),
      invoice("paid", "2026-10-04", { payments: [{ on: "2026-10-10", amount: "100.00" }] }),
      invoice("coming", "2026-12-24"),
    ];
  };
  it.each([
    ["a request about arrears is about what is late and may be asked for", "ask-for-date", ["late", "answered"]],
    ["a notice is about what is still to come", "upcoming-due-notice", ["coming"]],
    ["an answer to a dispute is about what has no answer yet", "answer-dispute", ["disputed"]],
    ["thanks are about nothing", "thank", []],
  ])("%s", (_what, treatment, about) => expect(aboutOf(ledger, treatment)).toEqual(about));

  it("are those that are late where nothing may be asked of any, for the guardrails to judge", () => {
    const allDisputed: Change = (told) => {
      told.invoices = [invoice("disputed", "2026-10-02", { disputes: [{ id: "D-1", raised: "2026-10-05", ground: "quality" }] })];
    };
    expect(aboutOf(allDisputed, "ask-for-date")).toEqual(["disputed"]);
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
      "is for all of them where nobody knows who gave the low score",
      (told) => {
        two(told);
        told.nps = [{ on: "2026-11-20", score: 3 }];
      },
      ["ann", "bo"],
    ],
  ])("%s", (_what, change, ids) => expect(answered(change)).toEqual(ids));
});
