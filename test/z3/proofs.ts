/** What `policy prove` says of P2, held against z3: the regions it looks at, and its answer with every guardrail in place and with each one taken away. */
import * as fc from "fast-check";
import { catalogueOf, factsOf } from "../../src/facts/catalogue.js";
import { LIMITS, type Limits } from "../../src/facts/limits.js";
import type { Guardrail } from "../../src/guardrails/guardrail.js";
import { GUARDRAILS, PRESETS, TREATMENTS } from "../../src/index.js";
import type { Policy } from "../../src/policy/policy.js";
import { proveClause } from "../../src/policy-tools/prove/clause-proof.js";
import { CLAUSES, type Clause } from "../../src/policy-tools/prove/clauses.js";
import { exampleCase } from "../../src/policy-tools/prove/example.js";
import { explore } from "../../src/policy-tools/prove/explore.js";
import { holdsBack } from "../../src/policy-tools/prove/held.js";
import { proposedBy } from "../../src/policy-tools/prove/proposed.js";
import { type Ground, type Proposed, type World, worldOf } from "../../src/policy-tools/prove/world.js";
import { contextOf, formulaOf } from "../../src/policy-tools/regions/index.js";
import { type Encoder, encoderFor } from "./encoder.js";
import type { Z3 } from "./fetch.js";
import { looked } from "./looked.js";
import { policiesOf, SEED } from "./questions.js";
import { modelOf, type StepModel } from "./step.js";
import { and, not, or } from "./terms.js";

interface Asked {
  readonly about: string;
  /** Asked of z3, after the model. */
  readonly text: string;
  readonly expected: "sat" | "unsat";
  /** What it is made of, asked one by one where the answer is not the expected one. */
  readonly parts?: readonly Asked[];
}
export interface ProofsCompared {
  readonly regions: number;
  readonly answers: number;
  readonly rules: number;
  readonly disagreements: readonly string[];
}

const CATALOGUE = catalogueOf();
const BY_ID = new Map(TREATMENTS.map((treatment) => [treatment.id, treatment]));
const SERVING = GUARDRAILS.filter(({ serves }) => serves === "P2");
const FIRM = 4;
const BUDGET = 20_000;
const SHOWN = 3;

/** Each preset with its own limits, and with others that a policy may set. Steps of the same pressure under the same limits are one question. */
export function compareProofs(z3: Z3, others: number): ProofsCompared {
  const counts = { regions: 0, answers: 0, rules: 0 };
  const disagreements: string[] = [];
  const seen = new Set<string>();
  const drawn = fc.sample(limitsThatLoad, { numRuns: others, seed: SEED });
  for (const policy of [...PRESETS.keys()].flatMap((preset) => policiesOf({ schemaVersion: 1, name: "acme", extends: preset }).slice(-1))) {
    for (const limits of [policy.limits, ...drawn]) {
      const ground = { limits, catalogue: CATALOGUE, usual: factsOf(exampleCase(policy, BY_ID), CATALOGUE) };
      for (const proposed of proposedBy(policy, BY_ID).filter(({ pressure }) => pressure >= FIRM)) {
        const encoder = encoderFor({ ...contextOf(policy, CATALOGUE), relations: [] }, { anyUnknown: true });
        const model = modelOf(encoder, limits, proposed.pressure);
        const key = JSON.stringify([limits, proposed.pressure]);
        const regions = seen.has(key) ? [] : regionsOf(proposed, ground, encoder, model);
        const answers = seen.has(key) ? [] : answersOf(proposed, ground, model, limits === policy.limits ? SERVING : []);
        const rules = rulesOf(policy, proposed, encoder, model);
        seen.add(key);
        counts.regions += regions.reduce((sum, { parts = [] }) => sum + parts.length, 0);
        counts.answers += answers.length;
        counts.rules += rules.length;
        const wrong = wrongIn(z3, [...regions, ...answers, ...rules], `${encoder.preamble()}\n${model.declarations}`);
        if (wrong.length > 0) disagreements.push(shown(`${proposed.treatment.id} (${proposed.pressure}) under ${policy.layers.at(-2)}`, limits, wrong));
      }
    }
  }
  return { ...counts, disagreements };
}

/** The shortest first: it looked at the least. */
function shown(step: string, limits: Limits, wrong: readonly string[]): string {
  const shortest = [...wrong].sort((a, b) => a.length - b.length).slice(0, SHOWN);
  return [`${step}: ${wrong.length} disagreements, limits ${JSON.stringify(limits)}`, ...shortest.map((one) => `  ${one}`)].join("\n");
}

const limitsThatLoad = fc
  .tuple(...LIMITS.map(({ min, max }) => fc.integer({ min, max })))
  .map((drawn) => Object.fromEntries(LIMITS.map(({ name }, at) => [name, drawn[at]])) as Limits);

