/**
 * Holds a plain copy against the schema, and says in plain words what does not fit.
 * @module
 */

import type * as z from "zod";
import { pointer, valueAt } from "../json-pointer.js";
import { suggest } from "../suggest.js";
import type { Json } from "../vocabulary.js";
import { fit } from "./fit.js";
import type { PlainCopy } from "./plain.js";
import type { Flaw } from "./problem-codes.js";
import type { ProblemList } from "./problem-list.js";
import { flawIn } from "./schema/becomes.js";
import { expectation, fieldAt, fieldNames, isOptional, itemOf } from "./schema/field-at.js";
import { DossierSchema, type DossierShape } from "./schema/index.js";
import { shown, shownStep } from "./shown.js";
import { field } from "./told.js";

type Path = readonly (string | number)[];

/**
 * The dossier as the schema read it, or `undefined` with every misfit in the list.
 * Lists are read item by item: zod copies the issues of a list as arguments of a call, and runs out of stack on some 100,000 of them.
 */
export function parseShape({ json, refused }: PlainCopy, problems: ProblemList): DossierShape | undefined {
  const shape: Record<string, unknown> = {};
  const read = (schema: z.core.$ZodType, value: Json | undefined, path: Path): unknown => {
    if (problems.full()) return undefined;
    const parsed = parsePart(schema, value);
    if (parsed?.success) return parsed.data;
    if (!parsed) problems.add(pointer("", ...path), MANY_WRONG);
    for (const issue of parsed?.error.issues ?? []) {
      const full = [...path, ...(issue.path as Path)];
      const at = pointer("", ...full.map(shownStep));
      // What was refused at the door has been told of there.
      if (refused.has(at)) continue;
      if (issue.code === "unrecognized_keys") unknownFields(issue.keys, full, problems);
      else problems.add(at, flawIn(issue) ?? misfit(issue, full, json));
    }
    return undefined;
  };
  for (const [name, section] of Object.entries(DossierSchema.shape)) {
    const value = field(json, name);
    const item = Array.isArray(value) ? itemOf(section) : undefined;
    if (item && Array.isArray(value)) shape[name] = value.map((part: Json, index) => read(item, part, [name, index]));
    else if (value !== undefined || !isOptional(section)) shape[name] = read(section, value, [name]);
  }
  unknownFields(
    Object.keys(json as object).filter((name) => !Object.hasOwn(DossierSchema.shape, name)),
    [],
    problems,
  );
  return problems.hasErrors() ? undefined : (shape as DossierShape);
}

/** `undefined` when there are more misfits in one part than zod can hold. */
function parsePart(schema: z.core.$ZodType, value: Json | undefined) {
  try {
    return fit(schema, value);
  } catch {
    return undefined;
  }
}

const MANY_WRONG: Flaw = {
  code: "too-many-problems",
  expected: "fewer than 100,000 problems in one part",
  mend: "Look at the first items of the lists in it; they probably all have the same fault",
};

function unknownFields(names: readonly string[], path: Path, problems: ProblemList): void {
  const known = fieldNames(fieldAt(DossierSchema, path));
  for (const name of names) {
    if (problems.full()) return;
    const meant = suggest(name, known);
    problems.add(pointer("", ...[...path, name].map(shownStep)), {
      code: "unknown-field",
      received: shown(name),
      expected: `one of the fields known here: ${known.join(", ")}`,
      mend: meant ? `Did you mean ${meant}?` : "Take it out; fields of your own belong under custom at the top of the dossier",
      ...(meant !== undefined && { suggestion: meant }),
    });
  }
}

function misfit(issue: z.core.$ZodIssue, path: Path, json: Json): Flaw {
  const value = valueAt(json, path);
  const expected = expectation(fieldAt(DossierSchema, path));
  const name = String(path.at(-1) ?? "");
  if (value === undefined) return { code: "missing", expected, mend: `Add the field "${name}"` };
  if (issue.code === "too_small")
    return { code: "empty", received: shown(value), expected: "a list with something in it", mend: "Fill the list, or leave out the group it stands in" };
  if (issue.code === "invalid_value") return { code: "not-in-list", received: shown(value), expected, ...choose(value, issue.values) };
  return { code: "wrong-kind", received: shown(value), expected, mend: otherKind(value, expected) };
}

function choose(value: Json, choices: readonly unknown[]): Pick<Flaw, "mend" | "suggestion"> {
  const meant = typeof value === "string" ? suggest(value, choices.map(String)) : undefined;
  if (meant !== undefined) return { mend: typeof choices[0] === "number" ? `Write ${meant} without quotes` : `Did you mean ${meant}?`, suggestion: meant };
  if (choices.length === 1) return { mend: `Write ${choices[0]}`, suggestion: String(choices[0]) };
  return { mend: value === null ? "Leave the field out when it is not known" : "Choose the one that comes nearest" };
}

function otherKind(value: Json, expected: string): string {
  if (value === null) return "Leave the field out when it is not known";
  if (expected.startsWith("text") && typeof value === "number") return `Put it in quotes: "${value}"`;
  if (typeof value === "string" && /^(true|false|-?\d+(\.\d+)?)$/.test(value)) return `Take away the quotes: ${value}`;
  if (expected.startsWith("a list")) return "Put it between [ and ], even when there is only one";
  return `Write ${expected}`;
}
