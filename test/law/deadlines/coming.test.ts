import { describe, expect, it, test } from "vitest";
import { formatDay, parseDay } from "../../../src/calendar/day.js";
import { comingDeadlines } from "../../../src/facts/catalogue/deadlines.js";
import { createPlanner } from "../../../src/index.js";
import { DEADLINE_RULES } from "../../../src/law/deadlines/rules.js";
import { benchOf } from "../../../src/testing/index.js";
import { actionOf, firstOf, parsed } from "../../scenarios/scenario.js";
import * as t from "../../scenarios/told.js";

const bench = benchOf({});
/** An invoice that was due on the day it was issued, so that only one day can count. */
const dueOn = (day: string, more: Partial<t.ToldInvoice> = {}): t.ToldInvoice => t.invoice("F", 0, { issued: day, due: day, ...more });

function comingIn(
  country: string,
  dossier: Parameters<typeof t.told>[0] = {},
  kind: "business" | "consumer" | "sole-trader" | "not told" = "business",
): readonly string[] {
  const { kind: _, ...customer } = { ...t.told(dossier).customer, country };
  const told = {
    ...t.told(dossier),
    creditor: { country, claims: { owner: "own" as const } },
    customer: { ...customer, ...(kind !== "not told" && { kind }) },
  };
  const [from] = bench.cases(parsed(told));
  return comingDeadlines(from).map(({ kind: what, on }) => `${what} ${formatDay(on)}`);
}

describe("the day on which a claim lapses", () => {
  test.each([
    ["NL", "business", "2024-03-10", ["limitation 2029-03-10"], "3:307 BW"],
    ["NL", "consumer", "2025-03-10", ["limitation 2027-03-10", "limitation 2030-03-10"], "7:28 and 3:307 BW: goods, or work"],
    ["NL", "not told", "2025-03-10", ["limitation 2027-03-10", "limitation 2030-03-10"], "the earlier one counts first where nobody told"],
    ["NL", "sole-trader", "2025-03-10", ["limitation 2027-03-10", "limitation 2030-03-10"], "bought as either"],
    ["NL", "consumer", "2024-02-29", ["limitation 2029-02-28"], "a leap day; two years ended on 2026-02-28"],
    ["DE", "business", "2024-01-02", ["limitation 2027-12-31"], "§§ 195, 199 BGB: end of the third year after"],
    ["DE", "consumer", "2024-12-31", ["limitation 2027-12-31"], "the same for the last day of the year"],
    ["FR", "business", "2024-03-10", ["limitation 2029-03-10"], "L110-4"],
    ["FR", "consumer", "2025-03-10", ["limitation 2027-03-10"], "L218-2"],
    ["BE", "business", "2024-03-10", ["limitation 2029-03-10", "limitation 2034-03-10"], "2277 and 2262bis"],
    ["BE", "consumer", "2026-03-10", ["limitation 2027-03-10", "limitation 2031-03-10", "limitation 2036-03-10"], "2272 too"],
    ["GB", "business", "2024-03-10", ["tax-refund 2028-09-10", "limitation 2029-03-10", "limitation 2030-03-10"], "Scotland or not was not told"],
    ["US", "business", "2024-03-10", [], "by state: not derived"],
  ] as const)("%s, %s, due on %s: %j (%s)", (country, kind, due, days, _source) => {
    expect(comingIn(country, { invoices: [dueOn(due)] }, kind)).toEqual(days);
  });

  it("in Scotland is after five years, elsewhere in Britain after six", () => {
    const of = (region: string) => {
      const told = t.told({ invoices: [dueOn("2024-03-10")], customer: { country: "GB", region }, creditor: { country: "FR" } });
      const [from] = bench.cases(parsed(told));
      return comingDeadlines(from).map(({ on }) => formatDay(on));
    };
    expect(of("SCT")).toContain("2029-03-10");
    expect(of("SCT")).not.toContain("2030-03-10");
    expect(of("ENG")).toContain("2030-03-10");
  });

  it("is looked at from both sides of a border", () => {
    const told = t.told({ invoices: [dueOn("2024-03-10")], customer: { country: "DE", region: "BY" } });
    const [from] = bench.cases(parsed(told));
    expect(comingDeadlines(from).map(({ on }) => formatDay(on))).toEqual(["2027-12-31", "2029-03-10"]);
  });

  it("counts from the invoice as well as from the due date, for the law may count from either", () => {
    expect(comingIn("NL", { invoices: [dueOn("2024-03-10", { issued: "2024-02-09" })] })).toEqual(["limitation 2029-02-09", "limitation 2029-03-10"]);
  });

  it("counts for each instalment", () => {
    const instalments = [
      { due: "2024-03-10", amount: "625.00" },
      { due: "2024-06-10", amount: "625.00" },
    ];
    expect(comingIn("NL", { invoices: [dueOn("2024-03-10", { instalments })] })).toEqual(["limitation 2029-03-10", "limitation 2029-06-10"]);
  });

  it("comes again after an acknowledgement, and the first one still counts", () => {
    const payments = [{ on: "2025-05-05", amount: "100.00" }];
    const promises = [{ made: "2026-04-01", by: "2026-04-10" }];
    expect(comingIn("NL", { invoices: [dueOn("2024-03-10", { payments })], promises })).toEqual([
      "limitation 2029-03-10",
      "limitation 2030-05-05",
      "limitation 2031-04-01",
    ]);
  });

  it("is not derived for what is paid, before a court, or told better", () => {
    expect(comingIn("NL", { invoices: [dueOn("2024-03-10", { payments: [{ on: "2025-05-05", amount: "1250.00" }] })] })).toEqual([]);
    expect(comingIn("NL", { invoices: [dueOn("2024-03-10", { legal: { state: "court" } })] })).toEqual([]);
    const told = [{ kind: "limitation" as const, on: "2031-01-05", invoices: ["F"], note: "stopped by letter" }];
    expect(comingIn("NL", { invoices: [dueOn("2024-03-10")], deadlines: told })).toEqual(["limitation 2031-01-05"]);
  });
});

