/** Conditions, asked of our own solver and of z3. */
import { type Formula, type RegionContext, satisfy } from "../../src/policy-tools/regions/index.js";
import { encoderFor } from "./encoder.js";
import type { Said, Z3 } from "./fetch.js";
import type { Round } from "./questions.js";
import { smallest } from "./smaller.js";

export interface Compared {
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
  /** Ours did not know, or z3 did not in its time. */
  readonly undecided: { readonly ours: number; readonly z3: number };
  readonly disagreements: readonly string[];
}
type Ours = "yes" | "no" | "unknown";

/** So many questions in one text. */
const TOGETHER = 400;
/** One is enough to stop for; a few show what they have in common. */
const SHOWN = 5;

export function compareConditions(z3: Z3, rounds: readonly Round[]): Compared {
  const asked = rounds.flatMap(({ context, questions }) => questions.map((question) => ({ ...question, context })));
  const said: Said[] = [];
  for (const batch of batches(rounds)) said.push(...z3.ask(batch));
  const ours = asked.map(({ formula, context }) => satisfy(formula, context).kind);
  const wrong = asked.filter((_, at) => disagree(ours[at], said[at]));
  const disagreements: string[] = [];
  for (const { about, formula, context } of wrong.slice(0, SHOWN)) disagreements.push(shown(z3, about, formula, context));
  const count = (kind: Ours) => ours.filter((one) => one === kind).length;
  return {
    asked: asked.length,
    yes: count("yes"),
    no: count("no"),
    undecided: { ours: count("unknown"), z3: said.filter((one) => one === "unknown").length },
    disagreements: [...disagreements, ...(wrong.length > SHOWN ? [`and ${wrong.length - SHOWN} more`] : [])],
  };
}

function disagree(ours: Ours | undefined, z3: Said | undefined): boolean {
  return (ours === "yes" && z3 === "unsat") || (ours === "no" && z3 === "sat");
}

function batches(rounds: readonly Round[]): readonly string[] {
  const texts: string[] = [];
  let from = 0;
  while (from < rounds.length) {
    let to = from;
    let questions = 0;
    do questions += rounds[to++]?.questions.length ?? 0;
    while (to < rounds.length && questions < TOGETHER);
    texts.push(rounds.slice(from, to).map(textOf).join("\n"));
    from = to;
  }
  return texts;
}

function textOf({ context, questions }: Round): string {
  const encoder = encoderFor(context);
  const asked = questions.map(({ formula }) => `(push)\n(assert ${encoder.holds(formula)})\n(check-sat)\n(pop)`);
  return ["(push)", encoder.preamble(), ...asked, "(pop)"].join("\n");
}

function shown(z3: Z3, about: string, formula: Formula, context: RegionContext): string {
  const both = (one: Formula) => {
    const [said] = z3.ask(textOf({ context, questions: [{ about, formula: one }] }));
    return { ours: satisfy(one, context), said };
  };
  const least = smallest(formula, (one) => {
    const { ours, said } = both(one);
    return disagree(ours.kind, said);
  });
  const { ours, said } = both(least);
  const who = ours.kind === "yes" ? `yes, of ${JSON.stringify(Object.fromEntries(ours.situation))}` : ours.kind;
  return `${about}\n  ${JSON.stringify(least)}\n  regions say ${who}; z3 says ${said}`;
}
