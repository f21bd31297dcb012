import type { Plan } from "../../decide/plan.js";
import type { Channel, GentlePressure, Tone } from "../../vocabulary.js";

/** What somebody who carries out a plan sees of its first action, apart from when. */
export interface FirstAction {
  readonly treatment: string;
  readonly pressure: GentlePressure;
  readonly channel?: Channel;
  readonly tone: Tone;
  /** Id of the colleague, or the role where nobody was named. */
  readonly owner: string;
  /** Of the person on the customer's side. */
  readonly to?: string;
}
export type Aspect = keyof FirstAction;

export const ASPECTS: readonly Aspect[] = ["treatment", "pressure", "channel", "tone", "owner", "to"];

/** The first action of a plan. */
export function firstActionOf({ actions: [first] }: Plan): FirstAction {
  const { treatment, pressure, channel, tone, owner, to } = first;
  return { treatment, pressure, ...(channel !== undefined && { channel }), tone, owner: owner.id ?? owner.role, ...(to && { to: to.id }) };
}

/** In what two first actions differ; nothing where they are the same. */
export function differs(before: FirstAction, after: FirstAction): readonly Aspect[] {
  return ASPECTS.filter((aspect) => before[aspect] !== after[aspect]);
}
