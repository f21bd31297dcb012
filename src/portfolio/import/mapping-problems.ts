import type * as z from "zod";
import { shown } from "../../dossier/shown.js";
import { pointer } from "../../json-pointer.js";
import type { Problem } from "../../problem.js";
import { suggest } from "../../suggest.js";

/** Zod's issues in the library's own words: where, what was received, what was expected and how to mend it. */
export function mappingProblems(error: z.ZodError, told: unknown, keys: readonly string[]): readonly Problem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, told, keys));
}

function problemsOf(issue: z.core.$ZodIssue, told: unknown, keys: readonly string[]): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const at = pointer("", ...path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      problem("unknown-key", pointer(at, key), `"${key}"`, "a key that a mapping knows here", meant(key, keys) ?? "Correct the spelling or leave it out."),
    );
  }
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    return [problem("unknown-value", at, received(told, path), `one of ${known.map((value) => `"${value}"`).join(", ")}`, "Choose one of these.")];
  }
  if (issue.code === "invalid_type") {
    return [problem("wrong-type", at, received(told, path), `${issue.expected}`, `Give a value of type ${issue.expected}.`)];
  }
  return [problem("bad-value", at, received(told, path), issue.message, "Correct the value at this place.")];
}

function problem(code: string, at: string, found: string, expected: string, mend: string): Problem {
  return { code, severity: "error", at, received: found, expected, mend };
}

/** `Did you mean "due"?`, where something is near. */
export function meant(typed: string, known: readonly string[]): string | undefined {
  const nearest = suggest(typed, known);
  return nearest === undefined ? undefined : `Did you mean "${nearest}"?`;
}

function received(told: unknown, path: readonly (string | number)[]): string {
  let value = told;
  for (const step of path) value = typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  return value === undefined ? "nothing" : shown(value);
}
