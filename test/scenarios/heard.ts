/**
 * What the customer showed or said already is never asked again, and is heard before we ask for more.
 * @module
 */
import { expect } from "vitest";
import { actionOf, asks, firstOf, reasonOf, type Scenario, scenario } from "./scenario.js";
import * as t from "./told.js";

type Plan = Parameters<Scenario["then"]>[0];

/** Somewhere in a guide or a requirement, whether the invoice arrived. */
function asksWhetherItCame({ actions, later }: Plan): boolean {
  const said = actions.flatMap(({ guide, requires }) => [guide.opening.key, ...guide.ask.map(({ key }) => key), ...requires]);
  return [...said, ...later.map(({ treatment }) => treatment)].some((key) => /arrived/.test(key));
}

const euro = (amount: string) => ({ amount, currency: "EUR" });
const HALF_AND_HALF = {
  agreed: "2026-08-20",
  invoices: ["R"],
  confirmed: true,
  instalments: [
    { due: "2026-10-01", amount: euro("625.00"), paid: euro("625.00") },
    { due: "2026-11-02", amount: euro("625.00") },
  ],
};
const BEHIND = t.told({ invoices: [t.invoice("R", 115, { payments: [{ on: "2026-10-01", amount: "625.00" }] })], arrangements: [HALF_AND_HALF] });

const SHOWN: readonly (readonly [sign: string, invoice: Partial<t.ToldInvoice>])[] = [
  ["its delivery was confirmed", { delivery: { channel: "email", on: "2026-10-12", state: "confirmed" } }],
  ["its portal accepted it", { portal: { state: "accepted", on: "2026-10-13" } }],
  ["half of it was paid", { payments: [{ on: "2026-11-11", amount: "600.00" }] }],
  [
    "it was disputed, and the dispute taken back",
    { disputes: [{ id: "d", raised: "2026-11-01", ground: "price", answered: "2026-11-02", result: "withdrawn" }] },
  ],
];

const rejected = (answered: string) => t.invoice("D", 20, { disputes: [{ id: "d", raised: "2026-11-02", ground: "price", answered, result: "rejected" }] });
const NO_YESTERDAY = t.told({ invoices: [rejected("2026-11-22")] });

const slipped = (...days: readonly (readonly [made: string, by: string])[]) => days.map(([made, by]) => ({ made, by, invoices: ["S"] }));
const talked = (on: string, treatment: string, outcome: t.ToldContact["outcome"]) => t.contact(`${on}T10:00:00+01:00`, "phone", treatment, outcome);
const THREE_DAYS = t.told({
  invoices: [t.invoice("S", 42)],
  contacts: [
    talked("2026-10-16", "ask-if-arrived", "reached-promised"),
    talked("2026-10-26", "remind-of-promise", "reached-promised"),
    talked("2026-11-05", "remind-of-promise", "reached-promised"),
  ],
  promises: slipped(["2026-10-16", "2026-10-23"], ["2026-10-26", "2026-11-02"], ["2026-11-05", "2026-11-13"]),
});
const NO = t.told({ invoices: [t.invoice("N", 12)], contacts: [talked("2026-11-20", "ask-if-arrived", "reached-refused")] });
const UPLOADED = t.told({ invoices: [t.invoice("U", 12, { portal: { state: "uploaded", on: "2026-11-20" } })] });
const LOW_TICKET = t.told({ invoices: [t.invoice("L", 12)], tickets: [{ id: "T", opened: "2026-11-22", severity: "low" }] });
const TOMORROW = t.told({
  invoices: [t.invoice("P", 12)],
  contacts: [talked("2026-11-16", "ask-if-arrived", "reached-promised")],
  promises: [{ made: "2026-11-16", by: "2026-11-24" }],
});

