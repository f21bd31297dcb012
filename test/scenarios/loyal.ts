/**
 * Loyal and prompt customers who are late: who is called, and when a call would hurt, or is not needed yet.
 * @module
 */
import { expect } from "vitest";
import type { Plan } from "../../src/decide/plan.js";
import { firstOf, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

const LOYAL = { since: "2012-01-01" };
const LATE = t.invoice("F-1", 12);
const loyal = (more: Parameters<typeof t.told>[0] = {}) => t.told({ invoices: [LATE], ...more, customer: { ...LOYAL, ...more.customer } });
const prompt = (more: Parameters<typeof t.told>[0] = {}) => t.told({ invoices: [...t.PROMPT, LATE], ...more });

const CHEERFUL = ["check-in-call", "satisfaction-call", "courtesy-contact"];
type Kind = NonNullable<t.Told["customer"]["circumstances"]>[number]["kind"];
const HARD_TIMES: readonly Kind[] = ["bereavement", "insolvency", "debt-help", "statutory-pause", "minor", "disaster", "lawyer", "identity-misuse"];
const SPEAKS_FOR = { bereavement: "heirs", insolvency: "trustee", "debt-help": "debt-counsellor", minor: "administrator", lawyer: "lawyer" } as const;

/** The same customer with somebody who speaks for them, where such a person is usual. */
function represented(kind: Kind, dossier: t.Told): t.Told {
  const role = Object.hasOwn(SPEAKS_FOR, kind) ? SPEAKS_FOR[kind as keyof typeof SPEAKS_FOR] : undefined;
  if (role === undefined) return dossier;
  const circumstances = [{ kind, from: "2026-11-10", addressee: "speaks" }];
  const people = [...(dossier.people ?? []), t.person("speaks", role, ["phone", "email", "letter"])];
  return { ...dossier, customer: { ...dossier.customer, circumstances }, people };
}

const cheerful = (plan: Plan) => plan.actions.filter(({ treatment }) => CHEERFUL.includes(treatment)).map(({ treatment, to }) => `${treatment} to ${to?.role}`);
const yearly = (year: number) => [
  t.invoice(`J${year}`, 0, { issued: `${year - 1}-12-05`, due: `${year}-01-04`, payments: [{ on: `${year}-02-03`, amount: "1250.00" }] }),
  t.invoice(`M${year}`, 0, { issued: `${year}-05-05`, due: `${year}-06-04`, payments: [{ on: `${year}-06-03`, amount: "1250.00" }] }),
];

export const FAITHFUL: readonly Scenario[] = [
  scenario(
    "A7 C10 E2",
    "nobody asks cheerfully how somebody is who died, went bankrupt, is a child or lost a house, nor whoever speaks for them",
    loyal(),
    (plan, story) => {
      expect(firstOf(plan).treatment, "without such news the call is right").toBe("check-in-call");
      for (const kind of HARD_TIMES) {
        const customer = { circumstances: [{ kind, from: "2026-11-10" }] };
        for (const dossier of [loyal({ customer }), prompt({ customer }), t.consumer({ invoices: [...t.PROMPT, LATE], customer: { ...LOYAL, ...customer } })])
          for (const each of [dossier, represented(kind, dossier)]) {
            const care = story.plan(each);
            expect(cheerful(care), kind).toEqual([]);
            expect(["put-to-person", "redirect-to-representative"], kind).toContain(firstOf(care).treatment);
          }
      }
    },
  ),
  scenario("C10", "whoever died or is a child is not contacted at all, not even in answer", t.consumer({ invoices: [LATE] }), (_plan, story) => {
    for (const kind of ["bereavement", "minor"] as const) {
      const asked = t.contact("2026-11-20T10:00:00+01:00", "email", "ask-if-arrived", "asked-for-copy");
      const plan = story.plan(t.consumer({ invoices: [LATE], contacts: [asked], customer: { circumstances: [{ kind, from: "2026-11-10" }] } }));
      expect(plan.actions.filter(({ to }) => to?.role === "self")).toEqual([]);
      expect(firstOf(plan).treatment).toBe("put-to-person");
    }
  }),
  scenario(
    "C10",
    "an administrator hears first that we turn to them from now on",
    loyal({
      customer: { circumstances: [{ kind: "administration", from: "2026-11-10", addressee: "bewindvoerder" }] },
      people: [t.clerk(), t.person("bewindvoerder", "administrator", ["phone", "email", "letter"])],
    }),
    (plan) => {
      const places = ["redirect-to-representative", "check-in-call"].map((treatment) => plan.actions.findIndex((action) => action.treatment === treatment));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      if (places[1] !== -1) expect(places[0]).toBeLessThan(places[1] ?? 0);
    },
  ),
  scenario("C4 E6", "before a loyal customer is called we look, match and write off what is ours", loyal(), (_plan, story) => {
    const first = (dossier: t.Told) => firstOf(story.plan(dossier)).treatment;
    expect(first(loyal({ bank: { asOf: "2026-11-10" } })), "the money may be there: bank data older than the due date").toBe("check-bank");
    const cash = { on: "2026-11-20", amount: { amount: "1249.00", currency: "EUR" } };
    expect(first(loyal({ unappliedCash: [cash] })), "the money is there and was not matched").toBe("allocate-cash");
    expect(first(loyal({ invoices: [t.invoice("F-1", 12, { amount: "0.01" })] })), "a cent is not worth a call").toBe("write-off-trifle");
    const bounced = t.invoice("F-1", 12, { delivery: { channel: "email", on: "2026-10-13", state: "bounced" } });
    expect(first(loyal({ invoices: [bounced] })), "the invoice came back: find the address").toBe("verify-contact-details");
  }),
  scenario(
    "S13",
    "for a cent nobody is called, also where writing it off has to wait",
    loyal({ invoices: [t.invoice("F-1", 12, { amount: "0.01" })] }),
    (plan) => {
      expect(plan.actions.filter(({ channel }) => channel !== undefined)).toEqual([]);
    },
  ),
  scenario(
    "A7 A10",
    "a bakery that is late every January is not late for the first time, and is waited for",
    { ...loyal({ invoices: [2024, 2025, 2026].flatMap(yearly) }), asOf: "2026-11-23T09:00:00+01:00" },
    (_plan, story) => {
      const now = t.invoice("J2027", 0, { issued: "2026-12-05", due: "2027-01-04" });
      const plan = story.plan(t.on("2027-01-18", loyal({ invoices: [...[2022, 2023, 2024, 2025, 2026].flatMap(yearly), now] })));
      expect(firstOf(plan)).toMatchObject({ treatment: "wait" });
      expect(firstOf(plan).because.map(({ rule }) => rule)).toContain("as-usual");
      expect(JSON.stringify(plan.actions)).not.toContain("loyal-first-slip");
    },
  ),
  scenario("A7 A8", "that it is a first slip is said only of a loyal customer whose payments we know", loyal(), (plan, story) => {
    expect(firstOf(plan).because.map(({ rule }) => rule)).toEqual(["loyal-record-untold"]);
    const known = firstOf(story.plan(loyal({ invoices: [t.paid(4), LATE] })));
    expect(known.treatment).toBe("check-in-call");
    expect(known.because.map(({ rule }) => rule)).toContain("loyal-first-slip");
  }),
];
