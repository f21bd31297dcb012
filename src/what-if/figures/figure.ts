import { type Message, message } from "../../vocabulary.js";
import { type Answer, isOther, type Looking } from "../answer.js";
import type { Edit } from "../edit.js";
import type { WhatIfKey } from "../keys.js";
import { boundary } from "./boundary.js";

/** A figure that can be moved, one way. */
export interface Movable {
  readonly id: WhatIfKey;
  /** As told; whole units. */
  readonly near: number;
  /** As far as is looked. */
  readonly far: number;
  readonly edit: (value: number) => Edit;
  readonly gaps: (value: number) => Message["with"];
}

/** The least move that makes another action the first, where going all the way does. */
export function leastMove({ id, near, far, edit, gaps }: Movable, { first, stepWith }: Looking): readonly Answer[] {
  const stepAt = (value: number) => stepWith([edit(value)]);
  const flips = (value: number) => {
    const step = stepAt(value);
    return step !== undefined && isOther(step, first);
  };
  if (near === far || !flips(far)) return [];
  const value = boundary(near, far, flips);
  const becomes = stepAt(value);
  return becomes ? [{ change: { kind: "figure", id, edits: [edit(value)] }, text: message(`what-if.${id}`, gaps(value)), becomes }] : [];
}
