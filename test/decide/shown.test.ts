// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** What a colleague reads of an action, of a reason and of a step that has to wait: all of it, and nothing besides. */
import { describe, expect, it } from "vitest";
import type { Action, Plan } from "../../src/decide/plan.js";
import { defineGuardrail, stop } from "../../src/guardrails/guardrail.js";
import { message } from "../../src/vocabulary.js";
import { eagerDocument, firmCase } from "../guardrails/firm-case.js";
import * as t from "../scenarios/told.js";
import { actionIn, planOf, SLOW } from "./moment-told.js";

type Parts = NonNullable<Parameters<typeof t.told>[0]>;
const late = (more: Parts = {}) => t.told({ invoices: [...SLOW, t.invoice("D", 14)], ...more });
const when = { all: [{ fact: "openInvoices", operator: "greaterThanInclusive", value: 0 }] };
/** A policy that wants this and nothing else. */
const wanting = (...treatments: readonly string[]) => ({
  policy: { schemaVersion: 1, name: "ours", rules: Object.fromEntries(treatments.map((treatment) => [treatment, { when, then: { treatment } }])) },
});
const disputed = { disputes: [{ id: "X", raised: "2026-11-20", ground: "quality" as const, amount: "250.00" }] };

describe("an action", () => {
  it("is shown with who, whom, how and about what", () => {
    const {
      timing: _timing,
      score: _score,
      because,
      guide: _guide,
      requires,
      ...shown
    } = actionIn(planOf(late(), wanting("ask-if-arrived")), "ask-if-arrived");
    expect(shown).toStrictEqual({
      rank: 1,
      id: "C-1/ask-if-arrived/D/1",
      treatment: "ask-if-arrived",
      pressure: 2,
      automatic: false,
      asksForMoney: true,
      channel: "phone",
      tone: "warm",
      to: { id: "Petra", name: "Petra", role: "accounts-payable" },
      owner: { id: "Daan", name: "Daan", role: "won", because: message("owner.won") },
      involve: [],
      about: [{ invoice: "D", open: "1250.00", claims: "1250.00", currency: "EUR" }],
    });
    expect(requires).toEqual(expect.arrayContaining(["agree-first", "no-costs"]));
    expect(because.map(({ rule, layer, source, facts }) => [rule, layer, source, facts.map(({ fact }) => fact)])).toEqual([
      ["ask-if-arrived", "ours", [], ["openInvoices"]],
    ]);
    expect(because[0]).not.toHaveProperty("text");
  });

  it("inside names no channel and nobody of the customer's, and is ranked after what comes first", () => {
    const action = actionIn(planOf(late(), wanting("ask-if-arrived")), "wait");
    expect([action.rank, action.id, "channel" in action, "to" in action, "wording" in action]).toEqual([2, "C-1/wait/D/1", false, false, false]);
    expect(action.because).toEqual([{ rule: "own.nothing-better", layer: "amicable", source: [], facts: [] }]);
  });

  it("has no name for somebody whose name nobody told", () => {
    const nameless = { id: "k1", role: "accounts-payable" as const, channels: [{ channel: "phone" as const, state: "ok" as const }] };
    expect(actionIn(planOf(late({ people: [nameless] }), wanting("ask-if-arrived")), "ask-if-arrived").to).toStrictEqual({
      id: "k1",
      role: "accounts-payable",
    });
  });

  it.each<[string, string, Parts, Action["about"][number]["claims"]]>([
    ["care asks for nothing", "check-in-call", { invoices: [...SLOW, t.invoice("D", 14)] }, "0.00"],
    ["a request asks for what is not disputed", "ask-if-arrived", { invoices: [...SLOW, t.invoice("D", 14, disputed)] }, "1000.00"],
    ["a request about arrears asks for the part that is late", "ask-if-arrived", { invoices: [...SLOW, inParts()] }, "450.00"],
    ["a statement shows all that is open", "statement-of-account", { invoices: [...SLOW, inParts()] }, "1250.00"],
  ])("%s", (_what, treatment, parts, claims) => {
    const { about } = actionIn(planOf(t.told(parts), wanting(treatment)), treatment);
    expect(about).toEqual([{ invoice: "D", open: "1250.00", claims, currency: "EUR" }]);
  });

  it("about two currencies names both, each in its own", () => {
    const { about } = actionIn(
      planOf(late({ invoices: [...SLOW, t.invoice("D", 14), t.invoice("U", 9, { currency: "JPY", amount: "90000" })] }), wanting("ask-if-arrived")),
      "ask-if-arrived",
    );
    expect(about).toEqual([
      { invoice: "D", open: "1250.00", claims: "1250.00", currency: "EUR" },
      { invoice: "U", open: "90000", claims: "90000", currency: "JPY" },
    ]);
  });

  it("carries the reason for it in words, where the rule has any", () => {
    const because = { en: "Always ask.", nl: "Vraag het altijd." };
    const rules = { ask: { when, then: { treatment: "ask-if-arrived" }, because, source: ["C1"] } };
    const { because: shown } = actionIn(planOf(late(), { policy: { schemaVersion: 1, name: "ours", rules } }), "ask-if-arrived");
    expect(shown).toMatchObject([{ rule: "ask", text: because, source: ["C1"] }]);
  });

  function inParts() {
    const instalments = [
      { due: "2026-11-09", amount: "450.00" },
      { due: "2026-12-09", amount: "800.00" },
    ];
    return t.invoice("D", 14, { due: "2026-12-09", instalments });
  }
});

