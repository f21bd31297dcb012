/**
 * Slips of the pen in a text that is nearly JSON: quotes of a word processor, a comma in a number, a comma forgotten. Each with the change that
 * surely mends it.
 * @module
 */
import type { Token, TokenSlip } from "./token.js";
import { tokensOf } from "./tokens.js";

export interface Slip {
  readonly kind: TokenSlip | "missing-comma" | "missing-colon" | "bare-word" | "other-sign" | "comma-too-many";
  /** What a reader should look at. */
  readonly span: { readonly offset: number; readonly length: number };
  /** Absent where nobody can say what was meant. */
  readonly edit?: Edit;
  /** What it is taken for then, to read on. */
  readonly taken?: Edit;
}
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

/** Everything in the text that is recognised as a slip, in its order. */
export function slipsIn(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  const open: string[] = [];
  let expects: "key" | "colon" | "value" | "comma" = "value";
  const all = tokensOf(text);
  const tokens = all.filter((token) => token.slip !== "odd-space");
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const inObject = open.at(-1) === "{";
    if (token.slip) slips.push(ofToken(token));
    const starts = token.kind !== "close" && token.kind !== ":" && token.kind !== "," && token.kind !== "other";
    if (before && expects === "comma" && open.length > 0 && starts && (!inObject || next?.kind === ":")) {
      slips.push({ kind: "missing-comma", span: spanOf(token), edit: { offset: before.end, length: 0, newText: "," } });
      expects = inObject ? "key" : "value";
    } else if (before && expects === "colon" && starts) {
      slips.push({ kind: "missing-colon", span: spanOf(token), edit: { offset: before.end, length: 0, newText: ":" } });
      expects = "value";
    }
    const sign = text.slice(token.start, token.end);
    if (token.kind === "other" && ((expects === "comma" && sign === ";") || (expects === "colon" && sign === "="))) {
      const newText = sign === ";" ? "," : ":";
      slips.push({ kind: "other-sign", span: spanOf(token), edit: { ...spanOf(token), newText } });
      expects = sign === ";" ? (inObject ? "key" : "value") : "value";
      continue;
    }
    if (token.kind === "," && before?.kind === ",") {
      slips.push({ kind: "comma-too-many", span: spanOf(token), edit: { ...spanOf(token), newText: "" } });
      continue;
    }
    if (token.kind === "word") slips.push(...ofWord(token, sign, expects === "key" && next?.kind === ":", expects === "value"));
    if (token.kind === "open") {
      open.push(sign);
      expects = sign === "{" ? "key" : "value";
    } else if (token.kind === "close") {
      open.pop();
      expects = "comma";
    } else if (token.kind === ":") expects = "value";
    else if (token.kind === ",") expects = inObject ? "key" : "value";
    else if (token.kind !== "other") expects = expects === "key" ? "colon" : "comma";
  }
  return [...slips, ...all.filter((token) => token.slip === "odd-space").map(ofToken)].sort((one, other) => one.span.offset - other.span.offset);
}

function ofToken(token: Token): Slip {
  const { slip = "odd-number", fixed, taken } = token;
  const writing = (newText: string): Edit => ({ ...spanOf(token), newText });
  return {
    kind: slip,
    span: spanOf(token),
    ...(fixed === undefined ? {} : { edit: writing(fixed) }),
    ...(taken === undefined ? {} : { taken: writing(taken) }),
  };
}

/** A word without quotes: yes and no in any language, or a text that was meant to be one. */
function ofWord(token: Token, word: string, isKey: boolean, isValue: boolean): readonly Slip[] {
  if (isKey) return [{ kind: "bare-word", span: spanOf(token), edit: { ...spanOf(token), newText: JSON.stringify(word) } }];
  if (!isValue || word === "true" || word === "false" || word === "null") return [];
  const lower = word.toLowerCase();
  const newText = YES.includes(lower) ? "true" : NO.includes(lower) ? "false" : NOTHING.includes(lower) ? undefined : JSON.stringify(word);
  return [{ kind: "bare-word", span: spanOf(token), ...(newText === undefined ? {} : { edit: { ...spanOf(token), newText } }) }];
}
const YES = ["true", "yes", "ja", "waar"];
const NO = ["false", "no", "nee", "onwaar"];
const NOTHING = ["null", "none", "undefined", "nan", "infinity"];

function spanOf({ start, end }: Token): { readonly offset: number; readonly length: number } {
  return { offset: start, length: end - start };
}
