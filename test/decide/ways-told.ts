/** The ways of a treatment for a customer that is twelve days late. */
import { stepsFor } from "../../src/decide/steps.js";
import { factsOf } from "../../src/facts/catalogue.js";
import type { Step } from "../../src/guardrails/guardrail.js";
import { benchOf } from "../../src/testing/index.js";
import type { Channel } from "../../src/vocabulary.js";
import { type Change, lateDossier } from "../presets/late-case.js";

const bench = benchOf();
export const ALL: readonly Channel[] = ["email", "letter", "phone"];

/** As `channel person`, with what is repeated. */
export function waysOf(change: Change, id: string, channels?: readonly Channel[]): readonly string[] {
  return stepsOf(change, id, channels).map(({ channel, to, repeats }) =>
    [channel, to?.person.id, repeats && `(same ${repeats})`].filter((part) => part !== undefined).join(" "),
  );
}

export function stepsOf(change: Change, id: string, channels?: readonly Channel[]): readonly Step[] {
  const dossier = lateDossier(change);
  const treatment = bench.treatments.get(id);
  if (!treatment) throw new Error(`There is no ${id}.`);
  const [from] = bench.cases(dossier);
  return stepsFor(factsOf(from, bench.catalogue), treatment, channels ? { ...treatment, channels } : treatment);
}

export function person(id: string, role: string, ...channels: readonly string[]) {
  return { id, name: id, role, channels: channels.map((channel) => ({ channel, state: "ok" })) };
}

export function people(...list: readonly ReturnType<typeof person>[]): Change {
  return (told) => {
    told.people = [...list];
  };
}

export function contact(day: string, channel: string, outcome: string, more: object = {}) {
  return { on: `2026-11-${day}T10:00:00+01:00`, channel, purpose: "payment", pressure: 2, to: "k1", outcome, ...more };
}

export function contacts(...list: readonly object[]): Change {
  return (told) => {
    told.contacts = list;
  };
}
