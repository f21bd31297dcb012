import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../src/calendar/day.js";
import { type Dossier, parseDossier } from "../../src/dossier/index.js";
import { backTest } from "../../src/lab/index.js";
import { importLedger } from "../../src/portfolio/index.js";
import { dossier, invoice } from "../customers.js";

const START = parseDay("2026-01-05") as Day;

/** One invoice a week, due after four weeks, each paid so many days late. */
function payer(daysLate: (week: number) => number, weeks = 30): Dossier {
  const invoices = Array.from({ length: weeks }, (_, week) => {
    const issued = addDays(START, week * 7);
    const due = addDays(issued, 28);
    return invoice(`F-${week}`, formatDay(issued), formatDay(due), "100.00", formatDay(addDays(due, daysLate(week))));
  });
  return dossier({ schemaVersion: 1, asOf: "2026-12-30T09:00:00Z", customer: { id: "C-1" }, invoices });
}

describe("looking back at the forecast", () => {
  it("sees that a customer who is always eight days late was expected on the right day, and that the due date was wrong", async () => {
    const found = await backTest([payer(() => 8)]);
    expect(found).toMatchObject({ rung: "back-test", invoices: 8, withHistory: 8, issuedFrom: "2026-06-08" });
    expect(found.forecast).toEqual({ meanAbsoluteError: 0, within3DaysPercent: 100, within5DaysPercent: 100 });
    expect(found.dueDate).toEqual({ meanAbsoluteError: 8, within3DaysPercent: 0, within5DaysPercent: 0 });
  });

  it("never lets the forecast see a payment that came on or after the day of issue", async () => {
    const prompt = (week: number) => (week < 22 ? 0 : 21);
    const later = (week: number) => (week < 22 ? 0 : 35);
    const [one, other] = [await backTest([payer(prompt)]), await backTest([payer(later)])];
    expect(one.forecast?.meanAbsoluteError).toBe(21);
    expect(other.forecast?.meanAbsoluteError).toBe(35);
  });

  it("expects a customer without history on the due date", async () => {
    const found = await backTest([payer(() => 8, 3)], { lastPercent: 100 });
    expect(found).toMatchObject({ invoices: 3, withHistory: 0, forecast: { meanAbsoluteError: 8 } });
    expect(found).not.toHaveProperty("paidByLatestUsualPercent");
  });

  it("says nothing about a ledger in which nothing was ever paid", async () => {
    expect(await backTest([])).toEqual({ rung: "back-test", invoices: 0, withHistory: 0 });
  });
});

/** Real ledgers carry no licence, so they are not in the repository. */
const folder = process.env.AMICABLE_LEDGERS;

async function realLedger(map: string, name: string, asOf: string): Promise<readonly Dossier[]> {
  const mapping: unknown = JSON.parse(readFileSync(new URL(`../../examples/mappings/${map}`, import.meta.url), "utf8"));
  const { dossiers } = await importLedger({ files: [{ name, text: createReadStream(join(folder ?? "", name)) }], mapping, asOf });
  return dossiers.flatMap((told) => {
    const parsed = parseDossier(told);
    return parsed.ok ? [parsed.value] : [];
  });
}

describe.skipIf(!folder)("the forecast on real ledgers", () => {
  it("is a day and more nearer than the due date for HighRadius", { timeout: 120_000 }, async () => {
    const found = await backTest(await realLedger("highradius.json", "highradius_closed_reconstructed.csv", "2020-06-30"), { lastPercent: 20 });
    console.log("HighRadius", found);
    expect(found.forecast?.meanAbsoluteError).toBeLessThanOrEqual(2.95);
    expect(found.dueDate?.meanAbsoluteError).toBeGreaterThan(4);
  });

  it("halves the error of the due date for IBM", { timeout: 120_000 }, async () => {
    const found = await backTest(await realLedger("ibm.json", "ibm_accounts_receivable.csv", "2014-02-01"));
    console.log("IBM", found);
    expect(found.forecast?.meanAbsoluteError).toBeLessThanOrEqual(6.2);
    expect(found.dueDate?.meanAbsoluteError).toBeGreaterThan(11);
  });
});
