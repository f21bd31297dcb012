/**
 * The layers of a policy: its bases from the lowest up, the company's own, and those for segments and customers above all of them.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import type { Json } from "../../vocabulary.js";
import { isObject, type JsonObject, own, plainJson } from "../plain.js";
import { didYouMean, type Report } from "../report.js";
import { checkEnvelope } from "../schema.js";
import { meant } from "../synonyms.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { say } from "../words/phrase.js";

export interface Layer {
  readonly name: string;
  /** The document it is written in, where that is not the one handed in. */
  readonly document?: string;
  /** Where in the document it stands. */
  readonly at: string;
  /** Its sections: settings, conditions, rules, … */
  readonly body: JsonObject;
}

export interface Stack {
  readonly name: string;
  readonly version?: string;
  /** From the lowest base to the document itself. */
  readonly company: readonly Layer[];
  readonly segments: ReadonlyMap<string, readonly Layer[]>;
  readonly customers: ReadonlyMap<string, readonly Layer[]>;
}

/** Where bases are found. */
export interface Bases {
  readonly presets: ReadonlyMap<string, unknown>;
  readonly otherDocuments?: ReadonlyMap<string, unknown>;
}

/** All layers of a document; `undefined` where it is no document at all. */
export function stackOf(told: unknown, bases: Bases, report: Report): Stack | undefined {
  const document = plainJson(told, report);
  if (document === undefined) return undefined;
  checkEnvelope(document, report);
  if (!isObject(document)) return undefined;
  const name = textAt(document, "name") ?? "policy";
  const version = textAt(document, "version");
  const chain = [{ name, at: "", body: document }, ...basesOf(document, [name], undefined, bases, report)].reverse();
  return {
    name,
    ...(version === undefined ? {} : { version }),
    company: chain,
    segments: overlays(chain, "forSegment", "segment"),
    customers: overlays(chain, "forCustomer", "customer"),
  };
}

/** The bases of a document, nearest first. */
function basesOf(document: JsonObject, trail: readonly string[], inside: string | undefined, bases: Bases, report: Report): readonly Layer[] {
  const name = textAt(document, "extends");
  if (name === undefined) return [];
  const where = { at: "/extends", received: name, ...(inside === undefined ? {} : { document: inside }) };
  if (trail.includes(name)) {
    const circle = [...trail.slice(trail.indexOf(name)), name].join(" → ");
    report({ ...where, code: "circular-extends", received: circle, expected: EXPECTED.noCircleOfBases, mend: MEND.breakCircle });
    return [];
  }
  const told = baseNamed(name, bases);
  if (told === undefined) {
    reportUnknownBase(name, where, bases, report);
    return [];
  }
  const within: Report = (fault) => report({ ...fault, document: name });
  const base = plainJson(told, within);
  if (base === undefined) return [];
  checkEnvelope(base, within);
  return isObject(base) ? [{ name, document: name, at: "", body: base }, ...basesOf(base, [...trail, name], name, bases, report)] : [];
}

function baseNamed(name: string, { presets, otherDocuments }: Bases): unknown {
  return presets.get(name) ?? (name.startsWith(SHIPPED) ? presets.get(name.slice(SHIPPED.length)) : otherDocuments?.get(name));
}
const SHIPPED = "amicable:";

function reportUnknownBase(name: string, where: { at: string; received: string }, { presets, otherDocuments }: Bases, report: Report): void {
  const names = [...presets.keys()].map((key) => (key.startsWith(SHIPPED) ? key : SHIPPED + key)).concat([...(otherDocuments?.keys() ?? [])]);
  const pinned = names.find((candidate) => candidate.replace(/@[^@]*$/, "") === name.replace(/@[^@]*$/, ""));
  const suggestion = pinned === undefined ? meant(name, names) : { word: pinned, sure: !name.includes("@") };
  const unpinned = pinned !== undefined && !name.includes("@");
  const expected = unpinned ? EXPECTED.pinnedBase : EXPECTED.knownBase;
  const mend = didYouMean(suggestion, names.length > 0 ? say(MEND.basesAre, { names: names.join(", ") }) : MEND.noBases);
  report({ ...where, code: unpinned ? "unpinned-base" : "unknown-base", expected, mend, suggestion, puts: "value" });
}

/** Layers for one segment or customer, the lowest document's first. */
function overlays(chain: readonly Layer[], key: string, word: string): ReadonlyMap<string, readonly Layer[]> {
  const found = new Map<string, Layer[]>();
  for (const { name, document, body } of chain) {
    const section = own(body, key);
    for (const [id, overlay] of Object.entries(isObject(section) ? section : {})) {
      if (!isObject(overlay)) continue;
      const layer = { name: `${name}#${word}:${id}`, at: pointer("", key, id), body: overlay, ...(document === undefined ? {} : { document }) };
      found.set(id, [...(found.get(id) ?? []), layer]);
    }
  }
  return found;
}

function textAt(document: JsonObject, key: string): string | undefined {
  const told: Json | undefined = own(document, key);
  return typeof told === "string" && told !== "" ? told : undefined;
}
