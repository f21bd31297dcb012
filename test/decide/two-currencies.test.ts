// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** One contact about invoices in two currencies says, for each of them, all that it would say alone (P1, P4, P13). */
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/decide/plan.js";
import { createPlanner, parseDossier, TREATMENTS, type Treatment } from "../../src/index.js";
import { type Change, lateCase, type Told } from "../presets/late-case.js";

const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
const POST: readonly Treatment[] = TREATMENTS.filter(({ id }) => id === "friendly-reminder").map((shipped) => ({
  ...shipped,
  id: "our-post",
  personal: false,
}));

/** The only thing that is wanted, of a customer with invoices in euros and in dollars. */
function actionFor(treatment: string, change: Change): Action {
  const told = lateCase();
  const [invoice] = told.invoices;
  told.invoices = [invoice, { ...invoice, id: "U1", currency: "USD" }];
  told.contacts = [];
  change(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const policy = { schemaVersion: 1, name: "ours", rules: { mine: { when, then: { treatment } } } };
  const plan = createPlanner({ policy, treatments: POST }).plan(dossier.value);
  const action = plan.actions.find((each) => each.treatment === treatment);
  if (!action) throw new Error(`${treatment} is not among the actions: ${JSON.stringify(plan.withheld)}`);
  expect(action.about.map(({ invoice: id }) => id)).toContain("U1");
  return action;
}
/** Only what is owed in this currency. */
const spokenOf =
  (currency: string): Change =>
  (told) => {
    const about = told.invoices.filter((one: { currency: string }) => one.currency === currency).map(({ id }: { id: string }) => id);
    told.contacts = [{ on: "2026-11-13", channel: "phone", purpose: "payment", treatment: "reminder-call", to: "k1", outcome: "reached", about }];
  };

describe("a contact about euros and dollars", () => {
  it.each(["EUR", "USD"])(
    "is a first word where only the invoice in %s was spoken of before, and comes from a named person who asks whether it arrived",
    (spoken) => {
      const { requires } = actionFor("reminder-call", spokenOf(spoken));
      expect(requires).toEqual(expect.arrayContaining(["no-costs", "named-sender", "ask-if-arrived"]));
    },
  );

  it.each(["EUR", "USD"])("is not sent by a machine where only the invoice in %s was spoken of before", (spoken) => {
    expect(actionFor("our-post", spokenOf(spoken)).automatic).toBe(false);
  });

  it("may be sent by a machine where both were spoken of before", () => {
    const both: Change = (told) => {
      spokenOf("EUR")(told);
      delete told.contacts[0].about;
    };
    expect(actionFor("our-post", both).automatic).toBe(true);
  });

  it.each(["F1", "U1"])("does not wait for the money day where that comes too late for %s", (invoice) => {
    const hurried: Change = (told) => {
      told.customer.moneyDays = [{ dayOfMonth: 30 }];
      told.deadlines = [{ kind: "claim-filing", on: "2026-11-26", invoices: [invoice] }];
    };
    const { timing } = actionFor("reminder-call", hurried);
    expect(timing.from.slice(0, 10) <= "2026-11-26", timing.from).toBe(true);
    expect(timing.because.map(({ key }) => key)).toContain("timing.deadline");
  });

  it.each(["F1", "U1"])("asks whether both arrived where that is known of %s only, and not where it is known of both", (known) => {
    const asks = (change: Change) => actionFor("reminder-call", change).guide.ask.map(({ key }) => key);
    const paidInPart = (told: Told, invoices: readonly string[]) => {
      for (const one of told.invoices) if (invoices.includes(one.id)) one.payments = [{ on: "2026-11-13", amount: "10.00" }];
    };
    expect(asks((told) => paidInPart(told, [known]))).toContain("guide.ask.arrived");
    expect(asks((told) => paidInPart(told, ["F1", "U1"]))).not.toContain("guide.ask.arrived");
  });
});