export const HEARD: readonly Scenario[] = [
  scenario("C8 E7", "who pays off faithfully and misses one part is asked whether the arrangement still fits", BEHIND, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "ask-about-arrangement", pressure: 2 });
    expect(firstOf(plan).guide.opening.with).toMatchObject({ instalmentDay: "2026-11-02" });
    expect(asksWhetherItCame(plan)).toBe(false);
    expect(asksWhetherItCame(story.plan(t.notTold(BEHIND, "contacts", "promises")))).toBe(false);
  }),
  scenario("A9 C8", "whoever showed to have the invoice is not asked whether it arrived", t.told({ invoices: [t.invoice("A", 12)] }), (plan, story) => {
    expect(firstOf(plan).treatment).toBe("ask-if-arrived");
    for (const [sign, invoice] of SHOWN) {
      const shown = story.plan(t.told({ invoices: [t.invoice("A", 12, invoice)] }));
      expect(firstOf(shown), sign).toMatchObject({ treatment: "ask-how-it-stands", pressure: 2 });
      expect(asksWhetherItCame(shown), sign).toBe(false);
    }
    const part = story.plan(t.told({ invoices: [t.invoice("A", 12, SHOWN[2]?.[1])] }));
    expect(firstOf(part).guide.opening.with).toMatchObject({ part: 1 });
  }),
  scenario(
    "A8 C8",
    "who says that it never came is believed, whatever the server confirmed",
    t.told({
      invoices: [t.invoice("A", 12, { delivery: { channel: "email", on: "2026-10-12", state: "confirmed" } })],
      contacts: [t.contact("2026-11-20", "email", "reminder-call", "says-not-received", { direction: "in", purpose: "service" })],
    }),
    (plan) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "send-copy" });
      expect(reasonOf(plan, "never-received")?.strength).toBe("told");
      expect(asks(plan)).toEqual([]);
    },
  ),
  scenario("E6 C6", "who had our no yesterday is asked whether the answer is clear, and not for money", NO_YESTERDAY, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "ask-if-answer-is-clear", pressure: 1, asksForMoney: false });
    expect(asks(plan)).toEqual([]);
    const clear = story.after({ outcome: "reached" }, "2026-11-27");
    expect(firstOf(clear)).toMatchObject({ treatment: "reminder-call", pressure: 2 });
    expect(asksWhetherItCame(clear)).toBe(false);
    expect(firstOf(story.plan(t.told({ invoices: [rejected("2026-11-03")] }))).pressure).toBe(2);
  }),
  scenario("E6 A1", "an invoice that waits in the portal is looked at by us first", UPLOADED, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "check-portal", pressure: 0 });
    expect(asks(plan)).toEqual([]);
    const accepted = t.told({ invoices: [t.invoice("U", 45, { portal: { state: "accepted", on: "2026-10-01" } })] });
    expect(firstOf(story.plan(accepted)).treatment).toBe("ask-how-it-stands");
  }),
  scenario("A1 C6", "a no is heard before anybody asks for a date", NO, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "ask-what-is-in-the-way", pressure: 1, asksForMoney: false });
    expect(actionOf(plan, "put-to-person").pressure).toBe(0);
    expect(asks(plan)).toEqual([]);
    const heard = story.after({ outcome: "reached" }, "2026-11-30");
    expect(firstOf(heard)).toMatchObject({ treatment: "ask-for-date", pressure: 3 });
    const looked = story.afterStep(NO, (seen) => actionOf(seen, "put-to-person"), { outcome: "done" }, "2026-11-30");
    expect(firstOf(looked)).toMatchObject({ treatment: "ask-for-date", pressure: 3 });
  }),
  scenario(
    "A1 C3 C10",
    "the third day that slipped is not followed by the same call again, but by the question what is in the way",
    THREE_DAYS,
    (plan, story) => {
      expect(firstOf(plan)).toMatchObject({ treatment: "ask-what-is-in-the-way", pressure: 1 });
      expect(plan.actions.map(({ treatment }) => treatment)).not.toContain("remind-of-promise");
      expect(reasonOf(plan, "cannot-pay")?.strength).toBe("likely");
      const heard = story.after({ outcome: "reached" }, "2026-11-30");
      expect(firstOf(heard).treatment).toBe("propose-arrangement");
      expect(heard.actions.map(({ treatment }) => treatment)).not.toContain("remind-of-promise");
    },
  ),
  scenario("A8 C9", "after a hard or unhappy story, or a request for a copy, nobody asks for a date the same morning", NO, (_plan, story) => {
    for (const outcome of ["reached-hardship", "reached-unhappy", "asked-for-copy", "says-not-received"] as const) {
      const after = story.plan(t.told({ invoices: [t.invoice("N", 20)], contacts: [talked("2026-11-17", "ask-if-arrived", outcome)] }));
      expect(firstOf(after).pressure, outcome).toBe(1);
      // An arrangement is what may help who has no money.
      expect(
        asks(after).filter((treatment) => treatment !== "propose-arrangement"),
        outcome,
      ).toEqual([]);
    }
  }),
  scenario("C9 E6", "a small question of yesterday is answered without admitting what nobody knows", LOW_TICKET, (plan) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "answer-question", pressure: 1, asksForMoney: false });
  }),
  scenario("E7 C8", "a day that is tomorrow needs no letter any more, nor does one the customer wrote itself", TOMORROW, (plan, story) => {
    expect(firstOf(plan)).toMatchObject({ treatment: "wait", pressure: 0 });
    expect(plan.actions.map(({ treatment }) => treatment)).not.toContain("confirm-agreement");
    const promises = [{ made: "2026-11-20", by: "2026-12-04" }];
    const spoken = t.told({ invoices: [t.invoice("P", 12)], contacts: [talked("2026-11-20", "ask-if-arrived", "reached-promised")], promises });
    expect(firstOf(story.plan(spoken)).treatment).toBe("confirm-agreement");
    const wrote = t.told({
      invoices: [t.invoice("P", 12)],
      contacts: [t.contact("2026-11-20", "email", "ask-if-arrived", "reached-promised", { direction: "in" })],
      promises,
    });
    expect(firstOf(story.plan(wrote)).treatment).toBe("wait");
  }),
];
