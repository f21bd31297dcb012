import type { Result } from "../problem.js";
import { CHECKS } from "./checks/index.js";
import type { Dossier } from "./dossier.js";
import { frozen } from "./frozen.js";
import { DEFAULT_DOSSIER_LIMITS, type DossierLimits, plainCopy } from "./plain.js";
import { problemList } from "./problem-list.js";
import { readDossier } from "./read.js";
import { parseShape } from "./shape.js";
import { shown } from "./shown.js";

/**
 * The dossier in what was told, or every problem with it at once: where, what was received, what was expected and how to mend it.
 * Takes anything, however malformed or hostile, and changes nothing of it.
 * @example
 * const parsed = parseDossier({ schemaVersion: 1, asOf: "2026-11-23T09:00:00+01:00", customer: { id: "C-1042" } });
 * parsed.ok; //=> true
 */
export function parseDossier(input: unknown, options: { readonly limits?: Partial<DossierLimits> } = {}): Result<Dossier> {
  const limits = { ...DEFAULT_DOSSIER_LIMITS, ...options.limits };
  const problems = problemList(limits.problems);
  const copy = plainCopy(input, limits, problems);
  if (typeof copy.json !== "object" || copy.json === null || Array.isArray(copy.json)) {
    if (!problems.hasErrors()) problems.add("", notAnObject(input));
  } else if (!copy.stopped) {
    const shape = parseShape(copy, problems);
    for (const check of CHECKS) if (!problems.full()) check(copy.json, problems);
    if (shape && !problems.hasErrors()) return { ok: true, value: frozen(readDossier(shape, copy.json)), warnings: problems.all() };
  }
  return { ok: false, issues: problems.all() };
}

function notAnObject(input: unknown) {
  const mend =
    typeof input === "string"
      ? "This is still text: turn it into data with JSON.parse first"
      : Array.isArray(input)
        ? "This is a list: hand over the dossiers one at a time"
        : 'Hand over { "schemaVersion": 1, "asOf": …, "customer": { "id": … } }';
  return { code: "not-an-object", received: shown(input), expected: "a dossier: one group of fields about one customer", mend } as const;
}
