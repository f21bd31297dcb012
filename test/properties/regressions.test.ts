/** What the generators found once, as the smallest customer it happened to. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDossier, record } from "../../src/dossier/index.js";
import { createPlanner } from "../../src/planner.js";
import { benchOf, promises, trialOf } from "../../src/testing/index.js";

const ALWAYS = {
  any: [
    { fact: "notTold", operator: "contains", value: "bank" },
    { fact: "notTold", operator: "doesNotContain", value: "bank" },
  ],
};
const AS_OF = "2026-11-23T09:00:00+01:00";
const WAYS = ["phone", "email", "letter"].map((channel) => ({ channel, state: "ok" }));
const SELF = { id: "k1", role: "self", channels: WAYS };

type Fields = { readonly [section: string]: unknown };

function dossier(sections: Fields) {
  const parsed = parseDossier({ schemaVersion: 1, asOf: AS_OF, customer: { id: "C-1", country: "NL" }, ...sections });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function invoice(id: string, issued: string, due: string, more: Fields = {}) {
  return { id, issued, due, currency: "EUR", amount: "100.00", ...more };
}

function asked(on: string, treatment: string, pressure: number, channel: string, outcome: string) {
  return { on: `${on}T08:30:00Z`, treatment, pressure, purpose: "payment", channel, to: "k1", outcome };
}

const planOf = (sections: Fields, policy?: unknown) => createPlanner(policy === undefined ? {} : { policy }).plan(dossier(sections));

/** The promise, for a customer with these sections. */
function check(id: keyof typeof promises, sections: Fields, choice = 0) {
  return promises[id](trialOf(benchOf(), dossier(sections)), choice);
}

/** Asked three times in two ways, told by voice, and refused. */
const readyForFormal: Fields = {
  customer: { id: "C-1", country: "NL", kind: "business", circumstances: [] },
  people: [SELF],
  colleagues: [{ id: "p1", name: "Sanne", relations: ["decides"] }],
  invoices: [invoice("I-1", "2026-06-09", "2026-07-09", { amount: "1000.00" })],
  bank: { asOf: "2026-11-23" },
  creditor: { claims: { owner: "own" } },
  contacts: [
    asked("2026-09-13", "ask-if-arrived", 2, "email", "sent"),
    asked("2026-09-21", "ask-for-date", 3, "phone", "reached"),
    asked("2026-10-19", "clear-request", 4, "phone", "reached-refused"),
    asked("2026-10-29", "clear-request", 4, "letter", "sent"),
  ],
  ...{ promises: [], arrangements: [], unappliedCash: [], deadlines: [] },
};

