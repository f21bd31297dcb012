/**
 * What a check is: one thing that can be wrong with a policy that loads.
 * @module
 */
import type { Words } from "../../vocabulary.js";
import type { Finding } from "./finding.js";
import type { Subject } from "./subject.js";

export interface Check {
  readonly code: string;
  /** What it looks for, for the page about it. */
  readonly meaning: Words;
  readonly run: (subject: Subject) => readonly Finding[];
}
