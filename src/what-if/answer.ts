/**
 * What would change the first action: one change, and what the first action would then be.
 * @module
 */
import type { Plan } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import type { Case } from "../facts/case.js";
import type { Channel, GentlePressure, Message } from "../vocabulary.js";
import type { Edit } from "./edit.js";
import type { WhatIfKey } from "./keys.js";

export interface WhatIf {
  readonly customer: string;
  readonly asOf: string;
  /** The first action as it is. */
  readonly first: FirstStep;
  /** Time first, then what a colleague can bring about or be told, then figures. */
  readonly answers: readonly Answer[];
  /** The last day that was looked at; where no answer is about time, the first action stays the same until then. */
  readonly lookedUntil: string;
}

export interface FirstStep {
  readonly treatment: string;
  readonly pressure: GentlePressure;
  readonly channel?: Channel;
  /** The best moment for it. */
  readonly from: string;
}

export interface Answer {
  readonly change: Change;
  /** The change in words: a supposition, never advice to say something that is not so. */
  readonly text: Message;
  /** What the first action would be. */
  readonly becomes: FirstStep;
}

/** One thing that would be otherwise; most take one edit. */
export interface Change {
  /** `time`: days go by. `told`: something happens or is told. `figure`: a figure crosses a boundary; this is the nearest value that does. */
  readonly kind: "time" | "told" | "figure";
  readonly id: WhatIfKey;
  readonly edits: readonly [Edit, ...Edit[]];
}

/** Something that may be worth trying. */
export interface Possible {
  readonly change: Change;
  readonly gaps?: Message["with"];
}

/** What is known while looking. */
export interface Looking {
  readonly dossier: Dossier;
  readonly first: FirstStep;
  readonly cases: readonly [Case, ...Case[]];
  /** The first step with these edits, or `undefined` where such a dossier would be refused. */
  stepWith(edits: readonly Edit[]): FirstStep | undefined;
}

/** The first step of a plan. */
export function firstStepOf({ actions: [first] }: Plan): FirstStep {
  const { treatment, pressure, channel, timing } = first;
  return { treatment, pressure, ...(channel !== undefined && { channel }), from: timing.from };
}

/** Whether it is another action. The same action at another moment or by another channel is not. */
export function isOther(one: FirstStep, other: FirstStep): boolean {
  return one.treatment !== other.treatment;
}