describe("nobody", () => {
  test("can call waiting or protecting a right harsh, and so do away with it", () => {
    for (const treatment of ["wait", "protect-right", "release-formal-step"]) {
      const policy = { schemaVersion: 1, name: "hostile", rules: { harsh: { when: ALWAYS, then: { treatment, pressure: 6 } } } };
      expect(() => createPlanner({ policy })).toThrow("invalid-policy");
    }
  });

  test("is formally pressed about a new invoice because an old one was talked about long enough", () => {
    const sections = {
      customer: { id: "C-1", country: "NL", circumstances: [] },
      people: [SELF],
      colleagues: [{ id: "p1", name: "Sanne", relations: ["decides"] }],
      invoices: [invoice("I-1", "2026-09-09", "2026-10-09"), invoice("I-2", "2026-10-19", "2026-11-18")],
      bank: { asOf: "2026-11-23" },
      creditor: { claims: { owner: "own" } },
      contacts: [
        asked("2026-11-13", "ask-if-arrived", 2, "email", "reached-refused"),
        asked("2026-11-16", "reminder-call", 2, "phone", "sent"),
        asked("2026-11-19", "ask-for-date", 3, "phone", "reached-refused"),
      ],
      promises: [],
      arrangements: [],
      unappliedCash: [],
    };
    const formal = planOf(sections).later.filter(({ threatening }) => threatening);
    expect(formal.flatMap(({ about }) => about)).not.toContain("I-2");
    expect(check("P2", sections)).toEqual({ holds: true });
  });

  test("reads a threat out in the announcement that comes before it, because the rule for the threat says it in words", () => {
    const words = { en: "Pay, or we go to court.", nl: "Anders volgt de deurwaarder." };
    const policy = {
      schemaVersion: 1,
      name: "hostile",
      rules: { harsh: { when: ALWAYS, then: { treatment: "formal-notice", tier: "first" }, because: words } },
    };
    const plan = planOf(readyForFormal, policy);
    expect(plan.later.flatMap(({ because }) => because.map(({ text }) => text))).toContainEqual(words);
    expect(plan.actions.map(({ treatment }) => treatment)).toContain("announce-in-person");
    expect(JSON.stringify(plan.actions)).not.toMatch(/court|deurwaarder/);
  });

  test("lets a deadline pass because the one who decides works at weekends only", () => {
    const weekend = { id: "p1", name: "Sanne", relations: ["decides"], hours: [{ days: [6, 7], from: "05:00", to: "23:00" }] };
    const plan = planOf({ colleagues: [weekend], deadlines: [{ kind: "limitation", on: "2026-11-27" }] });
    expect(plan.actions.map(({ treatment }) => treatment)).toContain("protect-right");
  });

  test("far from here is contacted twice on their day because it is another day here", () => {
    const start = dossier({
      customer: { id: "C-1", country: "US", circumstances: [] },
      people: [SELF],
      tickets: [{ id: "T-1", opened: "2026-11-10", severity: "high" }],
      contacts: [],
    });
    const planner = createPlanner();
    const [first] = planner.plan(start).actions;
    expect(first.treatment).toBe("mend-service");
    const again = planner.plan(record(start, first, { outcome: "sent" }));
    expect(again.actions.filter(({ channel }) => channel !== undefined)).toEqual([]);
  });

  test("is contacted because somebody else of the same customer was contacted today", () => {
    const people = ["k1", "k2"].map((id) => ({ id, role: "self", channels: [{ channel: "in-person", state: "ok" }] }));
    const contacts = [{ on: "2026-11-22", channel: "in-person", purpose: "payment", outcome: "sent" }];
    expect(check("P10", { people, contacts, tickets: [{ id: "T-1", opened: "2026-11-15" }] })).toEqual({ holds: true });
  });

  test("in an arrangement on schedule is asked for money because another arrangement is behind", () => {
    const part = (due: string) => [{ due, amount: { amount: "100.00", currency: "EUR" } }];
    const arrangements = [
      { agreed: "2026-11-23", invoices: ["I-1"], instalments: part("2026-11-23") },
      { agreed: "2026-11-23", instalments: part("2026-11-18") },
    ];
    const plan = planOf({ people: [SELF], invoices: [invoice("I-1", "2026-10-21", "2026-11-20")], arrangements });
    expect(plan.actions.filter(({ asksForMoney }) => asksForMoney)).toEqual([]);
  });

  test("whose father died is to be asked for money next week", () => {
    const sections = {
      customer: { id: "C-1", country: "NL", circumstances: [{ kind: "bereavement" }] },
      invoices: [invoice("I-1", "2026-10-21", "2026-11-20")],
      creditor: { country: "US", region: "CA" },
      tickets: [{ id: "T-1", opened: "2026-11-15", closed: "2026-11-23" }],
    };
    expect(check("P4", sections)).toEqual({ holds: true });
    expect(planOf(sections).later).toEqual([]);
  });

  test("who went bankrupt today is asked because it is still yesterday where the customer is", () => {
    const sections = {
      asOf: "2026-01-06T01:47+12:45",
      customer: { id: "C-1", country: "US", region: "NY", circumstances: [{ kind: "insolvency", from: "2026-01-06" }] },
      people: [SELF],
      invoices: [invoice("I-1", "2025-12-01", "2026-01-05")],
    };
    expect(check("P4", sections)).toEqual({ holds: true });
    expect(planOf(sections).later).toEqual([]);
  });

  test("who gets help with debts from next week on is to get a formal notice by then", () => {
    const portfolio = readFileSync(new URL("../../examples/portfolio.ndjson", import.meta.url), "utf8")
      .trim()
      .split("\n");
    const told = portfolio.map((line) => JSON.parse(line)).find(({ customer }) => customer.id === "C-1016");
    const next = (circumstances: readonly Fields[]) =>
      planOf({ ...told, customer: { ...told.customer, circumstances } }).later.map(({ treatment }) => treatment);
    expect(next([])).toContain("formal-notice");
    expect(next([{ kind: "debt-help", from: "2026-11-30", until: "2027-01-23" }])).toEqual([]);
  });

  test("whose late instalment is on its way is reminded because of the next one", () => {
    const policy = {
      schemaVersion: 1,
      name: "eager",
      extends: "amicable:nl-business@1",
      rules: { r: { when: ALWAYS, then: { treatment: "friendly-reminder", tier: "first" } } },
    };
    const instalments = [
      { due: "2026-11-16", amount: "50.00" },
      { due: "2026-12-16", amount: "50.00" },
    ];
    const payments = [{ on: "2026-11-21", amount: "50.00", state: "in-transit" }];
    const plan = planOf(
      { people: [SELF], invoices: [invoice("I-1", "2026-11-02", "2026-11-16", { instalments, payments })], bank: { asOf: "2026-11-22" } },
      policy,
    );
    expect(plan.actions.filter(({ asksForMoney }) => asksForMoney)).toEqual([]);
    expect(plan.withheld.filter(({ treatment }) => treatment === "friendly-reminder").map(({ by }) => by)).toContain("nothing-collectable");
  });

  test("is approached in another way because of which of two contacts of one day was told first", () => {
    const tried = (channel: string) => ({ on: "2026-11-20", channel, to: "k1", purpose: "payment", outcome: "no-answer" });
    const people = [{ id: "k1", role: "accounts-payable", channels: WAYS }];
    for (const ways of [
      ["portal", "video"],
      ["phone", "video"],
      ["phone", "email"],
    ]) {
      const told = { people, invoices: [invoice("I-1", "2026-08-23", "2026-09-14")], contacts: ways.map(tried) };
      expect(check("P9", told)).toEqual({ holds: true });
    }
  });

  test("hears another reason because of which of two answers of one day was told first", () => {
    const answered = (id: string) => ({ id, raised: "2026-11-01", answered: "2026-11-18", result: "rejected", ground: id });
    const told = {
      people: [SELF],
      invoices: [invoice("I-1", "2026-08-23", "2026-09-14", { disputes: [answered("price"), answered("quality")] })],
      contacts: [],
    };
    expect(planOf(told).actions[0].treatment).toBe("ask-if-answer-is-clear");
    expect(check("P9", told)).toEqual({ holds: true });
  });

  test("is dealt with by whichever of two exchange rates of one day was told last", () => {
    const rate = (told: string, source: string) => ({ from: "USD", to: "EUR", rate: told, on: "2026-11-20", source });
    const owing = { ...invoice("I-1", "2026-08-23", "2026-09-14", { amount: "9000.00" }), currency: "USD" };
    expect(check("P9", { invoices: [owing], rates: [rate("0.92", "ECB"), rate("0.11", "a bank")] })).toEqual({ holds: true });
  });

  test("has to protect a right on a day off: a colleague who is there does it, or else whoever is", () => {
    const off = { id: "p1", name: "Sanne", relations: ["controls-credit"], absences: [{ from: "2026-11-20", until: "2026-11-23" }] };
    const there = { id: "p2", name: "Joris", relations: ["controls-credit"], hours: [{ days: [2], from: "09:00", to: "17:00" }] };
    const ownerWith = (colleagues: readonly unknown[]) =>
      planOf({
        creditor: { country: "NL", timeZone: "Europe/Amsterdam" },
        colleagues,
        invoices: [invoice("I-1", "2026-08-23", "2026-09-14")],
        deadlines: [{ kind: "tax-refund", on: "2026-11-23", invoices: ["I-1"] }],
      }).actions.find(({ treatment }) => treatment === "protect-right")?.owner;
    expect(ownerWith([off, there])).toMatchObject({ id: "p2", because: { key: "owner.fallback-too-late", with: { colleague: "Sanne" } } });
    expect(ownerWith([off])).not.toHaveProperty("id");
  });

  test("who hired a lawyer is spoken with about anything but where to turn, not even where a trustee is known too", () => {
    const always = (then: Fields) => ({ when: ALWAYS, then });
    const policy = {
      schemaVersion: 1,
      name: "hostile",
      extends: "amicable:relationship-first@1",
      rules: { help: always({ treatment: "offer-help", tier: "first" }), redirect: always({ treatment: "redirect-to-representative", tier: "first" }) },
    };
    const customer = { id: "C-1", country: "FR", kind: "public", circumstances: [{ kind: "lawyer", from: "2026-10-23" }] };
    const trustee = { id: "k3", name: "Person k3", role: "trustee", channels: [{ channel: "phone" }, { channel: "email" }] };
    const plan = planOf({ customer, people: [trustee], invoices: [invoice("I-1", "2026-08-23", "2026-09-14")] }, policy);
    expect(plan.actions.filter(({ channel }) => channel !== undefined).map(({ treatment }) => treatment)).toEqual(["redirect-to-representative"]);
  });

  test("who owes in two currencies is asked for either of them twice", () => {
    const always = (then: Fields) => ({ when: ALWAYS, then });
    const policy = {
      schemaVersion: 1,
      name: "hostile",
      extends: "amicable:nl-business@1",
      rules: {
        announce: always({ treatment: "announce-in-person", tier: "first" }),
        letter: always({ treatment: "fourteen-day-letter", tier: "first" }),
        notice: always({ treatment: "formal-notice", tier: "first" }),
      },
    };
    const sections = {
      customer: { id: "C-1", country: "NL", kind: "business", circumstances: [] },
      people: [SELF],
      colleagues: [{ id: "p1", name: "Sanne", relations: ["decides"] }],
      bank: { asOf: "2026-11-23" },
      creditor: { claims: { owner: "own" } },
      invoices: [invoice("I-1", "2026-08-23", "2026-09-14"), { ...invoice("I-2", "2026-08-23", "2026-09-15"), currency: "USD" }],
      contacts: [
        asked("2026-10-01", "reminder-call", 2, "phone", "reached-refused"),
        asked("2026-10-14", "ask-for-date", 3, "phone", "reached-refused"),
        asked("2026-10-25", "clear-request", 4, "email", "replied"),
      ],
      promises: [],
      arrangements: [],
      unappliedCash: [],
    };
    const plan = planOf(sections, policy);
    const announced = plan.actions.filter(({ treatment }) => treatment === "announce-in-person").flatMap(({ about }) => about.map(({ invoice: id }) => id));
    expect(announced.sort()).toEqual(["I-1", "I-2"]);
    for (const step of plan.later.filter(({ threatening }) => threatening)) {
      const key = plan.actions.find(({ id }) => id === step.after.step);
      expect(key?.about.map(({ invoice: id }) => id)).toEqual(expect.arrayContaining([...step.about]));
    }
    expect(plan.later.filter(({ threatening }) => threatening)).not.toEqual([]);
  });

  test("who owes nothing is asked for money about nothing", () => {
    const policy = { schemaVersion: 1, name: "eager", rules: { eager: { when: ALWAYS, then: { treatment: "upcoming-due-notice" } } } };
    expect(planOf({}, policy).actions.filter(({ asksForMoney }) => asksForMoney)).toEqual([]);
  });

  test("is asked firmly because a colleague's veto was not told", () => {
    const sections = {
      customer: { id: "C-1", kind: "business", country: "NL", circumstances: [] },
      people: [SELF],
      invoices: [invoice("I-1", "2026-08-01", "2026-08-31")],
      bank: { asOf: "2026-11-23" },
      creditor: { claims: { owner: "own" } },
      contacts: [asked("2026-11-05", "ask-if-arrived", 2, "email", "reached-refused"), asked("2026-11-15", "ask-for-date", 3, "phone", "reached-refused")],
      promises: [],
      arrangements: [],
      unappliedCash: [],
    };
    expect(planOf(sections).actions.filter(({ pressure }) => pressure >= 4)).toEqual([]);
  });
});

