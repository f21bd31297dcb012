/**
 * From a document to a dossier and its plan, or to what is wrong with it. One bad dossier never stops the others.
 * @module
 */
import type { Plan } from "../../decide/plan.js";
import { type Dossier, parseDossier } from "../../dossier/index.js";
import type { Planner } from "../../planner.js";
import type { Problem } from "../../problem.js";
import { EXIT, Failure, problemLines } from "../failure.js";
import { WORDS } from "../words.js";
import { type Document, type Documents, documentsIn } from "./documents.js";
import type { LanguageCode } from "./language.js";
import { bytesOf, textOf } from "./source.js";

export interface Rejected {
  readonly error: { readonly code: string; readonly issues: readonly Problem[] };
  /** Line of the file on which it begins. */
  readonly line: number;
  /** Which of the dossiers it is, from 1. */
  readonly number: number;
}
export interface Read {
  readonly line: number;
  readonly number: number;
  readonly dossier: Dossier;
  readonly warnings: readonly Problem[];
}
export interface Planned extends Read {
  readonly plan: Plan;
}

/** The documents of a file, or of what is piped in. */
export async function documentsOf(place: string): Promise<Documents> {
  return documentsIn(textOf(await bytesOf(place)), place);
}

/** The dossier in a document. */
export function readCustomer(document: Document): Read | Rejected {
  const { line, number } = document;
  if ("problem" in document) return { error: { code: document.problem.code, issues: [document.problem] }, line, number };
  const result = parseDossier(document.json);
  if (!result.ok) return { error: { code: "invalid-dossier", issues: result.issues }, line, number };
  return { line, number, dossier: result.value, warnings: result.warnings };
}

/** The dossier in a document, and the plan for it. */
export function planCustomer(document: Document, planner: Planner): Planned | Rejected {
  const read = readCustomer(document);
  if ("error" in read) return read;
  try {
    return { ...read, plan: planner.plan(read.dossier) };
  } catch (thrown) {
    // Never for a dossier that was read; should it happen all the same, the other customers get their plan.
    return { error: { code: "fault", issues: [faultOf(thrown)] }, line: read.line, number: read.number };
  }
}

/** The one customer a command is about; with `id`, that customer out of many. */
export async function oneCustomer(place: string, id: string | undefined, language: LanguageCode = "en"): Promise<Read> {
  const { each } = await documentsOf(place);
  let found: Read | Rejected | undefined;
  for await (const document of each) {
    const read = readCustomer(document);
    if (id !== undefined) {
      if ("dossier" in read && read.dossier.customer.id === id) return read;
    } else if (found) {
      throw new Failure(EXIT.usage, `${place} holds more than one dossier. Say which customer: --customer ${idOf(found) ?? idOf(read) ?? "ID"}`);
    } else found = read;
  }
  if (!found) throw new Failure(EXIT.rejected, `${place} has no dossier${id === undefined ? "" : ` of customer ${id} that can be read`}.`);
  if ("error" in found)
    throw new Failure(EXIT.rejected, [WORDS[language].notADossier(place), ...problemLines(found.error.issues, undefined, language)].join("\n"));
  return found;
}

function idOf(read: Read | Rejected): string | undefined {
  return "dossier" in read ? read.dossier.customer.id : undefined;
}

function faultOf(thrown: unknown): Problem {
  return {
    code: "fault",
    severity: "error",
    at: "",
    received: thrown instanceof Error ? thrown.message : String(thrown),
    expected: "a plan",
    mend: "This is a fault in amicable, not in the dossier. Report it with the smallest dossier that shows it",
  };
}
