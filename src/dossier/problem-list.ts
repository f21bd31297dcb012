/**
 * Problems as they are found, up to a limit, handed back in the order of the document.
 * @module
 */
import type { Problem } from "../problem.js";
import { DOSSIER_PROBLEMS, type Flaw } from "./problem-codes.js";

export interface ProblemList {
  add(at: string, flaw: Flaw): void;
  /** Whether looking further is of no use. */
  full(): boolean;
  hasErrors(): boolean;
  all(): readonly Problem[];
}

/** A list that keeps at most `limit` errors and as many warnings; warnings never crowd out an error. */
export function problemList(limit: number): ProblemList {
  const kept: Record<Problem["severity"], Problem[]> = { error: [], warning: [] };
  let left = 0;
  return {
    add(at, { code, received, expected, mend, suggestion }) {
      const severity = DOSSIER_PROBLEMS[code][0];
      const told = { ...(received !== undefined && { received }), expected, mend, ...(suggestion !== undefined && { suggestion }) };
      if (kept[severity].length < limit) kept[severity].push({ code, severity, at, ...told });
      else if (severity === "error") left += 1;
    },
    full: () => left > 0,
    hasErrors: () => kept.error.length > 0 || left > 0,
    all: () => [...[...kept.error, ...kept.warning].sort(inDocumentOrder), ...(left > 0 ? [notAllListed(limit)] : [])],
  };
}

function notAllListed(limit: number): Problem {
  return {
    code: "too-many-problems",
    severity: "error",
    at: "",
    expected: `at most ${limit} problems; there are more than are listed here`,
    mend: "Mend the problems that are listed and look again; so many usually have one cause",
  };
}

/** `/invoices/2` before `/invoices/10`, whatever the order of the fields was. */
function inDocumentOrder(one: Problem, other: Problem): number {
  const left = one.at.split("/");
  const right = other.at.split("/");
  for (let step = 0; step < Math.min(left.length, right.length); step++) {
    const order = compareSteps(left[step] ?? "", right[step] ?? "");
    if (order !== 0) return order;
  }
  return left.length - right.length || compareTexts(one.code, other.code) || compareTexts(one.received ?? "", other.received ?? "");
}

function compareSteps(left: string, right: string): number {
  const numbers = /^\d{1,9}$/;
  return numbers.test(left) && numbers.test(right) ? Number(left) - Number(right) : compareTexts(left, right);
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
