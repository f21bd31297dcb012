// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Customers on another clock than ours: a colleague reads ours and theirs, a message waits for their day, and a voice needs an hour that suits both. */
import { describe, expect, test } from "vitest";
import { en, nl, renderPlan } from "../../src/language/index.js";
import * as t from "../scenarios/told.js";
import { actionIn, at, momentOf, planOf, SLOW, whys } from "./moment-told.js";

type Told = Parameters<typeof t.told>[0];
const LATE = { invoices: [...SLOW, t.invoice("D", 14)] };
const IN_WRITING = { people: [t.person("Petra", "accounts-payable", ["email"])] };
const BY_PHONE = { people: [t.person("Petra", "accounts-payable", ["phone"])] };
const far = (country: string, region: string | undefined, more: Told = {}) =>
  t.told({ ...LATE, ...more, customer: { country, ...(region && { region: `${country}-${region}` }), language: "en", ...more?.customer } });
const nz = (more: Told) => far("NZ", undefined, { ...more, customer: { timeZone: "Pacific/Auckland" } });
const ask = (told: t.Told) => actionIn(planOf(told), "ask-if-arrived");
const summary = (told: t.Told, language = nl) => renderPlan(planOf(told), language).actions[0]?.summary;

describe("a customer whose clock shows another time", () => {
  const newYork = far("US", "NY", { customer: { timeZone: "America/New_York" } });

  test("is called at the hour that is decent there; the plan shows it on our clock as well", () => {
    const { timing } = ask(newYork);
    expect(momentOf(ask(newYork))).toBe("2026-11-23 09:00–11:30");
    expect(timing).toMatchObject({
      zone: "America/New_York",
      office: { zone: "Europe/Amsterdam", ownClock: false, from: "2026-11-23T15:00+01:00", to: "2026-11-23T17:30+01:00" },
    });
    expect(timing.prepare).toBeUndefined();
  });

  test("is called on the clock of our country where nobody told our own", () => {
    const { timing } = ask(far("US", "NY", { creditor: { country: "NL", claims: { owner: "own" } }, customer: { timeZone: "America/New_York" } }));
    expect([timing.from, timing.office?.zone, timing.office?.from]).toEqual(["2026-11-23T09:00-05:00", "Europe/Amsterdam", "2026-11-23T15:00+01:00"]);
  });

  test("a colleague reads our time first, with theirs beside it", () => {
    expect(summary(newYork)).toBe("Daan belt Petra op maandag 23 november 2026 tussen 15:00 en 17:30 uur bij ons (09:00–11:30 uur in New York). Toon: warm.");
    expect(summary(newYork, en)).toMatch(/^Daan calls Petra on Monday 23 November 2026 between 15:00 and 17:30 our time \(09:00–11:30 in New York\)\./);
  });

  test("both days are named where it is already tomorrow there", () => {
    const sydney = far("AU", "NSW", { customer: { timeZone: "Australia/Sydney" }, colleagues: [t.won({ timeZone: "America/Los_Angeles" })] });
    expect(summary(sydney)).toMatch(
      /^Daan belt Petra op maandag 23 november 2026 tussen 14:00 en 17:30 uur in Los Angeles \(op dinsdag 24 november 2026 tussen 09:00 en 12:30 uur in Sydney\)/,
    );
  });

  test("nothing is said of clocks where both show the same", () => {
    const { timing } = ask(far("DE", "BE"));
    expect([timing.zone, timing.office, timing.prepare]).toEqual([undefined, undefined, undefined]);
    expect(summary(far("DE", "BE"))).not.toMatch(/bij ons|Berlin/);
  });

  test("work among ourselves is on our clock alone", () => {
    const wait = actionIn(planOf(newYork), "wait").timing;
    expect([wait.from.slice(16), wait.office]).toEqual(["+01:00", undefined]);
  });
});

