/**
 * Something out of the ordinary about a customer of whom everything else is in order.
 * @module
 */
import type { CustomerKind } from "../../../vocabulary.js";
import { written } from "../amounts.js";
import { dayFrom, type Frame, type JsonObject } from "../sketch.js";

/** A customer of whom everything is told, section by section. */
export interface Ordinary {
  readonly customer: JsonObject;
  readonly people: readonly JsonObject[];
  readonly colleagues: readonly JsonObject[];
  readonly invoices: readonly JsonObject[];
  readonly contacts: readonly JsonObject[];
  readonly journal: readonly JsonObject[];
  readonly promises: readonly JsonObject[];
  readonly arrangements: readonly JsonObject[];
  readonly unappliedCash: readonly JsonObject[];
  readonly bank: JsonObject;
  readonly creditor: JsonObject;
}

/** What surrounds it, and a small number for the ways in which it can happen. */
export interface Setting {
  readonly frame: Frame;
  readonly currency: string;
  readonly which: number;
}

export interface Trouble {
  readonly name: string;
  /** Happens only there, or only to them. */
  readonly only?: { readonly country?: string; readonly kind?: CustomerKind };
  /** The sections that are then another way. */
  readonly tell: (told: Ordinary, setting: Setting) => Partial<Ordinary>;
  /** A section that is then not told. */
  readonly untold?: readonly (keyof Ordinary)[];
}

/** The customer with some fields another way. */
export function customerIs(fields: JsonObject): Trouble["tell"] {
  return ({ customer }) => ({ customer: { ...customer, ...fields } });
}

/** Everybody with these ways and no others. */
export function reachedBy(ways: readonly JsonObject[]): Trouble["tell"] {
  return ({ people }) => ({ people: people.map((person) => ({ ...person, channels: ways })) });
}

/** One more contact, so many days ago. */
export function contacted(ago: number, contact: JsonObject): Trouble["tell"] {
  return ({ contacts }, { frame }) => ({ contacts: [...contacts, { on: dayFrom(frame, -ago), to: "k1", ...contact }] });
}

/** One more invoice, due so many days from now. */
export function invoiced(id: string, due: number, minor: number, fields: JsonObject = {}): Trouble["tell"] {
  return ({ invoices }, { frame, currency }) => ({ invoices: [...invoices, invoiceOf(id, due, minor, currency, frame, fields)] });
}

export function invoiceOf(id: string, due: number, minor: number, currency: string, frame: Frame, fields: JsonObject = {}): JsonObject {
  const issued = Math.min(due - 30, 0);
  return { id, issued: dayFrom(frame, issued), due: dayFrom(frame, due), currency, amount: written(currency, minor), payments: [], ...fields };
}

/** Something that happened to the first invoice. */
export function happened(fields: (setting: Setting) => JsonObject): Trouble["tell"] {
  return ({ invoices: [first, ...rest] }, setting) => ({ invoices: first ? [{ ...first, ...fields(setting) }, ...rest] : rest });
}
