/** What the company knows of the customer itself and of the people around it. */
import { amount, daysAgo, withCustomer } from "./document.js";
import { countedUpTo, type Tell, type Tellers, whenTrue } from "./tell.js";

const asCustomer =
  (key: string): Tell =>
  (document, is) =>
    withCustomer(document, { [key]: is });
const asAmount =
  (key: string): Tell =>
  (document, is, whose) =>
    typeof is === "number" ? withCustomer(document, { [key]: amount(is, whose) }) : undefined;
const scored: Tell = (document, is) => (typeof is === "number" ? { ...document, nps: [{ on: daysAgo(10), score: is }] } : undefined);
const BANDS: Readonly<Record<string, number | undefined>> = { detractor: 3, passive: 7, promoter: 9 };
const tickets = (severity: string): Tell =>
  countedUpTo(20, (document, count) => ({
    ...document,
    tickets: Array.from({ length: count }, (_, at) => ({ id: `T${at + 1}`, opened: daysAgo(2), severity })),
  }));

export const OF_CUSTOMER: Tellers = {
  kind: (document, is) => {
    const told = withCustomer(document, { kind: is });
    const [first, ...rest] = told.people ?? [];
    const own = is === "consumer" || is === "sole-trader";
    return first ? { ...told, people: [{ ...first, role: own ? "self" : "director" }, ...rest] } : told;
  },
  segment: asCustomer("segment"),
  tags: asCustomer("tags"),
  readingLevel: asCustomer("readingLevel"),
  digitalSkill: asCustomer("digitalSkill"),
  tenureYears: countedUpTo(100, (document, years) => withCustomer(document, { since: daysAgo(Math.ceil(years * 365.25)) })),
  annualRevenue: asAmount("annualRevenue"),
  annualMargin: asAmount("annualMargin"),
  creditLimit: asAmount("creditLimit"),
  npsLast: scored,
  npsBand: (document, is, whose) => scored(document, BANDS[String(is)] ?? "", whose),
  openTickets: tickets("normal"),
  seriousTickets: tickets("high"),
  circumstances: (document, is) => (Array.isArray(is) ? withCustomer(document, { circumstances: is.map((kind: string) => ({ kind })) }) : undefined),
  paused: whenTrue((document) => withCustomer(document, { pause: { until: daysAgo(-20), reason: "rest" } })),
  screening: (document, is) => withCustomer(document, { screening: { credit: is, on: daysAgo(3) } }),
  expectedYearlyOrder: (document, is, whose) =>
    typeof is === "number" ? withCustomer(document, { screening: { credit: "good", on: daysAgo(3), expectedYearlyOrder: amount(is, whose) } }) : undefined,
  termsLongerThanOurs: whenTrue((document) => withCustomer(document, { paymentPolicy: { termDays: 60 } })),
  groupMembers: countedUpTo(50, (document, members) => {
    const sharedWith = Array.from({ length: members - 1 }, (_, at) => `G-${at + 1}`);
    return members < 2 ? undefined : { ...document, people: (document.people ?? []).map((person) => ({ ...person, sharedWith })) };
  }),
  represented: whenTrue((document) => ({ ...document, people: [{ id: "h1", role: "heirs", channels: [{ channel: "letter", state: "ok" }] }] })),
  contactGone: whenTrue((document) => ({
    ...document,
    people: [{ id: "k1", name: "Jo", role: "director", channels: [{ channel: "email", state: "left-company" }] }],
  })),
  nobodyKnown: whenTrue((document) => ({ ...document, people: [] })),
  noWayKnown: whenTrue((document) => ({ ...document, people: [{ id: "k1", name: "Jo", role: "director", channels: [] }] })),
  ownWayKnown: (document, is) =>
    is === false
      ? {
          ...document,
          customer: { ...document.customer, kind: "sole-trader" },
          people: [{ id: "k1", name: "Jo", role: "self", channels: [{ channel: "email", state: "ok", shared: true }] }],
        }
      : document,
  placeKnown: (document, is) => {
    const { country, region, ...customer } = document.customer;
    return is === false ? { ...document, customer: { ...customer, id: document.customer.id } } : document;
  },
  creditorSize: (document, is) => ({ ...document, creditor: { ...document.creditor, size: is } }),
  collectsForOthers: (document, is) => ({ ...document, creditor: { ...document.creditor, collects: is === true ? "for-others" : "own" } }),
};
