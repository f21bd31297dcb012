/**
 * What was received, as it is shown in a message: short, and on one line.
 * @module
 */
const LONGEST = 60;
const LONGEST_STEP = 80;

/** A value in a few words: `"2026-02-30"`, `12`, `a list of 3`. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a group of fields";
  return typeof value;
}

/** A step of a pointer, cut when it is absurdly long. */
export function shownStep(step: string | number): string | number {
  return typeof step === "string" && step.length > LONGEST_STEP ? `${step.slice(0, LONGEST_STEP)}…` : step;
}