describe("the name of an action", () => {
  const id = (treatment: string, more: Parts) => actionIn(planOf(late(more), wanting(treatment)), treatment).id;
  const mailed = (about: string[] | undefined, treatment = "send-copy") =>
    t.contact("2026-11-12", "email", treatment, "sent", { purpose: "service", requested: true, ...(about && { about }) });
  it.each<[string, string, Parts, string]>([
    ["is that of the first time where it was never done", "check-in-call", {}, "C-1/check-in-call/D/1"],
    ["counts how often it was done for the invoice", "check-in-call", { contacts: [mailed(["D"], "check-in-call")] }, "C-1/check-in-call/D/2"],
    ["counts what was done for all of them", "check-in-call", { contacts: [mailed(undefined, "check-in-call")] }, "C-1/check-in-call/D/2"],
    ["counts nothing that was done for another", "check-in-call", { contacts: [mailed(["P-2"], "check-in-call")] }, "C-1/check-in-call/D/1"],
    ["counts nothing else that was done", "check-in-call", { contacts: [mailed(["D"])] }, "C-1/check-in-call/D/1"],
    ["counts work inside", "check-bank", { journal: [{ on: "2026-11-02", treatment: "check-bank", outcome: "done" }] }, "C-1/check-bank/D/2"],
    [
      "is that of no invoice where it is about none, and counts it all",
      "thank",
      { contacts: [mailed(["D"], "thank"), mailed(["P-2"], "thank")] },
      "C-1/thank/-/3",
    ],
  ])("%s", (_what, treatment, more, name) => expect(id(treatment, more)).toBe(name));
});

