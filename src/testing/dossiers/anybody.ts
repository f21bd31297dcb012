/**
 * Customers about whom anything may be told, or not.
 * @module
 */
import * as fc from "fast-check";
import { asOfMoments } from "./as-of.js";
import { contact } from "./contacts.js";
import { customers } from "./customer.js";
import { type DossierDocument, type DossierOptions, documentOf } from "./document.js";
import { CURRENCIES, history, openInvoice } from "./invoices.js";
import { colleagues, people } from "./people.js";
import { arrangements, bank, OTHERS, promises } from "./sections.js";
import { seldom, usually } from "./sketch.js";

/** Every section is told or not, whatever the others are. */
export function anybody(options: DossierOptions): fc.Arbitrary<DossierDocument> {
  const model = {
    asOf: options.asOf === undefined ? asOfMoments : fc.constant(options.asOf),
    customer: customers(options),
    open: usually(fc.array(openInvoice(options.currencies ?? CURRENCIES, -150, 40, true), { maxLength: 6 })),
    paid: seldom(history, 2),
    people: usually(people),
    colleagues: usually(colleagues),
    contacts: usually(fc.array(contact, { maxLength: 6 })),
    bank: usually(bank),
    promises: seldom(promises, 2),
    arrangements: seldom(arrangements, 2),
    ...OTHERS,
  };
  return fc
    .record(model, { noNullPrototype: true })
    .map(({ asOf, customer, open, paid, people: theirs, colleagues: ours, ...sections }) =>
      documentOf({ asOf, customer, open, paid, people: theirs, colleagues: ours, sections }),
    );
}
