/**
 * Puts cases into a file of cases, and leaves the rest of it as it was written.
 * @module
 */
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import type { CaseDocument } from "./document.js";

const STEP = "  ";

/** The text with these cases at the end; a whole file where there is none yet. */
export function withCases(text: string | undefined, cases: readonly CaseDocument[]): string {
  if (text === undefined) return `${JSON.stringify({ schemaVersion: 1, cases }, undefined, STEP)}\n`;
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, ["cases"]);
  if (!list || cases.length === 0) return text;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const last = list.children?.[list.children.length - 1];
  const indent = last ? indentAt(text, last.offset) : indentAt(text, list.offset) + STEP;
  const written = cases.map((one) => JSON.stringify(one, undefined, STEP).replaceAll("\n", `\n${indent}`).replaceAll("\n", eol)).join(`,${eol}${indent}`);
  if (last) return insert(text, last.offset + last.length, `,${eol}${indent}${written}`);
  return insert(text, list.offset + 1, `${eol}${indent}${written}${eol}${indentAt(text, list.offset)}`);
}

/** The spaces the line begins with. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
}

function insert(text: string, offset: number, more: string): string {
  return text.slice(0, offset) + more + text.slice(offset);
}
