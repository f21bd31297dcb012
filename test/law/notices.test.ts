/** What a plan says of the law data it rests on (the law page, §0 point 4: data older than seven months say so). */
import { describe, expect, it } from "vitest";
import { createPlanner, parseDossier } from "../../src/index.js";
import { en, nl, renderPlan, renderText } from "../../src/language/index.js";
import { PACKS } from "../../src/law/packs/index.js";

function planOf(country: string | undefined, asOf = "2026-11-23T09:00:00+01:00") {
  const dossier = parseDossier({ schemaVersion: 1, asOf, customer: { id: "C-1", ...(country && { country }) } });
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  return createPlanner().plan(dossier.value);
}

describe("a plan says what its law data are worth", () => {
  it("nothing where they are fresh", () => {
    for (const country of ["NL", "BE", "DE", "FR", "GB", "US"]) expect(planOf(country).notices).toEqual([]);
  });

  it("still nothing on the last day they count as fresh, and the pack and the day after it (210 days)", () => {
    expect(PACKS.find(({ pack }) => pack === "us")).toMatchObject({ checkedOn: "2026-11-21", staleAfterDays: 210 });
    expect(planOf("US", "2027-06-19T12:00:00-05:00").notices).toEqual([]);
    expect(planOf("US", "2027-06-20T12:00:00-05:00").notices).toEqual([{ key: "notice.law-stale", with: { pack: "US", date: "2026-11-21" } }]);
  });

  it("each pack that is old, also the Union's", () => {
    expect(planOf("NL", "2027-12-01T09:00:00+01:00").notices.map((notice) => notice.with.pack)).toEqual(["NL", "EU"]);
  });

  it("that a country has no pack, so that only general rules were applied", () => {
    expect(planOf("SE").notices).toEqual([{ key: "notice.law-none", with: { country: "SE" } }]);
    expect(planOf("JP").notices).toEqual([{ key: "notice.law-none", with: { country: "JP" } }]);
  });

  it("nothing of a country nobody told; that holds the contact itself", () => {
    expect(planOf(undefined).notices).toEqual([]);
  });

  it("in both languages, as text for the terminal", () => {
    expect(renderText(renderPlan(planOf("NL", "2027-12-01T09:00:00+01:00"), nl))).toMatch(/Goed om te weten[\s\S]*\(NL\)[\s\S]*21 november 2026/);
    expect(renderText(renderPlan(planOf("JP"), en))).toMatch(/Good to know[\s\S]*no law data for this country \(JP\)/);
  });
});