describe("the same customer gets the same plan", () => {
  const plain = (colleagues: readonly Fields[]) => JSON.stringify(planOf({ colleagues }).actions.map(({ owner }) => owner));

  test("whichever of two colleagues is listed first", () => {
    const [one, other] = ["p1", "p2"].map((id) => ({ id, name: `Colleague ${id}`, relations: ["manages"] }));
    expect(plain([one ?? {}, other ?? {}])).toBe(plain([other ?? {}, one ?? {}]));
  });

  test("whichever of two debits that failed on one day is listed first", () => {
    const failed = (amount: string) => ({ on: "2026-11-20", amount, state: "debit-failed", code: "MD01" });
    const payments = [failed("99.00"), failed("100.00")];
    const evidence = (told: readonly Fields[]) => {
      const planner = createPlanner();
      const [facts] = planner.facts(dossier({ invoices: [invoice("I-1", "2026-10-01", "2026-11-01", { amount: "300.00", payments: told })] }));
      const finding = facts?.facts.find(({ fact }) => fact.name === "debitFailed")?.finding;
      const index = Number(finding?.known ? finding.evidence[0]?.split("/").at(-1) : undefined);
      return told[index]?.amount;
    };
    expect(evidence(payments)).toBeDefined();
    expect(evidence([...payments].reverse())).toBe(evidence(payments));
  });

  test("whichever tie of a colleague is listed first", () => {
    const tied = (relations: readonly string[]) => plain([{ id: "p1", name: "Sanne", relations }]);
    expect(tied(["advises", "decides"])).toBe(tied(["decides", "advises"]));
  });
});

