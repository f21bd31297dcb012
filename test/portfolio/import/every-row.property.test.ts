import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../../src/dossier/parse.js";
import type { ImportResult } from "../../../src/portfolio/import/result.js";
import { imported, invoicesOf, mappingFor, WITH_PAYMENTS } from "./ledger.js";

const HEAD = "customer,invoice,issued,due,amount,paid on,paid,type,for,open,disputed";
const mapping = mappingFor({
  columns: { ...(WITH_PAYMENTS as object), type: "type", appliesTo: "for", openAmount: "open", disputed: "disputed" },
  types: { creditNote: ["CN"], payment: ["P"] },
});

const day = fc.constantFrom("2026-10-01", "2026-10-31", "2026-11-10", "2026-11-24", "2026-02-30", "", "31-12-2026", "9999-12-31");
const amount = fc.constantFrom("10", "10.00", "25.5", "-5", "0", "1e3", "", "7.001", "999999999999999", "100-");
const cells = fc
  .tuple(
    fc.constantFrom("C1", "C2", "C3", "", "__proto__"),
    fc.constantFrom("1", "2", "3", "", "constructor"),
    day,
    day,
    amount,
    day,
    amount,
    fc.constantFrom("", "", "CN", "P", "?"),
    fc.constantFrom("", "1", "9"),
    amount,
    fc.constantFrom("", "yes", "no", "perhaps"),
  )
  .map((row) => row.join(","));
const good = fc.tuple(fc.constantFrom("C1", "C2"), fc.constantFrom("1", "2", "3", "")).map(([who, id]) => `${who},${id},2026-10-01,2026-10-31,10,,,,,,`);
/** Ways in which a line can be broken, none of which makes it two lines. */
const broken = fc
  .tuple(cells, fc.constantFrom('"', ',"', '","', '""', ",,", 'x"y', ";", "\u0000", "é"), fc.nat(60))
  .map(([line, mark, place]) => line.slice(0, place) + mark + line.slice(place));
const line = fc.oneof(cells, good, broken).filter((text) => !/^"[^"]*$/.test(text) && text !== "");

/** Each line is in one place: the list, the repetitions, or (what is left) the dossiers. */
function placesOf(result: ImportResult) {
  const listed = result.rejected.map((row) => row.line);
  const merged = result.notes.filter((note) => note.code === "repeated").flatMap((note) => note.lines ?? []);
  return { listed, merged, all: new Set([...listed, ...merged]) };
}

describe("whatever is broken in a ledger", () => {
  it("every row is used, merged or listed, exactly once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const result = await imported([HEAD, ...lines].join("\n"), mapping);
        const [count] = result.counts;
        const { listed, merged, all } = placesOf(result);
        expect(all.size).toBe(listed.length + merged.length);
        expect(count).toEqual({
          file: "ledger.csv",
          read: count?.read,
          used: (count?.read ?? 0) - all.size,
          merged: merged.length,
          listed: listed.length,
        });
        for (const dossier of result.dossiers) expect(parseDossier(dossier)).toMatchObject({ ok: true });
      }),
      { numRuns: 300 },
    );
  });

  it("a line without quotation marks is one row", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(cells, good), { maxLength: 30 }), async (lines) => {
        const { counts } = await imported([HEAD, ...lines].join("\n"), mapping);
        expect(counts[0]?.read).toBe(lines.length);
      }),
    );
  });

  it("an invoice with a number of its own is in a dossier or in the list, and never in both", async () => {
    const row = fc.tuple(fc.constantFrom("C1", "C2", ""), day, day, amount);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const lines = rows.map(([who, issued, due, told], index) => `${who},N${index},${issued},${due},${told.replace("-", "")},,,,,,`);
        const result = await imported([HEAD, ...lines].join("\n"), mapping);
        const told = result.dossiers.flatMap((_, index) => invoicesOf(result, index).map((invoice) => Reflect.get(Object(invoice), "id")));
        const listed = result.rejected.map((rejected) => rejected.row.split(",")[1]);
        expect([...told, ...listed].sort()).toEqual(rows.map((_, index) => `N${index}`).sort());
      }),
    );
  });

  it("text of any kind behind the header crashes nothing and loses nothing", async () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "C1", "1", "2026-10-01", "10", " ", "\u0000", "ÿ"), maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(noise, async (text) => {
        const result = await imported(`${HEAD}\n${text}`, mapping);
        const [count] = result.counts;
        expect(count?.read).toBe((count?.used ?? 0) + (count?.merged ?? 0) + (count?.listed ?? 0));
        const { listed, all } = placesOf(result);
        expect(new Set(listed).size).toBe(listed.length);
        const lines = `${HEAD}\n${text}`.split(/\r\n|\n|\r/);
        for (const number of all) expect(lines[number - 1]).not.toBe("");
      }),
      { numRuns: 500 },
    );
  });
});
