import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainText } from "../../../src/cli/explain/explain-text.js";
import { createPlanner, type LawfulClaim, type Plan } from "../../../src/index.js";
import { en, nl, renderPlan, renderText } from "../../../src/language/index.js";
import { dossiers } from "../../../src/testing/index.js";
import { presetBenches, read, runs } from "../../properties/trying.js";
import { actionOf, parsed } from "../../scenarios/scenario.js";
import { ANNOUNCED } from "../../scenarios/stories-everyday.js";
import * as t from "../../scenarios/told.js";

/** A person who said no, months late, with everything tried. */
const PERSON = t.consumer({
  customer: { addressProven: true },
  colleagues: [t.serves(), t.decider()],
  invoices: [t.paid(4, 20), t.paid(3, 25), t.invoice("A", 80)],
  contacts: [
    t.contact("2026-09-15T10:00:00+02:00", "phone", "ask-if-arrived", "reached"),
    t.contact("2026-10-01", "letter", "friendly-reminder", "sent"),
    t.contact("2026-10-20T16:00:00+02:00", "phone", "ask-for-date", "reached-refused"),
    t.contact("2026-11-06T12:00:00+01:00", "phone", "clear-request", "reached"),
  ],
});
const COMPANY = "amicable:nl-business@1";
const CONSUMER = "amicable:nl-consumer@1";

const planFor = (dossier: t.Told, policy = COMPANY) => createPlanner({ policy }).plan(parsed(dossier));
function claimIn(plan: Plan, treatment: string): LawfulClaim {
  const step = plan.later.find((one) => one.treatment === treatment);
  return step?.claim ?? expect.fail(`no claim on ${treatment}: ${plan.later.map((one) => one.treatment).join(", ")}`);
}

describe("a formal notice to a company", () => {
  it("shows what the law would let it claim today, with every figure behind it", () => {
    const claim = claimIn(planFor(ANNOUNCED), "formal-notice");
    expect(claim).toMatchObject({ on: "2026-11-23", currency: "EUR", principal: "1250.00", costs: "187.50", vat: "0.00" });
    expect(claim.lines.map(({ what, from, to }) => `${what} ${from} ${to}`)).toEqual([
      "principal undefined undefined",
      "interest 2026-09-15 2026-11-23",
      "costs undefined undefined",
    ]);
    expect(claim.interest, "1,250 × 10.4 % × 70 days").toBe("24.93");
    expect(claim.total).toBe("1462.43");
  });

  it("counts only what may be asked of each invoice (P3)", () => {
    const disputed = { id: "D", raised: "2026-09-20", ground: "price" as const, amount: "250.00", answered: "2026-09-25" };
    const partly = { ...ANNOUNCED, invoices: [t.paid(4, 20), t.paid(3, 25), t.invoice("B-8", 70, { disputes: [disputed] })] };
    expect(claimIn(planFor(partly), "formal-notice").principal).toBe("1000.00");
  });

  it("adds nothing where nobody told which law holds, or the company is abroad", () => {
    const abroad = { ...ANNOUNCED, creditor: { ...ANNOUNCED.creditor, country: "DE" } };
    expect(claimIn(planFor(abroad), "formal-notice")).toMatchObject({ total: "1250.00", interest: "0.00", costs: "0.00" });
  });

  it("takes a clear request that arrived as the German reminder, and one that was only sent as nothing", () => {
    const german = { ...ANNOUNCED, creditor: { ...ANNOUNCED.creditor, country: "DE" }, customer: { ...ANNOUNCED.customer, country: "DE", region: "BE" } };
    const claim = claimIn(planFor(german), "formal-notice");
    expect(claim.lines.find(({ what }) => what === "interest")?.from, "reached on the fifth").toBe("2026-11-06");
    expect(claim.costs).toBe("40.00");
  });

  it("says when the figures are old", () => {
    const later = t.on("2027-08-02", {
      ...ANNOUNCED,
      invoices: [t.paid(4, 20), t.paid(3, 25), t.invoice("B-8", -182)],
      contacts: (ANNOUNCED.contacts ?? []).map((contact) => ({ ...contact, on: moved(contact.on) })),
    });
    const claim = claimIn(planFor(later), "formal-notice");
    expect(claim.old.map(({ id }) => id)).toContain("NL.commercial-rate");
    expect(claim.interest, "no rate of 2027 is known").toBe("0.00");
    const text = renderText(renderPlan(planFor(later), en));
    expect(text).toContain("The figures of NL.commercial-rate were last checked on 21 November 2026.");
  });
});

