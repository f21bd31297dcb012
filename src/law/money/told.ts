/**
 * The question as people tell it: JSON with days as `YYYY-MM-DD` and amounts as decimal text.
 * @module
 */

import * as z from "zod";
import type { Day } from "../../calendar/day.js";
import { readAmount } from "../../dossier/amount.js";
import { fit } from "../../dossier/fit.js";
import { type Money, minorUnits } from "../../dossier/money.js";
import { DEFAULT_DOSSIER_LIMITS, plainCopy } from "../../dossier/plain.js";
import type { Flaw } from "../../dossier/problem-codes.js";
import { type ProblemList, problemList } from "../../dossier/problem-list.js";
import { flawIn } from "../../dossier/schema/becomes.js";
import { day } from "../../dossier/schema/day.js";
import { expectation, fieldAt, fieldNames } from "../../dossier/schema/field-at.js";
import { currency, invoiceAmount } from "../../dossier/schema/money.js";
import { country } from "../../dossier/schema/place.js";
import { id } from "../../dossier/schema/text.js";
import { shown } from "../../dossier/shown.js";
import { pointer, valueAt } from "../../json-pointer.js";
import { AmicableError } from "../../problem.js";
import { suggest } from "../../suggest.js";
import { CUSTOMER_KINDS } from "../../vocabulary.js";
import type { MoneyQuestion, OpenClaim } from "./question.js";

const QuestionSchema = z.strictObject({
  country: country.optional(),
  creditorCountry: country.optional(),
  kind: z.enum(CUSTOMER_KINDS).optional(),
  on: day,
  currency,
  claims: z.array(
    z.strictObject({
      id: id("2026-118"),
      amount: invoiceAmount,
      due: day,
      payments: z.array(z.strictObject({ on: day, amount: invoiceAmount })).optional(),
      inDefaultSince: day.optional(),
      invoiceReceived: day.optional(),
      requestReceived: day.optional(),
      namesDefault: z.boolean().optional(),
      dueByContract: z.boolean().optional(),
      freeTermEnds: day.optional(),
      reminders: z.array(day).optional(),
      letter: id("L-1").optional(),
    }),
  ),
  recoversVat: z.boolean().optional(),
  recurring: z.boolean().optional(),
  chargedBefore: z.array(z.strictObject({ due: day, amount: invoiceAmount })).optional(),
  agreed: z.strictObject({ percent: z.string().optional(), costs: invoiceAmount.optional(), reminder: invoiceAmount.optional() }).optional(),
});
/** What is asked; days are `YYYY-MM-DD`, amounts decimal text in `currency`. Leave out what is not known: it then counts as not having happened. */
export type LawfulQuestion = z.input<typeof QuestionSchema>;
type Shape = z.output<typeof QuestionSchema>;

/** The question read, or every problem with it at once as an `AmicableError` with the code `invalid-question`. */
export function readQuestion(told: unknown): MoneyQuestion {
  const problems = problemList(DEFAULT_DOSSIER_LIMITS.problems);
  const { json, stopped } = plainCopy(told, DEFAULT_DOSSIER_LIMITS, problems);
  const parsed = stopped ? undefined : fit(QuestionSchema, json);
  for (const issue of parsed?.error?.issues ?? []) {
    const path = issue.path as (string | number)[];
    const at = pointer("", ...path);
    if (issue.code === "unrecognized_keys") for (const name of issue.keys) problems.add(pointer(at, name), unknownField(name, path));
    else problems.add(at, flawIn(issue) ?? misfit(valueAt(json, path), path));
  }
  const question = parsed?.data && read(parsed.data, problems);
  if (!question || problems.hasErrors()) throw new AmicableError("invalid-question", problems.all());
  return question;
}

function read(
  { on, country: where, creditorCountry, kind, currency: code, claims, recoversVat, recurring, chargedBefore = [], agreed }: Shape,
  problems: ProblemList,
): MoneyQuestion {
  const amount = (told: string | number, sign: Parameters<typeof readAmount>[2], ...path: (string | number)[]): number => {
    const reading = readAmount(told, code, sign);
    if ("value" in reading) return minorUnits(reading.value satisfies Money);
    problems.add(pointer("", ...path), reading.flaw);
    return 0;
  };
  const percent = agreed?.percent === undefined ? undefined : hundredthsIn(agreed.percent, problems);
  return {
    ...(where !== undefined && { country: where }),
    ...(creditorCountry !== undefined && { creditorCountry }),
    ...(kind && { kind }),
    on,
    currency: code,
    claims: claims.map(
      ({ payments = [], ...claim }, index): OpenClaim => ({
        ...(present(claim) as Omit<OpenClaim, "payments" | "amount">),
        amount: amount(claim.amount, "positive", "claims", index, "amount"),
        payments: payments.map((payment, place) => ({
          on: payment.on,
          amount: amount(payment.amount, "positive", "claims", index, "payments", place, "amount"),
        })),
      }),
    ),
    ...(recoversVat !== undefined && { recoversVat }),
    ...(recurring !== undefined && { recurring }),
    chargedBefore: chargedBefore.map((fee, index) => ({
      due: fee.due satisfies Day,
      amount: amount(fee.amount, "positive", "chargedBefore", index, "amount"),
    })),
    ...(percent !== undefined && { agreedRate: percent }),
    ...(agreed?.costs !== undefined && { agreedCosts: amount(agreed.costs, "zero-or-more", "agreed", "costs") }),
    ...(agreed?.reminder !== undefined && { agreedReminder: amount(agreed.reminder, "zero-or-more", "agreed", "reminder") }),
  };
}

/** `8`, `8.5` or `8.25` as hundredths of a percent. */
function hundredthsIn(told: string, problems: ProblemList): number {
  const parts = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(told);
  if (parts) return Number(`${parts[1]}${(parts[2] ?? "").padEnd(2, "0")}`);
  problems.add("/agreed/percent", {
    code: "not-a-decimal",
    received: shown(told),
    expected: "a yearly rate in percent with at most two decimals, such as 8.25",
    mend: "Write the digits only, without the percent sign",
  });
  return 0;
}

function present<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function unknownField(name: string, path: readonly (string | number)[]): Flaw {
  const known = fieldNames(fieldAt(QuestionSchema, path));
  const meant = suggest(name, known);
  return {
    code: "unknown-field",
    received: shown(name),
    expected: `one of the fields known here: ${known.join(", ")}`,
    mend: meant ? `Did you mean ${meant}?` : "Take it out",
  };
}

function misfit(value: unknown, path: readonly (string | number)[]): Flaw {
  const expected = expectation(fieldAt(QuestionSchema, path));
  if (value === undefined) return { code: "missing", expected, mend: `Add the field "${path.at(-1) ?? ""}"` };
  return { code: "wrong-kind", received: shown(value), expected, mend: `Write ${expected}` };
}
