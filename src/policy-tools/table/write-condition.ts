/**
 * A condition on one readable line, which can be read back to the very same condition.
 * @module
 */
import type { ConditionDocument, GroupDocument, LeafDocument, LiteralDocument } from "../../policy/document.js";
import { RESERVED, written } from "./vocabulary.js";

export interface LineStyle {
  /** As in Dutch: `2,5`, and `;` between the values of a list. */
  readonly decimalComma: boolean;
  /** Whether a fact is an amount, whose text can stand without quotes. */
  readonly isAmount: (fact: string) => boolean;
}

/**
 * The condition on one line.
 * @example
 * writeCondition({ all: [{ fact: "daysPastDue", operator: "greaterThan", value: 30 }, { condition: "loyal" }] }, style); //=> "daysPastDue > 30 and loyal"
 */
export function writeCondition(condition: GroupDocument, style: LineStyle): string {
  // At the top a comparison by itself stands for a list with only that in it.
  const [only, another] = "all" in condition ? condition.all : [];
  return only && !another && isLeaf(only) ? leaf(only, style) : whole(condition, style);
}

/** What stands by itself, between brackets or at the top. */
function whole(condition: ConditionDocument, style: LineStyle): string {
  if (isLeaf(condition)) return leaf(condition, style);
  if ("condition" in condition) return name(condition.condition);
  if ("not" in condition) return `not ${isLeaf(condition.not) ? `(${leaf(condition.not, style)})` : part(condition.not, style)}`;
  const [word, parts, joint] = "all" in condition ? (["all", condition.all, " and "] as const) : (["any", condition.any, " or "] as const);
  const [only, another] = parts;
  return only && !another ? `${word}(${whole(only, style)})` : parts.map((one) => part(one, style)).join(joint);
}

/** What stands beside something else. */
function part(condition: ConditionDocument, style: LineStyle): string {
  const several = ("all" in condition && condition.all.length > 1) || ("any" in condition && condition.any.length > 1);
  return several ? `(${whole(condition, style)})` : whole(condition, style);
}

function leaf({ fact, operator, value }: LeafDocument, style: LineStyle): string {
  return `${name(fact)} ${written(operator)} ${valueText(value, style.isAmount(fact), style)}`;
}

function valueText(value: LeafDocument["value"], amount: boolean, style: LineStyle): string {
  if (typeof value === "object" && "fact" in value) return `fact ${name(value.fact)}`;
  return literal(value, amount, style);
}

function literal(value: LiteralDocument, amount: boolean, style: LineStyle): string {
  if (typeof value === "object")
    return list(
      value.map((one) => literal(one, amount, style)),
      style,
    );
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return decimal(JSON.stringify(value), style);
  if (amount && isAmountText(value)) return decimal(value, style);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : name(value);
}

/** `(2,5;)` ends in its separator, or the comma would separate. */
function list(values: readonly string[], { decimalComma }: LineStyle): string {
  return `(${values.join(decimalComma ? "; " : ", ")}${decimalComma && values.length === 1 ? ";" : ""})`;
}

/** An amount as text that a bare number would not be: `100.00` is 100 to a computer. */
export function isAmountText(text: string): boolean {
  return /^-?\d+\.\d+$/.test(text) && String(Number(text)) !== text;
}

function decimal(number: string, { decimalComma }: LineStyle): string {
  return decimalComma ? number.replace(".", ",") : number;
}

/** A word as it is where that can be read back, else between quotes. */
function name(text: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text) && !RESERVED.has(text.toLowerCase()) ? text : JSON.stringify(text);
}

function isLeaf(condition: ConditionDocument): condition is LeafDocument {
  return "fact" in condition;
}
