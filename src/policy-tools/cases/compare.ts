/**
 * What a case expects beside what was planned. Each difference is said in plain words.
 * @module
 */
import type { Action, Plan } from "../../decide/plan.js";
import { pointer } from "../../json-pointer.js";
import { type Saying, say } from "../../policy/words/phrase.js";
import { COMPARE_WORDS as W } from "./compare-words.js";
import type { Expected, ExpectedAction } from "./document.js";

export interface CaseDifference {
  /** Inside what is expected. */
  readonly at: string;
  readonly says: Saying;
}

/** Everything that is not as expected; nothing where the case passes. */
export function compareWithPlan(expect: Expected, plan: Plan): readonly CaseDifference[] {
  return [
    ...(expect.actions ?? []).flatMap((action, index) => inAction(action, index, plan)),
    ...Object.entries(expect.reasons ?? {}).flatMap(([reason, strength]) => inReason(reason, strength, plan)),
    ...(expect.withheld ?? []).flatMap((held, index) => inWithheld(held, pointer("/withheld", index), plan)),
    ...(expect.later ?? []).flatMap((treatment, index) => inLater(treatment, pointer("/later", index), plan)),
    ...(expect.not ?? []).flatMap((treatment, index) => inNot(treatment, pointer("/not", index), plan)),
    ...(expect.notMoreThan === undefined ? [] : tooFirm(expect.notMoreThan, plan)),
  ];
}

function inAction(expected: ExpectedAction, index: number, plan: Plan): readonly CaseDifference[] {
  const at = pointer("/actions", index);
  const place = index + 1;
  const action = plan.actions[index];
  const { treatment } = expected;
  if (!action) return [{ at, says: say(W.noAction, { place, treatment, count: plan.actions.length }) }];
  if (action.treatment !== treatment) return [{ at, says: say(W.otherAction, { place, treatment, is: action.treatment, why: whyNot(treatment, plan) }) }];
  return ASPECTS.flatMap((aspect) => inAspect(expected, aspect, action, at, place)).concat(
    (expected.rules ?? []).flatMap((rule, number) => {
      const behind = action.because.map((one) => one.rule);
      if (behind.includes(rule)) return [];
      return [{ at: pointer(at, "rules", number), says: say(W.notBehind, { treatment, rule, rules: behind.map((one) => `"${one}"`).join(", ") }) }];
    }),
  );
}
const ASPECTS = ["channel", "tone", "owner", "pressure"] as const;

function inAspect(expected: ExpectedAction, aspect: (typeof ASPECTS)[number], action: Action, at: string, place: number): readonly CaseDifference[] {
  const wanted = expected[aspect];
  const { owner } = action;
  const is = aspect === "owner" ? (owner.id ?? owner.role) : action[aspect];
  if (wanted === undefined || wanted === is || (aspect === "owner" && wanted === owner.role)) return [];
  const gaps = { place, treatment: action.treatment, wanted, is: is ?? W.none };
  return [{ at: pointer(at, aspect), says: say(W.aspects[aspect], gaps) }];
}

/** A step that was held back is not in the plan for a reason worth saying. */
function whyNot(treatment: string, plan: Plan): Saying {
  const held = plan.withheld.find((one) => one.treatment === treatment);
  if (held) return say(W.heldBack, { by: held.by });
  const rank = plan.actions.findIndex((action) => action.treatment === treatment);
  if (rank >= 0) return say(W.elsewhere, { place: rank + 1 });
  return plan.later.some((step) => step.treatment === treatment) ? W.isLater : W.nothing;
}

function inReason(reason: string, strength: string, plan: Plan): readonly CaseDifference[] {
  const is = plan.reasons.find((one) => one.reason === reason)?.strength ?? "none";
  return is === strength ? [] : [{ at: pointer("/reasons", reason), says: say(W.reason, { reason, strength, is }) }];
}

function inWithheld({ treatment, by }: { readonly treatment: string; readonly by?: string | undefined }, at: string, plan: Plan): readonly CaseDifference[] {
  const held = plan.withheld.filter((one) => one.treatment === treatment);
  if (held.some((one) => by === undefined || one.by === by)) return [];
  if (held.length === 0) return [{ at, says: say(W.notHeld, { treatment, why: isThere(treatment, plan) }) }];
  return [{ at, says: say(W.heldByOther, { treatment, by: by ?? "", is: [...new Set(held.map((one) => `"${one.by}"`))].join(", ") }) }];
}

function inLater(treatment: string, at: string, plan: Plan): readonly CaseDifference[] {
  if (plan.later.some((step) => step.treatment === treatment)) return [];
  return [{ at, says: say(W.notLater, { treatment, why: whyNot(treatment, plan) }) }];
}

function inNot(treatment: string, at: string, plan: Plan): readonly CaseDifference[] {
  const why = isThere(treatment, plan);
  return why === W.nothing ? [] : [{ at, says: say(W.unwanted, { treatment, why }) }];
}

function isThere(treatment: string, plan: Plan): Saying {
  const rank = plan.actions.findIndex((action) => action.treatment === treatment);
  if (rank >= 0) return say(W.elsewhere, { place: rank + 1 });
  return plan.later.some((step) => step.treatment === treatment) ? W.isLater : W.nothing;
}

function tooFirm(most: number, plan: Plan): readonly CaseDifference[] {
  return plan.actions
    .filter(({ pressure }) => pressure > most)
    .map(({ rank, treatment, pressure }) => ({ at: "/notMoreThan", says: say(W.tooFirm, { place: rank, treatment, pressure, most }) }));
}
