import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import * as t from "../scenarios/told.js";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));
const read = (name: string): string => readFileSync(join(EXAMPLES, name), "utf8");
const dossiers = readdirSync(join(EXAMPLES, "dossiers")).map((file) => ({
  file,
  told: JSON.parse(read(`dossiers/${file}`)) as { readonly customer: { readonly id: string } },
}));
const planFor = (told: unknown, policy: unknown = "amicable:relationship-first@1") => {
  const parsed = parseDossier(told);
  if (!parsed.ok) expect.fail(JSON.stringify(parsed.issues, null, 1));
  return createPlanner({ policy }).plan(parsed.value);
};
const named = (name: string): unknown => JSON.parse(read(`dossiers/${name}.json`));

/** What each customer of the portfolio deserves first, and from whom. */
const FIRST: Readonly<Record<string, readonly [treatment: string, owner: string]>> = {
  ashworth: ["wait", "Joost Mulder"],
  "atelier-claes": ["ask-if-arrived", "Daan Bakker"],
  bergmann: ["terms-conversation", "Daan Bakker"],
  brouwer: ["satisfaction-call", "Sanne Visser"],
  "de-keijzer": ["answer-dispute", "Sanne Visser"],
  hendriks: ["retry-debit", "Fatima el Idrissi"],
  heuvelrode: ["ask-order-number", "Daan Bakker"],
  hoekje: ["offer-help", "Fatima el Idrissi"],
  jong: ["thank", "Fatima el Idrissi"],
  kessels: ["protect-right", "Joost Mulder"],
  "kraanverhuur-zuid": ["announce-in-person", "Marieke de Graaf"],
  mertens: ["find-right-contact", "Daan Bakker"],
  noordkade: ["courtesy-contact", "Sanne Visser"],
  "van-dam": ["check-in-call", "Fatima el Idrissi"],
  "verhoeven-zuid": ["statement-of-account", "Fatima el Idrissi"],
  zonnewende: ["pursue-with-deposit", "Daan Bakker"],
};

describe("the example portfolio", () => {
  test("holds the same customers as the readable files, in order of their number", async () => {
    const lines = [...dossiers]
      .sort((a, b) => Number(a.told.customer.id.slice(2)) - Number(b.told.customer.id.slice(2)))
      .map(({ told }) => `${JSON.stringify(told)}\n`);
    await expect(lines.join("")).toMatchFileSnapshot(join(EXAMPLES, "portfolio.ndjson"));
  });

  test("is between twelve and sixteen customers, each with another first step", () => {
    expect(dossiers.length).toBeGreaterThanOrEqual(12);
    expect(dossiers.map(({ file }) => file.replace(".json", "")).sort()).toEqual(Object.keys(FIRST).sort());
    expect(new Set(Object.values(FIRST).map(([treatment]) => treatment)).size).toBe(Object.keys(FIRST).length);
  });

  test.each(Object.entries(FIRST))("%s gets first what a caring colleague would do", (name, [treatment, owner]) => {
    expect(planFor(named(name)).actions[0]).toMatchObject({ treatment, owner: { name: owner } });
  });

  test("lists each of its customers in the README", () => {
    for (const name of Object.keys(FIRST)) expect(read("README.md")).toContain(`\`${name}\``);
  });
});

describe("the wholesaler's policy", () => {
  const policy: unknown = JSON.parse(read("policies/wholesaler.json"));

  test("lets inside sales ask whether the invoice arrived, and says that it was this policy that wanted it", () => {
    const told = named("atelier-claes") as { readonly colleagues: readonly object[] };
    const colleagues = [...told.colleagues, { id: "els", name: "Els", relations: ["serves"], languages: ["nl-BE"] }];
    const [first] = planFor({ ...told, colleagues }, policy).actions;
    expect(first).toMatchObject({ treatment: "ask-if-arrived", owner: { name: "Els" } });
    expect(first.because[0]).toMatchObject({ rule: "did-it-arrive", layer: "groothandel-de-wissel" });
  });

  test("has its own visit for a regular buyer out of season", () => {
    const plan = planFor(
      t.told({
        customer: { since: "2023-01-01", tags: ["seasonal"] },
        people: [t.person("Bas", "director", ["in-person", "phone"])],
        invoices: [t.paid(8), t.paid(6), t.paid(4, 9), t.paid(2, 12), t.invoice("S", 20)],
      }),
      policy,
    );
    expect(plan.actions[0]).toMatchObject({ treatment: "check-in-call", channel: "in-person", owner: { name: "Daan" } });
  });

  test("gives key accounts a layer of their own", () => {
    const told = named("de-keijzer") as { readonly customer: object };
    const plan = planFor({ ...told, customer: { ...told.customer, segment: "key-account" } }, policy);
    expect(plan.versions.policy.layers.join(" ")).toContain("key-account");
  });
});

describe("the housing association's policy", () => {
  const policy: unknown = JSON.parse(read("policies/housing-association.json"));

  test("offers help after the second debit without funds", () => {
    const told = named("hendriks") as { readonly invoices: readonly object[] };
    const before = {
      id: "2026-0200",
      issued: "2026-06-20",
      due: "2026-06-25",
      currency: "EUR",
      amount: "36.50",
      payments: [
        { on: "2026-06-25", amount: "36.50", state: "debit-failed", code: "AM04" },
        { on: "2026-07-02", amount: "36.50" },
      ],
    };
    const [first] = planFor({ ...told, invoices: [before, ...told.invoices] }, policy).actions;
    expect(first).toMatchObject({ treatment: "offer-help", pressure: 1, asksForMoney: false });
    expect(first.because.map(({ rule }) => rule)).toContain("second-debit-without-funds");
  });

  test("puts an open repair before the rent", () => {
    const told = named("van-dam") as { readonly customer: object };
    const repair = { ...told, customer: { ...told.customer, tags: ["repair"] }, tickets: [{ id: "R-1", opened: "2026-11-20" }] };
    const [first] = planFor(repair, policy).actions;
    expect(first.treatment).toBe("mend-service");
    expect(first.because.map(({ rule }) => rule)).toContain("tenant-with-a-repair");
  });
});

describe("the example programs run with the package as it is installed", () => {
  let home = "";
  beforeAll(() => {
    home = join(inject("installedIn"), "examples");
    cpSync(EXAMPLES, home, { recursive: true });
  });
  const run = (...words: readonly string[]): string => execFileSync(process.execPath, words, { cwd: home, encoding: "utf8" });

  test("in TypeScript: the adviser calls, and after the call a copy is sent", () => {
    const tsx = join(dirname(createRequire(import.meta.url).resolve("tsx/package.json")), "dist", "cli.mjs");
    const shown = run(tsx, join(home, "next-step.ts"));
    expect(shown).toContain("Check-in call");
    expect(shown).toContain("Fatima el Idrissi");
    expect(shown.trim().split("\n").at(-1)).toContain("Send a copy");
  });

  test("in CommonJS, under the wholesaler's policy", () => {
    expect(run(join(home, "next-step.cjs"))).toContain("ask-if-arrived by phone: Daan Bakker");
  });
});
