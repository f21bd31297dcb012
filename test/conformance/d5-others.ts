/** iDempiere, Odoo 8, Axelor. */
import { dayFrom, invoice, MONDAY, person, told } from "../scenarios/told.js";
import { asks, both, due, fact, levelOnly, messages, planFor, would } from "./asked.js";
import type { Row } from "./row.js";

const ODOO = { behavesLike: "odoo-8", levels: [15, 30, { days: 40, byHand: true, channel: "phone" }] } as const;
const D = "2026-01-01";
const THREE_RUNS = { until: "2026-02-28", runs: ["2026-02-10", "2026-02-11", "2026-02-12"] } as const;
const parts = ["1", "2", "3", "4", "5"].map((id) => due(id, D, { amount: "200.00" }));
const failed = (code: string, daysAgo: number) => ({ on: dayFrom(MONDAY, -daysAgo), amount: "1250.00", state: "debit-failed", code }) as const;

export const OTHERS: readonly Row[] = [
  {
    id: "IDE-2",
    given: "an active entry / one that is switched off",
    theirs: "returned / not returned",
    got: () => {
      const returned = (rules: object) => {
        const policy = { schemaVersion: 1, name: "off", extends: "amicable:relationship-first@1", rules };
        const { actions } = planFor(told({ invoices: [invoice("F-1", 20)] }), policy);
        return actions.some(({ because }) => because.some(({ rule }) => rule === "did-it-arrive")) ? "returned" : "not returned";
      };
      return both(returned({}), returned({ "did-it-arrive": "off" }));
    },
  },
  {
    id: "IDE-4",
    given: "a partner without an address",
    theirs: "skipped, with a reason",
    got: () => {
      const plan = planFor(told({ people: [person("Petra", "accounts-payable", [])], invoices: [invoice("F-1", 20)] }));
      return `${asks(plan) ? "asked" : "skipped"}, ${plan.withheld.every(({ because }) => because.key !== "") && plan.withheld.length > 0 ? "with a reason" : "silently"}`;
    },
  },
  {
    id: "ODO-1",
    given: "5 × 200, levels 15/30; +3 days",
    theirs: "none",
    got: () => messages(would({ ...ODOO, levels: [15, 30] }, { until: "2026-01-04", invoices: parts })),
  },
  {
    id: "ODO-3",
    given: "+40 days, three runs, the last level a call by hand",
    theirs: "L1, L2, then L3 by hand on phone",
    got: () => {
      const steps = would({ ...ODOO, switches: { levelOf: "customer" } }, { ...THREE_RUNS, invoices: parts });
      const held = steps.filter(({ does }) => does === "held").map(({ level, because }) => `L${level} ${because?.replace("-", " ")} on phone`);
      return `${messages(steps, levelOnly)}, then ${held.join(", ")}`;
    },
  },
  {
    id: "ODO-4",
    given: "in litigation, three runs; released, three runs",
    theirs: "none / L1, L2, L3",
    got: () => {
      const levels = { ...ODOO, levels: [15, 30, 40] };
      const resting = (until?: string) => [due("F-1", D, { resting: [{ from: D, ...(until && { until }) }] })];
      const later = ["2026-03-01", "2026-03-02", "2026-03-03"];
      return both(
        messages(would(levels, { ...THREE_RUNS, invoices: resting() }), levelOnly),
        messages(would(levels, { until: "2026-03-31", runs: later, invoices: resting("2026-02-15") }), levelOnly),
      );
    },
  },
  {
    id: "ODO-5",
    given: "then paid in full: messages, amount, asked",
    theirs: "none / 0 / no",
    got: () => {
      const paid = [due("F-1", D, { payments: [{ on: "2026-01-20", amount: "100.00" }] })];
      const dossier = told({ invoices: [invoice("F-1", 20, { payments: [{ on: dayFrom(MONDAY, -1), amount: "1250.00" }] })] });
      return both(messages(would(ODOO, { ...THREE_RUNS, invoices: paid })), fact(dossier, "openAmount"), asks(planFor(dossier)) ? "yes" : "no");
    },
  },
  {
    id: "AXE-1",
    given: "minimum 100; balance 100 / 100.01",
    theirs: "none / L1",
    got: () =>
      both(
        ...["100.00", "100.01"].map((amount) =>
          messages(
            would({ behavesLike: "axelor", levels: [{ days: 5, minimumAmount: "100.00" }] }, { until: "2026-01-20", invoices: [due("F-1", D, { amount })] }),
            levelOnly,
          ),
        ),
      ),
  },
  {
    id: "AXE-3",
    given: "the invoice is in a payment run that is under way",
    theirs: "excluded",
    got: () => {
      const portal = { state: "approved", on: dayFrom(MONDAY, -5), paysOn: dayFrom(MONDAY, 3) } as const;
      return asks(planFor(told({ invoices: [invoice("F-1", 20, { portal })] }))) ? "asked" : "excluded";
    },
  },
  {
    id: "AXE-5",
    given: "a level that needs validation by hand",
    theirs: "waiting, no message",
    got: () => {
      const steps = would({ behavesLike: "axelor", levels: [{ days: 5, byHand: true }] }, { until: "2026-01-20", invoices: [due("F-1", D)] });
      return `${steps[0]?.because === "by-hand" ? "waiting" : "not waiting"}, ${messages(steps) === "none" ? "no message" : "message"}`;
    },
  },
  {
    id: "AXE-7",
    given: "burden: 2 × L1, a technical and a real rejection",
    theirs: "7",
    ours: "debits failed 2, the last for lack of money",
    why: "not ours: no score on people. Each thing that happened is a fact of its own, so a rule can say what it means.",
    got: () => {
      const dossier = told({
        invoices: [
          invoice("F-1", 40, { collection: "direct-debit", payments: [failed("technical", 40)] }),
          invoice("F-2", 40, { collection: "direct-debit", payments: [failed("AM04", 30)] }),
        ],
      });
      return `debits failed ${fact(dossier, "failedDebitsLastYear")}, ${fact(dossier, "debitFailed") === "insufficient-funds" ? "the last for lack of money" : fact(dossier, "debitFailed")}`;
    },
  },
];
