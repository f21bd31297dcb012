/** metasfresh, dunning. */
import { record } from "../../src/index.js";
import { buyer, clerk, contact, invoice, MONDAY, on, told } from "../scenarios/told.js";
import { asks, both, dossierOf, due, fact, first, levelOnly, messages, planFor, planner, would } from "./asked.js";
import type { Row } from "./row.js";

const LADDER = { behavesLike: "metasfresh", levels: [10, 20, 30] } as const;
const D = "2026-01-01";
const plus = (days: number) => `2026-${String(Math.floor(days / 31) + 1).padStart(2, "0")}-${String((days % 31) + 1).padStart(2, "0")}`;
const onDay = (days: number, more: Parameters<typeof due>[2] = {}, levels: readonly number[] = [10]) =>
  messages(would({ ...LADDER, levels }, { until: plus(days), runs: [plus(days)], invoices: [due("F-1", D, more)] }), levelOnly) === "none" ? "no" : "yes";
const since = (day: string) => fact({ ...on(day, told({ contacts: [contact("2026-01-02", "email", "friendly-reminder", "sent")] })) }, "daysSinceLastContact");
const layered = {
  schemaVersion: 1,
  name: "org",
  version: "1",
  extends: "amicable:relationship-first@1",
  settings: { firstContactAfterDays: 1 },
  forSegment: { group: { settings: { firstContactAfterDays: 2 } } },
  forCustomer: { "C-1": { settings: { firstContactAfterDays: 3 } } },
};

