/**
 * Shows a clause of P2 for one step: in every region in which the clause does not hold, a guardrail holds the step back.
 * @module
 */
import type { Guardrail } from "../../guardrails/guardrail.js";
import type { Clause } from "./clauses.js";
import { holdsBack } from "./held.js";
import { type Outcome, type Tally, tally } from "./tally.js";
import { type Ground, type Proposed, type World, worldOf } from "./world.js";

export interface Guards {
  /** Those a proof may rest on. */
  readonly shipped: readonly Guardrail[];
  /** A company's own: they can only stop more, so nothing is shown by them, and nothing that they stop is called broken. */
  readonly own: readonly Guardrail[];
}

/** Every region, each held or not. One guardrail that holds them all by itself is enough; else all are asked together. */
export function proveClause(clause: Clause, proposed: Proposed, guards: Guards, ground: Ground, budget: number): Tally {
  for (const guardrail of guards.shipped.filter(({ serves }) => serves === "P2")) {
    const alone = tally((choose) => {
      const outcome = ask(clause, worldOf(proposed, ground, choose), { shipped: [guardrail], own: [] }, ground);
      return outcome.kind === "holds" ? outcome : { kind: "open" };
    }, budget);
    if (alone.answer.kind === "shown") return alone;
  }
  return tally((choose) => ask(clause, worldOf(proposed, ground, choose), guards, ground), budget);
}

function ask(clause: Clause, world: World, { shipped, own }: Guards, { limits }: Ground): Outcome {
  if (clause.holds(world)) return { kind: "holds" };
  const unsure: string[] = [];
  for (const guardrail of shipped) {
    const answer = holdsBack(guardrail, world, limits, clause.forGood === true);
    if (answer === "yes") return { kind: "holds", by: guardrail.id };
    if (answer === "maybe") unsure.push(guardrail.id);
  }
  for (const guardrail of own) if (holdsBack(guardrail, world, limits, clause.forGood === true) !== "no") unsure.push(guardrail.id);
  return unsure.length > 0 ? { kind: "unclear", by: unsure } : { kind: "open" };
}
