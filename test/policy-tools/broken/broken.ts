/** A broken policy and exactly what is said about it: line:column code (suggestion) → what the fix writes. */
export interface Broken {
  readonly mistake: string;
  readonly text: string;
  readonly found: readonly string[];
}
