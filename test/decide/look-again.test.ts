// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Who waits has a day on which to look again: that of what was promised, paid or expected, or else the first on which something may have changed. */
import { describe, expect, it } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../src/calendar/day.js";
import { lookAgainOn } from "../../src/decide/waiting.js";
import { type FactValue, factsFrom, known, unknown } from "../../src/facts/fact.js";
import { parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import { type Change, lateCase } from "../presets/late-case.js";

const bench = benchOf();
const waiting = bench.treatments.get("wait");

interface Situation {
  readonly change?: Change;
  /** Facts that the rule behind the wait named. */
  readonly because?: readonly string[];
  readonly is?: Readonly<Record<string, FactValue>>;
  readonly held?: readonly string[];
  /** A rule asks to look when an answer is this many days old; it is from today. */
  readonly ripeAfter?: number;
}

/** `2026-11-30 look-again`, for whoever waits on Monday 23 November. */
function looksAgain({ change = () => {}, because = [], is = {}, held = [], ripeAfter }: Situation): string {
  const told = lateCase();
  change(told);
  const dossier = parseDossier(told);
  const [lookup] = dossier.ok ? bench.lookups(dossier.value) : [];
  if (!lookup || !waiting) throw new Error("nobody waits");
  const seen: Readonly<Record<string, FactValue>> = { ...is, daysSinceReply: 0 };
  const facts = factsFrom(lookup.case, (name) => (name in seen ? known(seen[name] ?? "") : unknown()));
  const ripe = { when: { all: [{ fact: "daysSinceReply", operator: "equal", value: ripeAfter ?? 0 }] }, then: { treatment: "check-bank" } };
  const ours = benchOf({ policy: { schemaVersion: 1, name: "ours", rules: { ripe } } });
  const cited = () => because.map((fact) => ({ fact, is: true, operator: "equal" as const, value: true, evidence: [] }));
  const fired = [{ rule: { id: "ours", layer: "ours", treatment: "wait", tier: "normal" as const, source: [] }, cited }];
  const { pressure, tone, owner } = waiting;
  const proposal = { facts, treatment: waiting, pressure, tone, owner, tier: "normal" as const, fired, steps: [] };
  const day = (text: string) => parseDay(text) ?? (0 as Day);
  const { day: on, because: why } = lookAgainOn(proposal, held.map(day), ripeAfter !== undefined && dossier.ok ? ours.policyFor(dossier.value).rules : []);
  expect(why.with).toEqual({});
  return `${formatDay(on)} ${why.key.replace("timing.", "")}`;
}

const FRIDAY = "2026-11-27";
const withDelay =
  (usualDelayDays: number): Change =>
  (told) => {
    told.bank = { asOf: "2026-11-23", usualDelayDays };
  };
const withInvoices =
  (...dues: readonly string[]): Change =>
  (told) => {
    told.invoices.push(...dues.map((due, index) => ({ id: `F${index + 2}`, issued: "2026-10-20", due, amount: "100.00", currency: "EUR" })));
  };

describe("somebody who waits looks again", () => {
  it.each<[string, Situation, string]>([
    ["when a rest is over: on the next working day", { because: ["paused"], is: { pausedUntil: FRIDAY } }, "2026-11-30 look-again"],
    ["when a promise and its days of grace are over", { because: ["promiseRunning"], is: { promiseUntil: FRIDAY } }, "2026-11-30 promise-grace"],
    ["when a promise about all that is late is over", { because: ["promiseCoversOverdue"], is: { promiseUntil: "2026-11-25" } }, "2026-11-26 promise-grace"],
    [
      "when money on its way has had the usual days of the bank, and one more",
      { because: ["moneyUnderWay"], is: { moneyExpectedOn: "2026-11-24" } },
      "2026-11-26 bank-day",
    ],
    ["the same where it is all that is late", { because: ["moneyUnderWayCoversOverdue"], is: { moneyExpectedOn: "2026-11-24" } }, "2026-11-26 bank-day"],
    ["later where this bank is slower", { because: ["moneyUnderWay"], is: { moneyExpectedOn: "2026-11-24" }, change: withDelay(4) }, "2026-12-01 bank-day"],
    ["no sooner where this bank is quick", { because: ["moneyUnderWay"], is: { moneyExpectedOn: "2026-11-24" }, change: withDelay(0) }, "2026-11-26 bank-day"],
    [
      "when a payment of the usual day has had those days too",
      { because: ["withinUsualRhythm"], is: { expectedPaymentOn: FRIDAY } },
      "2026-12-01 expected-payment",
    ],
    [
      "by what made us wait, and not by what else is known",
      { because: ["moneyUnderWay"], is: { promiseUntil: FRIDAY, moneyExpectedOn: "2026-11-24" } },
      "2026-11-26 bank-day",
    ],
    [
      "by what was agreed before what is on its way",
      { because: ["moneyUnderWay", "promiseRunning"], is: { promiseUntil: "2026-12-03", moneyExpectedOn: "2026-11-24" } },
      "2026-12-04 promise-grace",
    ],
    [
      "by the next of them where the first has passed",
      { because: ["moneyUnderWay", "promiseRunning"], is: { promiseUntil: "2026-11-20", moneyExpectedOn: "2026-11-24" } },
      "2026-11-26 bank-day",
    ],
    ["tomorrow where it ends today", { because: ["paused"], is: { pausedUntil: "2026-11-23" } }, "2026-11-24 look-again"],
    ["in a week where what made us wait ended yesterday", { because: ["promiseRunning"], is: { promiseUntil: "2026-11-22" } }, "2026-11-30 look-again"],
    ["in a week where nobody knows until when", { because: ["promiseRunning"] }, "2026-11-30 look-again"],
    ["in a week where nothing in particular made us wait", {}, "2026-11-30 look-again"],
    ["on the first day on which something held back may be looked at again", { held: ["2026-12-09", "2026-12-02", "2026-12-04"] }, "2026-12-02 look-again"],
    ["not for what might have been looked at again today", { held: ["2026-11-23", "2026-12-02"] }, "2026-12-02 look-again"],
    ["the day after the next invoice falls due, not for those that did", { change: withInvoices("2026-12-10", "2026-11-26") }, "2026-11-27 look-again"],
    ["tomorrow where one falls due today", { change: withInvoices("2026-11-23") }, "2026-11-24 look-again"],
    [
      "not for one that is paid before it is due",
      {
        change: (told) => {
          withInvoices("2026-11-26")(told);
          told.invoices[1].payments = [{ on: "2026-11-20", amount: "100.00" }];
        },
      },
      "2026-11-30 look-again",
    ],
    ["on the day that is first: what was held back, or what falls due", { held: ["2026-11-25"], change: withInvoices("2026-11-26") }, "2026-11-25 look-again"],
    [
      "no sooner than was agreed, whatever falls due",
      { because: ["paused"], is: { pausedUntil: "2026-12-15" }, held: ["2026-11-25"], change: withInvoices("2026-11-26") },
      "2026-12-16 look-again",
    ],
    [
      "when a payment is expected, whatever falls due before",
      { because: ["withinUsualRhythm"], is: { expectedPaymentOn: FRIDAY }, change: withInvoices("2026-11-25") },
      "2026-12-01 expected-payment",
    ],
  ])("%s", (_when, situation, day) => expect(looksAgain(situation)).toBe(day));

  it.each<[string, Situation, string]>([
    ["sooner, where another step may come sooner", { ripeAfter: 3 }, "2026-11-26 look-again"],
    ["not later, where it comes later", { ripeAfter: 9 }, "2026-11-30 look-again"],
    ["sooner than a payment is expected", { ripeAfter: 3, because: ["withinUsualRhythm"], is: { expectedPaymentOn: FRIDAY } }, "2026-11-26 look-again"],
    [
      "but what was promised is trusted until its own day",
      { ripeAfter: 3, because: ["promiseRunning"], is: { promiseUntil: FRIDAY } },
      "2026-11-30 promise-grace",
    ],
    ["and so is money on its way", { ripeAfter: 1, because: ["moneyUnderWay"], is: { moneyExpectedOn: "2026-11-24" } }, "2026-11-26 bank-day"],
    ["and a rest that was agreed", { ripeAfter: 3, because: ["paused"], is: { pausedUntil: FRIDAY } }, "2026-11-30 look-again"],
  ])("%s", (_when, situation, day) => expect(looksAgain(situation)).toBe(day));

  it("never today", () => {
    for (const days of [-3, 0, 3]) {
      const until = formatDay(addDays(parseDay("2026-11-23") ?? (0 as Day), days));
      for (const [because, fact] of [
        ["paused", "pausedUntil"],
        ["promiseRunning", "promiseUntil"],
        ["moneyUnderWay", "moneyExpectedOn"],
      ] as const)
        expect(looksAgain({ because: [because], is: { [fact]: until } }) > "2026-11-23 ", `${because} ${until}`).toBe(true);
    }
  });
});
