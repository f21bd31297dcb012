/**
 * What a piece of text nearly in JSON is.
 * @module
 */
export type Kind = "open" | "close" | ":" | "," | "string" | "scalar" | "word" | "other";
export type TokenSlip = "curly-quotes" | "single-quotes" | "odd-space" | "decimal-comma" | "bare-date" | "odd-number" | "percent-sign" | "raw-tab";

export interface Token {
  readonly kind: Kind;
  readonly start: number;
  /** Just after the last character. */
  readonly end: number;
  /** What is wrong with it by itself. */
  readonly slip?: TokenSlip;
  /** How it should have been written. */
  readonly fixed?: string;
  /** How it is taken to read on, where nobody can say what was meant. */
  readonly taken?: string;
}
