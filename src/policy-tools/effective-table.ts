/**
 * The effective policy as a table: who decided what, and where that was written.
 * @module
 */
import { visible } from "../visible.js";
import type { Words } from "../vocabulary.js";
import type { PlacedField } from "./effective-places.js";

const WIDEST_VALUE = 48;

/** A row per field: its pointer, value, status, the layer that said so, the file and line, and what that overrode. */
export function renderEffective(fields: readonly PlacedField[], language: keyof Words = "en"): string {
  const placed = fields.some(({ file }) => file !== undefined);
  const rows = [HEADER.map((words) => words[language]), ...fields.map((field) => rowOf(field, language))].map((row) =>
    placed ? row : row.filter((_, column) => column !== PLACE),
  );
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const words = (en: string, nl: string): Words => ({ en, nl });
const HEADER = [
  words("field", "veld"),
  words("value", "waarde"),
  words("status", "status"),
  words("layer", "laag"),
  words("where", "waar"),
  words("overrode", "in plaats van"),
];
const PLACE = 4;

function rowOf(field: PlacedField, language: keyof Words): readonly string[] {
  const { pointer, value, layer, overrode, file, line } = field;
  const place = file === undefined ? "" : line === undefined ? file : `${file}:${line}`;
  return [pointer, short(value), statusOf(field, language), layer, place, overrode ? `${short(overrode.value)} (${overrode.layer})` : ""].map(visible);
}

function statusOf({ status, overriddenBy = "", blockedBy = "" }: PlacedField, language: keyof Words): string {
  return STATUS[status][language].replace("{by}", () => overriddenBy + blockedBy);
}
const STATUS = {
  active: words("active", "geldt"),
  off: words("off", "uit"),
  overridden: words("overridden by {by}", "vervangen door {by}"),
  blocked: words("blocked by guardrail {by}", "tegengehouden door vangrail {by}"),
} as const satisfies Readonly<Record<PlacedField["status"], Words>>;

function short(value: PlacedField["value"]): string {
  const text = JSON.stringify(value);
  return text.length > WIDEST_VALUE ? `${text.slice(0, WIDEST_VALUE - 1)}…` : text;
}
