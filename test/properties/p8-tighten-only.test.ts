import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf, LIMITS, PRESETS, parsePolicy, TREATMENTS } from "../../src/index.js";
import { benchOf, ceilingOf, dossiers } from "../../src/testing/index.js";
import { PATIENT, read, runs } from "./trying.js";

type Told = { readonly [name: string]: number };
interface Layers {
  readonly preset: string;
  readonly company: Told;
  readonly segment: Told;
  readonly customer: Told;
}

const context = { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS };
const preset = fc.constantFrom(...PRESETS.keys());
const byPreset = new Map([...PRESETS.keys()].map((name) => [name, presetLimits(name)]));

describe("a policy can only tighten what protects customers", PATIENT, () => {
  test("layer over layer, a limit is the tightest that was told, and one told looser is refused by name", () => {
    let accepted = 0;
    fc.assert(
      fc.property(layers, (told) => {
        const expected = tightest(told);
        const read = parsePolicy(documentOf(told), context);
        if (read.ok) {
          accepted += 1;
          expect(expected.refused).toEqual([]);
          expect(read.value.for("C-1", "vip").limits).toEqual(expected.limits);
        } else {
          const refused = read.issues.map(({ code, at }) => [code, at.split("/").at(-1)]);
          for (const name of expected.refused) expect(refused).toContainEqual([expect.stringMatching(/guardrail-loosened|out-of-range/), name]);
          expect(expected.refused.length).toBeGreaterThan(0);
        }
      }),
      runs(60),
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test("a treatment that any layer never wants is never wanted", () => {
    const ids = fc.subarray(TREATMENTS.map(({ id }) => id));
    fc.assert(
      fc.property(preset, ids, ids, ids, (name, company, segment, customer) => {
        const document = {
          ...documentOf({ preset: name, company: {}, segment: {}, customer: {} }),
          guardrails: { never: company },
          forSegment: { vip: { guardrails: { never: segment } } },
          forCustomer: { "C-1": { guardrails: { never: customer } } },
        };
        const read = parsePolicy(document, context);
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        expect(read.value.for("C-1", "vip").never).toEqual(expect.arrayContaining([...company, ...segment, ...customer]));
      }),
      runs(25),
    );
  });

  test("tighter limits never let a guardrail allow more pressure, to anybody", () => {
    const untouched = new Map([...PRESETS.keys()].map((policy) => [policy, benchOf({ policy })]));
    let lowered = 0;
    fc.assert(
      fc.property(tighterThan, dossiers(), ([name, company], document) => {
        const below = untouched.get(name) ?? benchOf();
        const dossier = read(document);
        const before = ceilingOf(below, dossier).pressure;
        const after = ceilingOf(benchOf({ policy: documentOf({ preset: name, company, segment: {}, customer: {} }) }), dossier).pressure;
        expect(after).toBeLessThanOrEqual(before);
        if (after < before) lowered += 1;
      }),
      runs(40),
    );
    expect(lowered).toBeGreaterThan(0);
  });
});

/** A few limits, each some steps tighter than the preset has it; now and then a step looser, or further than it can go. */
const layers: fc.Arbitrary<Layers> = fc.tuple(preset, changes(-1), changes(-1), changes(-1)).map(([name, company, segment, customer]) => ({
  preset: name,
  company: tighter(name, company),
  segment: tighter(name, segment),
  customer: tighter(name, customer),
}));
const tighterThan = fc.tuple(preset, changes(0, LIMITS.length)).map(([name, steps]): [string, Told] => {
  const told = Object.entries(tighter(name, steps));
  return [
    name,
    Object.fromEntries(told.map(([limit, value]) => [limit, Math.min(Math.max(value, limitOf(limit)?.min ?? value), limitOf(limit)?.max ?? value)])),
  ];
});

function changes(least: number, maxLength = 2): fc.Arbitrary<readonly (readonly [name: string, steps: number])[]> {
  const steps = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.constantFrom(least, 400) });
  return fc.uniqueArray(fc.tuple(fc.constantFrom(...LIMITS.map(({ name }) => name)), steps), { maxLength, selector: ([name]) => name });
}

function tighter(name: string, steps: readonly (readonly [name: string, steps: number])[]): Told {
  return Object.fromEntries(
    steps.map(([limit, count]) => [limit, (byPreset.get(name)?.[limit] ?? 0) + (limitOf(limit)?.tighter === "lower" ? -count : count)]),
  );
}

function limitOf(name: string) {
  return LIMITS.find((limit) => limit.name === name);
}

function documentOf({ preset: base, company, segment, customer }: Layers) {
  return {
    schemaVersion: 1,
    name: "acme",
    extends: base,
    guardrails: company,
    forSegment: { vip: { guardrails: segment } },
    forCustomer: { "C-1": { guardrails: customer } },
  };
}

function presetLimits(name: string): Told {
  const read = parsePolicy(PRESETS.get(name), context);
  if (!read.ok) throw new Error(`${name} does not load`);
  return read.value.for(undefined).limits;
}

/** The lattice by the book: the tightest number told at each height, and the names of those told looser than what lies below, or out of range. */
function tightest({ preset: base, company, segment, customer }: Layers): { readonly limits: Told; readonly refused: readonly string[] } {
  const refused = new Set<string>();
  const over = (below: Told, told: Told): Told => {
    const limits: { [name: string]: number } = { ...below };
    for (const { name, tighter, min, max } of LIMITS) {
      const [now, value] = [below[name] ?? Number.NaN, told[name]];
      if (value === undefined) continue;
      if (value < min || value > max || (tighter === "lower" ? value > now : value < now)) refused.add(name);
      else limits[name] = value;
    }
    return limits;
  };
  const companyWide = over(presetLimits(base), company);
  // The customer's layer stands on the company's, with the segment's and without.
  over(companyWide, customer);
  return { limits: over(over(companyWide, segment), customer), refused: [...refused] };
}
