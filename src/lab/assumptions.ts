/**
 * What the simulation believes of customers. Hardly any of it was measured on business customers; where a study stands behind a number, it was made
 * among consumers or taxpayers and the number is shrunk. Odds are multiplied: 1 means no effect.
 * @module
 */
export interface Assumption {
  readonly value: number;
  /** `measured`: on a real business ledger. `study`: shrunk from published experiments. `assumption`: nobody measured it; change it to your own. */
  readonly basis: "measured" | "study" | "assumption";
  readonly source: string;
  readonly meaning: string;
}

const LIFE_TABLE = "Life table of a business ledger of 40,000 invoices";
const UNMEASURED = "None found";

export const ASSUMPTIONS = {
  paysEarly: { value: 0.03, basis: "assumption", source: UNMEASURED, meaning: "Chance per working day that an invoice not yet due is paid" },
  paysFrom0: { value: 0.3, basis: "measured", source: LIFE_TABLE, meaning: "The same from 0 days past due: 84 % within a week" },
  paysFrom3: { value: 0.2, basis: "measured", source: LIFE_TABLE, meaning: "From 3 days past due: 67 % within a week" },
  paysFrom7: { value: 0.11, basis: "measured", source: LIFE_TABLE, meaning: "From 7 days past due: 45 % within a week" },
  paysFrom14: { value: 0.05, basis: "measured", source: LIFE_TABLE, meaning: "From 14 days past due: 23 % within a week" },

  forgetful: { value: 0.45, basis: "assumption", source: UNMEASURED, meaning: "Share of customers who forgot or never received it" },
  unhappy: { value: 0.12, basis: "assumption", source: UNMEASURED, meaning: "Share who hold back because something is wrong" },
  cannot: { value: 0.1, basis: "assumption", source: UNMEASURED, meaning: "Share who cannot pay at once" },
  willNot: { value: 0.05, basis: "assumption", source: UNMEASURED, meaning: "Share who will not; the others pay in their own rhythm" },
  heldBack: { value: 0.25, basis: "assumption", source: UNMEASURED, meaning: "Odds of paying while unhappy, unable or unwilling" },

  written: { value: 1.15, basis: "study", source: "Antinyan and Asatryan 2025, meta-analysis of tax reminders", meaning: "Odds after a reminder in writing" },
  voice: { value: 1.82, basis: "study", source: "Laudenbach, Pirschel and Siegel; strongly shrunk", meaning: "Odds after somebody was spoken with" },
  familiar: {
    value: 1.5,
    basis: "study",
    source: "Karlan, Morten and Zinman 2016",
    meaning: "How much more a contact by a colleague who knows the customer does",
  },
  formal: { value: 1.17, basis: "study", source: "Antinyan and Asatryan 2025; short-lived", meaning: "Odds after a step that mentions consequences" },
  mended: { value: 4, basis: "assumption", source: UNMEASURED, meaning: "Odds once what held an unhappy customer back is put right: the hold is gone" },
  arranged: {
    value: 1.42,
    basis: "study",
    source: "Dewies and others 2022, redesigned letter",
    meaning: "Odds of who cannot pay after help or an arrangement",
  },
  repeated: { value: 0.6, basis: "study", source: "Antinyan and others 2021", meaning: "What each further contact within a week is worth of the one before" },
  effectDays: { value: 14, basis: "assumption", source: UNMEASURED, meaning: "Days a contact works" },

  voiceReached: { value: 0.4, basis: "assumption", source: UNMEASURED, meaning: "Chance that a call reaches somebody" },
  writtenAnswered: { value: 0.1, basis: "assumption", source: UNMEASURED, meaning: "Chance that a message is answered" },
  promises: { value: 0.6, basis: "assumption", source: UNMEASURED, meaning: "Chance that somebody reached who only forgot names a date" },
  promiseDays: { value: 5, basis: "assumption", source: UNMEASURED, meaning: "Days until that date" },
  promiseKept: { value: 0.7, basis: "assumption", source: UNMEASURED, meaning: "Chance that a promise is kept" },

  complaint: {
    value: 0.004,
    basis: "assumption",
    source: "Damgaard and Gravert: reminders also raise opt-outs; no size for business customers",
    meaning: "Chance that a contact about money ends in a complaint",
  },
  optOut: { value: 0.003, basis: "assumption", source: "Damgaard and Gravert, as above", meaning: "Chance that a message makes somebody opt out" },
  careAnnoys: { value: 0.25, basis: "assumption", source: UNMEASURED, meaning: "The same for a contact that asks for nothing, as a part of it" },
  automaticAnnoys: { value: 2, basis: "assumption", source: UNMEASURED, meaning: "How much more an automatic message annoys" },
  formalAnnoys: { value: 5, basis: "study", source: "Relationship cost of deterrence, by judgement", meaning: "How much more a formal step annoys" },
} as const satisfies Readonly<Record<string, Assumption>>;
