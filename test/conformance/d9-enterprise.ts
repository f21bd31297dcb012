/** SAP, Oracle, Pega, Upflow, Dynamics, and the law. */
import { catalogueOf, lawfulClaim, PRESETS, parsePolicy, TREATMENTS } from "../../src/index.js";
import { consumer, contact, dayFrom, invoice, MONDAY, told } from "../scenarios/told.js";
import { both, due, fact, first, levelOnly, messages, planFor, would } from "./asked.js";
import type { Row } from "./row.js";

const promised = (payments: readonly { readonly on: string; readonly amount: string }[], amount = "1250.00") =>
  fact(
    told({
      invoices: [invoice("F-1", 40, { payments: [...payments] })],
      promises: [{ made: "2026-11-02", by: "2026-11-14", amount: { amount, currency: "EUR" } }],
    }),
    "lastPromise",
  );
const tolerance = (promiseToleranceDays: number) => {
  const policy = { schemaVersion: 1, name: "strict", extends: "amicable:relationship-first@1", guardrails: { promiseToleranceDays } };
  const parsed = parsePolicy(policy, { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS });
  return parsed.ok ? "accepted" : `refused (${parsed.issues[0]?.code})`;
};
const partsAddUp = () => {
  const { score } = first(told({ invoices: [invoice("F-1", 20)] }));
  return score.parts.reduce((sum, { minor }) => sum + minor, 0) === score.net ? "named parts of money that add up" : "unexplained";
};
const american = (contacts: readonly ReturnType<typeof contact>[] = []) =>
  ({
    ...consumer({
      customer: { country: "US", region: "TX", timeZone: "America/Chicago" },
      creditor: { country: "US", timeZone: "America/Chicago", collects: "for-others" },
      invoices: [invoice("F-1", 40)],
      contacts: [...contacts],
    } as never),
  }) as ReturnType<typeof told>;

