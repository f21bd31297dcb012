import { formatDay } from "../calendar/day.js";
import { formatAmount, type Money, money } from "../dossier/money.js";
import type { Balance } from "../facts/ledger.js";
import type { Message } from "../vocabulary.js";
import type { Looking, Possible } from "./answer.js";
import type { Edit } from "./edit.js";
import type { WhatIfKey } from "./keys.js";

/** Most of one kind that are tried; a customer with hundreds of open invoices has them planned all the same. */
const MOST = 5;

/** Something that would be told, shortly. */
export function told(id: WhatIfKey, gaps: Message["with"], ...edits: readonly [Edit, ...Edit[]]): Possible {
  return { change: { kind: "told", id, edits }, gaps };
}

/** The open invoices that matter most, with where they stand in the dossier; the longest due first. */
export function openInvoices({ cases, dossier }: Looking): readonly (Balance & { readonly index: number })[] {
  return (cases[0].everyBalance ?? [])
    .filter(({ open }) => open > 0)
    .sort((one, other) => one.due - other.due)
    .slice(0, MOST)
    .map((balance) => ({ ...balance, index: (dossier.invoices ?? []).findIndex(({ id }) => id === balance.invoice.id) }));
}

/** The first few, with their place in the list. */
export function placed<T>(list: readonly T[] | undefined, fits: (item: T) => boolean): readonly { readonly item: T; readonly index: number }[] {
  return (list ?? [])
    .map((item, index) => ({ item, index }))
    .filter(({ item }) => fits(item))
    .slice(0, MOST);
}

/** The day the dossier is about, as it is told. */
export function today({ dossier }: Looking): string {
  return formatDay(dossier.asOf.day);
}

/** An amount in the gaps of a text. */
export function amountGaps(amount: Money): { readonly amount: string; readonly currency: string } {
  return { amount: formatAmount(amount), currency: amount.currency };
}

/** Minor units as dossiers write them. */
export function written(minor: number, currency: string): string {
  return formatAmount(money(currency, minor));
}

/** A name that nothing in the list has yet. */
export function freeId(wanted: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = 1;
  while (ids.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
