import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lateCustomer } from "./dossiers.js";
import { inProcess } from "./in-process.js";
import { amicable, folderWith } from "./run.js";

const PORTFOLIO = fileURLToPath(new URL("../../examples/portfolio.ndjson", import.meta.url));
const customers: readonly string[] = readFileSync(PORTFOLIO, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).customer.id);
const shown = async (...words: readonly string[]) => {
  const { out, error, exit } = await inProcess(["when", ...words]);
  expect([error, exit]).toEqual(["", 0]);
  return out;
};
const fileOf = (dossier: unknown) => join(folderWith({ "d.json": JSON.stringify(dossier) }), "d.json");

/** Around Christmas, with everything that can be in the way. */
const busyCustomer = lateCustomer("C-9", {
  asOf: "2026-12-18T16:00:00+01:00",
  bank: { asOf: "2026-12-18" },
  creditor: { country: "NL", timeZone: "Europe/Amsterdam", closedDays: ["2026-12-24", "2026-12-31"] },
  customer: {
    id: "C-9",
    name: "Bakkerij Jong",
    kind: "business",
    country: "NL",
    since: "2012-01-01",
    moneyDays: [{ dayOfMonth: 8 }],
    preferredHours: [{ days: [2, 4], from: "10:00", to: "11:00" }],
  },
  colleagues: [{ id: "p7", name: "Sanne", relations: ["won"], absences: [{ from: "2026-12-21", until: "2027-01-03" }] }],
  deadlines: [{ kind: "credit-insurer", on: "2027-01-05" }],
});
const busy = fileOf(busyCustomer);

describe("a colleague who asks when", () => {
  test("sees the coming weeks, what closes each day, and the moment among them", async () => {
    const out = await shown(busy);
    expect(out).toContain("On Tuesday 5 January 2027 between 10:00 and 11:00.");
    expect(out).toContain("          Mo     Tu     We     Th     Fr     Sa     Su");
    expect(out).toContain("24ca   25*c   26*c   27a·");
    expect(out).toContain("[ 5]!");
    expect(out).toContain("8-€");
    for (const sign of ["[ ] the moment", "! deadline", "* public holiday", "c our office is closed", "a the colleague is away", "€ money usually comes in"])
      expect(out).toContain(sign);
  });

  test("reads in words what the grid shows, for whoever does not see it", async () => {
    const out = await shown(busy);
    expect(out).toContain("Monday 21 December 2026 to Wednesday 23 December 2026: the colleague is away\n");
    expect(out).toContain("Tuesday 5 January 2027: the moment, deadline (notice to the credit insurer); open for this step\n    10:00–11:00\n");
    expect(out).toContain("Friday 8 January 2027: money usually comes in\n");
  });

  test("reads the windows in order, and why it is then", async () => {
    const out = await shown(busy);
    const windows = out.slice(out.indexOf("Windows, in the order"), out.indexOf("Why then"));
    const order = [
      "the hours in which the customer may be contacted",
      "the public holidays",
      "the hours the customer asked for: Tu, Th 10:00–11:00",
      "the hours of the office",
      "the absence of the colleague",
    ];
    expect(order.map((text) => windows.indexOf(text))).toEqual([...order.map((text) => windows.indexOf(text))].sort((a, b) => a - b));
    expect(order.every((text) => windows.includes(text))).toBe(true);
    const why = out.slice(out.indexOf("Why then"));
    expect(why).toContain("Best: on Tuesday 5 January 2027 between 10:00 and 11:00.");
    expect(why).toContain("Earliest: Tuesday 22 December 2026, 10:00.");
    expect(why).toContain("The customer asked for these hours.");
    expect(why).toContain("The colleague is there from 5 January 2027.");
  });

  test("reads it in Dutch", async () => {
    const out = await shown(busy, "--lang", "nl");
    for (const text of ["het moment", "de collega is weg", "Waarom dan", "Vensters, in de volgorde waarin ze tellen", "klant ·", "Eventueel later"])
      expect(out).toContain(text);
    expect(out).not.toMatch(/\b(the|and|closed)\b/);
  });

  test("sees a request wait for the day money comes in, with the days passed over", async () => {
    const out = await shown(PORTFOLIO, "--customer", "C-1004");
    expect(out).toContain("23○    24○    [25]€");
    expect(out).toContain("Money usually comes in around this day (25 November 2026).");
  });

  test("sees for each later step from when it is possible", async () => {
    const out = await shown(PORTFOLIO, "-c", "C-1016");
    expect(out.slice(out.indexOf("Later, if needed"))).toMatch(/: not before \w+day \d+ \w+ 2026 \(/);
  });

  test("hears which window has to move where there is no moment at all", async () => {
    const out = await shown(
      fileOf({ ...busyCustomer, colleagues: [{ id: "p7", name: "Sanne", relations: ["won"], hours: [{ days: [1], from: "09:00", to: "12:00" }] }] }),
    );
    expect(out).toContain("No moment for");
    expect(out.slice(out.indexOf("No moment for"))).toMatch(/the hours the customer asked for|the hours of the colleague/);
  });

  test("may ask about another action of the plan, and hears when there is none", async () => {
    const [first, second] = await Promise.all([shown(busy), shown(busy, "--action", "2")]);
    expect(first.split("\n")[0]).not.toBe(second.split("\n")[0]);
    const { error, exit } = await amicable(["when", busy, "--action", "99"]);
    expect([exit, error]).toEqual([2, expect.stringContaining("there is no action 99")]);
  });

  test("gets the same as data, for every customer of the example portfolio", async () => {
    const all = await Promise.all(customers.map(async (id) => JSON.parse(await shown(PORTFOLIO, "-c", id, "--format", "json"))));
    for (const told of all) {
      expect(told.days.filter(({ moment }: { moment: boolean }) => moment)).toHaveLength(1);
      expect(told.days.find(({ moment }: { moment: boolean }) => moment).day).toBe(told.timing.from.slice(0, 10));
      expect(told.windows.length).toBeGreaterThan(0);
    }
    expect(all.map(({ customer }) => customer)).toEqual(customers);
  });
});
