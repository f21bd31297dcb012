/**
 * Rules and reason rules as a schema: new ones, changes to those of a layer below, and switches.
 * @module
 */
import { KEPT_NAMES } from "../../policy/layers/entry.js";
import type { Treatment } from "../../policy/treatment.js";
import type { Language } from "../../policy/words/phrase.js";
import { CHANNELS, PRESSURES, REASONS, RELATIONS, STRENGTHS, TIERS, TONES } from "../../vocabulary.js";
import { closed, type Definitions, explained, type JsonSchema, named, orNothing, ref } from "./json-schema.js";
import { MEANINGS, SECTIONS } from "./words.js";

type Fields = Readonly<Record<string, JsonSchema>>;

/** Rules, reason rules and what stands in them. */
export function ruleDefinitions(treatments: readonly Treatment[], language: Language): Definitions {
  const treatmentFields = fieldsOfTreatmentRule(treatments, language);
  const reasonFields: Fields = {
    reason: { description: SECTIONS.reason[language], type: "string", enum: REASONS },
    strength: { type: "string", ...explained(MEANINGS.strength.filter(([word]) => FOUND.includes(word)).map(([word, words]) => [word, words[language]])) },
    against: { description: SECTIONS.against[language], type: "boolean" },
  };
  const because = { description: SECTIONS.because[language], ...closed({ en: ref("sentence"), nl: ref("sentence") }) };
  const becausePatch = orNothing(closed({ en: orNothing(ref("sentence")), nl: orNothing(ref("sentence")) }));
  const source = { description: SECTIONS.source[language], type: "array", items: { type: "string" } };
  const rule = (outcome: JsonSchema) => closed({ when: ref("condition"), then: outcome, because, source }, ["when", "then"]);
  const patch = (outcome: JsonSchema) => closed({ when: ref("condition"), then: outcome, because: becausePatch, source: orNothing(source) });
  const proposal = { ...closed(treatmentFields, ["treatment"]), allOf: manners(treatments, false) };
  const changedProposal = { ...closed(nullable(treatmentFields, ["treatment"])), allOf: manners(treatments, true) };
  return {
    rules: named(ref("rule entry"), KEPT_NAMES),
    reasons: named(ref("reason entry"), KEPT_NAMES),
    "rule entry": entry("rule"),
    "reason entry": entry("reason rule"),
    rule: rule(proposal),
    "rule change": patch(changedProposal),
    "reason rule": rule(closed(reasonFields, ["reason", "strength"])),
    "reason rule change": patch(closed(nullable(reasonFields, ["reason", "strength"]))),
    sentence: { type: "string", pattern: "\\S" },
  };
}

const FOUND: readonly string[] = STRENGTHS.filter((strength) => strength !== "none");

function entry(name: string): JsonSchema {
  return { anyOf: [ref("switch"), ref(name), closed({ set: ref(`${name} change`) }, ["set"]), closed({ replace: ref(name) }, ["replace"])] };
}

function fieldsOfTreatmentRule(treatments: readonly Treatment[], language: Language): Fields {
  const level = (treatment: Treatment) => `${SECTIONS.pressure[language]} ${treatment.pressure} (${PRESSURES[treatment.pressure]})`;
  const known = (words: readonly string[], group: keyof typeof MEANINGS) =>
    explained(words.map((word) => [word, MEANINGS[group].find(([name]) => name === word)?.[1][language] ?? word]));
  return {
    treatment: { description: SECTIONS.treatment[language], ...explained(treatments.map((treatment) => [treatment.id, level(treatment)])) },
    tier: { description: SECTIONS.tier[language], ...known(TIERS, "tier") },
    channel: { description: SECTIONS.channel[language], ...oneOrMore({ type: "string", enum: CHANNELS }) },
    owner: { description: SECTIONS.owner[language], ...oneOrMore(known(RELATIONS, "owner")) },
    tone: { description: SECTIONS.tone[language], type: "string", enum: TONES },
    pressure: { description: SECTIONS.raised[language], type: "integer", enum: PRESSURES.map((_, pressure) => pressure) },
  };
}

function oneOrMore(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: "array", items: schema, minItems: 1 }] };
}

function nullable(fields: Fields, never: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, never.includes(key) ? schema : orNothing(schema)]));
}

/** The ways a treatment can go, and the least pressure it has. In a change nothing takes a field away. */
function manners(treatments: readonly Treatment[], change: boolean): readonly JsonSchema[] {
  const groups = new Map<string, { readonly ids: string[]; readonly fields: Fields }>();
  for (const { id, channels, pressure, where } of treatments) {
    const way: JsonSchema = channels.length > 0 ? oneOrMore({ type: "string", enum: channels }) : { not: {} };
    const least: JsonSchema = where === "inside" ? { enum: [0] } : { type: "integer", minimum: pressure };
    const fields: Fields = change ? { channel: orNothing(way), pressure: orNothing(least) } : { channel: way, pressure: least };
    const key = JSON.stringify(fields);
    groups.get(key)?.ids.push(id) ?? groups.set(key, { ids: [id], fields });
  }
  return [...groups.values()].map(({ ids, fields }) => ({
    if: { properties: { treatment: { enum: ids } }, required: ["treatment"] },
    then: { properties: fields },
  }));
}