describe("VAT on what is not paid", () => {
  it("is asked back a year after the due date in the Netherlands (art. 29 Wet OB 1968), from the due date and not from the invoice", () => {
    expect(comingIn("NL", { invoices: [dueOn("2026-03-10", { issued: "2026-02-08" })] })[0]).toBe("tax-refund 2027-03-10");
  });

  it("is none of ours without VAT: abroad, or where the company does not reclaim it", () => {
    const of = (more: Parameters<typeof t.told>[0]) => {
      const [from] = bench.cases(parsed(t.told({ invoices: [dueOn("2026-03-10")], ...more })));
      return comingDeadlines(from).map(({ kind }) => kind);
    };
    expect(of({})).toContain("tax-refund");
    expect(of({ customer: { country: "BE" } })).not.toContain("tax-refund");
    expect(of({ creditor: { country: "NL", recoversVat: false } })).not.toContain("tax-refund");
  });
});

describe("a derived deadline in a plan", () => {
  const OLD = t.told({ invoices: [dueOn("2021-12-03")] });
  const planner = createPlanner({});
  const planOf = (dossier: t.Told) => planner.plan(parsed(dossier));

  it("is prepared in time, with its evidence on the invoice, by somebody and before it passes", () => {
    const action = actionOf(planOf(OLD), "protect-right");
    expect(action).toMatchObject({ pressure: 0, asksForMoney: false, timing: { notAfter: "2026-12-03" }, about: [{ invoice: "F", claims: "0.00" }] });
    expect(action.because[0]?.facts).toMatchObject([
      { fact: "deadlineNear", is: true, evidence: ["/invoices/0/due"] },
      { fact: "nextDeadlineKind", is: "limitation", evidence: ["/invoices/0/due"] },
      { fact: "nextDeadlineOn", is: "2026-12-03", evidence: ["/invoices/0/due"] },
    ]);
  });

  it.each([
    ["years ahead", dueOn("2023-11-01")],
    ["fifteen days ahead", dueOn("2021-12-08")],
    ["just passed", dueOn("2021-11-22")],
  ])("stays silent when it is %s", (_when, invoice) => {
    const plan = planOf(t.told({ invoices: [invoice] }));
    expect(plan.actions.map(({ treatment }) => treatment)).not.toContain("protect-right");
  });

  it("comes with every other that is near, so that none passes while the first rests", () => {
    const invoices = [
      { ...dueOn("2021-12-01"), id: "A" },
      { ...dueOn("2021-12-05"), id: "B" },
      { ...dueOn("2023-12-05"), id: "C" },
    ];
    expect(actionOf(planOf(t.told({ invoices })), "protect-right").about.map(({ invoice }) => invoice)).toEqual(["A", "B"]);
  });

  it("is prepared by the first day of all currencies", () => {
    const yen = { ...dueOn("2021-12-01", { currency: "JPY", amount: "10000" }), id: "Y" };
    const plan = planOf(t.told({ invoices: [{ ...dueOn("2021-12-03"), id: "E" }, yen] }));
    const action = actionOf(plan, "protect-right");
    expect(action.timing.notAfter).toBe("2026-12-01");
    expect(action.about.map(({ invoice }) => invoice).sort()).toEqual(["E", "Y"]);
    const onlyYen = planOf(t.told({ invoices: [{ ...dueOn("2026-11-03"), id: "E" }, yen] }));
    expect(onlyYen.actions.filter(({ treatment }) => treatment === "protect-right").map(({ about }) => about.map(({ invoice }) => invoice))).toEqual([["Y"]]);
  });

  it("does not come back for a week after it was done", () => {
    const done = { ...OLD, journal: [{ on: "2026-11-20", treatment: "protect-right", outcome: "done" as const, about: ["F"] }] };
    expect(firstOf(planOf(done)).treatment).not.toBe("protect-right");
  });
});

test.each(DEADLINE_RULES.map((rule) => [rule.id, rule] as const))("%s: days that exist, and a source", (_id, { validFrom, checkedOn, source, months }) => {
  expect(parseDay(validFrom)).toBeDefined();
  expect(parseDay(checkedOn)).toBeDefined();
  expect(source).not.toBe("");
  expect(months).toBeGreaterThan(0);
});
