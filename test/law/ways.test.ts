/** How often and in which ways the law lets a customer be contacted: LAW-3 of the conformance cases; the law page §7. */
import { describe, expect, it } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";

type Told = Readonly<Record<string, unknown>>;
const planner = createPlanner();
const call = (on: string, more: Told = {}): Told => ({ on, channel: "phone", purpose: "payment", to: "k1", outcome: "no-answer", ...more });

function factsOf(customer: Told, contacts: readonly Told[] | undefined, asOf = "2026-11-23T12:00:00-05:00"): ReadonlyMap<string, unknown> {
  const dossier = parseDossier({
    schemaVersion: 1,
    asOf,
    customer: { id: "C-1", kind: "consumer", ...customer },
    creditor: { collects: "for-others" },
    invoices: [
      { id: "F1", issued: "2026-06-01", due: "2026-07-01", amount: "100.00", currency: "USD" },
      { id: "F2", issued: "2026-06-01", due: "2026-07-01", amount: "100.00", currency: "USD" },
    ],
    ...(contacts && { contacts }),
  });
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const [found] = planner.facts(dossier.value);
  return new Map((found?.facts ?? []).map(({ fact, finding }) => [fact.name, finding.known ? finding.is : undefined]));
}
const TEXAS = { country: "US", region: "TX" };
const week = ["2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20", "2026-11-21", "2026-11-22"];

describe("seven calls in seven days (Reg F, LAW-3)", () => {
  it("six leave room for a seventh", () => {
    expect(
      factsOf(
        TEXAS,
        week.map((on) => call(on)),
      ).get("waysCountedOut"),
    ).toEqual([]);
  });
  it("after seven there is none for an eighth until the first of them is a week old", () => {
    const facts = factsOf(
      TEXAS,
      [...week, "2026-11-23"].map((on) => call(on)),
    );
    expect(facts.get("waysCountedOut")).toEqual(["phone", "video"]);
    expect(facts.get("countedOutUntil")).toBe("2026-11-23");
  });
  it.each([
    ["mails", call("2026-11-23", { channel: "email", outcome: "sent" })],
    ["calls the customer asked for", call("2026-11-23", { requested: true })],
    ["calls from the customer", call("2026-11-23", { direction: "in", outcome: "no-answer" })],
    ["calls of a week ago", call("2026-11-16")],
    ["calls about something else", call("2026-11-23", { purpose: "delivery" })],
  ])("%s do not count", (_what, seventh) => {
    expect(factsOf(TEXAS, [...week.map((on) => call(on)), seventh]).get("waysCountedOut")).toEqual([]);
  });
});

describe("Massachusetts and New York City", () => {
  it("two calls or texts in seven days (940 CMR 7.04)", () => {
    const facts = factsOf({ country: "US", region: "MA" }, [call("2026-11-18"), call("2026-11-20", { channel: "sms", outcome: "sent" })]);
    expect([facts.get("waysCountedOut"), facts.get("countedOutUntil")]).toEqual([["phone", "sms", "video"], "2026-11-24"]);
  });
  it("three contacts in seven days on all ways together (NYC, from 2026-09-01)", () => {
    const three = ["2026-11-18", "2026-11-20", "2026-11-21"].map((on) => call(on, { channel: "letter", outcome: "sent" }));
    const facts = factsOf({ country: "US", region: "NY", city: "New York" }, three);
    expect(facts.get("waysCountedOut")).toContain("letter");
    expect(factsOf({ country: "US", region: "NY", city: "Albany" }, three).get("waysCountedOut")).toEqual([]);
  });
  it("electronic ways only where the customer chose or used them (NYC)", () => {
    const city = { country: "US", region: "NY", city: "New York" };
    expect(factsOf(city, []).get("waysWithoutConsent")).toEqual(["chat", "email", "sms"]);
    expect(factsOf({ ...city, preferredChannel: "email" }, []).get("waysWithoutConsent")).toEqual(["chat", "sms"]);
    expect(factsOf(city, [call("2026-05-01", { channel: "sms", direction: "in", outcome: "replied" })]).get("waysWithoutConsent")).toEqual(["chat", "email"]);
  });
  it("where the state is not told, the strictest of all states counts", () => {
    expect(factsOf({ country: "US" }, [call("2026-11-18"), call("2026-11-20")]).get("waysCountedOut")).toEqual(["phone", "sms", "video"]);
  });
});

