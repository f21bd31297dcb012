/**
 * From a dossier that fits its schema and passed every check to the dossier the rest of the library reads.
 * @module
 */
import type { Json } from "../vocabulary.js";
import type { Arrangement, Colleague, Customer, Dossier, Person } from "./dossier.js";
import { placed, placedAll } from "./placed.js";
import { readInvoice } from "./read-invoice.js";
import type { DossierShape } from "./schema/index.js";

/** The dossier, with a pointer on everything that can be evidence. */
export function readDossier({ $schema: _editor, schemaVersion: _one, ...shape }: DossierShape, told: Json): Dossier {
  return {
    ...shape,
    told,
    ...placed(shape, "", "bank"),
    ...placed(shape, "", "creditor"),
    customer: readCustomer(shape.customer),
    ...placedAll(shape, "", "people", readPerson),
    ...placedAll(shape, "", "colleagues", readColleague),
    ...placedAll(shape, "", "invoices", readInvoice),
    ...placedAll(shape, "", "unappliedCash"),
    ...placedAll(shape, "", "nps"),
    ...placedAll(shape, "", "contacts"),
    ...placedAll(shape, "", "journal"),
    ...placedAll(shape, "", "promises"),
    ...placedAll(shape, "", "arrangements", readArrangement),
    ...placedAll(shape, "", "tickets"),
    ...placedAll(shape, "", "orders"),
    ...placedAll(shape, "", "deadlines"),
    ...placedAll(shape, "", "rates"),
  };
}

function readCustomer(shape: DossierShape["customer"]): Customer {
  const at = "/customer";
  return {
    ...shape,
    at,
    ...placed(shape, at, "paymentPolicy"),
    ...placedAll(shape, at, "circumstances"),
    ...placed(shape, at, "pause"),
    ...placed(shape, at, "screening"),
  };
}

function readPerson(shape: Listed<"people">, at: string): Omit<Person, "at"> {
  return { ...shape, ...placedAll(shape, at, "channels") };
}

function readColleague(shape: Listed<"colleagues">, at: string): Omit<Colleague, "at"> {
  return { ...shape, ...placedAll(shape, at, "absences"), ...placed(shape, at, "refuses"), ...placed(shape, at, "veto"), ...placed(shape, at, "asked") };
}

function readArrangement(shape: Listed<"arrangements">, at: string): Omit<Arrangement, "at"> {
  return { ...shape, ...placedAll(shape, at, "instalments") };
}

type Listed<K extends "people" | "colleagues" | "arrangements"> = NonNullable<DossierShape[K]>[number];
