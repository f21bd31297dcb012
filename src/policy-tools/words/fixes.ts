/**
 * What a fix does, for a button or a list of changes.
 * @module
 */
import type { Words } from "../../vocabulary.js";

export const FIXES = {
  replace: { en: "Replace {old} by {new}.", nl: "Vervang {old} door {new}." },
  remove: { en: "Remove {old}.", nl: "Haal {old} weg." },
  insert: { en: "Put {new} here.", nl: "Zet hier {new}." },
  space: { en: "Type an ordinary space.", nl: "Typ een gewone spatie." },
  wrap: { en: "Put {new} before it and {after} behind it.", nl: "Zet {new} ervoor en {after} erachter." },
} as const satisfies Readonly<Record<string, Words>>;
