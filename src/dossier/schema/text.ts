/**
 * Texts, ids and whole numbers.
 * @module
 */
import * as z from "zod";
import type { DossierProblemCode, Reading } from "../problem-codes.js";
import { shown } from "../shown.js";
import { becomes } from "./becomes.js";

/** An id as the company's own books have it. */
export function id(example: string) {
  return becomes(z.string().meta({ minLength: 1, examples: [example] }), readId);
}

/** Any text. */
export const text = z.string();

/** A whole number within bounds. */
export function whole(min: number, max: number, code: DossierProblemCode = "out-of-range") {
  return becomes(z.number().meta({ minimum: min, maximum: max, multipleOf: 1, examples: [min] }), (told): Reading<number> => {
    if (Number.isInteger(told) && told >= min && told <= max) return { value: told };
    return {
      flaw: { code, received: shown(told), expected: `a whole number from ${min} to ${max}`, mend: "Correct the number, or leave it out when it is not known" },
    };
  });
}

function readId(told: string): Reading<string> {
  if (told.trim() !== "") return { value: told };
  return { flaw: { code: "empty", received: shown(told), expected: "a text that is not empty", mend: "Write the id that your own books use" } };
}