describe("no deadline passes unseen", () => {
  const protectedBefore = (entry: Fields) => ({
    invoices: ["I-1", "I-2"].map((id) => invoice(id, "2026-08-01", "2026-09-01")),
    deadlines: [{ kind: "claim-filing", on: "2026-11-26", invoices: ["I-2"] }],
    journal: [{ on: "2026-11-20", treatment: "protect-right", outcome: "done", ...entry }],
  });
  const protects = (sections: Fields) =>
    planOf(sections)
      .actions.find(({ treatment }) => treatment === "protect-right")
      ?.about.map((line) => line.invoice);

  test("because the right to another invoice was protected a few days ago", () => {
    expect(protects(protectedBefore({ about: ["I-1"] }))).toEqual(["I-2"]);
    expect(check("P15", protectedBefore({ about: ["I-1"] }))).toEqual({ holds: true });
  });

  test("because somebody tried to protect it and could not", () => expect(protects(protectedBefore({ outcome: "no-answer" }))).toEqual(["I-2"]));

  test("and nobody is asked again who protected it a few days ago", () => {
    expect(protects(protectedBefore({}))).toBeUndefined();
    expect(protects(protectedBefore({ about: ["I-2", "I-1"] }))).toBeUndefined();
  });
});

describe("the independent reading of a plan accuses nobody", () => {
  const asked = { treatment: "ask-if-arrived", tier: "first" };
  const accuses = (id: keyof typeof promises, sections: Fields) => {
    const bench = benchOf({ policy: { schemaVersion: 1, name: "eager", rules: { eager: { when: ALWAYS, then: asked } } } });
    const trial = trialOf(bench, dossier(sections));
    expect(trial.plan.actions.map(({ treatment }) => treatment)).toContain(asked.treatment);
    return promises[id](trial);
  };

  test("who asks because a debit of today failed, where it is still yesterday", () => {
    const debit = { collection: "direct-debit", debit: { runsOn: "2026-11-23" } };
    const payments = [{ on: "2026-11-23", amount: "100.00", state: "debit-failed", code: "?" }];
    const us = {
      customer: { id: "C-1", country: "US", kind: "business", circumstances: [] },
      people: [SELF],
      bank: { asOf: "2026-11-23" },
      creditor: { claims: { owner: "own" } },
      invoices: [invoice("I-1", "2026-09-10", "2026-10-10", { ...debit, payments })],
      contacts: [],
    };
    expect(accuses("P3", us)).toEqual({ holds: true });
  });
});

