/**
 * A document as data: what it says, apart from how Markdown or HTML writes it.
 * @module
 */

export type Inline = string | { readonly code: string } | { readonly strong: string };
export type Line = readonly Inline[];
/** What stands in one field of a table, line under line. */
export type Cell = readonly Line[];

export interface Table {
  readonly kind: "table";
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
}
export type Block = Table | { readonly kind: "text"; readonly line: Line } | { readonly kind: "list"; readonly items: readonly Line[] };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}
export interface Page {
  /** ISO 639-1. */
  readonly language: string;
  readonly title: string;
  /** Above the table of contents. */
  readonly contents: string;
  readonly sections: readonly Section[];
}

export function text(...line: Line): Block {
  return { kind: "text", line };
}

export function list(items: readonly Line[]): Block {
  return { kind: "list", items };
}

export function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  return { kind: "table", caption, heads, rows };
}

/** A cell of one line. */
export function cell(...line: Line): Cell {
  return [line];
}

export function code(name: string): Inline {
  return { code: name };
}

export function strong(words: string): Inline {
  return { strong: words };
}

/** Nothing to say here. */
export const NONE: Cell = [["–"]];
