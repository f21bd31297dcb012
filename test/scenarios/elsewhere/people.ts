/** Pauses, promises, addresses, languages and tone: people who were not listened to. */
import { expect } from "vitest";
import { createPlanner } from "../../../src/index.js";
import { en, nl, renderPlan } from "../../../src/language/index.js";
import { PRESETS } from "../../../src/policy/presets/index.js";
import { planFor } from "../../conformance/asked.js";
import { asks, heldBackBy, highestPressure, parsed } from "../scenario.js";
import { buyer, clerk, contact, dayFrom, invoice, MONDAY, on, person, told } from "../told.js";
import { type Bug, bug } from "./bug.js";
import { throughDays } from "./days.js";

const late = (more: Parameters<typeof told>[0] = {}) => told({ invoices: [invoice("F-1", 20)], ...more });

export const PEOPLE: readonly Bug[] = [
  bug(
    "invoiceninja#4293, invoiceninja#1578, oca/credit-control#208",
    "a good customer with slow cheques is left in peace until the day somebody chose, for the reason somebody gave",
    () => {
      const paused = late({ customer: { pause: { until: dayFrom(MONDAY, 14), reason: "pays by cheque", by: "Daan" } } });
      const plan = planFor(paused);
      expect(asks(plan)).toEqual([]);
      expect(plan.withheld.some(({ by }) => by === "paused")).toBe(true);
      expect(asks(planFor(on(dayFrom(MONDAY, 21), paused)))).not.toEqual([]);
    },
  ),
  bug(
    "feedback.invoiced.com/181881, feedback.invoiced.com/362217, upflow-docs:promise-pause",
    "a promise has value: nobody is asked while it runs, without ticking anything",
    () => {
      const promised = late({ promises: [{ made: dayFrom(MONDAY, -3), by: dayFrom(MONDAY, 10) }] });
      expect(throughDays(promised, { days: 10 }).contacts.filter(({ action }) => action.asksForMoney)).toEqual([]);
      const eager = { when: { all: [{ fact: "openInvoices", operator: "greaterThan", value: 0 }] }, then: { treatment: "reminder-call", tier: "first" } };
      const plan = planFor(promised, { schemaVersion: 1, name: "eager", rules: { eager } });
      expect(asks(plan)).toEqual([]);
      expect(heldBackBy(plan, "reminder-call")).toContain("nothing-collectable");
    },
  ),
  bug("killbill#1978", "a company without subscriptions hears of an invoice before it is late, if it wants to: due dates are enough", () => {
    const rule = { when: { all: [{ fact: "daysUntilDue", operator: "lessThanInclusive", value: 5 }] }, then: { treatment: "courtesy-contact", tier: "first" } };
    const policy = { schemaVersion: 1, name: "ahead", rules: { ahead: rule } };
    const plan = planFor(told({ invoices: [{ ...invoice("F-1", -4), issued: MONDAY }] }), policy);
    expect(plan.actions[0].treatment).toBe("courtesy-contact");
    expect(plan.actions[0].pressure).toBeLessThanOrEqual(2);
  }),
  bug("ubicloud#1736, invoiceninja#11917", "a mailbox that bounced or somebody who left is a reason to find another person, and never to press", () => {
    const gone = person("Petra", "accounts-payable", [], {
      channels: [
        { channel: "email", state: "bounced" },
        { channel: "phone", state: "left-company" },
      ],
    });
    const plan = planFor(late({ people: [gone] }));
    expect(["verify-contact-details", "find-right-contact"]).toContain(plan.actions[0].treatment);
    expect(highestPressure(plan)).toBe(0);
    const other = planFor(late({ people: [gone, buyer()] }));
    for (const { to } of other.actions) expect(to?.id).not.toBe("Petra");
  }),
  bug("oca/credit-control#447", "a customer whose address is blocked is not stuck for ever: another way is taken, or a colleague looks for one", () => {
    const blocked = person("Petra", "accounts-payable", [], {
      channels: [
        { channel: "email", state: "opted-out" },
        { channel: "phone", state: "ok" },
      ],
    });
    expect(throughDays(late({ people: [blocked] }), { days: 7 }).contacts[0]?.action.channel).toBe("phone");
    const nobody = person("Petra", "accounts-payable", [], { channels: [{ channel: "email", state: "bounced" }] });
    expect(throughDays(late({ people: [nobody] }), { days: 7 }).steps[0]?.action.channel).toBeUndefined();
  }),
  bug("metasfresh#4613", "a question about payment goes to the person for payments, whatever the order of people", () => {
    for (const people of [
      [clerk(), buyer()],
      [buyer(), clerk()],
    ]) {
      expect(planFor(late({ people })).actions.find(({ asksForMoney }) => asksForMoney)?.to?.id).toBe("Petra");
    }
  }),
  bug(
    "dolibarr#27022, dolibarr#9554, dolibarr#32106, dolibarr#18230",
    "the guide is for the language of the person spoken to: not the colleague's, the system's or the one before",
    () => {
      const planner = createPlanner({});
      const speaking = (language: string) => parsed(late({ people: [clerk({ language })] }));
      for (const language of ["de", "nl", "fr", "en"]) {
        const plan = planner.plan(speaking(language));
        const asking = plan.actions.find(({ asksForMoney }) => asksForMoney);
        expect(asking?.guide.language).toBe(language);
        expect(renderPlan(plan, en).actions.length).toBe(renderPlan(plan, nl).actions.length);
      }
    },
  ),
  bug("oca/credit-control#458", "no shipped policy mentions a consequence in what is said now, however often somebody was asked", () => {
    const contacts = [-40, -30, -20, -10].map((days) => contact(dayFrom(MONDAY, days), "email", "friendly-reminder", "sent", { pressure: 2 }));
    for (const policy of PRESETS.keys()) {
      for (const action of planFor(told({ invoices: [invoice("F-1", 60)], contacts }), policy).actions) expect(action.pressure).toBeLessThanOrEqual(4);
    }
  }),
  bug("oca/credit-control:README", "nothing has to be set up: without a policy a plan keeps a good relation and says why in one sentence", () => {
    const plan = planFor(late());
    expect(plan.actions[0].pressure).toBeLessThanOrEqual(2);
    expect(plan.actions[0].because[0]?.text?.en).toBeTruthy();
  }),
  bug(
    "upflow-docs:counter-rules",
    "a company needs no counter rules: one rule gives several steps no second contact, and spelling mistakes are refused",
    () => {
      const rule = (treatment: string) => ({ when: { all: [{ fact: "somethingLate", operator: "equal", value: true }] }, then: { treatment } });
      const policy = { schemaVersion: 1, name: "both", rules: { one: rule("reminder-call"), two: rule("friendly-reminder") } };
      const lived = throughDays(late(), { days: 14, policy });
      expect(new Set(lived.contacts.map(({ day }) => day)).size).toBe(lived.contacts.length);
      expect(() => createPlanner({ policy: { ...policy, rules: { one: rule("Reminder-Call") } } })).toThrow("invalid-policy");
    },
  ),
];