describe("a reason", () => {
  const says = (reason: string, strength: string, against = false) => ({ when, then: { reason, strength, ...(against && { against }) } });
  const reasonsBy = (reasons: object): Plan["reasons"] => planOf(late(), { policy: { schemaVersion: 1, name: "ours", reasons } }).reasons;

  it("is shown with how sure we are, the rules on both sides, and the question that tells it from the next", () => {
    const shown = reasonsBy({
      a: says("forgot", "told"),
      b: says("never-received", "likely"),
      c: says("never-received", "weak", true),
      d: says("dispute", "weak"),
    });
    const rules = (of: Plan["reasons"][number]["for"]) => of.map(({ rule, layer }) => `${layer}/${rule}`);
    expect(shown.map((each) => [each.reason, each.strength, rules(each.for), rules(each.against), each.ask])).toEqual([
      ["forgot", "told", ["ours/a"], [], message("ask.forgot.never-received")],
      ["never-received", "weak", ["ours/b"], ["ours/c"], message("ask.never-received")],
      ["dispute", "weak", ["ours/d"], [], message("ask.dispute")],
    ]);
  });

  it("can be read by the rules that want something, and so can that it was not found", () => {
    const rule = (reason: string, strength: string, treatment: string) => ({
      when: { all: [{ fact: `reason.${reason}`, operator: "equal", value: strength }] },
      then: { treatment },
    });
    const rules = {
      a: rule("forgot", "likely", "ask-if-arrived"),
      b: rule("dispute", "none", "check-in-call"),
      c: rule("forgot", "weak", "thank"),
      d: rule("dispute", "weak", "check-bank"),
    };
    const plan = planOf(late(), { policy: { schemaVersion: 1, name: "ours", reasons: { r: says("forgot", "likely") }, rules } });
    expect(plan.actions.map(({ treatment }) => treatment).sort()).toEqual(["ask-if-arrived", "check-in-call", "wait"]);
    const [cited] = actionIn(plan, "ask-if-arrived").because[0]?.facts ?? [];
    expect(cited).toMatchObject({ fact: "reason.forgot", is: "likely", evidence: plan.reasons[0]?.for[0]?.facts.flatMap(({ evidence }) => evidence) });
    expect(cited?.evidence.length).toBeGreaterThan(0);
  });

  it("carries the words of the rules behind it, where they have any", () => {
    const because = { en: "They said so.", nl: "Dat zeiden ze." };
    const [first, second] = reasonsBy({ a: { ...says("forgot", "told"), because, source: ["C6"] }, b: says("dispute", "likely") });
    expect(first?.for).toMatchObject([{ text: because, source: ["C6"] }]);
    expect(second?.for[0]).not.toHaveProperty("text");
  });

  it("that a rule calls unknown is shown with that rule, beside the question what is going on", () => {
    const shown = reasonsBy({ a: says("unknown", "weak"), b: says("dissatisfied", "weak") });
    expect(shown.map(({ reason, strength, for: rules }) => [reason, strength, ...rules.map(({ rule }) => rule)])).toEqual([
      ["dissatisfied", "weak", "b"],
      ["unknown", "weak", "a"],
    ]);
  });

  it("for which something nobody told would speak is a thing to find out, once, in the order of the alphabet", () => {
    const needs = (fact: string) => ({ all: [{ fact, operator: "equal", value: true }] });
    const reasons = { a: { when: needs("rejectsLateFees"), then: { reason: "dissatisfied", strength: "weak" } } };
    const ask = (fact: string) => ({ when: { all: [{ fact, operator: "greaterThan", value: 3 }] }, then: { treatment: "check-in-call" } });
    const dossier = t.notTold(late(), "nps");
    const unknownBy = (policy: object) => planOf(dossier, { policy: { schemaVersion: 1, name: "ours", ...policy } }).unknown;
    expect(unknownBy({})).toEqual([]);
    expect(unknownBy({ rules: { a: ask("npsLast"), b: ask("annualMargin"), c: ask("npsLast") } })).toEqual([
      { fact: "annualMargin", why: "not-told" },
      { fact: "npsLast", why: "not-told" },
    ]);
    expect(unknownBy({ rules: { a: ask("daysSinceCopy") } }), "there is none, so there is nothing to find out").toEqual([]);
    expect(unknownBy({ reasons: { a: { when: ask("npsLast").when, then: reasons.a.then } } })).toEqual([{ fact: "npsLast", why: "not-told" }]);
  });
});

describe("a formal step that has to wait", () => {
  const planFor = (change: (told: Record<string, unknown>) => void) => {
    const told = firmCase();
    change(told);
    return planOf(told as t.Told, { policy: eagerDocument("formal-notice") });
  };
  const noticeIn = ({ later }: Plan) => later.find(({ treatment }) => treatment === "formal-notice");

  it("is shown with what it waits for, what it would be about, what the law lets it claim, and nothing of a law's words where it fixes none", () => {
    const plan = planFor(() => {});
    const { because, claim, ...shown } = noticeIn(plan) ?? {};
    expect(shown).toStrictEqual({
      treatment: "formal-notice",
      pressure: 5,
      threatening: true,
      about: ["F1", "F2"],
      after: { step: "C-1/announce-in-person/F1/1", outcomes: ["reached", "reached-refused"], notBefore: "2026-11-30" },
      requires: ["agree-first", "person-decides"],
    });
    expect(because?.map(({ rule }) => rule)).toEqual(["eager", "formal-after-announcement"]);
    expect(claim?.principal).toBe("1500.00");
    expect(plan.actions.map(({ id }) => id)).toContain("C-1/announce-in-person/F1/1");
  });

  it("carries the words the law fixes for it, where it does", () => {
    const consumer = planOf(
      {
        ...(firmCase() as t.Told),
        customer: { id: "C-1", name: "Mevrouw Bakker", kind: "consumer", country: "NL", language: "nl", since: "2020-01-01", circumstances: [] },
        people: [t.self({ id: "k1" })],
      },
      { policy: eagerDocument("fourteen-day-letter") },
    );
    const letter = consumer.later.find(({ treatment }) => treatment === "fourteen-day-letter");
    expect(letter?.wording).toEqual([{ content: "free-term-named", language: "nl", text: expect.stringContaining("veertien dagen") }]);
  });

  it("waits a week from the day of the announcement, where that cannot be today", () => {
    const thursdays = planFor((told) => Object.assign(told.customer as object, { preferredHours: [{ days: [4], from: "10:00", to: "12:00" }] }));
    expect(noticeIn(thursdays)?.after.notBefore).toBe("2026-12-03");
  });

  it("is not shown where what it waits for finds no moment: then that is what has to be put right", () => {
    const sundays = planFor((told) => Object.assign(told.customer as object, { preferredHours: [{ days: [7], from: "10:00", to: "12:00" }] }));
    expect(sundays.later).toEqual([]);
    expect(sundays.withheld).toMatchObject(expect.arrayContaining([expect.objectContaining({ treatment: "announce-in-person", by: "no-slot" })]));
  });
});