export const ENTERPRISE: readonly Row[] = [
  {
    id: "SAP-2",
    given: "level 2 needs 10 and 10 %; dunnable 100 of 1000 / later 100 of 1100 (9.09 %)",
    theirs: "L1 / L1",
    got: () => {
      const levels = [
        { days: 5, minimumAmount: "10.00" },
        { days: 20, minimumAmount: "10.00", minimumPercent: "10" },
      ];
      const later = due("F-2", "2026-01-01", { amount: "900.00" });
      const more = due("F-3", "2026-01-15", { amount: "100.00" });
      const invoices = [due("F-1", "2026-01-01"), { ...later, due: "2026-12-31" }, { ...more, due: "2026-12-31" }];
      return messages(would({ behavesLike: "sap", levels }, { until: "2026-01-22", runs: ["2026-01-07", "2026-01-22"], invoices }), levelOnly).replace(
        ", ",
        " / ",
      );
    },
  },
  {
    id: "SAP-4",
    given: "promised by Saturday, paid on Monday; tolerance 2 / 1 / a part in time",
    theirs: "kept / broken / partly-kept",
    ours: "kept / refused (guardrail-loosened) / partly-kept",
    why: "A promise for a Saturday means the Monday, and two working days are the least a bank needs; a shorter tolerance cannot be set.",
    got: () => both(promised([{ on: "2026-11-16", amount: "1250.00" }]), tolerance(1), promised([{ on: "2026-11-16", amount: "250.00" }])),
  },
  {
    id: "SAP-6",
    given: "rules worth 60 and 30 of at most 120 are met",
    theirs: "75 %",
    ours: "named parts of money that add up",
    why: "not ours: points say nothing by themselves. A worklist is ordered by tier and net value, each part named.",
    got: partsAddUp,
  },
  {
    id: "ORA-1",
    given: "score bands 50, 100, 100 with equal weights",
    theirs: "83.33",
    ours: "named parts of money that add up",
    why: "not ours: no score on a customer; the value of an action is told in money, part by part.",
    got: partsAddUp,
  },
  {
    id: "PEG-1",
    given: "a lever of 55 on an action",
    theirs: "factor 1.55",
    ours: "daysSooner 4 → 8 raises the value",
    why: "not ours: no hidden lever. A company states its own assumption under economics, with its source, and sees it in the score.",
    got: () => {
      const value = (daysSooner: number) => {
        const policy = {
          schemaVersion: 1,
          name: "own",
          extends: "amicable:relationship-first@1",
          economics: { capitalPercent: 12, effects: { "ask-if-arrived": { daysSooner, source: "own figures" } } },
        };
        return first(told({ invoices: [invoice("F-1", 20, { amount: "90000.00" })] }), { ...policy, rules: { "large-and-late": "off" } }).score.net;
      };
      return value(8) > value(4) ? "daysSooner 4 → 8 raises the value" : "no difference";
    },
  },
  {
    id: "PEG-2",
    given: "reminder 35.0, call 62.0, plan 37.2: order of the actions",
    theirs: "highest value first",
    got: () => {
      const { actions } = planFor(
        told({ invoices: [invoice("F-1", 20)], contacts: [contact(dayFrom(MONDAY, -8), "email", "friendly-reminder", "sent", { pressure: 2 })] }),
      );
      const tiers = ["first", "strong", "normal", "fallback"];
      const ordered = actions.every((action, index) => {
        const before = actions[index - 1];
        return (
          !before ||
          tiers.indexOf(before.score.tier) < tiers.indexOf(action.score.tier) ||
          (before.score.tier === action.score.tier && before.score.net >= action.score.net)
        );
      });
      return ordered && actions.length > 1 ? "highest value first" : "in another order";
    },
  },
  {
    id: "UPF-1",
    given: "actions on days 0, 4, 8; at least 5 days between",
    theirs: "0, 5, 10",
    got: () =>
      messages(would({ behavesLike: "upflow", levels: [0, 4, 8], gapDays: 5 }, { until: "2026-01-31", invoices: [due("F-1", "2026-01-01")] }), ({ on }) =>
        String(Number(on.slice(8)) - 1),
      ),
  },
  {
    id: "UPF-3",
    given: "two invoices of one due date, 100 and 300: which carries the message",
    theirs: "300.00",
    ours: "both, named after F-1",
    why: "The message is about both; the step is named after the first by number, so its name stays when amounts change.",
    got: () => {
      const action = first(told({ invoices: [invoice("F-1", 20, { amount: "100.00" }), invoice("F-2", 20, { amount: "300.00" })] }));
      return `both, named after ${action.id.split("/")[2]}`;
    },
  },
  {
    id: "D365-1",
    given: "5 days before the due date, run 07-18, due 07-22 and 07-23; from / on the day only",
    theirs: "22+23 / 23",
    got: () => {
      const invoices = ["22", "23"].map((day) => ({ ...due(day, `2026-07-${day}`), issued: "2026-06-22" }));
      const sent = (thresholdDay: string) =>
        would(
          { levels: [-5], switches: { levelOf: "invoice", thresholdDay, invoicesInMessage: "only-triggering" } },
          { until: "2026-07-18", runs: ["2026-07-18"], invoices },
        )
          .flatMap((step) => step.invoices)
          .join("+");
      return both(sent("from"), sent("exact"));
    },
  },
  {
    id: "LAW-1",
    given: "EUR 4,500 for 30 days at 11 %, and the fixed amount between companies",
    theirs: "40.68 + 40.00",
    got: () => {
      const { lines } = lawfulClaim({
        country: "FR",
        creditorCountry: "FR",
        kind: "business",
        on: "2026-06-30",
        currency: "EUR",
        agreed: { percent: "11" },
        claims: [{ id: "F-1", amount: "4500.00", due: "2026-05-31", inDefaultSince: "2026-05-31" }],
      });
      return lines
        .filter(({ what }) => what !== "principal")
        .map(({ amount }) => amount)
        .join(" + ");
    },
  },
  {
    id: "LAW-3",
    given: "a collector in the US: seven calls in seven days / spoken to 5 days ago / 21:01 where the customer is",
    theirs: "delayed, with a time to try again",
    ours: "lawful-contact-count, look again / no call until after 2026-11-25 / from 09:00 on another day",
    why: "The law counts and rests as they say; besides, people are called in office hours, so 21:00 is not the edge.",
    got: () => {
      const calls = Array.from({ length: 7 }, (_, index) => contact(dayFrom(MONDAY, -(index % 6) - 1), "phone", "reminder-call", "no-answer", { pressure: 2 }));
      const law = ["lawful-contact-count", "quiet-after-conversation"];
      const phone = (dossier: ReturnType<typeof told>) => {
        const { actions, withheld } = planFor(dossier);
        const called = actions.find(({ channel }) => channel === "phone");
        if (called) return called.timing.from.startsWith(MONDAY) ? "called at once" : `from ${called.timing.from.slice(11, 16)} on another day`;
        const held = withheld.find(({ by, lookAgain }) => law.includes(by) && lookAgain !== undefined);
        if (held) return `${held.by}, look again`;
        const until = fact(dossier, "quietByLawUntil");
        return until === undefined ? "not called" : `no call until after ${until}`;
      };
      const spoken = american([contact(dayFrom(MONDAY, -5), "phone", "reminder-call", "reached", { pressure: 2 })]);
      const late = { ...american(), asOf: `${MONDAY}T21:01:00-06:00` };
      return both(phone(american(calls)), phone(spoken), phone(late));
    },
  },
];