describe("the independent reading of a plan sees", () => {
  test("a machine that sends the first word about dollars in a contact about euros, of which was spoken before", () => {
    const us = {
      customer: { id: "C-1", country: "NL", kind: "business", circumstances: [] },
      people: [SELF],
      bank: { asOf: "2026-11-23" },
      creditor: { claims: { owner: "own" } },
      invoices: [invoice("I-1", "2026-08-01", "2026-09-01"), invoice("I-2", "2026-08-01", "2026-09-01", { currency: "USD" })],
      contacts: [{ ...asked("2026-10-10", "reminder-call", 2, "phone", "reached"), about: ["I-1"] }],
      unappliedCash: [],
    };
    const rules = { eager: { when: ALWAYS, then: { treatment: "reminder-call", tier: "first" } } };
    const trial = trialOf(benchOf({ policy: { schemaVersion: 1, name: "eager", rules } }), dossier(us));
    const [call, ...others] = trial.plan.actions;
    expect(call.about.map((line) => line.invoice)).toEqual(["I-1", "I-2"]);
    expect(promises.P1(trial)).toEqual({ holds: true });
    expect(promises.P1({ ...trial, plan: { ...trial.plan, actions: [{ ...call, automatic: true }, ...others] } }).holds).toBe(false);
    expect(promises.P1({ ...trial, plan: { ...trial.plan, actions: [{ ...call, requires: ["no-costs"] }, ...others] } }).holds).toBe(false);
  });
});