describe("a fourteen-day letter to a person", () => {
  const plan = planFor(PERSON, CONSUMER);

  it("asks for the invoice alone and names the exact fee that would follow (6:96(6) BW)", () => {
    const claim = claimIn(plan, "fourteen-day-letter");
    expect(claim).toMatchObject({ principal: "1250.00", interest: "0.00", costs: "0.00", total: "1250.00", follows: { costs: "187.50", total: "187.50" } });
    expect(plan.later.find(({ treatment }) => treatment === "fourteen-day-letter")?.requires).toContain("no-costs");
  });

  it("with VAT where the company cannot reclaim it", () => {
    const without = planFor({ ...PERSON, creditor: { ...PERSON.creditor, recoversVat: false } }, CONSUMER);
    expect(claimIn(without, "fourteen-day-letter").follows).toMatchObject({ costs: "187.50", vat: "39.38", total: "226.88" });
  });

  it("is explained in plain words, in both languages", () => {
    expect(renderPlan(plan, en).laterClaims.flat()).toEqual([
      "By law at most EUR 1,250.00 could be claimed with it, counted up to 23 November 2026.",
      "Invoice A, due on 4 September 2026: EUR 1,250.00 open.",
      "Costs of EUR 187.50 would follow if it is still unpaid after the free term of the letter. The letter names this amount and does not ask for it yet.",
      "No interest and no fixed amount yet: first a clear request has to arrive after the due date, and its term has to end.",
      "Nothing on top yet: first the term of a free letter has to end.",
    ]);
    expect(renderText(renderPlan(plan, nl), { width: 200 })).toContain("Er zou € 187,50 aan kosten bij komen");
  });
});

describe("a plan", () => {
  it.each([
    ["a company", planFor(ANNOUNCED)],
    ["a person", planFor(PERSON, CONSUMER)],
  ])("for %s never puts a claim on anything that does not threaten, and stays plain JSON", (_who, plan) => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(plan.actions.filter((action) => "claim" in action)).toEqual([]);
    expect(JSON.stringify(plan.actions)).not.toContain('"money.');
    for (const step of plan.later) expect(step.claim !== undefined, step.treatment).toBe(step.threatening);
  });
});

describe("explaining the step before it", () => {
  it("shows the claim it could lead to, under the locked step", () => {
    const planner = createPlanner({ policy: COMPANY });
    const dossier = parsed(ANNOUNCED);
    const plan = planner.plan(dossier);
    const { economics: assumptions } = planner.policy.for(dossier.customer.id, dossier.customer.segment);
    const explained = { plan, action: actionOf(plan, "release-formal-step"), told: dossier.told, assumptions };
    const lines = explainText(explained, "en", { width: 200, colour: false }).split("\n");
    const at = lines.findIndex((line) => line.includes("By law at most EUR 1,462.43 could be claimed with it"));
    expect(lines[at + 2]).toContain(
      "Interest on EUR 1,250.00 of invoice B-8, from 15 September 2026 up to and including 23 November 2026: 70 days at 10.4% a year",
    );
    expect(lines[at + 3]).toContain("Costs by the scale in the law, over EUR 1,250.00: EUR 187.50.");
  });
});

describe("for every customer, under every preset", () => {
  it("a claim stands on threatening steps only, is of no more than is open, and asks a person for the invoice alone", () => {
    const benches = presetBenches();
    let claims = 0;
    const property = fc.property(dossiers(), fc.nat(benches.length - 1), (document, which) => {
      const dossier = read(document);
      const plan = benches[which]?.plan(dossier);
      for (const { claim, threatening, about } of plan?.later ?? []) {
        if (!claim) continue;
        claims += 1;
        expect(threatening).toBe(true);
        const open = (dossier.invoices ?? []).filter(({ id }) => about.includes(id)).reduce((sum, { amount }) => sum + Number(amount.minor), 0);
        expect(minor(claim.principal)).toBeLessThanOrEqual(open);
        if (["consumer", "sole-trader", undefined].includes(dossier.customer.kind)) expect(claim.total).toBe(claim.principal);
        expect(JSON.parse(JSON.stringify(claim))).toEqual(claim);
      }
    });
    fc.assert(property, runs(150));
    expect(claims).toBeGreaterThan(0);
  });
});

/** Whole units of the smallest coin, whatever the currency. */
function minor(amount: string): number {
  return Number(amount.replace(".", ""));
}

/** Eight months and a bit later. */
function moved(on: string): string {
  return `${t.dayFrom(on.slice(0, 10), 252)}${on.slice(10)}`;
}
