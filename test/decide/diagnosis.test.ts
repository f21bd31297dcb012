// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Why is it not paid: how strongly each reason is held, by what speaks for it and what against. */
import { describe, expect, it } from "vitest";
import { createPlanner } from "../../src/index.js";
import type { Json } from "../../src/vocabulary.js";
import { type Change, lateDossier } from "../presets/late-case.js";

const held = { all: [{ fact: "kind", operator: "equal", value: "business" }] };
const says = (reason: string, strength: string, against = false): Json => ({ when: held, then: { reason, strength, ...(against && { against }) } });

function reasonsBy(reasons: Readonly<Record<string, Json>>, change: Change = () => {}) {
  const dossier = lateDossier(change);
  return createPlanner({ policy: { schemaVersion: 1, name: "ours", reasons } }).plan(dossier).reasons;
}
const shown = (...of: Parameters<typeof reasonsBy>) => reasonsBy(...of).map(({ reason, strength }) => `${reason} ${strength}`);

describe("a reason for which something speaks", () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["is held as strongly as that", ["weak"], [], ["forgot weak", "unknown weak"]],
    ["is held as strongly as the strongest of several", ["weak", "likely", "weak"], [], ["forgot likely"]],
    ["is held less where something speaks against it", ["likely"], ["weak"], ["forgot weak", "unknown weak"]],
    ["is held less by one, however much speaks against it", ["likely"], ["weak", "likely", "weak"], ["forgot weak", "unknown weak"]],
    ["is dropped where it was weak", ["weak"], ["weak"], ["unknown weak"]],
    ["is dropped where the customer said otherwise", ["likely"], ["told"], ["unknown weak"]],
    ["is held whatever speaks against it, where the customer said so", ["weak", "told"], ["likely"], ["forgot told"]],
    ["is held where the customer said both", ["told"], ["told"], ["forgot told"]],
    ["is not there where things only speak against it", [], ["weak"], ["unknown weak"]],
  ])("%s", (_what, pro, contra, reasons) => {
    const rules = [
      ...pro.map((strength, index) => [`for${index}`, says("forgot", strength)]),
      ...contra.map((strength, index) => [`against${index}`, says("forgot", strength, true)]),
    ];
    expect(shown(Object.fromEntries(rules))).toEqual(reasons);
  });

  it("comes in the order of strength, and then in the order in which people look for reasons", () => {
    const rules = { a: says("wrong-contact", "likely"), b: says("cannot-pay", "weak"), c: says("forgot", "likely"), d: says("dispute", "told") };
    expect(shown(rules)).toEqual(["dispute told", "forgot likely", "wrong-contact likely", "cannot-pay weak"]);
  });

  it("is shown with the rules on both sides and the facts behind them", () => {
    const [reason] = reasonsBy({ one: says("forgot", "likely"), two: says("forgot", "weak", true), three: says("dispute", "weak") });
    expect(reason?.for.map(({ rule }) => rule)).toEqual(["one"]);
    expect(reason?.against.map(({ rule }) => rule)).toEqual(["two"]);
    expect(reason?.for[0]?.facts).toMatchObject([{ fact: "kind", is: "business", evidence: ["/customer/kind"] }]);
  });

  it("is not looked for where nothing is late, and what is known all the same is still said", () => {
    const paid: Change = (told) => {
      told.invoices[0].payments = [{ on: "2026-11-20", amount: "1000.00" }];
    };
    expect(shown({}, paid)).toEqual([]);
    expect(shown({ a: says("dissatisfied", "weak") }, paid)).toEqual(["dissatisfied weak"]);
    expect(shown({})).toEqual(["unknown weak"]);
  });
});
