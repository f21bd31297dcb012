/**
 * Numbers as people type them where JSON wants digits with a point.
 * @module
 */
import type { Token } from "./token.js";

const END = "(?=[\\s,}\\]]|$)";
const PLAIN = `[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?%?${END}`;

/** After a colon a comma inside a number cannot be anything else; in a list it separates. */
export function numberPatterns(): { readonly valueNumber: RegExp; readonly itemNumber: RegExp } {
  return { valueNumber: new RegExp(`-?\\d[\\d.]*,\\d+%?${END}|${PLAIN}`, "y"), itemNumber: new RegExp(PLAIN, "y") };
}

/** What is wrong with a number, and how it should have been written where that is beyond doubt. */
export function numberLike(text: string): Pick<Token, "slip" | "fixed" | "taken"> {
  const bare = text.replace(/%$/, "");
  if (bare.includes(",")) return { slip: "decimal-comma", ...withPoint(bare) };
  if (text.endsWith("%")) return { slip: "percent-sign", fixed: normal(bare) };
  return VALID.test(text) ? {} : { slip: "odd-number", fixed: normal(text) };
}
const VALID = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** `30,5` is 30.5 and `1.250,00` is 1250.00; of `1,250` nobody can say whether thousands are meant. */
function withPoint(text: string): Pick<Token, "fixed" | "taken"> {
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return { fixed: normal(text.replaceAll(".", "").replace(",", ".")) };
  return /^-?\d+,\d+$/.test(text) && !/,\d{3}$/.test(text) ? { fixed: normal(text.replace(",", ".")) } : { taken: normal(text.replace(/[.,]/g, "")) };
}

function normal(text: string): string {
  return VALID.test(text) ? text : String(Number(text));
}
