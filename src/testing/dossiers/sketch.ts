/**
 * Dossiers are drawn in two goes: first small numbers (days before the day it is about, the second invoice, the first person), then the document.
 * Small numbers shrink well, and whatever is left over when a customer is made smaller still refers to something that is there.
 * @module
 */
import * as fc from "fast-check";
import { addDays, type Day, formatDay } from "../../calendar/day.js";
import type { Json } from "../../vocabulary.js";

export type JsonObject = { readonly [key: string]: Json };

/** What a part of a dossier has to know of the whole. */
export interface Frame {
  readonly today: Day;
  readonly invoices: readonly { readonly id: string; readonly currency: string }[];
  readonly people: readonly string[];
  readonly colleagues: readonly string[];
}

/** A part of a dossier, waiting for the rest to be known. */
export type Sketch<T = JsonObject> = (frame: Frame) => T;

/** Told once in so many times; left out when a customer is made smaller. */
export function seldom<T>(arbitrary: fc.Arbitrary<T>, onceIn: number): fc.Arbitrary<T | undefined> {
  return fc.oneof({ withCrossShrink: true }, { weight: onceIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

/** Told three times in four. */
export function usually<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ withCrossShrink: true }, { weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary });
}

/** Sketches of what an arbitrary draws. */
export function sketched<T, R = JsonObject>(arbitrary: fc.Arbitrary<T>, draw: (drawn: T, frame: Frame) => R): fc.Arbitrary<Sketch<R>> {
  return arbitrary.map((drawn) => (frame) => draw(drawn, frame));
}

/** The fields that have a value; what is not told is left out. */
export function told(fields: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** The day so many days from the day the dossier is about, as it is written. */
export function dayFrom({ today }: Frame, offset: number): string {
  return formatDay(addDays(today, offset));
}

/** The thing a small number points at, going round; `undefined` where there is none, or no number. */
export function pick<T>(things: readonly T[], number: number | undefined): T | undefined {
  return number === undefined || things.length === 0 ? undefined : things[number % things.length];
}
