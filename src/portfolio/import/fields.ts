/**
 * What a column of a ledger can mean. A row whose deciding fields cannot be read is listed; any other value that cannot be read is left out
 * with a note, because a strange telephone number is no reason to forget an invoice. Whether somebody is a consumer and whether an invoice is
 * disputed decide too: guessing there could make a plan harsher.
 * @module
 */
export interface Field {
  /** The row cannot be used when this cannot be read. */
  readonly decides: boolean;
  /** May be the same for the whole file (`constants`). */
  readonly constant: boolean;
  readonly meaning: string;
}

const deciding = (meaning: string): Field => ({ decides: true, constant: false, meaning });
const decidingForFile = (meaning: string): Field => ({ decides: true, constant: true, meaning });
const extra = (meaning: string): Field => ({ decides: false, constant: false, meaning });
const extraForFile = (meaning: string): Field => ({ decides: false, constant: true, meaning });

export const FIELDS = {
  customerId: deciding("The customer's number; rows with the same number are one customer"),
  invoiceId: deciding("The invoice's number; without one each row is an invoice of its own, named after its file and line"),
  issued: deciding("Day of the invoice, credit note or payment"),
  due: deciding("Day by which it is to be paid"),
  amount: deciding("What was invoiced, VAT included; a negative amount is a credit note"),
  currency: decidingForFile("ISO 4217 code"),
  type: decidingForFile("What the row is; `types` says which words mean an invoice, a credit note or a payment"),
  appliesTo: deciding("The invoice that a credit note or a payment names"),
  paidOn: deciding("Day of the payment that this row tells"),
  paidAmount: deciding("How much was paid then; without it the row's whole amount"),
  openAmount: deciding("What is still open; the rest counts as paid"),
  customerName: extra("The customer's name; the most frequent spelling wins"),
  customerKind: decidingForFile("business, sole-trader, consumer, public or prospect"),
  customerSince: extra("Day since which the customer is one"),
  segment: extraForFile("The company's own grouping"),
  country: extraForFile("ISO 3166 code of two letters"),
  region: extraForFile("Region inside the country"),
  timeZone: extraForFile("IANA zone of the customer"),
  language: extraForFile("Language code such as nl"),
  contactName: extra("The person to write to"),
  contactRole: extraForFile("accounts-payable, buyer, director, …"),
  email: extra("Only that there is an address is kept, not the address"),
  phone: extra("Only that there is a number is kept, not the number"),
  owner: extra("The colleague who knows this customer"),
  ownerRelation: extraForFile("won, serves, advises, manages, …"),
  purchaseOrder: extra("The customer's order number"),
  order: extra("Your own order number"),
  collection: extraForFile("transfer, direct-debit, card or portal"),
  deliveryChannel: extraForFile("How the invoice went out: email, letter, portal, …"),
  disputed: deciding("Whether the customer disputes it: yes or no"),
  disputeRaised: extra("Day on which the dispute was raised"),
  disputeAnswered: extra("Day on which the dispute was answered"),
  disputeGround: extra("price, quantity, quality, delivery, …"),
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof FIELDS;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];
export const CONSTANT_FIELDS: readonly FieldName[] = FIELD_NAMES.filter((name) => FIELDS[name].constant);