describe("a week of rest after a conversation (Reg F, LAW-3)", () => {
  it.each([
    ["the day after", "2026-11-22", { outcome: "reached" }, "2026-11-29"],
    ["the seventh day after", "2026-11-16", { outcome: "reached" }, "2026-11-23"],
    ["the customer called", "2026-11-20", { direction: "in", outcome: "replied" }, "2026-11-27"],
    ["the eighth day after", "2026-11-15", { outcome: "reached" }, undefined],
    ["nobody answered", "2026-11-22", { outcome: "voicemail" }, undefined],
    ["it was no call", "2026-11-22", { channel: "email", outcome: "replied" }, undefined],
  ])("%s (%s)", (_when, on, more, until) => {
    const facts = factsOf(TEXAS, [call(on, more)]);
    expect(facts.get("waysQuietByLaw")).toEqual(until === undefined ? [] : ["phone", "video"]);
    expect(facts.get("quietByLawUntil")).toBe(until);
  });
});

describe("what nobody told", () => {
  it("without our contacts the number of them is unknown where a law counts, and no question elsewhere", () => {
    expect(factsOf(TEXAS, undefined).get("waysCountedOut")).toBeUndefined();
    expect(factsOf(TEXAS, undefined).get("waysQuietByLaw")).toBeUndefined();
    expect(factsOf({ country: "DE" }, undefined).get("waysCountedOut")).toEqual([]);
  });
});

describe("a letter the law requires, and its term", () => {
  const letter = (on: string, more: Told = {}) => call(on, { channel: "letter", purpose: "legal", treatment: "fourteen-day-letter", outcome: "sent", ...more });
  const DUTCH = { country: "NL" };
  const now = "2026-11-23T12:00:00+01:00";

  it.each<readonly [string, readonly Told[], unknown, unknown]>([
    ["no letter at all: every late invoice waits, and no day can be named", [], ["F1", "F2"], undefined],
    ["the term runs", [letter("2026-11-10")], ["F1", "F2"], "2026-11-27"],
    ["the term has run", [letter("2026-10-27")], [], undefined],
    ["it ends today", [letter("2026-11-05")], ["F1", "F2"], "2026-11-24"],
    ["a letter about one invoice says nothing of the other", [letter("2026-10-20", { about: ["F1"] })], ["F2"], undefined],
    ["a letter that came back gave no term", [letter("2026-10-20", { outcome: "returned" })], ["F1", "F2"], undefined],
    ["nor did a mail nobody answered", [letter("2026-10-20", { channel: "email" })], ["F1", "F2"], undefined],
    ["a mail that was answered did", [letter("2026-10-20", { channel: "email", outcome: "replied" })], [], undefined],
  ])("%s", (_sentence, contacts, waiting, until) => {
    const facts = factsOf(DUTCH, contacts, now);
    expect([facts.get("awaitingLegalTerm"), facts.get("legalTermUntil")]).toEqual([waiting, until]);
  });

  it("waits for nothing where no letter is required", () => {
    expect(factsOf({ country: "NL", kind: "business" }, [], now).get("awaitingLegalTerm")).toEqual([]);
    expect(factsOf({ country: "GB" }, [], now).get("awaitingLegalTerm")).toEqual([]);
  });

  it("is under way until the law presumes it delivered: three post days under the slower post of 2026", () => {
    const facts = factsOf(DUTCH, [letter("2026-11-19")], now);
    expect([facts.get("letterUnderWay"), facts.get("letterDeliveredOn")]).toEqual([true, "2026-11-24"]);
    expect(factsOf(DUTCH, [letter("2026-11-18")], now).get("letterUnderWay")).toBe(false);
    expect(factsOf({ country: "GB" }, [letter("2026-11-22")], now).get("letterUnderWay")).toBe(false);
  });
});

describe("the longest payment term (art. 6:119a BW, Directive 2011/7/EU)", () => {
  const term = (customer: Told, size?: string) => {
    const dossier = parseDossier({ schemaVersion: 1, asOf: "2026-11-23T12:00:00+01:00", customer: { id: "C-1", ...customer }, creditor: size ? { size } : {} });
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
    return planner.facts(dossier.value)[0]?.facts.find(({ fact }) => fact.name === "lawfulTermDays")?.finding;
  };
  it.each<readonly [string, Told, string | undefined, number | undefined]>([
    ["a large Dutch company that owes a small one", { country: "NL", kind: "business", size: "large" }, "small", 30],
    ["a large one that owes a large one", { country: "NL", kind: "business", size: "large" }, "large", 60],
    ["where nobody told how large we are, the general term", { country: "NL", kind: "business", size: "large" }, undefined, 60],
    ["a Dutch municipality", { country: "NL", kind: "public" }, "small", 30],
    ["a Spanish company", { country: "ES", kind: "business" }, "small", 60],
    ["a consumer has no such term", { country: "NL", kind: "consumer" }, "small", undefined],
    ["an American company neither", { country: "US", kind: "business" }, "small", undefined],
  ])("%s", (_who, customer, size, days) => {
    const found = term(customer, size);
    expect(found?.known ? found.is : undefined).toBe(days);
  });
});
