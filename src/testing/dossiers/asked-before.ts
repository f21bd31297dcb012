/**
 * Customers who were asked before, more clearly each time: everything that firmness needs is told. Without them hardly any dossier would come near
 * the guardrails that matter most.
 * @module
 */
import * as fc from "fast-check";
import { asOfMoments } from "./as-of.js";
import { rising } from "./contacts.js";
import { customers } from "./customer.js";
import { type DossierDocument, type DossierOptions, documentOf } from "./document.js";
import { CURRENCIES, history, openInvoice, type Unnumbered } from "./invoices.js";
import { colleagues, reachable } from "./people.js";
import { arrangements, OTHERS, promises } from "./sections.js";
import { dayFrom, type Frame, type JsonObject, type Sketch, seldom, usually } from "./sketch.js";

/** An old invoice, fresh bank data, somebody to reach and what was said before; for half of them nothing else, for the other half anything. */
export function askedBefore(options: DossierOptions): fc.Arbitrary<DossierDocument> {
  const currencies = options.currencies ?? CURRENCIES;
  const core = {
    asOf: options.asOf === undefined ? asOfMoments : fc.constant(options.asOf),
    open: fc.array(openInvoice(currencies, -150, -20, false), { minLength: 1, maxLength: 2 }),
    contacts: rising,
    broken: fc.nat(2),
    role: fc.constantFrom("self", "self", "accounts-payable", "director"),
  };
  const whatever = {
    customer: customers({ countries: ["NL", "DE", "US"], ...options }),
    troubled: fc.array(openInvoice(currencies, -90, 20, true), { maxLength: 2 }),
    paid: seldom(history, 2),
    colleagues: usually(colleagues),
    arrangements: seldom(arrangements, 3),
    promises: seldom(promises, 4),
    ...OTHERS,
  };
  const rest = fc.oneof({ withCrossShrink: true }, plain(options), fc.record(whatever, { noNullPrototype: true }));
  return fc
    .tuple(fc.record(core, { noNullPrototype: true }), rest)
    .map(
      ([
        { asOf, open, contacts, broken, role },
        { customer, troubled, paid, colleagues: ours, creditor, unappliedCash, promises: more, arrangements: agreed = () => [], ...others },
      ]) =>
        documentOf({
          asOf,
          customer: (frame) => ({ circumstances: [], ...customer(frame) }),
          open: [...open, ...troubled],
          paid,
          people: [() => reachable("k1", role)],
          // Somebody here decides, or nothing firm is ever said.
          colleagues: ours ?? [() => ({ id: "p1", name: "Colleague 1", relations: ["decides"] })],
          sections: {
            bank: (frame) => ({ asOf: dayFrom(frame, 0) }),
            creditor: (frame: Frame) => ({ claims: { owner: "own" }, ...creditor?.(frame) }),
            contacts,
            promises: (frame: Frame) => [...brokenPromises(broken, frame), ...(more?.(frame) ?? [])],
            arrangements: agreed,
            ...others,
            unappliedCash: unappliedCash ?? [],
          },
        }),
    );
}

/** Nothing to be said of them but what kind of customer they are. */
function plain({ kinds = ["business", "consumer"], countries = ["NL"] }: DossierOptions) {
  return fc
    .record({ kind: fc.constantFrom(...kinds), country: fc.constantFrom(...countries) })
    .map(({ kind, country }): { customer: Sketch; troubled: readonly Unnumbered[] } & Nothing => ({
      customer: () => ({ id: "C-1", kind, country }),
      troubled: [],
      paid: undefined,
      colleagues: undefined,
      creditor: undefined,
      unappliedCash: undefined,
      promises: undefined,
      arrangements: undefined,
    }));
}
type Nothing = Readonly<Record<"paid" | "colleagues" | "creditor" | "unappliedCash" | "promises" | "arrangements", undefined>>;

/** On all that is open, and long past their grace. */
function brokenPromises(count: number, frame: Frame): readonly JsonObject[] {
  return Array.from({ length: count }, (_, index) => ({ made: dayFrom(frame, -40 + index), by: dayFrom(frame, -30 + index) }));
}
