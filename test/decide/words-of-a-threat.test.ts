// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** A rule that wants a formal step may say so in words; nobody reads them out in the step before it (P1). */
import { describe, expect, it } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import { eagerDocument, firmCase } from "../guardrails/firm-case.js";

function planWith(because: { readonly en?: string; readonly nl?: string }) {
  const { rules, extends: _base, ...document } = eagerDocument("formal-notice");
  const worded = Object.fromEntries(Object.entries(rules as Record<string, object>).map(([id, rule]) => [id, { ...rule, because }]));
  const dossier = parseDossier(firmCase());
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const { actions, later } = createPlanner({ policy: { ...document, rules: worded } }).plan(dossier.value);
  const [call] = actions.filter(({ treatment }) => treatment === "announce-in-person");
  const [notice] = later.filter(({ treatment }) => treatment === "formal-notice");
  return { call: call?.because.map(({ text }) => text), notice: notice?.because.map(({ text }) => text) };
}

describe("the words of a rule that wants a formal step", () => {
  it.each([{ en: "The court is next." }, { nl: "De deurwaarder komt." }, { en: "Nothing else helped.", nl: "Anders volgt de rechter." }])(
    "stay with that step and are not read out in the call before it: %j",
    (because) => expect(planWith(because)).toEqual({ call: [undefined], notice: [because] }),
  );

  it("are told in the call as well where they threaten with nothing", () => {
    const because = { en: "Nothing else helped.", nl: "Niets anders hielp." };
    expect(planWith(because)).toEqual({ call: [because], notice: [because] });
  });
});
