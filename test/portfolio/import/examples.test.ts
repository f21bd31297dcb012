import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../../src/dossier/parse.js";
import { FIELD_NAMES } from "../../../src/portfolio/import/fields.js";
import { importLedger } from "../../../src/portfolio/import/import-ledger.js";
import { mappingJsonSchema, parseMapping } from "../../../src/portfolio/import/mapping.js";
import { at, invoicesOf } from "./ledger.js";

const read = (name: string) => readFileSync(new URL(`../../../examples/mappings/${name}`, import.meta.url), "utf8");
const mappingOf = (name: string): unknown => JSON.parse(read(name));

describe("the shipped mappings", () => {
  it.each(["plain-erp.json", "highradius.json", "ibm.json"])("%s is right", (name) => {
    expect(() => parseMapping(mappingOf(name))).not.toThrow();
  });

  it("the made-up Dutch export becomes three dossiers, one repetition and three listed rows", async () => {
    const result = await importLedger({
      files: [{ name: "plain-erp.csv", text: read("plain-erp.csv") }],
      mapping: mappingOf("plain-erp.json"),
      asOf: "2026-11-23",
    });
    expect(result.counts).toEqual([{ file: "plain-erp.csv", read: 14, used: 10, merged: 1, listed: 3 }]);
    expect(result.rejected.map(({ line, column }) => [line, column])).toEqual([
      [13, "Factuurdatum"],
      [14, "Bedrag"],
      [15, "Bedrag"],
    ]);
    expect(result.dossiers.map((dossier) => at(dossier, "customer", "id"))).toEqual(["1001", "1002", "1003"]);
    expect(invoicesOf(result).map((invoice) => at(invoice, "id"))).toEqual(["2026-101", "2026-118", "2026-140"]);
    expect(result.dossiers.every((dossier) => parseDossier(dossier).ok)).toBe(true);
  });
});

describe("the guide", () => {
  const guide = readFileSync(new URL("../../../docs/how-to/import-a-ledger.md", import.meta.url), "utf8");

  it.each(FIELD_NAMES)("tells what %s means", (name) => {
    expect(guide).toContain(`| \`${name}\` |`);
  });

  it("tells every key of a file", () => {
    const schema = JSON.stringify(mappingJsonSchema());
    for (const key of [
      "match",
      "delimiter",
      "encoding",
      "decimal",
      "thousands",
      "dates",
      "dropPointZero",
      "columns",
      "constants",
      "values",
      "types",
      "customerIdRules",
      "currencyOfCustomer",
      "termsDays",
    ]) {
      expect(schema).toContain(`"${key}"`);
      expect(guide).toContain(`\`${key}\``);
    }
  });
});
