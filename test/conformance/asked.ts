/** Short questions to the library, for the table. */
import { type Action, createPlanner, type Dossier, type Plan } from "../../src/index.js";
import type { LadderPreset } from "../../src/policy-tools/ladder/behaves-like.js";
import { type LadderHistory, type LadderStep, ladderWouldDo, readLadder } from "../../src/policy-tools/ladder/index.js";
import { policyFromLadder } from "../../src/policy-tools/ladder/policy-from-ladder.js";
import { dossier } from "../customers.js";
import type { Told } from "../scenarios/told.js";

type LevelTold = { readonly days: number; readonly [field: string]: unknown };
type LadderTold = { readonly levels: readonly (number | LevelTold)[]; readonly behavesLike?: LadderPreset; readonly [field: string]: unknown };

/** A ladder document; a level may be only its days. */
export function ladderDocument({ levels, ...more }: LadderTold): { readonly [field: string]: unknown } {
  return {
    schemaVersion: 1,
    name: "old",
    currency: "EUR",
    ...(more.behavesLike === "killbill" && { paymentTermDays: 0 }),
    ...(more.behavesLike === "erpnext" || more.behavesLike === "metasfresh" ? { interestPercent: "0" } : {}),
    ...more,
    levels: levels.map((level) => (typeof level === "number" ? { days: level } : level)),
  };
}

export function ladder(told: LadderTold) {
  const read = readLadder(ladderDocument(told));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** Codes of what is wrong with a ladder. */
export function refused(told: LadderTold): string {
  const read = readLadder(ladderDocument(told));
  return read.ok ? "accepted" : "rejected";
}

/** What the old system would have done. */
export function would(told: LadderTold, history: LadderHistory): readonly LadderStep[] {
  return ladderWouldDo(ladder(told), history);
}

/** `L1 01-25, L2 02-28`; what was held is left out unless asked for. */
export function messages(steps: readonly LadderStep[], shown: (step: LadderStep) => string = dated): string {
  const sent = steps.filter(({ does }) => does === "message");
  return sent.length === 0 ? "none" : sent.map(shown).join(", ");
}

export function dated({ level, on }: LadderStep): string {
  return `L${level} ${on.slice(5)}`;
}

export function levelOnly({ level }: LadderStep): string {
  return `L${level}`;
}

/** An invoice of 100.00 issued and due on one day. */
export function due(id: string, day: string, more: Partial<LadderHistory["invoices"][number]> = {}): LadderHistory["invoices"][number] {
  return { id, issued: day, due: day, amount: "100.00", ...more };
}

export function planFor(told: Told, policy?: unknown): Plan {
  return planner(policy).plan(dossierOf(told));
}

export function first(told: Told, policy?: unknown): Action {
  return planFor(told, policy).actions[0];
}

/** The policy that goes on from a ladder. */
export function policyOf(told: LadderTold): unknown {
  return policyFromLadder(ladder(told)).policy;
}

export function dossierOf(told: Told): Dossier {
  return dossier(told as never);
}

export function planner(policy?: unknown) {
  return createPlanner(policy === undefined ? {} : { policy });
}

/** What a fact says, of the first currency. */
export function fact(told: Told, name: string, policy?: unknown): unknown {
  return planner(policy).lookups(dossierOf(told))[0]?.value(name);
}

/** Whether a condition holds for a customer, asked by a rule that has it. */
export function holds(told: Told, when: unknown): "true" | "false" {
  const hit = { when, then: { treatment: "set-credit-limit", tier: "first" }, because: { en: "Asked." } };
  const policy = { schemaVersion: 1, name: "asked", extends: "amicable:relationship-first@1", rules: { hit } };
  return planFor(told, policy).actions.some(({ because }) => because.some(({ rule }) => rule === "hit")) ? "true" : "false";
}

/** Whether any action of the plan asks for money. */
export function asks(plan: Plan): boolean {
  return plan.actions.some(({ asksForMoney }) => asksForMoney);
}

export const both = (...parts: readonly unknown[]): string => parts.map(String).join(" / ");
