import type { Action, Plan } from "../../src/decide/plan.js";
import { message } from "../../src/vocabulary.js";

/** A loyal customer's first slip: the salesperson calls; a formal letter is far away and locked. */
export function samplePlan(change: Partial<Action> = {}): Plan {
  return {
    schemaVersion: 1,
    customer: "C-1042",
    asOf: "2026-11-23T09:00:00+01:00",
    versions: { engine: "0.1.0", calendars: "2026-11", law: "1", policy: { name: "acme-nl", layers: ["amicable:relationship-first@1"], hash: "0" } },
    reasons: [
      {
        reason: "never-received",
        strength: "likely",
        for: [rule("letter-returned", [{ fact: "invoiceArrived", is: "failed", operator: "equal", value: "failed" }])],
        against: [],
        ask: message("ask.never-received"),
      },
    ],
    actions: [callAction(change), waitAction()],
    later: [
      {
        treatment: "formal-notice",
        pressure: 5,
        threatening: true,
        about: ["2026-118"],
        after: { step: "C-1042/reminder-call/2026-118/1", outcomes: ["reached", "reached-refused"], notBefore: "2026-12-18" },
        because: [],
        requires: ["person-decides"],
      },
    ],
    withheld: [
      {
        treatment: "clear-request",
        channel: "email",
        by: "contact-cap",
        serves: "P10",
        because: message("guardrail.contact-cap", { count: 2 }),
        lookAgain: "2026-11-30",
      },
      { treatment: "own-step", by: "own-guardrail", serves: "P1", because: message("guardrail.own-guardrail") },
      {
        treatment: "friendly-reminder",
        by: "bank-data-stale",
        serves: "P3",
        because: message("guardrail.unknown-fact", { fact: "bankDataAgeDays", guardrail: "bank-data-stale" }),
      },
    ],
    unknown: [{ fact: "npsLast", why: "not-told" }],
    notices: [],
  };
}

/** The recommended action of the sample. */
export function callAction(change: Partial<Action> = {}): Action {
  return {
    rank: 1,
    id: "C-1042/reminder-call/2026-118/1",
    treatment: "reminder-call",
    pressure: 2,
    automatic: false,
    asksForMoney: true,
    channel: "phone",
    tone: "warm",
    to: { id: "k3", name: "J. de Wit", role: "accounts-payable" },
    owner: { id: "p7", name: "Sanne", role: "won", because: message("owner.won") },
    involve: [{ id: "p2", name: "Omar", how: "agree-first", until: "2026-11-24", because: message("involve.agree-first") }],
    timing: {
      from: "2026-11-24T09:00+01:00",
      to: "2026-11-24T12:00+01:00",
      notAfter: "2026-12-01",
      because: [message("timing.money-day", { date: "2026-11-24" })],
    },
    about: [{ invoice: "2026-118", open: "1250.00", claims: "950.00", currency: "EUR" }],
    requires: ["ask-if-arrived"],
    guide: {
      opening: message("guide.opening.reminder-call", { invoice: "2026-118", amount: "1250.00", currency: "EUR" }),
      ask: [message("guide.ask.arrived"), message("guide.ask.anything-else")],
      offer: [message("guide.offer.new-copy")],
      avoid: [message("guide.avoid.guilt")],
      language: "nl",
      level: "B1",
      address: "formal",
    },
    score: {
      tier: "first",
      net: 3410,
      currency: "EUR",
      parts: [
        { name: "money-sooner", minor: 4160 },
        { name: "colleague-time", minor: -750 },
      ],
      missing: ["rate USD/EUR"],
    },
    because: [
      rule(
        "loyal-first-slip",
        [
          { fact: "tenureYears", is: 12, operator: "greaterThanInclusive", value: 5 },
          { fact: "overdueAmount", is: 95000, operator: "lessThan", value: 1000000, valueFact: "settings.materialAmount" },
          { fact: "firstArrearsEver", is: true, operator: "equal", value: true },
        ],
        { en: "Twelve loyal years deserve a call", nl: "Twaalf trouwe jaren verdienen een belletje" },
      ),
    ],
    ...change,
  };
}

function waitAction(): Action {
  return {
    ...callAction(),
    rank: 2,
    id: "C-1042/wait/-/1",
    treatment: "wait",
    pressure: 0,
    asksForMoney: false,
    owner: { role: "controls-credit", because: message("owner.unassigned") },
    involve: [],
    timing: { from: "2026-11-25T09:00+01:00", to: "2026-11-25T17:00+01:00", because: [message("timing.look-again")] },
    about: [],
    requires: [],
    guide: { opening: message("guide.task.wait"), ask: [], offer: [], avoid: [], language: "nl", level: "B1", address: "formal" },
    score: { tier: "fallback", net: 0, currency: "EUR", parts: [], missing: [] },
    because: [],
    ...{ channel: undefined, to: undefined },
  } as Action;
}

type Fact = Omit<Action["because"][number]["facts"][number], "evidence">;
/** A cited rule of the sample. */
export function rule(id: string, facts: readonly Fact[], text: { en?: string; nl?: string } = {}): Action["because"][number] {
  return { rule: id, layer: "amicable:relationship-first@1", source: ["A7"], text, facts: facts.map((fact) => ({ ...fact, evidence: ["/customer"] })) };
}
