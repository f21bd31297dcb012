/** Something users of another system complained of in public, and what this library does in the same place. */
export interface Bug {
  /** Where it can be read, e.g. `killbill#2297`. */
  readonly seen: readonly string[];
  /** What happens here instead: a sentence about a customer or a colleague. */
  readonly here: string;
  readonly check: () => void;
}

export function bug(seen: string, here: string, check: () => void): Bug {
  return { seen: seen.split(", "), here, check };
}
