/**
 * A row of the table of rules.
 * @module
 */
/** The columns, in order; each can also be called by what stands after it. */
export const COLUMNS = {
  id: ["rule", "regel", "naam"],
  layer: ["laag"],
  status: ["stand"],
  when: ["wanneer", "voorwaarde", "condition"],
  treatment: ["behandeling"],
  channel: ["kanaal", "channels"],
  tone: ["toon"],
  owner: ["eigenaar", "owners"],
  tier: ["voorrang"],
  pressure: ["druk"],
  "because nl": ["omdat", "omdat nl"],
  "because en": ["because", "omdat en"],
  source: ["bron", "bronnen", "sources"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Column = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];
export type Row = Readonly<Record<Column, string>>;

/** What a layer does to a rule; `base` is a rule of a layer below that is shown and not touched. */
export const STATUSES = ["new", "set", "replace", "off", "on", "base"] as const;
export type Status = (typeof STATUSES)[number];

/** A layer by its place in the document, and as the cell of a row. */
export interface LayerPlace {
  readonly path: readonly string[];
  readonly cell: string;
}
export const COMPANY: LayerPlace = { path: [], cell: "" };

export function segmentLayer(id: string): LayerPlace {
  return { path: ["forSegment", id], cell: `segment: ${id}` };
}

export function customerLayer(id: string): LayerPlace {
  return { path: ["forCustomer", id], cell: `customer: ${id}` };
}

/** The layer a cell names; `undefined` where it names none. */
export function layerOf(cell: string): LayerPlace | undefined {
  if (cell.trim() === "") return COMPANY;
  const parts = /^(segment|customer|klant):\s?([\s\S]*)$/i.exec(cell);
  if (!parts) return undefined;
  return parts[1]?.toLowerCase() === "segment" ? segmentLayer(parts[2] ?? "") : customerLayer(parts[2] ?? "");
}
