/**
 * A value and its neighbours: a day more, a cent less, one word fewer.
 * @module
 */
import type { Fact } from "../../../facts/fact.js";
import { pointer } from "../../../json-pointer.js";
import type { Json } from "../../../vocabulary.js";
import { neighbour } from "../targets.js";
import type { Change } from "./changed.js";

/** The neighbours of a value that a fact is compared with. */
export function valueChanges(told: Json, fact: Fact, at: string): readonly Change[] {
  if (Array.isArray(told)) {
    return told.length < 2 ? [] : told.map((item: Json, index: number): Change => ({ kind: "left-out", at: pointer(at, index), from: item }));
  }
  if (fact.type === "date" && typeof told === "string") {
    return SIDES.flatMap((side): readonly Change[] => {
      const to = neighbour(fact, told, side);
      return typeof to === "string" ? [{ kind: "number", at, from: told, to }] : [];
    });
  }
  return fact.type === "money" || typeof told === "number" ? numberChanges(told, at, fact.type === "number" ? 0.1 : 1) : [];
}
const SIDES = [1, -1] as const;

/** A step up and a step down. */
export function numberChanges(told: Json, at: string, step: number): readonly Change[] {
  if (typeof told === "number") return SIDES.map((side): Change => ({ kind: "number", at, from: told, to: Math.round((told + side * step) * 10) / 10 }));
  if (typeof told !== "string") return [];
  return SIDES.flatMap((side): readonly Change[] => {
    const to = amountBeside(told, side);
    return to === undefined ? [] : [{ kind: "number", at, from: told, to }];
  });
}

/** The smallest step in the decimals written; nothing below zero. */
function amountBeside(told: string, side: 1 | -1): string | undefined {
  const [, before = "", whole, decimals = "", after = ""] = /^([A-Z]{3} ?)?(\d{1,12})(?:\.(\d{1,3}))?( ?[A-Z]{3})?$/.exec(told) ?? [];
  if (whole === undefined) return undefined;
  const minor = Number(whole + decimals) + side;
  if (minor < 0) return undefined;
  const digits = String(minor).padStart(decimals.length + 1, "0");
  const cut = digits.length - decimals.length;
  return `${before}${digits.slice(0, cut)}${decimals === "" ? "" : `.${digits.slice(cut)}`}${after}`;
}
