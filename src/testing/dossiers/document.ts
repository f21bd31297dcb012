/**
 * Puts the parts of a dossier together: names the invoices and people, so that every part can refer to the others.
 * @module
 */
import { dayOf } from "../../calendar/day.js";
import { parseInstant } from "../../calendar/instant.js";
import type { CustomerKind } from "../../vocabulary.js";
import type { Unnumbered } from "./invoices.js";
import { type Frame, type JsonObject, type Sketch, told } from "./sketch.js";

export interface DossierOptions {
  /** The moment all dossiers are about; several moments in several zones where not given. */
  readonly asOf?: string;
  readonly kinds?: readonly CustomerKind[];
  /** Countries of the customers, by their two letters. */
  readonly countries?: readonly string[];
  /** Of the invoices; the first is the commonest. */
  readonly currencies?: readonly string[];
}

/** A dossier as a company tells it: plain JSON. */
export type DossierDocument = JsonObject;

export interface Parts {
  readonly asOf: string;
  readonly customer: Sketch;
  readonly open: readonly Unnumbered[] | undefined;
  readonly paid: readonly Unnumbered[] | undefined;
  readonly people: readonly Sketch[] | undefined;
  readonly colleagues: readonly Sketch[] | undefined;
  readonly sections: { readonly [section: string]: Part | undefined };
}
type Part = Sketch | Sketch<readonly JsonObject[]> | readonly Sketch[];

/** The document in which all parts refer to each other. */
export function documentOf({ asOf, customer, open, paid, people, colleagues, sections }: Parts): DossierDocument {
  const bills = open || paid ? [...(open ?? []), ...(paid ?? [])].map((bill, index) => ({ ...bill, id: `I-${index + 1}` })) : undefined;
  const frame: Frame = {
    today: parseInstant(asOf)?.day ?? dayOf(2026, 11, 23),
    invoices: (bills ?? []).map(({ id, currency }) => ({ id, currency })),
    people: (people ?? []).map((_, index) => `k${index + 1}`),
    colleagues: (colleagues ?? []).map((_, index) => `p${index + 1}`),
  };
  const draw = (part: Part | undefined) => (typeof part === "function" ? part(frame) : part?.map((one) => one(frame)));
  return told({
    schemaVersion: 1,
    asOf,
    customer: customer(frame),
    people: draw(people),
    colleagues: draw(colleagues),
    invoices: bills?.map(({ id, draw: invoice }) => invoice(id)(frame)),
    ...Object.fromEntries(Object.entries(sections).map(([name, part]) => [name, draw(part)])),
  });
}