/** In a whole region a guardrail, or a clause, answers as it did where it was looked at, and there is nothing outside the regions. */
function regionsOf(proposed: Proposed, ground: Ground, encoder: Encoder, model: StepModel): readonly Asked[] {
  const { today } = ground.usual.case;
  const lookedIn = (passes: (world: World) => boolean) =>
    [...explore((choose) => passes(worldOf(proposed, ground, choose)))].map((way): Region => {
      const where = Object.fromEntries([...way.looked].map(([what, { region }]) => [what, region]));
      return { passes: way.outcome, where: JSON.stringify(where), text: looked(way.looked, encoder, today) };
    });
  const guardrails = SERVING.flatMap((guardrail): readonly Asked[] => {
    const said = model.guardrails[guardrail.id];
    if (!said) throw new TypeError(`Nobody told z3 what ${guardrail.id} says.`);
    if (proposed.pressure < said.from) return [];
    const passing = (forGood: boolean) => lookedIn((world) => holdsBack(guardrail, world, ground.limits, forGood) === "no");
    const inTime = said.forNow === undefined ? [] : alike(`${guardrail.id}, in time,`, passing(true), or(said.permits, said.forNow));
    return [...alike(guardrail.id, passing(false), said.permits), ...inTime];
  });
  const clauses = CLAUSES.filter((clause) => clause.concerns(proposed)).flatMap((clause) =>
    alike(
      clause.id,
      lookedIn((world) => clause.holds(world)),
      clauseIn(model, clause),
    ),
  );
  return [...guardrails, ...clauses];
}

interface Region {
  readonly passes: boolean;
  readonly where: string;
  readonly text: string;
}

function alike(name: string, regions: readonly Region[], passes: string): readonly Asked[] {
  const parts = regions.map((region): Asked => {
    const about = `${name} ${region.passes ? "lets through" : "does not let through"}, and not in all of ${region.where}`;
    return { about, text: and(region.text, region.passes ? not(passes) : passes), expected: "unsat" };
  });
  return [
    { about: name, text: or(...parts.map(({ text }) => text)), expected: "unsat", parts },
    { about: `${name}: there is more than its regions`, text: not(or(...regions.map(({ text }) => text))), expected: "unsat" },
  ];
}

/** Each clause with all guardrails that serve P2, and without each of these. */
function answersOf(proposed: Proposed, ground: Ground, model: StepModel, without: readonly Guardrail[]): readonly Asked[] {
  return [undefined, ...without].flatMap((gone) => {
    const left = SERVING.filter((guardrail) => guardrail !== gone);
    return CLAUSES.filter((clause) => clause.concerns(proposed)).map((clause): Asked => {
      const { answer } = proveClause(clause, proposed, { shipped: left, own: [] }, ground, BUDGET);
      const about = `${clause.id}${gone ? ` without ${gone.id}` : ""} is ${answer.kind}, and z3 says otherwise`;
      return { about, text: brokenIn(clause, proposed, left, model), expected: answer.kind === "shown" ? "unsat" : "sat" };
    });
  });
}

/** Whoever a rule of the preset wants the step for: nothing that P2 forbids comes through, and something does come through. */
function rulesOf({ rules }: Policy, proposed: Proposed, encoder: Encoder, model: StepModel): readonly Asked[] {
  return rules
    .filter(({ treatment, pressure = 0 }) => treatment === proposed.treatment.id && Math.max(pressure, proposed.treatment.pressure) === proposed.pressure)
    .flatMap(({ id, when }): readonly Asked[] => {
      const wanted = encoder.holds(formulaOf(when));
      const clauses = CLAUSES.filter((clause) => clause.concerns(proposed));
      const through = SERVING.flatMap((guardrail) => permitting(guardrail, proposed, model, false));
      return [
        ...clauses.map((clause): Asked => {
          return { about: `${clause.id} does not hold of whom ${id} is for`, text: and(wanted, brokenIn(clause, proposed, SERVING, model)), expected: "unsat" };
        }),
        { about: `nothing that ${id} wants comes through`, text: and(wanted, ...through), expected: "sat" },
      ];
    });
}

function brokenIn(clause: Clause, proposed: Proposed, guardrails: readonly Guardrail[], model: StepModel): string {
  return and(not(clauseIn(model, clause)), ...guardrails.flatMap((guardrail) => permitting(guardrail, proposed, model, clause.forGood === true)));
}

function clauseIn({ clauses }: StepModel, { id }: Clause): string {
  const holds = clauses[id];
  if (holds === undefined) throw new TypeError(`Nobody told z3 what ${id} asks.`);
  return holds;
}

function permitting({ id }: Guardrail, { pressure }: Proposed, { guardrails }: StepModel, forGood: boolean): readonly string[] {
  const said = guardrails[id];
  if (!said) throw new TypeError(`Nobody told z3 what ${id} says.`);
  if (pressure < said.from) return [];
  return [forGood ? or(said.permits, said.forNow ?? "false") : said.permits];
}

function wrongIn(z3: Z3, asked: readonly Asked[], model: string): readonly string[] {
  if (asked.length === 0) return [];
  const said = z3.ask(["(push)", model, ...asked.map(({ text }) => `(push)\n(assert ${text})\n(check-sat)\n(pop)`), "(pop)"].join("\n"));
  return asked.flatMap(({ about, expected, parts = [] }, at) => {
    if (said[at] === expected) return [];
    const within = wrongIn(z3, parts, model);
    return within.length > 0 ? within : [`${about} (z3: ${said[at]})`];
  });
}
