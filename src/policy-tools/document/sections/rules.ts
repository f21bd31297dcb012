/**
 * The rules as decision tables: one per tier, mildest proposals first.
 * @module
 */
import { stepsOf } from "../../../json-pointer.js";
import { capital, nameOf, treatmentName } from "../../../language/say.js";
import type { TreatmentRule } from "../../../policy/policy.js";
import { PRESSURES, type Relation, TIERS, type Tier } from "../../../vocabulary.js";
import { conditionLines } from "../condition-words.js";
import { type Cell, cell, code, NONE, type Section, table, text } from "../page.js";
import { becauseOf, sourceOf } from "../said.js";
import type { Subject } from "../subject.js";

/** A table for each tier, and the rules that are off. */
export function rules(subject: Subject): readonly Section[] {
  const { titles } = subject;
  const tables = TIERS.flatMap((tier) => tierTable(tier, subject));
  return [{ id: "rules", title: titles.rules, blocks: [text(titles.rulesText), ...tables] }, off(subject)];
}

function tierTable(tier: Tier, subject: Subject) {
  const { policy, titles, language } = subject;
  const all = policy.rules.filter((rule) => rule.tier === tier);
  if (all.length === 0) return [];
  const caption = `${titles.tier} “${tier}”: ${nameOf(language, "tier", tier)}`;
  return [
    table(
      caption,
      titles.ruleHeads,
      [...all].sort(byPressure(subject)).map((rule) => ruleRow(rule, subject)),
    ),
  ];
}

function byPressure({ treatments }: Subject): (one: TreatmentRule, other: TreatmentRule) => number {
  const key = ({ treatment, pressure, id }: TreatmentRule) => `${pressure ?? treatments.get(treatment)?.pressure ?? 0} ${treatment} ${id}`;
  return (one, other) => (key(one) < key(other) ? -1 : 1);
}

/** Rule, when, action, way, tone, by whom, because, source. */
export function ruleRow(rule: TreatmentRule, subject: Subject): readonly Cell[] {
  const { treatments, language, policy, titles } = subject;
  const treatment = treatments.get(rule.treatment);
  const level = rule.pressure ?? treatment?.pressure ?? 0;
  const outside = treatment?.where === "customer";
  const channels = rule.channels ?? treatment?.channels ?? [];
  const tone = rule.tone ?? treatment?.tone;
  const action = [`${treatmentName(language, rule.treatment)} (${nameOf(language, "pressure", PRESSURES[level])})`];
  const later = level >= FORMAL ? [[titles.onlyLater]] : [];
  const never = policy.never.includes(rule.treatment) ? [[titles.neverThis]] : [];
  return [
    [[code(rule.id)], [`${titles.layer}: ${rule.layer}`]],
    rule.when.form ? conditionLines(rule.when.form, subject) : NONE,
    [action, ...later, ...never],
    outside ? cell(capital(channels.map((channel) => nameOf(language, "channel", channel)).join(", "))) : cell(titles.inside),
    outside && tone !== undefined ? cell(nameOf(language, "tone", tone)) : NONE,
    ownersOf(rule.owner ?? treatment?.owner ?? [], subject),
    becauseOf(rule, subject),
    sourceOf(rule),
  ];
}
/** From here on consequences are mentioned. */
const FORMAL = 5;

function ownersOf(owners: readonly Relation[], { language }: Subject): Cell {
  return owners.length === 0 ? NONE : owners.map((owner) => [nameOf(language, "relation", owner)]);
}

function off({ fields, titles }: Subject): Section {
  const rows = fields.flatMap(({ pointer, value, status, layer }) => {
    const [section, id, ...inside] = stepsOf(pointer);
    return status === "off" && value === "off" && inside.length === 0 && id !== undefined && section !== undefined
      ? [[cell(code(id)), cell(titles.kinds[section] ?? section), cell(layer)]]
      : [];
  });
  return { id: "off", title: titles.off, blocks: rows.length === 0 ? [text(titles.offNothing)] : [table(titles.off, titles.offHeads, rows)] };
}
