/**
 * Usual hours as a person says them: `Mo–Fr 09:00–12:30 and 13:30–17:30`.
 * @module
 */
import type { UsualHours } from "../../decide/contact-windows.js";

/** Hours in words; the stretches of the same weekdays stand together. */
export function hoursText(hours: readonly UsualHours[], weekdays: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const { days, from, to } of hours) {
    const key = daysText(days, weekdays);
    groups.set(key, [...(groups.get(key) ?? []), `${from}–${to}`]);
  }
  return [...groups].map(([days, stretches]) => `${days} ${stretches.join(", ")}`).join("; ");
}

/** `Mo–Fr`, `Mo, We`, `Mo–We, Sa`. */
function daysText(days: readonly number[], weekdays: readonly string[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => weekdays[(day ?? 1) - 1] ?? "";
  return runs.map((run) => (run.length < 3 ? run.map(name).join(", ") : `${name(run[0])}–${name(run.at(-1))}`)).join(", ");
}
