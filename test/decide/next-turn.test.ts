/** Who follows the plan looks again no later than on the first day on which there is something to do (D3, D4). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../src/calendar/day.js";
import { PASSING } from "../../src/decide/next-turn.js";
import { FACTS } from "../../src/facts/catalogue.js";
import { createPlanner, type Plan, parseDossier } from "../../src/index.js";
import { contact, invoice, MONDAY, on, paid, type Told, told } from "../scenarios/told.js";

const planner = createPlanner({ policy: "amicable:nl-business@1" });
function planOf(dossier: Told): Plan {
  const parsed = parseDossier(dossier);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return planner.plan(parsed.value);
}

function waitIn(plan: Plan): string {
  const wait = plan.actions.find(({ treatment }) => treatment === "wait");
  if (!wait) throw new Error("The plan has no wait.");
  return wait.timing.from.slice(0, 10);
}

const delivered = (daysAgo: number) => ({ handedOver: { on: dayAfter(-daysAgo) } });
function dayAfter(days: number): string {
  return formatDay(addDays(parseDay(MONDAY) ?? (0 as Day), days));
}

describe("somebody who waits looks again", () => {
  it("on the day a large delivery deserves a word, not when the invoice is late", () => {
    const dossier = told({ customer: { since: "2024-03-01" }, invoices: [invoice("F-1", -24, { amount: "45000.00", ...delivered(4) })] });
    const plan = planOf(dossier);
    expect(plan.actions[0].treatment).toBe("wait");
    expect(waitIn(plan), "21 days before it is due").toBe("2026-11-26");
    expect(planOf(on("2026-11-26", dossier)).actions[0].treatment).toBe("courtesy-contact");
  });

  it("before the due date of a customer who is often late", () => {
    const dossier = told({ invoices: [paid(2, 20), paid(4, 20), paid(6, 20), invoice("F-1", -11)] });
    const plan = planOf(dossier);
    expect(plan.actions[0].treatment).toBe("wait");
    expect(waitIn(plan), "five days before it is due is a Sunday").toBe("2026-11-30");
    expect(planOf(on("2026-11-30", dossier)).actions[0].treatment).toBe("upcoming-due-notice");
  });

  it("on the day of the first friendly question", () => {
    const dossier = told({ invoices: [invoice("F-1", 0)] });
    expect(waitIn(planOf(dossier)), "tomorrow the bank may show a payment made in time").toBe("2026-11-24");
    expect(waitIn(planOf(on("2026-11-24", dossier)))).toBe("2026-11-26");
    expect(planOf(on("2026-11-26", dossier)).actions[0].treatment).toBe("ask-if-arrived");
  });

  it("when a copy has had its time to be read", () => {
    const asked = contact("2026-11-19T10:00:00+01:00", "email", "ask-if-arrived", "asked-for-copy");
    const sent = contact("2026-11-20T10:00:00+01:00", "email", "send-copy", "sent", { purpose: "service", requested: true });
    const plan = planOf(told({ invoices: [invoice("F-1", 8)], contacts: [asked, sent] }));
    expect(plan.actions[0].because[0]?.rule).toBe("time-to-read");
    expect(waitIn(plan) <= "2026-11-30", waitIn(plan)).toBe(true);
  });

  it("no sooner than was agreed with who asked for rest", () => {
    const dossier = told({ customer: { since: "2010-01-01", pause: { until: "2026-12-15", reason: "illness" } }, invoices: [invoice("F-1", 1)] });
    expect(waitIn(planOf(dossier)) > "2026-12-15").toBe(true);
  });
});

it("every fact that counts days passes by itself, or stands still for a reason", () => {
  const standing = ["usualDaysLate", "latestUsualDaysLate", "lawfulTermDays", "bankDataAgeDays"];
  const days = FACTS.filter(({ type, group }) => type === "days" && group !== "settings").map(({ name }) => name);
  expect([...PASSING.keys(), ...standing].sort()).toEqual([...days].sort());
});

const customers = fc.record({
  since: fc.constantFrom("2010-01-01", "2024-03-01", "2026-10-15"),
  amount: fc.constantFrom("40.00", "1250.00", "45000.00"),
  late: fc.integer({ min: -29, max: 2 }),
  deliveredAgo: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  history: fc.array(fc.integer({ min: -3, max: 25 }), { maxLength: 6 }),
});

it("whoever looks only when the plan says so misses nothing that a daily look would have brought", () => {
  fc.assert(
    fc.property(customers, ({ since, amount, late, deliveredAgo, history }) => {
      const given = deliveredAgo === undefined ? {} : delivered(deliveredAgo);
      const earlier = history.map((days, index) => paid(2 * index + 3, days));
      const dossier = told({ customer: { since }, invoices: [...earlier, invoice("F-1", late, { amount, ...given })] });
      const plan = planOf(dossier);
      if (plan.actions[0].treatment !== "wait") return;
      const until = waitIn(plan);
      for (let days = 1; dayAfter(days) < until; days += 1) {
        const first = planOf(on(dayAfter(days), dossier)).actions[0];
        // On a day off somebody finds the same as on the working day after it.
        const contactDay = first.timing.from.slice(0, 10);
        expect(first.treatment === "wait" || contactDay >= until, `${first.treatment} on ${contactDay}, look again on ${until}`).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