describe("what usually follows", () => {
  it("is shown as something gentle, with no claim and no requirement", () => {
    const plan = planOf(late(), wanting("ask-if-arrived"));
    expect(plan.later.map(({ because: _, ...shown }) => shown)).toStrictEqual([
      {
        treatment: "reminder-call",
        pressure: 2,
        threatening: false,
        about: ["D"],
        after: {
          step: "C-1/ask-if-arrived/D/1",
          outcomes: ["no-answer", "voicemail", "bounced", "returned", "delivery-unknown", "sent"],
          notBefore: "2026-11-28",
        },
        requires: [],
      },
      {
        treatment: "friendly-reminder",
        pressure: 2,
        threatening: false,
        about: ["D"],
        after: { step: "C-1/ask-if-arrived/D/1", outcomes: ["no-answer", "voicemail", "bounced", "returned", "delivery-unknown"], notBefore: "2026-11-26" },
        requires: [],
      },
    ]);
    expect(plan.later.map(({ because }) => because.map(({ rule }) => rule))).toEqual([["ask-if-arrived"], ["ask-if-arrived"]]);
  });
});

describe("the plan", () => {
  it("names the customer, the moment and what it was made with, and no name or version that nobody told", () => {
    const { customer, name, asOf, schemaVersion, versions } = planOf(late(), {
      policy: { schemaVersion: 1, name: "ours", version: "7", extends: "amicable:nl-business@1" },
    });
    expect([schemaVersion, customer, name, asOf]).toEqual([1, "C-1", "De Linde", "2026-11-23T09:00+01:00"]);
    expect(versions.policy).toMatchObject({ name: "ours", version: "7", layers: expect.arrayContaining(["amicable:nl-business@1", "ours"]) });
    const nameless = planOf(late({ customer: { name: undefined } }), wanting("ask-if-arrived"));
    expect(["name" in nameless, "version" in nameless.versions.policy]).toEqual([false, false]);
  });

  it("says once what is withheld and by what, also where two currencies want it", () => {
    const both = late({ invoices: [...SLOW, t.invoice("D", 14, disputed1250()), t.invoice("U", 14, { currency: "USD", ...disputed1250() })] });
    const { withheld } = planOf(both, wanting("ask-for-date", "ask-if-arrived"));
    const named = withheld.map(({ treatment, by }) => `${treatment} ${by}`);
    expect(named.length).toBe(new Set(named).size);
    expect(new Set(withheld.map(({ treatment }) => treatment))).toEqual(new Set(["ask-for-date", "ask-if-arrived"]));
  });

  it("tells what was paid too much, in its currency, and nothing of it where nothing was", () => {
    const paidTwice = t.invoice("D", 14, { payments: [{ on: "2026-11-10", amount: "1300.00" }] });
    const { notices } = planOf(t.told({ invoices: [paidTwice] }));
    expect(notices.filter(({ key }) => key === "notice.overpaid")).toEqual([message("notice.overpaid", { invoice: "D", amount: "EUR 50.00" })]);
    expect(planOf(late()).notices).toEqual([]);
  });

  it("says each thing that stops a step, where several do", () => {
    const stopping = (id: string) => defineGuardrail({ id, serves: "P2", reads: [], concerns: ({ asksForMoney }) => asksForMoney, check: () => stop(id) });
    const { withheld } = planOf(late(), { ...wanting("ask-if-arrived", "friendly-reminder"), guardrails: [stopping("ours"), stopping("too")] });
    expect(withheld.map(({ treatment, by }) => `${treatment} ${by}`)).toEqual([
      "ask-if-arrived ours",
      "ask-if-arrived too",
      "friendly-reminder ours",
      "friendly-reminder too",
    ]);
  });

  it("has whoever waits look again on the first day on which something that was stopped may be possible", () => {
    const until = (id: string, on: number) =>
      defineGuardrail({ id, serves: "P2", reads: [], concerns: ({ treatment }) => treatment.id === id, check: () => stop(id, {}, on as never) });
    const wanted = wanting("ask-if-arrived", "friendly-reminder", "clear-request");
    const days = [until("ask-if-arrived", 20_795), until("friendly-reminder", 20_791)];
    const plan = planOf(late(), { ...wanted, guardrails: days });
    const lookAgain = plan.withheld.flatMap(({ treatment, by, lookAgain: day }) => (treatment === by ? [day] : [])).sort();
    expect(lookAgain).toEqual(["2026-12-04", "2026-12-08"]);
    expect(actionIn(plan, "wait").timing.from).toBe("2026-12-04T08:30+01:00");
  });

  it("tells which invoice may be too old to be asked for, and since when", () => {
    const old = t.invoice("O", 0, { issued: "2020-02-01", due: "2020-03-02" });
    const barred = (more: Parts) => planOf(late(more)).notices.filter(({ key }) => key === "notice.time-barred");
    expect(barred({ invoices: [...SLOW, old, t.invoice("D", 14)] })).toEqual([message("notice.time-barred", { invoice: "O", date: "2025-03-02" })]);
    expect(barred({})).toEqual([]);
  });

  it("has somebody find an hour where nobody can be contacted for want of one, but only then and only once", () => {
    const far = (ways: readonly string[]) => ({
      customer: { country: "NZ", timeZone: "Pacific/Auckland", language: "en" },
      people: [t.person("Petra", "accounts-payable", ways)],
    });
    const actions = (ways: readonly string[], ...treatments: readonly string[]) =>
      planOf(late(far(ways)), wanting(...treatments)).actions.map(({ treatment, because, about }) => {
        expect(about, `${treatment} is about the one invoice, and names it once`).toHaveLength(1);
        return `${treatment} by ${because.map(({ rule }) => rule).join("+")}`;
      });
    expect(actions(["phone"], "ask-if-arrived")).toEqual(["put-to-person by own.no-hour", "wait by own.nothing-better"]);
    expect(actions(["phone"], "ask-if-arrived", "check-bank")).toEqual([
      "check-bank by check-bank",
      "put-to-person by own.no-hour",
      "wait by own.nothing-better",
    ]);
    expect(actions(["phone"], "ask-if-arrived", "put-to-person")).toEqual(["put-to-person by put-to-person", "wait by own.nothing-better"]);
    expect(actions(["phone", "email"], "reminder-call", "friendly-reminder")).toEqual(["friendly-reminder by friendly-reminder", "wait by own.nothing-better"]);
    expect(actions(["phone"], "check-bank")).toEqual(["check-bank by check-bank", "wait by own.nothing-better"]);
  });

  it("names a treatment that the policy never wants as withheld, with the rule that wanted it", () => {
    const policy = { ...wanting("check-in-call").policy, guardrails: { never: ["check-in-call", "wait", "protect-right"] } };
    const plan = planOf(late({ deadlines: [{ kind: "limitation", on: "2026-11-25" }] }), { policy });
    expect(plan.withheld).toEqual([
      { treatment: "check-in-call", by: "policy-never", serves: "P1", because: message("guardrail.policy-never"), rule: "check-in-call" },
    ]);
    expect(
      plan.actions.map(({ treatment }) => treatment),
      "a right and a wait it cannot forbid",
    ).toEqual(["protect-right", "wait"]);
  });

  function disputed1250() {
    return { disputes: [{ id: "X", raised: "2026-11-20", ground: "quality" as const }] };
  }
});