describe("nothing is planned in the past", () => {
  test.each([
    [
      "in the morning, after office hours have begun",
      { asOf: "2026-01-01T09:02+01:00", customer: { id: "C-1" }, invoices: [invoice("I-1", "2025-12-02", "2026-01-01")] },
    ],
    [
      "while it is still yesterday where the customer is",
      {
        asOf: "2026-01-01T00:00+01:00",
        customer: { id: "C-1", country: "NL", timeZone: "America/New_York" },
        colleagues: [{ id: "p1", name: "Sanne", relations: ["controls-credit"], hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "19:00", to: "22:00" }] }],
        invoices: [invoice("I-1", "2025-11-12", "2025-12-12")],
        unappliedCash: [{ on: "2026-01-01", amount: { amount: "100.00", currency: "EUR" } }],
      },
    ],
  ])("%s", (_when, sections) => expect(check("P8", sections)).toEqual({ holds: true }));

  test("nor for a colleague who is away", () => {
    const away = {
      id: "p1",
      name: "Sanne",
      relations: ["controls-credit"],
      hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: "19:00", to: "22:00" }],
      absences: [{ from: "2026-11-25", until: "2026-11-30" }],
    };
    expect(check("P8", { colleagues: [away], creditor: { country: "NL", timeZone: "Europe/Amsterdam" } })).toEqual({ holds: true });
  });
});
