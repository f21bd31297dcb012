/**
 * Reads a ladder. Either all of it is right, or every problem in it is reported at once, in plain words.
 * @module
 */

import type * as z from "zod";
import { exponentOf } from "../../dossier/currencies.js";
import { fit } from "../../dossier/fit.js";
import { minorUnits, parseAmount } from "../../dossier/money.js";
import { DEFAULT_DOSSIER_LIMITS, plainCopy } from "../../dossier/plain.js";
import { problemList } from "../../dossier/problem-list.js";
import { shown } from "../../dossier/shown.js";
import { pointer, valueAt } from "../../json-pointer.js";
import type { Problem, Result } from "../../problem.js";
import { suggest } from "../../suggest.js";
import type { Json, Words } from "../../vocabulary.js";
import { LADDER_PRESETS } from "./behaves-like.js";
import { checkLadder } from "./checks.js";
import { LadderSchema, type LadderShape } from "./document.js";
import type { Ladder, Level } from "./ladder.js";
import { type Switches, USUAL_SWITCHES } from "./switches/index.js";
import { LADDER_EXPECTED, LADDER_MEND } from "./words.js";

export type LadderLanguage = keyof Words;

/** The ladder in a document, or everything that is wrong with it. */
export function readLadder(document: unknown, language: LadderLanguage = "en"): Result<Ladder> {
  const problems = problemList(DEFAULT_DOSSIER_LIMITS.problems);
  const { json, stopped } = plainCopy(document, DEFAULT_DOSSIER_LIMITS, problems);
  if (stopped || problems.hasErrors()) return { ok: false, issues: problems.all() };
  const parsed = fit(LadderSchema, json);
  if (!parsed.success) return { ok: false, issues: parsed.error.issues.flatMap((issue) => inPlainWords(issue, json, language)) };
  const issues = [...wrongAmounts(parsed.data, language), ...checkLadder(parsed.data, switchesOf(parsed.data), language)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: ladderOf(parsed.data), warnings: [] };
}

function inPlainWords(issue: z.core.$ZodIssue, json: Json, language: LadderLanguage): readonly Problem[] {
  const path = issue.path as (string | number)[];
  const at = pointer("", ...path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => {
      const suggestion = suggest(key, Object.keys(LADDER_EXPECTED));
      return {
        code: "unknown-field",
        severity: "error",
        at: pointer(at, key),
        received: shown(key),
        expected: LADDER_MEND.known[language],
        mend: LADDER_MEND.takeOut[language],
        ...(suggestion !== undefined && { suggestion }),
      };
    });
  }
  const received = valueAt(json, path);
  const field = String(path.findLast((step) => typeof step === "string") ?? "");
  const expected = (LADDER_EXPECTED[field] ?? LADDER_MEND.known)[language];
  if (received === undefined) return [{ code: "missing", severity: "error", at, expected, mend: LADDER_MEND.add[language] }];
  return [{ code: "not-a-ladder", severity: "error", at, received: shown(received), expected, mend: LADDER_MEND.write[language] }];
}

function wrongAmounts(told: LadderShape, language: LadderLanguage): readonly Problem[] {
  const { currency, levels, reviewFrom } = told;
  if (exponentOf(currency) === undefined) {
    const expected = LADDER_EXPECTED.currency?.[language] ?? "";
    return [{ code: "unknown-currency", severity: "error", at: "/currency", received: shown(currency), expected, mend: LADDER_MEND.iso[language] }];
  }
  const amounts: readonly (readonly [at: string, amount: string | undefined, currency: string])[] = [
    ["/reviewFrom", reviewFrom, currency],
    ...levels.flatMap(({ minimumAmount = {}, fee }, index) => {
      const at = pointer("/levels", index);
      const single = typeof minimumAmount === "string";
      const minimums = Object.entries(single ? { [currency]: minimumAmount } : minimumAmount);
      return [
        ...minimums.map(([code, amount]) => [single ? `${at}/minimumAmount` : pointer(at, "minimumAmount", code), amount, code] as const),
        [`${at}/fee`, fee, currency] as const,
      ];
    }),
  ];
  return amounts.flatMap(([at, amount, code]): readonly Problem[] => {
    if (amount === undefined || typeof parseAmount(amount, code) !== "string") return [];
    const expected = LADDER_MEND.decimals[language];
    return [{ code: "not-a-ladder", severity: "error", at, received: shown(amount), expected, mend: LADDER_MEND.write[language] }];
  });
}

function switchesOf({ behavesLike, switches }: LadderShape): Switches {
  const own = Object.fromEntries(Object.entries(switches ?? {}).filter(([, value]) => value !== undefined)) as Partial<Switches>;
  return { ...USUAL_SWITCHES, ...(behavesLike === undefined ? {} : LADDER_PRESETS[behavesLike]), ...own };
}

function ladderOf(told: LadderShape): Ladder {
  const { name, currency, base = "relationship-first", gapDays = 0, runEveryDays = 1, paymentTermDays } = told;
  const switches = switchesOf(told);
  const [first, ...rest] = told.levels.map((level, index) => levelOf(level, index, { currency, gapDays, after: switches.ageAnchor }));
  if (!first) throw new TypeError("A ladder that was read has a level.");
  return {
    name,
    currency,
    base: `amicable:${base}@1`,
    gapDays,
    runEveryDays,
    ...(paymentTermDays !== undefined && { paymentTermDays }),
    ...(told.reviewFrom !== undefined && { reviewFrom: minor(told.reviewFrom, currency) }),
    ...(told.interestPercent !== undefined && { interest: hundredths(told.interestPercent) }),
    switches,
    levels: [first, ...rest],
  };
}

function levelOf(told: LadderShape["levels"][number], index: number, usual: Pick<Level, "gapDays" | "after"> & { readonly currency: string }): Level {
  const { name, days, channel, text, byHand = false, repeatEveryDays, minimumAmount, minimumPercent, fee, feePercent } = told;
  const { currency } = usual;
  // A ladder that counts from the level before has nothing to count from at its first.
  const after = told.after ?? (usual.after === "previous" && index === 0 ? "due" : usual.after);
  return {
    number: index + 1,
    after,
    days,
    gapDays: told.gapDays ?? usual.gapDays,
    byHand,
    minimumEvery: typeof minimumAmount === "object",
    ...(name !== undefined && { name }),
    ...(channel !== undefined && { channel }),
    ...(text !== undefined && { text }),
    ...(repeatEveryDays !== undefined && { repeatEveryDays }),
    ...(minimumAmount !== undefined && { minimum: minimumsIn(minimumAmount, currency) }),
    ...(minimumPercent !== undefined && { minimumShare: hundredths(minimumPercent) }),
    ...(fee !== undefined && { fee: minor(fee, currency) }),
    ...(feePercent !== undefined && { feeShare: hundredths(feePercent) }),
  };
}

function minimumsIn(told: string | Readonly<Record<string, string>>, currency: string): Readonly<Record<string, number>> {
  const each = typeof told === "string" ? { [currency]: told } : told;
  return Object.fromEntries(Object.entries(each).map(([code, amount]) => [code, minor(amount, code)]));
}

function minor(amount: string, currency: string): number {
  const read = parseAmount(amount, currency);
  return typeof read === "string" ? 0 : minorUnits(read);
}

/** `2.5` is 250. */
function hundredths(percent: string): number {
  const [whole = "", fraction = ""] = percent.split(".");
  return Number(whole + fraction.padEnd(2, "0"));
}
