import { describe, expect, it } from "vitest";
import { en, nl, renderPlan, renderText } from "../../src/language/index.js";
import { wrap } from "../../src/language/layout.js";
import { samplePlan } from "./sample-plan.js";

const rendered = renderPlan(samplePlan(), nl);

describe("a plan as text", () => {
  it.each([40, 60, 80, 120])("fits in %i characters a line", (width) => {
    for (const line of renderText(rendered, { width }).split("\n")) expect(line.length, line).toBeLessThanOrEqual(width);
  });

  it("shows the next step, the others, what comes later and what is held back", () => {
    const text = renderText(renderPlan(samplePlan(), en));
    for (const heading of ["Next best step", "Other good steps", "Later, and only if", "Held back, and why", "Why we think so", "Not known"])
      expect(text).toContain(`\n${heading}\n`);
    expect(text).toContain("1. Reminder by phone (remind)");
    expect(text).toContain("   Colleagues: Agree it first with Omar, before 24 November 2026.");
  });

  it("leaves out headings with nothing under them", () => {
    const bare = renderPlan({ ...samplePlan(), later: [], withheld: [], unknown: [] }, en);
    expect(renderText(bare)).not.toMatch(/Later, and only if|Held back|Not known/);
  });

  it("has colour only when asked, and the same words with it", () => {
    const plain = renderText(rendered);
    const coloured = renderText(rendered, { colour: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[1m");
    expect(coloured.replaceAll(new RegExp(`${"\u001b"}\\[\\d+m`, "g"), "")).toBe(plain);
  });

  it("keeps a currency with its amount, and a word that is too long on a line of its own", () => {
    expect(wrap("we vragen om € 1.250,00", 15)).toEqual(["we vragen om", "€ 1.250,00"]);
    expect(wrap("abc averyveryverylongword def", 10)).toEqual(["abc", "averyveryverylongword", "def"]);
    expect(wrap("AND 12 other", 6)).toEqual(["AND 12", "other"]);
  });
});
