/** Every case of other systems, beside what comes out here: computed, never written down. */
import { describe, expect, test } from "vitest";
import { CASES } from "./cases.js";
import { KILLBILL } from "./d1-killbill.js";
import { OCA } from "./d2-oca.js";
import { TRYTON } from "./d3-tryton.js";
import { METASFRESH } from "./d4-metasfresh.js";
import { OTHERS } from "./d5-others.js";
import { ERPNEXT } from "./d6-erpnext.js";
import { LAGO_DUNNING } from "./d7-lago-dunning.js";
import { CAMPAIGNS } from "./d8-campaigns.js";
import { ENTERPRISE } from "./d9-enterprise.js";
import type { Row } from "./row.js";
import { tableOf } from "./table.js";

const ROWS: readonly Row[] = [...KILLBILL, ...OCA, ...TRYTON, ...METASFRESH, ...OTHERS, ...ERPNEXT, ...LAGO_DUNNING, ...CAMPAIGNS, ...ENTERPRISE];

const answers = new Map<string, Promise<string>>();

/** What comes out, computed once. */
function cameOf({ id, got }: Row): Promise<string> {
  const answer = answers.get(id) ?? Promise.resolve(got());
  answers.set(id, answer);
  return answer;
}

describe("cases of other systems", () => {
  test.each(ROWS.map((row) => [row.id, row] as const))("%s comes out as the table says", async (_id, row) => {
    expect(await cameOf(row)).toBe(row.ours ?? row.theirs);
  });

  test("none is forgotten, none is there twice", () => {
    expect([...new Set(ROWS.map(({ id }) => id.split(" ")[0]))].sort()).toEqual([...CASES].sort());
    expect(ROWS.length).toBe(new Set(ROWS.map(({ id }) => id)).size);
  });

  test("where we answer otherwise the table says why, and nowhere else", () => {
    expect(ROWS.filter(({ ours, why }) => (ours === undefined) !== (why === undefined)).map(({ id }) => id)).toEqual([]);
    expect(ROWS.filter(({ ours, theirs }) => ours === theirs).map(({ id }) => id)).toEqual([]);
  });

  test("can be read as one table", async () => {
    const table = tableOf(await Promise.all(ROWS.map(async (row) => ({ ...row, came: await cameOf(row) }))));
    console.log(table);
    for (const { id } of ROWS) expect(table).toContain(id);
  });
});
