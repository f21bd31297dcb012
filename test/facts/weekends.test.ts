/** Where the weekend is Friday and Saturday, Friday is nobody's working day. */
import { describe, expect, it } from "vitest";
import { createPlanner, type Plan, parseDossier } from "../../src/index.js";
import { lateCase, type Told } from "../presets/late-case.js";

function planIn(country: string, asOf: string, change: (told: Told) => void = () => {}): Plan {
  const told = lateCase();
  told.asOf = asOf;
  told.bank.asOf = asOf.slice(0, 10);
  told.customer.country = country;
  change(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  return createPlanner().plan(dossier.value);
}

describe("a customer in a country that rests on Friday and Saturday", () => {
  it("is not called on a Friday", () => {
    const contacts = planIn("EG", "2026-11-20T08:00:00+02:00").actions.filter((action) => action.channel !== undefined);
    expect(contacts.length).toBeGreaterThan(0);
    for (const action of contacts) expect(new Date(action.timing.from).getUTCDay(), action.timing.from).not.toBe(5);
  });

  it("is late only from the working day after an invoice that fell due on a Friday", () => {
    const daysLate = (country: string) => {
      const told = lateCase();
      told.customer.country = country;
      told.invoices[0].due = "2026-11-13";
      const dossier = parseDossier(told);
      if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
      const found = createPlanner()
        .facts(dossier.value)[0]
        ?.facts.find(({ fact }) => fact.name === "daysPastDue")?.finding;
      return found?.known ? found.is : undefined;
    };
    expect(daysLate("NL")).toBe(10);
    expect(daysLate("EG")).toBe(8);
  });
});
