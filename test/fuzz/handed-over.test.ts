import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../src/facts/catalogue.js";
import { fillGaps } from "../../src/language/gaps.js";
import { readAmount } from "../../src/policy/amount.js";
import { type PolicyContext, parsePolicy } from "../../src/policy/parse.js";
import { PRESETS } from "../../src/policy/presets/index.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import { importLedger } from "../../src/portfolio/import/index.js";
import { AmicableError, type Problem } from "../../src/problem.js";
import { LEDGER, MAPPING } from "./hostile-files.js";

const CONTEXT: PolicyContext = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
const POLICY = { schemaVersion: 1, name: "acme", extends: "amicable:relationship-first@1" };

function problemsOfPolicy(document: unknown, context: PolicyContext = CONTEXT): readonly Problem[] {
  const read = parsePolicy(document, context);
  return read.ok ? [] : read.issues;
}

/** What importing says of a mapping; anything but a list of problems is thrown on. */
async function problemsOfMapping(mapping: unknown): Promise<readonly Problem[]> {
  try {
    await importLedger({ files: [{ name: "open.csv", text: LEDGER }], mapping, asOf: "2026-11-23" });
    return [];
  } catch (thrown) {
    if (thrown instanceof AmicableError) return thrown.issues;
    throw thrown;
  }
}

describe("a policy made by a program", () => {
  test("never has its getters run", () => {
    let ran = 0;
    const settings = Object.defineProperty({}, "firstContactAfterDays", { enumerable: true, get: () => ++ran });
    expect(problemsOfPolicy({ ...POLICY, settings })).toMatchObject([{ code: "not-json", at: "/settings/firstContactAfterDays", received: "a getter" }]);
    expect(ran).toBe(0);
  });

  test("that contains itself, even twice at every level, is refused", () => {
    const settings: Record<string, unknown> = {};
    settings.one = settings;
    settings.other = settings;
    const problems = problemsOfPolicy({ ...POLICY, settings });
    expect(problems[0]?.code).toBe("too-deep");
    expect(problems.length).toBeLessThan(1_010);
  });

  test("that builds on a circle of others is refused, with the circle named once", () => {
    const otherDocuments = new Map(
      ["a", "b", "c"].map((name, index) => [`acme:${name}@1`, { schemaVersion: 1, name: `acme:${name}@1`, extends: `acme:${"bca"[index]}@1` }]),
    );
    const problems = problemsOfPolicy({ ...POLICY, extends: "acme:a@1" }, { ...CONTEXT, otherDocuments });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThan(5);
  });

  test("with a million zeros behind the point of an amount is answered at once", () => {
    expect(readAmount(`0.${"0".repeat(1_000_000)}1`, "EUR", "/economics/minuteCost")).toMatchObject({ code: "too-many-decimals" });
    expect(readAmount(`12.50${"0".repeat(1_000_000)}`, "EUR", "/economics/minuteCost")).toMatchObject({ minor: 1250 });
  });

  test("with a sentence of brackets that never close is said as it stands", () => {
    const brackets = "[".repeat(300_000);
    expect(fillGaps(brackets, {})).toBe(brackets);
    const gaps = "{a|b|".repeat(100_000);
    expect(fillGaps(gaps, {})).toBe(gaps);
  });
});

describe("a mapping made by a program", () => {
  const circle: Record<string, unknown> = { ...MAPPING };
  circle.dossier = { creditor: circle };
  const trap = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );

  test.each<[string, unknown, string]>([
    ["that contains itself", circle, "circular"],
    ["with a figure beyond JSON", { ...MAPPING, schemaVersion: 1n }, "not-plain-data"],
    ["that refuses to be read", trap, "unreadable"],
    ["ten thousand levels deep", { ...MAPPING, about: Array.from({ length: 10_000 }).reduce((inside) => [inside], 1) }, "too-deep"],
    ["with names that reach into the program", JSON.parse('{"schemaVersion":1,"files":[],"__proto__":{"polluted":1}}'), "forbidden-name"],
  ])("%s is refused in words", async (_what, mapping, code) => {
    expect((await problemsOfMapping(mapping)).map((problem) => problem.code)).toContain(code);
  });

  test("of any kind is used or refused with a list", async () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true });
    const [file] = MAPPING.files;
    const spoilt = fc
      .tuple(fc.constantFrom("match", "columns", "constants", "dates", "values", "types", "delimiter", "termsDays", "customerIdRules"), anything)
      .map(([key, value]) => ({ ...MAPPING, files: [{ ...file, [key]: value }] }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, spoilt), async (mapping) => {
        for (const { expected, mend } of await problemsOfMapping(mapping)) expect([expected === "", mend === ""]).toEqual([false, false]);
      }),
      { numRuns: 300 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe("a ledger", () => {
  test("of customers with the names that every object has keeps them apart, and pollutes nothing", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const rows = names.map((name) => `${name},${name},100,2026-09-01,2026-10-01,${name}\n`).join("");
    const text = LEDGER + rows;
    const { dossiers, rejected } = await importLedger({ files: [{ name: "open.csv", text }], mapping: MAPPING, asOf: "2026-11-23" });
    expect(dossiers.length + rejected.length).toBe(1 + names.length);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("of impossible days and amounts has every such row listed", async () => {
    const days = ["2026-02-30", "0000-00-00", "9999-12-31", "2026-13-01", "-1", "1e3", "NaN", "\ud800"];
    const amounts = ["1e999", "99999999999999999999", "NaN", "Infinity", "0x10", "1,2,3", "--5", "\u0000"];
    const rows = [
      ...days.map((day, at) => `C-${at},D-${at},100,${day},${day},N\n`),
      ...amounts.map((amount, at) => `C-${at},A-${at},"${amount}",2026-09-01,2026-10-01,N\n`),
    ];
    const { rejected } = await importLedger({ files: [{ name: "open.csv", text: LEDGER + rows.join("") }], mapping: MAPPING, asOf: "2026-11-23" });
    expect(rejected.map(({ line }) => line)).toEqual(rows.map((_, index) => index + 3));
  });
});
