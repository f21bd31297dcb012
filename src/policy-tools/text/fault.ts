/**
 * Something wrong with a text, in no language yet.
 * @module
 */
import type { PolicyProblemCode } from "../../policy/problem-codes.js";
import type { Saying } from "../../policy/words/phrase.js";
import type { Words } from "../../vocabulary.js";
import type { Span } from "../locate.js";
import type { Edit } from "./slips.js";

export interface TextFault {
  readonly code: PolicyProblemCode;
  readonly at: string;
  readonly received?: string;
  readonly expected: Saying;
  readonly mend: Saying;
  readonly span: Span;
  /** The change that surely mends it. */
  readonly edit?: Edit;
  readonly related?: { readonly message: Words; readonly span: Span };
}
