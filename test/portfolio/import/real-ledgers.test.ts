import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { importLedger } from "../../../src/portfolio/import/import-ledger.js";
import type { ImportResult } from "../../../src/portfolio/import/result.js";
import { invoicesOf } from "./ledger.js";

/** Real ledgers carry no licence, so they are not in the repository. */
const folder = process.env.AMICABLE_LEDGERS;
if (!folder) console.log("Real ledgers are skipped: set AMICABLE_LEDGERS to the folder that holds highradius_*.csv and ibm_*.csv.");

function importReal(map: string, names: readonly string[], asOf: string): Promise<ImportResult> {
  const files = names.map((name) => ({ name, text: createReadStream(join(folder ?? "", name)) }));
  const mapping: unknown = JSON.parse(readFileSync(new URL(`../../../examples/mappings/${map}`, import.meta.url), "utf8"));
  return importLedger({ files, mapping, asOf });
}

describe.skipIf(!folder)("real ledgers", () => {
  it("all 9,700 open and 40,000 paid rows of HighRadius are accounted for", { timeout: 120_000 }, async () => {
    const started = performance.now();
    const result = await importReal("highradius.json", ["highradius_open_invoices.csv", "highradius_closed_reconstructed.csv"], "2020-05-15");
    console.log(`${result.dossiers.length} dossiers in ${((performance.now() - started) / 1000).toFixed(1)} s`, result.counts);
    expect(result.counts).toEqual([
      { file: "highradius_open_invoices.csv", read: 9700, used: 9695, merged: 0, listed: 5 },
      { file: "highradius_closed_reconstructed.csv", read: 40_000, used: 39_850, merged: 146, listed: 4 },
    ]);
    expect(result.dossiers).toHaveLength(1095);
    const invoices = result.dossiers.reduce((sum: number, _, index) => sum + invoicesOf(result, index).length, 0);
    expect(invoices).toBe(9695 + 39_850);
  });

  it("all 2,466 rows of IBM are accounted for", { timeout: 120_000 }, async () => {
    const result = await importReal("ibm.json", ["ibm_accounts_receivable.csv"], "2013-06-30");
    expect(result.counts).toEqual([{ file: "ibm_accounts_receivable.csv", read: 2466, used: 1930, merged: 0, listed: 536 }]);
    expect(result.dossiers).toHaveLength(100);
  });
});
