/**
 * Words a colleague wrote, without the accounting word for a customer.
 * @module
 */
import { callsDebtor } from "../../policy/wording.js";
import { printable } from "./printable.js";

/** Nobody writes it more often in one text. */
const MOST = 100;

/** The text, with `[instead]` where it calls a customer by that word; whoever reads on sees that something was put in place (C7). */
export function kindWords(written: string, instead: string): string {
  let text = printable(written.normalize("NFKC")).replaceAll("\u00ad", "");
  for (let times = 0; times < MOST; times++) {
    const word = callsDebtor(text);
    if (word === undefined) return text;
    text = text.replace(word, () => `[${instead}]`);
  }
  return text;
}
