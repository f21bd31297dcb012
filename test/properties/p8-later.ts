/** The same story some days later: every date in it moves along, every wall clock stays. */
import { Temporal } from "temporal-polyfill";
import type { DossierDocument } from "../../src/testing/index.js";

const DATE = /\d{4}-\d{2}-\d{2}/g;

export function later(document: DossierDocument, days: number): DossierDocument {
  return JSON.parse(laterText(JSON.stringify(document), days));
}

/** Text in which every date moves along. */
export function laterText(text: string, days: number): string {
  const known = new Map<string, string>();
  return text.replace(DATE, (date) => {
    const moved = known.get(date) ?? Temporal.PlainDate.from(date).add({ days }).toString();
    known.set(date, moved);
    return moved;
  });
}

export function daysFrom(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Every date that is told in it. */
export function datesIn(document: DossierDocument): readonly string[] {
  return JSON.stringify(document).match(DATE) ?? [];
}

/** A group of a document without some of its fields. */
export function without(group: unknown, ...names: readonly string[]): { readonly [name: string]: unknown } {
  return Object.fromEntries(Object.entries(group ?? {}).filter(([name]) => !names.includes(name)));
}
