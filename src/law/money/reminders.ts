/**
 * What a reminder itself may cost. Only Belgium names an amount, for those after the free ones.
 * @module
 */
import { type Day, yearOf } from "../../calendar/day.js";
import type { CostRule } from "./cost-rules.js";
import { amountIn, type Line, lineMessage } from "./line.js";
import type { MoneyQuestion } from "./question.js";

/** One line per invoice that got more reminders than are free, where the contract names a price; postage is left out. */
export function reminderFees(question: MoneyQuestion, rule: CostRule): readonly Line[] {
  const { reminders } = rule;
  if (!reminders || question.agreedReminder === undefined) return [];
  const each = Math.min(reminders.most, question.agreedReminder);
  const paid = paidReminders(question, reminders.freePerYear);
  return [...paid].flatMap(([id, count]): readonly Line[] => {
    const minor = each * count;
    const because = lineMessage("reminders", {
      invoice: id,
      count,
      most: amountIn(question.currency, reminders.most),
      amount: amountIn(question.currency, minor),
    });
    return minor === 0 ? [] : [{ what: "costs", minor, about: [id], because, source: rule.source, confidence: rule.confidence }];
  });
}

/**
 * By invoice, how many of its reminders are not free. The first of each invoice is, and of a running contract the first of three due dates a year;
 * not told whether it runs means that each first one is free.
 */
function paidReminders({ claims, on, recurring }: MoneyQuestion, freePerYear: number): ReadonlyMap<string, number> {
  const firsts: { readonly id: string; readonly day: Day }[] = [];
  const paid = new Map<string, number>();
  for (const { id, due, reminders = [] } of claims) {
    const [first, ...more] = reminders.filter((day) => day > due && day <= on).sort((a, b) => a - b);
    if (first !== undefined) firsts.push({ id, day: first });
    paid.set(id, more.length);
  }
  if (recurring !== true) return paid;
  const inYear = new Map<number, number>();
  for (const { id, day } of firsts.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1))) {
    const count = (inYear.get(yearOf(day)) ?? 0) + 1;
    inYear.set(yearOf(day), count);
    if (count > freePerYear) paid.set(id, (paid.get(id) ?? 0) + 1);
  }
  return paid;
}
