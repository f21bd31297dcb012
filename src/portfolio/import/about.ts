import { formatDay } from "../../calendar/day.js";
import { fit } from "../../dossier/fit.js";
import { country, language, timeZone } from "../../dossier/schema/place.js";
import { CHANNELS, CUSTOMER_KINDS, DISPUTE_GROUNDS, PERSON_ROLES, RELATIONS } from "../../vocabulary.js";
import type { Cells } from "./cells.js";
import type { AboutCustomer, ContactTold, Details } from "./entry.js";

/** What a row says of its customer; a value that cannot be read is a fault and stays out. */
export function readAbout(cells: Cells): AboutCustomer {
  const since = cells.day("customerSince");
  const owner = cells.text("owner");
  return {
    name: cells.text("customerName")?.replace(/\s+/g, " "),
    kind: cells.word("customerKind", CUSTOMER_KINDS),
    since: since === undefined ? undefined : formatDay(since),
    segment: cells.text("segment"),
    country: cells.shaped("country", isoCountry, (text) => fit(country, text).success, "a country code of two letters"),
    region: cells.text("region"),
    timeZone: cells.shaped("timeZone", asTold, (text) => fit(timeZone, text).success, "a time zone by its IANA name"),
    language: cells.shaped("language", languageTag, (text) => fit(language, text).success, "a language code"),
    contact: readContact(cells),
    owner: owner === undefined ? undefined : { name: owner, relation: cells.word("ownerRelation", RELATIONS) ?? "manages" },
  };
}

/** What a row says of its invoice beside money and days. */
export function readDetails(cells: Cells): Details {
  const answered = cells.day("disputeAnswered");
  const raised = cells.day("disputeRaised");
  return {
    purchaseOrder: cells.text("purchaseOrder"),
    order: cells.text("order"),
    collection: cells.word("collection", ["transfer", "direct-debit", "card", "portal"]),
    deliveryChannel: cells.word("deliveryChannel", CHANNELS),
    disputed: cells.yesOrNo("disputed") ?? (cells.text("disputeRaised") !== undefined || undefined),
    disputeRaised: raised,
    disputeAnswered: answered,
    disputeGround: cells.word("disputeGround", DISPUTE_GROUNDS),
  };
}

function readContact(cells: Cells): ContactTold | undefined {
  const email = cells.shaped(
    "email",
    (text) => text.toLowerCase(),
    (text) => /^[^\s@]+@[^\s@]+$/.test(text),
    "an e-mail address",
  );
  const phone = cells.shaped(
    "phone",
    (text) => text.replace(/[\s().\-/]/g, ""),
    (text) => /^\+?\d{6,}$/.test(text),
    "a telephone number",
  );
  const name = cells.text("contactName");
  if (email === undefined && phone === undefined && name === undefined) return undefined;
  return { name, email, phone, role: cells.word("contactRole", PERSON_ROLES) };
}

/** Codes in daily use that ISO 3166 gives another name. */
function isoCountry(text: string): string {
  const capitals = text.toUpperCase();
  return capitals === "UK" ? "GB" : capitals === "EL" ? "GR" : capitals;
}

/** `NL` and `nl_BE` are written `nl` and `nl-BE`. */
function languageTag(text: string): string {
  const [language = "", ...rest] = text.split(/[-_]/);
  return [language.toLowerCase(), ...rest].join("-");
}

const asTold = (text: string): string => text;
