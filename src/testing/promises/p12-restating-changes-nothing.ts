import type { Plan } from "../../decide/plan.js";
import type { Dossier } from "../../dossier/dossier.js";
import type { Json } from "../../vocabulary.js";
import type { Bench } from "../bench.js";
import { broken, HOLDS, type Verdict } from "../trial.js";

const SECTIONS = ["conditions", "reasons", "rules"] as const;

/** P12: a bench whose policy restates its base's values plans what the base plans; only who said so differs. */
export function P12(base: Bench, restating: Bench, dossier: Dossier): Verdict {
  const before = withoutProvenance(base.plan(dossier));
  const after = withoutProvenance(restating.plan(dossier));
  return before === after ? HOLDS : broken("a layer that restates its base changes the plan");
}

/** A layer that says again what a document says: word for word, in the verbs of a layer. `every` leaves out all but each so-manieth entry. */
export function restated(document: { readonly [key: string]: Json }, verb: "set" | "replace", every = 1): { readonly [key: string]: Json } {
  const again = (section: Json | undefined, kind: string) =>
    Object.fromEntries(
      Object.entries(isGroup(section) ? section : {})
        .filter((_, index) => index % every === 0)
        .map(([id, entry]): [string, Json] => [id, isGroup(entry) ? { [kind === "conditions" ? "set" : verb]: entry } : entry]),
    );
  const { settings, guardrails, economics } = document;
  return {
    schemaVersion: 1,
    name: "restating",
    extends: document.name ?? "",
    ...Object.fromEntries(SECTIONS.map((section) => [section, again(document[section], section)])),
    ...Object.fromEntries(Object.entries({ settings, guardrails, economics }).filter((entry): entry is [string, Json] => entry[1] !== undefined)),
  };
}

function isGroup(told: Json | undefined): told is { readonly [key: string]: Json } {
  return typeof told === "object" && told !== null && !Array.isArray(told);
}

function withoutProvenance(plan: Plan): string {
  const { versions: _versions, ...rest } = plan;
  return JSON.stringify(rest, (key, value: unknown) => (key === "layer" ? undefined : value));
}
