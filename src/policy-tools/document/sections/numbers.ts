/**
 * The numbers of a policy: its settings, and the limits that protect customers.
 * @module
 */
import { LIMITS } from "../../../facts/limits.js";
import { SETTINGS } from "../../../facts/settings.js";
import { treatmentName } from "../../../language/say.js";
import { type Cell, cell, code, list, type Section, strong, table, text } from "../page.js";
import { decidedBy, type Subject } from "../subject.js";

/** Every setting: what it means, what it is, and who said so. */
export function settings(subject: Subject): Section {
  const { policy, titles, code: language } = subject;
  const rows = SETTINGS.map(({ name, type, meaning, default: shipped }) => {
    const by = decidedBy(subject, `/settings/${name}`);
    const is = numberIn(policy.settings[name], type, subject);
    return [cell(code(name)), cell(meaning[language]), cell(is), cell(numberIn(shipped, type, subject)), cell(by)];
  });
  return { id: "settings", title: titles.settings, blocks: [text(titles.settingsText), table(titles.settings, titles.settingHeads, rows)] };
}

/** Every limit, with those that this policy made tighter in bold; and what it never wants. */
export function limits(subject: Subject): Section {
  const { policy, titles, code: language } = subject;
  const rows = LIMITS.map(({ name, default: shipped, unit, meaning, tighter }): readonly Cell[] => {
    const is = counted(policy.limits[name], unit, titles);
    const tightened = policy.limits[name] !== shipped;
    const by = decidedBy(subject, `/guardrails/${name}`);
    return [
      cell(code(name)),
      cell(meaning[language]),
      cell(tightened ? strong(is) : is),
      cell(counted(shipped, unit, titles)),
      cell(titles.may[tighter]),
      cell(by),
    ];
  });
  const never = policy.never.map((id) => [`${treatmentName(subject.language, id)} (`, code(id), ")"]);
  return {
    id: "limits",
    title: titles.limits,
    blocks: [
      text(titles.limitsText),
      table(titles.limits, titles.limitHeads, rows),
      text(never.length === 0 ? titles.neverNothing : titles.never),
      ...(never.length === 0 ? [] : [list(never)]),
    ],
  };
}

function numberIn(value: number | string, type: (typeof SETTINGS)[number]["type"], { language, policy, titles }: Subject): string {
  if (typeof value === "string") return language.formatAmount(value, policy.economics.currency);
  const number = language.formatNumber(value);
  if (type === "days") return `${number} ${(value === 1 ? titles.unit : titles.units).days}`;
  return type === "percent" ? `${number}%` : number;
}

function counted(count: number, unit: (typeof LIMITS)[number]["unit"], { unit: one, units }: Subject["titles"]): string {
  return `${count} ${(count === 1 ? one : units)[unit]}`;
}
