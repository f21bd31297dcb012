import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/calendar/day.js";
import { type Dossier, parseDossier } from "../../src/dossier/index.js";
import { asIf, createPlanner, type WhatIf } from "../../src/index.js";
import { dossiers } from "../../src/testing/index.js";
import { edited } from "../../src/what-if/edit.js";
import type { WhatIfKey } from "../../src/what-if/keys.js";
import { HORIZON_DAYS, onDay } from "../../src/what-if/time.js";
import { CUSTOMERS, dossier } from "../customers.js";
import { times } from "../runs.js";

const RUNS = times(6);
const planner = createPlanner();
const told = (document: unknown): Dossier => {
  const parsed = parseDossier(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const firstOf = (from: Dossier | undefined) => from && planner.plan(from).actions[0].treatment;
/** A few customers who are as different as can be. */
const examples = CUSTOMERS.slice(0, 4)
  .map(({ name, told: document }) => ({ name, from: dossier(document) }))
  .map((one) => ({ ...one, found: planner.whatIf(one.from) }));

/** Everything that is promised of an answer, of any customer. */
function keepsItsWord(from: Dossier, { first, answers, lookedUntil }: WhatIf): void {
  expect(first.treatment).toBe(firstOf(from));
  for (const { change, becomes } of answers) {
    const changed = asIf(from, change);
    const [action] = changed ? planner.plan(changed).actions : [];
    expect({ change, treatment: action?.treatment, pressure: action?.pressure }).toEqual({ change, treatment: becomes.treatment, pressure: becomes.pressure });
    expect(becomes.treatment).not.toBe(first.treatment);
  }
  expect(lookedUntil > (answers.find(({ change }) => change.kind === "time")?.text.with.date ?? "")).toBe(true);
}

describe("a colleague who asks what would change the next step", () => {
  test("is only told what does change it, for any customer", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(dossiers(), (document) => {
        const from = told(document);
        keepsItsWord(from, planner.whatIf(from));
      }),
      { numRuns: RUNS },
    );
  });

  test.each(examples)("is told the truth about $name", ({ from, found }) => keepsItsWord(from, found));

  test.each(examples)("hears the first day on which $name gets another step, and the day before is not it", ({ from, found }) => {
    const time = found.answers.find(({ change }) => change.kind === "time");
    const stays = (ahead: number) => firstOf(edited(from, onDay(from, addDays(from.asOf.day, ahead)))) === found.first.treatment;
    const other = Array.from({ length: HORIZON_DAYS }, (_, at) => at + 1).find((ahead) => !stays(ahead));
    expect(time?.change.edits).toEqual(other === undefined ? undefined : onDay(from, addDays(from.asOf.day, other)));
  });

  test("hears time first, then what may happen, then figures", () => {
    const order = ["time", "told", "figure"];
    for (const { found } of examples) {
      const places = found.answers.map(({ change }) => order.indexOf(change.kind));
      expect(places).toEqual([...places].sort());
    }
  });

  test("is never told the same twice", () => {
    for (const { found } of examples) {
      const said = found.answers.map(({ text, becomes }) => JSON.stringify([text, becomes.treatment]));
      expect(said).toEqual([...new Set(said)]);
    }
  });

  test("sees where each change stands and what stood there", () => {
    for (const { from, found } of examples) {
      for (const { at, from: before } of found.answers.flatMap(({ change }) => change.edits)) expect(before).toEqual(valueAt(from.told, at));
    }
  });

  test("gets the smallest payment that changes it: a cent less does not", () => {
    const payments = examples.flatMap(({ from, found }) =>
      found.answers.filter(({ change }) => change.id === "part-paid").map((answer) => ({ from, found, answer })),
    );
    expect(payments.length).toBeGreaterThan(0);
    for (const { from, found, answer } of payments) {
      const [edit] = answer.change.edits;
      const less = JSON.parse(JSON.stringify(edit, (key, value) => (key === "amount" ? aCentLess(value) : value)));
      const changed = edited(from, [less]);
      if (changed) expect(firstOf(changed)).toBe(found.first.treatment);
    }
  });

  test("leaves the dossier as it was", () => {
    const document = JSON.parse(JSON.stringify(examples[0]?.from.told));
    const before = JSON.stringify(document);
    planner.whatIf(told(document));
    expect(JSON.stringify(document)).toBe(before);
  });
});

/** Customers of whom a change is worth looking at, each for the words of one kind of answer. */
const TOLD_OF: readonly (readonly [key: WhatIfKey, who: string, more: object])[] = [
  ["paid", "anybody who is late", {}],
  ["promised", "anybody who is late", {}],
  ["dispute-answered", "somebody who disputes", { invoice: { disputes: [{ id: "D1", raised: "2026-11-10", ground: "price" }] } }],
  ["portal-accepted", "somebody whose portal refused the invoice", { invoice: { portal: { state: "rejected", on: "2026-11-12" } } }],
  ["order-number-known", "somebody who needs an order number", { invoice: { purchaseOrder: { required: true } } }],
  ["invoice-mended", "somebody who got a wrong invoice", { invoice: { error: { kind: "amount" } } }],
  ["bank-read", "somebody whose bank was not read for two weeks", { bank: { asOf: "2026-11-09" } }],
  ["ticket-closed", "somebody whom we have not served well", { tickets: [{ id: "T1", opened: "2026-11-20", severity: "high" }] }],
  ["pause-lifted", "somebody who is left in peace", { customer: { pause: { until: "2026-12-24", reason: "rest" } } }],
  ["circumstance-over", "somebody in difficulty", { customer: { circumstances: [{ kind: "hardship" }] } }],
  ["nps-answered", "anybody who is late", {}],
  ["heard", "anybody who is late", {}],
  ["phone-found", "somebody of whom there is no number", { people: [] }],
];

test.each(TOLD_OF)("%s would change the next step for %s", (key, _who, more) => {
  const { invoice = {}, customer = {}, ...sections } = more as { readonly invoice?: object; readonly customer?: object };
  const found = planner.whatIf(
    told({
      schemaVersion: 1,
      asOf: "2026-11-23T09:00:00+01:00",
      bank: { asOf: "2026-11-23" },
      customer: { id: "C-1", kind: "business", country: "NL", ...customer },
      people: [
        {
          id: "k1",
          role: "director",
          channels: [
            { channel: "phone", state: "ok" },
            { channel: "email", state: "ok" },
          ],
        },
      ],
      invoices: [{ id: "F1", issued: "2026-10-12", due: "2026-11-11", amount: "1000.00", currency: "EUR", ...invoice }],
      contacts: [],
      ...sections,
    }),
  );
  expect(found.answers.map(({ change }) => change.id)).toContain(key);
});

function valueAt(document: unknown, at: string): unknown {
  return at
    .split("/")
    .slice(1)
    .reduce((value: unknown, step) => (typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined), document);
}

function aCentLess(amount: unknown): unknown {
  return typeof amount === "string" ? (Math.round(Number(amount) * 100 - 1) / 100).toFixed(2) : amount;
}
