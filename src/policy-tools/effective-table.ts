/**
 * The effective policy as a table: who decided what.
 * @module
 */
import type { EffectiveField } from "../policy/layers/effective.js";

const WIDEST_VALUE = 48;

/** A row per field: its pointer, value, status, the layer that said so and what that overrode. */
export function renderEffective(fields: readonly EffectiveField[]): string {
  const rows = [HEADER, ...fields.map(rowOf)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

const HEADER = ["field", "value", "status", "layer", "overrode"];

function rowOf({ pointer, value, status, layer, overrode }: EffectiveField): readonly string[] {
  return [pointer, short(value), status, layer, overrode ? `${short(overrode.value)} (${overrode.layer})` : ""];
}

function short(value: EffectiveField["value"]): string {
  const text = JSON.stringify(value);
  return text.length > WIDEST_VALUE ? `${text.slice(0, WIDEST_VALUE - 1)}…` : text;
}