describe("a customer who is never awake when we are at work", () => {
  test("is written to: ready in our hours, delivered in theirs", () => {
    const { timing } = ask(nz(IN_WRITING));
    expect(timing).toMatchObject({
      from: "2026-11-24T08:30+13:00",
      prepare: { from: "2026-11-23T09:00+01:00", to: "2026-11-23T17:30+01:00" },
      zone: "Pacific/Auckland",
    });
    expect(whys(ask(nz(IN_WRITING)))).toContain("timing.prepared");
    expect(summary(nz(IN_WRITING))).toMatch(
      /^Daan mailt Petra op maandag 23 november 2026 tussen 09:00 en 17:30 uur bij ons, om te bezorgen op dinsdag 24 november 2026 tussen 08:30 en 18:00 uur in Auckland\./,
    );
  });

  test("is written to where calling needs an hour that nobody has", () => {
    const plan = planOf(nz({}));
    expect(plan.actions[0]).toMatchObject({ treatment: "ask-if-arrived", channel: "email", timing: { from: "2026-11-24T08:30+13:00" } });
    expect(plan.withheld.filter(({ by }) => by === "no-slot")).toEqual([]);
  });

  test("is written to where neither a call nor a visit has an hour", () => {
    const people = [t.person("Petra", "accounts-payable", ["phone", "in-person", "email"])];
    expect(planOf(nz({ people })).actions[0]).toMatchObject({ treatment: "ask-if-arrived", channel: "email", to: { id: "Petra" } });
  });

  describe("and owes in two currencies", () => {
    const dollars = t.invoice("U", 14, { currency: "USD" });
    const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
    const policy = { schemaVersion: 1, name: "ours", rules: { mine: { when, then: { treatment: "ask-if-arrived" } } } };
    const both = (contacts: t.ToldContact[] = [], people = [t.clerk()]) =>
      planOf(nz({ people, contacts, invoices: [...SLOW, t.invoice("D", 14), dollars] }), { policy });

    test("is written to once, about both", () => {
      const [action] = both().actions;
      expect([action.treatment, action.channel, action.about.map(({ invoice }) => invoice)]).toEqual(["ask-if-arrived", "email", ["D", "U"]]);
    });

    test("is written to once where nobody told who works there", () => {
      const invoices = [...SLOW, t.invoice("D", 14), dollars];
      const [action] = planOf(t.notTold(nz({ invoices }), "people"), { policy }).actions;
      expect([action.channel, action.to, action.about.map(({ invoice }) => invoice)]).toEqual(["email", undefined, ["D", "U"]]);
    });

    test("is written to where the same way is free for both, to the same person", () => {
      const two = [t.person("Petra", "accounts-payable", ["phone", "letter"]), t.person("Rob", "budget-holder", ["phone", "email"])];
      const [action] = both([], two).actions;
      expect([action.channel, action.to?.id, action.about.map(({ invoice }) => invoice)]).toEqual(["email", "Rob", ["D", "U"]]);
    });

    test("is not written to about one of them in a way that is closed for the other", () => {
      const mailed = t.contact("2026-11-13", "email", "friendly-reminder", "sent", { about: ["U"], to: "Petra" });
      const [action] = both([mailed], [t.person("Petra", "accounts-payable", ["phone", "email", "letter"])]).actions;
      expect([action.treatment, action.channel, action.about.map(({ invoice }) => invoice)]).toEqual(["ask-if-arrived", "letter", ["D", "U"]]);
    });
  });

  test("who only wants to hear from us on Wednesday evening finds the message then", () => {
    const evenings = { ...IN_WRITING, customer: { country: "NL", preferredHours: [{ days: [3], from: "19:00", to: "20:00" }] } };
    expect(ask(t.told({ ...LATE, ...evenings })).timing).toMatchObject({
      from: "2026-11-25T19:00+01:00",
      prepare: { from: "2026-11-25T08:30+01:00", to: "2026-11-25T17:30+01:00" },
    });
  });

  test("finds no message on a day on which whoever wrote it is away", () => {
    const away = t.won({ absences: [{ from: "2026-11-24", until: "2026-11-24" }] });
    const evenings = { customer: { country: "NL", preferredHours: [{ days: [2, 4], from: "19:00", to: "20:00" }] } };
    const { timing } = ask(t.told({ ...LATE, ...IN_WRITING, ...evenings, colleagues: [away] }));
    expect(timing.from).toBe("2026-11-26T19:00+01:00");
    expect(timing.prepare?.from).toBe("2026-11-26T08:30+01:00");
  });

  test("asks for care today and gets it as soon as it can be written", () => {
    const copy = { contacts: [t.contact("2026-11-20", "email", "ask-if-arrived", "asked-for-copy", { to: "Petra" })] };
    const plan = planOf(at("2026-11-23T16:00:00+01:00", nz({ ...IN_WRITING, ...copy })));
    expect(actionIn(plan, "send-copy").timing).toMatchObject({ from: "2026-11-24T08:30+13:00", prepare: { from: "2026-11-23T16:00+01:00" } });
  });

  test("who can only be called is put to a person, who finds an hour; the plan says what would have to move", () => {
    const plan = planOf(nz(BY_PHONE));
    expect(plan.actions.map(({ treatment }) => treatment)).toEqual(["put-to-person", "wait"]);
    expect(plan.actions[0].because).toMatchObject([{ rule: "own.no-hour" }]);
    expect(plan.withheld).toMatchObject([{ treatment: "ask-if-arrived", by: "no-slot", because: { with: { windows: "office-hours" } } }]);
  });

  test("is not chatted with: for that both have to be there", () => {
    const plan = planOf(nz({ people: [t.person("Petra", "accounts-payable", ["chat"])] }));
    expect(plan.actions.map(({ treatment }) => treatment)).toEqual(["put-to-person", "wait"]);
  });

  test("is not put to a person again in the week after that; waiting then says what has to happen, and who does it", () => {
    const done = { journal: [{ on: "2026-11-20", treatment: "put-to-person", outcome: "done" as const }] };
    const plan = planOf(nz({ ...BY_PHONE, ...done }));
    expect(plan.actions[0].treatment).toBe("wait");
    expect(renderPlan(plan, nl).actions[0]?.purpose).toMatch(
      /^Er ligt een stap klaar die nog niet kan: "Vragen of de factuur er is"\. Geen moment past iedereen.*Spreek eerst met de klant een uur af.*Joost pakt dit op\.$/,
    );
  });
});
