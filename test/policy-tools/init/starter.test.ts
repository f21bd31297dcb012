import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FACTS, PRESETS, TREATMENTS } from "../../../src/index.js";
import { checkPolicyText, fileNameFor, lintPolicyText, policyJsonSchema, starterPolicy } from "../../../src/policy-tools/index.js";
import { times } from "../../runs.js";

const CONTEXT = { file: "acme.json", catalogue: new Map(FACTS.map((fact) => [fact.name, fact])), treatments: TREATMENTS, presets: PRESETS };
const starter = (base: string, name = "acme") => starterPolicy({ name, extends: base, schema: "./policy.schema.json" });
const accepts = new Ajv2020({ strict: false }).compile(policyJsonSchema());

describe("a policy to begin with", () => {
  test.each([...PRESETS.keys()])("over %s has nothing to remark, for the check, for lint and for the editor", (base) => {
    const text = starter(base);
    expect(checkPolicyText(text, CONTEXT)).toMatchObject({ ok: true, diagnostics: [] });
    expect(lintPolicyText(text, CONTEXT)).toEqual({ ok: true, findings: [] });
    expect([accepts(JSON.parse(text)), accepts.errors]).toEqual([true, null]);
  });

  test.each([...PRESETS.keys()])("over %s shows each way to change it: a number, a part of a rule, off, a rule of one's own, a tighter limit", (base) => {
    const own =
      checkPolicyText(starter(base), CONTEXT)
        .policies?.effective()
        .filter(({ layer }) => layer === "acme") ?? [];
    const said = (pointer: string) => own.find((field) => field.pointer === pointer);
    expect(said("/settings/firstContactAfterDays")).toMatchObject({ status: "active", overrode: { value: 3 } });
    expect(said("/rules/large-and-late/then/owner")).toMatchObject({ status: "active", overrode: { layer: "amicable:relationship-first@1" } });
    expect(said("/rules/early-word-for-the-late")).toMatchObject({ value: "off", status: "off" });
    expect(said("/rules/paid-after-the-harvest/then/treatment")).toMatchObject({ status: "active" });
    expect(own.some(({ pointer }) => pointer.startsWith("/guardrails/"))).toBe(true);
  });

  it("takes any name a policy can have", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (name) => {
        const text = starter("amicable:nl-business@1", name);
        expect(JSON.parse(text).name).toBe(name);
        const { ok, diagnostics } = checkPolicyText(text, CONTEXT);
        if (/^[^#\s](?:[^#]*[^#\s])?$/.test(name)) expect([ok, diagnostics]).toEqual([true, []]);
        else expect(diagnostics.map(({ at }) => at)).toEqual(["/name"]);
      }),
      { numRuns: times(60) },
    );
  });
});

describe("the file of a policy", () => {
  it("is named after it, in letters that every system takes", () => {
    expect(["Acme NL", "Café Ürün", "..", "a/b\\c", "../../etc/passwd", "日本"].map(fileNameFor)).toEqual([
      ...["acme-nl.json", "cafe-urun.json", "policy.json", "a-b-c.json", "etc-passwd.json", "policy.json"],
    ]);
  });

  it("never leaves the folder, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(fileNameFor(name)).toMatch(/^[a-z0-9_][a-z0-9._-]*\.json$/);
      }),
    );
  });
});