export const METASFRESH: readonly Row[] = [
  {
    id: "MET-1",
    given: "open 100, level 10; 5 / 10 / 11 / 15 days late",
    theirs: "no / yes / yes / yes",
    got: () => both(...[5, 10, 11, 15].map((days) => onDay(days))),
  },
  { id: "MET-2", given: "nothing open", theirs: "no", got: () => onDay(15, { payments: [{ on: D, amount: "100.00" }] }) },
  { id: "MET-3", given: "in dispute, 15 days", theirs: "no", got: () => onDay(15, { resting: [{ from: D }] }) },
  {
    id: "MET-3 plan",
    given: "the same in a plan: is it asked for",
    theirs: "no",
    got: () => {
      const invoices = [invoice("F-1", 15, { disputes: [{ id: "D-1", raised: MONDAY, ground: "quality" }] })];
      return asks(planFor(told({ invoices }))) ? "yes" : "no";
    },
  },
  {
    id: "MET-5",
    given: "5 days late, all that is late is shown: is it in the message that another triggers",
    theirs: "yes",
    got: () => {
      const invoices = [due("F-1", "2026-01-01"), due("F-2", "2026-01-06")];
      const [step] = would({ ...LADDER, switches: { invoicesInMessage: "all-overdue" } }, { until: "2026-01-11", invoices });
      return step?.invoices.includes("F-2") ? "yes" : "no";
    },
  },
  {
    id: "MET-6",
    given: "25 days late, no L1 before: is L2 sent",
    theirs: "no",
    got: () => (messages(would(LADDER, { until: plus(25), runs: [plus(25)], invoices: [due("F-1", D)] }), levelOnly) === "L2" ? "yes" : "no"),
  },
  {
    id: "MET-8",
    given: "due 01-20; runs 02-01, 02-20, 03-01, each processed",
    theirs: "L1 02-01, L2 02-20, L3 03-01",
    got: () => messages(would(LADDER, { until: "2026-03-31", runs: ["2026-02-01", "2026-02-20", "2026-03-01"], invoices: [due("F-1", "2026-01-20")] })),
  },
  {
    id: "MET-10",
    given: "not sequential, with 7 days between; runs on days 19, 21, 26 (theirs: not implemented, must be)",
    theirs: "L1 01-20, L2 01-27",
    got: () =>
      messages(
        would(
          { ...LADDER, switches: { severalLevels: "highest" }, gapDays: 7 },
          { until: "2026-01-31", runs: ["2026-01-20", "2026-01-22", "2026-01-27"], invoices: [due("F-1", D)] },
        ),
      ),
  },
  {
    id: "MET-12",
    given: "contacts of 01-01, 01-02, 01-04, 01-03, and a draft of 2014: the last",
    theirs: "2026-01-04",
    got: () => {
      const contacts = ["01", "02", "04", "03"].map((day) => contact(`2026-01-${day}`, "email", "friendly-reminder", "sent"));
      return String(fact(told({ contacts }), "lastContactOn"));
    },
  },
  {
    id: "MET-13",
    given: "last contact 01-02; days since on 01-02 / 01-03 / 01-10",
    theirs: "0 / 1 / 8",
    got: () => both(since("2026-01-02"), since("2026-01-03"), since("2026-01-10")),
  },
  {
    id: "MET-15",
    given: "EUR 100, dunned in CHF at 1.5",
    theirs: "CHF 150.00",
    got: () =>
      messages(
        would({ ...LADDER, currency: "CHF" }, { until: "2026-01-11", rates: { EUR: "1.5" }, invoices: [due("F-1", D, { currency: "EUR" })] }),
        ({ currency, amount }) => `${currency} ${amount}`,
      ),
  },
  {
    id: "MET-16",
    given: "what was done today is looked at again",
    theirs: "no duplicate",
    got: () => {
      const dossier = dossierOf(told({ invoices: [invoice("F-1", 20)] }));
      const { plan } = planner();
      const [action] = plan(dossier).actions;
      const again = plan(record(dossier, action, { outcome: action.channel === "phone" ? "no-answer" : "sent" }));
      return again.actions.some(({ channel, timing }) => channel !== undefined && timing.from.startsWith(MONDAY)) ? "contacted twice" : "no duplicate";
    },
  },
  {
    id: "MET-17",
    given: "policy on the partner / only its group / only the organisation",
    theirs: "partner / group / org",
    got: () => {
      const { policy } = planner(layered);
      const whose = (customer: string, segment?: string) =>
        ["", "org", "group", "partner"][Number(policy.for(customer, segment).settings.firstContactAfterDays)];
      return both(whose("C-1", "group"), whose("C-2", "group"), whose("C-2"));
    },
  },
  {
    id: "MET-19",
    given: "25 and 12 days late; run, and again a day later",
    theirs: "L1 A, L1 B, L2 A",
    got: () => {
      const steps = would(LADDER, { until: "2026-01-27", runs: ["2026-01-26", "2026-01-27"], invoices: [due("A", D), due("B", "2026-01-14")] });
      return messages(steps, ({ level, invoices }) => `L${level} ${invoices.join("+")}`);
    },
  },
  {
    id: "MET-20",
    given: "due at once on 2021-04-08, level 0, by hand; first run 2022-09-29",
    theirs: "one candidate, not sent by itself",
    got: () => {
      const steps = would(
        { ...LADDER, levels: [{ days: 0, byHand: true }] },
        { until: "2022-09-30", runs: ["2022-09-29", "2022-09-30"], invoices: [due("F-1", "2021-04-08")] },
      );
      return `${steps.length === 1 ? "one candidate" : `${steps.length} candidates`}, ${steps.every(({ does }) => does === "held") ? "not sent by itself" : "sent"}`;
    },
  },
  {
    id: "MET-21",
    given: "who gets it: one contact / an address of the invoice's own / contacts differ",
    theirs: "that contact / the invoice's address / the billing contact",
    ours: "Petra / Petra / Petra",
    why: "A customer's person for payments is spoken to; an invoice has no people of its own, so nobody is surprised by a stranger's debt.",
    got: () => {
      const to = (people: readonly ReturnType<typeof clerk>[]) => first(told({ people: [...people], invoices: [invoice("F-1", 20)] })).to?.name;
      return both(to([clerk()]), to([clerk()]), to([buyer(), clerk()]));
    },
  },
];
