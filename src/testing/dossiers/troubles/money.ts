/**
 * Money that is on its way, in the way, or in somebody else's hands.
 * @module
 */
import { amountIn, written } from "../amounts.js";
import { dayFrom } from "../sketch.js";
import { happened, invoiced, invoiceOf, type Trouble } from "./trouble.js";

/** Less than any invoice here, so that there is something left to ask. */
const PART = 20_000;

export const MONEY: readonly Trouble[] = [
  {
    name: "a part on its way",
    tell: happened(({ frame, currency, which }) => ({
      payments: [{ on: dayFrom(frame, which % 2), amount: written(currency, PART), state: which % 2 === 0 ? "in-transit" : "debit-pending" }],
    })),
  },
  {
    name: "a part paid now",
    tell: happened(({ frame, currency, which }) => ({ payments: [{ on: dayFrom(frame, -(which % 3)), amount: written(currency, PART) }] })),
  },
  {
    name: "a dispute nobody answered",
    tell: happened(({ frame, currency }) => ({ disputes: [{ id: "D-1", raised: dayFrom(frame, -10), ground: "price", amount: written(currency, PART) }] })),
  },
  {
    name: "a dispute that was just turned down",
    tell: happened(({ frame, which }) => ({
      disputes: [{ id: "D-1", raised: dayFrom(frame, -20), ground: "price", answered: dayFrom(frame, -(which % 3)), result: "rejected" }],
    })),
  },
  {
    name: "a promise of a part",
    tell: (_, { frame, currency }) => ({ promises: [{ made: dayFrom(frame, -5), by: dayFrom(frame, 4), amount: amountIn(currency, PART) }] }),
  },
  {
    name: "an arrangement for another invoice",
    tell: (told, setting) => ({
      ...invoiced("I-9", -45, PART)(told, setting),
      arrangements: [
        {
          agreed: dayFrom(setting.frame, -20),
          invoices: ["I-9"],
          confirmed: true,
          instalments: [{ due: dayFrom(setting.frame, 10), amount: amountIn(setting.currency, PART) }],
        },
      ],
    }),
  },
  {
    name: "cash in hand",
    tell: (_, { frame, currency, which }) => ({ unappliedCash: [{ on: dayFrom(frame, -1), amount: amountIn(currency, 10 ** (which % 8)) }] }),
  },
  { name: "approved for their run", tell: happened(({ frame }) => ({ portal: { state: "approved", on: dayFrom(frame, -90), paysOn: dayFrom(frame, 5) } })) },
  { name: "old bank data", tell: (_, { frame, which }) => ({ bank: { asOf: dayFrom(frame, -4 - which) } }) },
  {
    name: "due just now",
    tell: ({ customer }, { frame, currency, which }) => ({
      customer,
      contacts: [],
      invoices: [invoiceOf("I-1", -1 - (which % 3), 100_000, currency, frame)],
      bank: { asOf: dayFrom(frame, -1 - (which % 3)) },
    }),
  },
  { name: "not due yet", tell: (_, { frame, currency }) => ({ contacts: [], invoices: [invoiceOf("I-1", 10, 100_000, currency, frame)] }) },
  { name: "a trifle", tell: (_, { frame, currency, which }) => ({ invoices: [invoiceOf("I-1", -90, 1 + which, currency, frame)] }) },
  {
    name: "with an agency",
    tell: (told, setting) => invoiced("I-8", -120, PART, { legal: { state: setting.which % 2 === 0 ? "agency" : "court" } })(told, setting),
  },
  { name: "claims that were sold", tell: ({ creditor }) => ({ creditor: { ...creditor, claims: { owner: "sold" } } }) },
  { name: "claims of a factor", tell: ({ creditor }) => ({ creditor: { ...creditor, claims: { owner: "factored", disclosed: true } } }) },
];
