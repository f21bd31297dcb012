/**
 * Words for settings, limits and assumptions.
 * @module
 */
import type { Synonyms } from "./table.js";

export const SETTING_WORDS: Synonyms = {
  eerstecontact: ["firstContactAfterDays"],
  eerstecontactdagen: ["firstContactAfterDays"],
  eerstecontactnadagen: ["firstContactAfterDays"],
  firstcontact: ["firstContactAfterDays"],
  gracedays: ["firstContactAfterDays"],
  graceperiod: ["firstContactAfterDays"],
  respijtdagen: ["firstContactAfterDays"],
  trouwnajaren: ["loyalAfterYears"],
  loyalyears: ["loyalAfterYears"],
  minimumamount: ["trifleAmount"],
  minimumbedrag: ["trifleAmount"],
  kleinbedrag: ["trifleAmount"],
  grootbedrag: ["materialAmount"],
  largeamount: ["materialAmount"],
  formeelnadagen: ["formalAfterDays"],
};

export const LIMIT_WORDS: Synonyms = {
  maxcontacts: ["maxContactsPer7Days"],
  maxcontactsperweek: ["maxContactsPer7Days"],
  contactsperweek: ["maxContactsPer7Days"],
  maximaalaantalcontacten: ["maxContactsPer7Days"],
  contactenperweek: ["maxContactsPer7Days"],
  restdays: ["minDaysBetweenContacts"],
  rustdagen: ["minDaysBetweenContacts"],
  dagentussencontacten: ["minDaysBetweenContacts"],
  nooit: ["never"],
  forbidden: ["never"],
  verboden: ["never"],
};

export const ECONOMY_WORDS: Synonyms = {
  valuta: ["currency"],
  munteenheid: ["currency"],
  minuutkosten: ["minuteCost"],
  costperminute: ["minuteCost"],
  interest: ["capitalPercent"],
  rente: ["capitalPercent"],
  acquisitioncost: ["winCost"],
  minuten: ["minutes"],
  bron: ["source"],
};

export const SECTION_WORDS: Synonyms = {
  base: ["extends"],
  extend: ["extends"],
  preset: ["extends"],
  basis: ["extends"],
  gebaseerdop: ["extends"],
  limits: ["guardrails"],
  limieten: ["guardrails"],
  grenzen: ["guardrails"],
  vangrails: ["guardrails"],
  regels: ["rules"],
  treatments: ["rules"],
  instellingen: ["settings"],
  options: ["settings"],
  voorwaarden: ["conditions"],
  redenen: ["reasons"],
  naam: ["name"],
  versie: ["version"],
  costs: ["economics"],
  kosten: ["economics"],
  segments: ["forSegment"],
  segmenten: ["forSegment"],
  customers: ["forCustomer"],
  klanten: ["forCustomer"],
};
