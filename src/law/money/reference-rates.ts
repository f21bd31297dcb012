/**
 * Rates that laws build on, by the day from which each holds. Hundredths of a percent a year.
 * A day after `until` is not known yet: no rate is ever carried on silently.
 * @module
 */
import type { Confidence } from "../entry.js";

export interface RateStep {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly hundredths: number;
  readonly confidence: Confidence;
}
export interface ReferenceRate {
  readonly id: string;
  readonly steps: readonly RateStep[];
  /** Last day for which the rate is known. */
  readonly until: string;
  readonly checkedOn: string;
  readonly source: string;
}

const CHECKED = "2026-11-21";
/** Every rate below can change on 1 January and 1 July. */
const KNOWN_UNTIL = "2026-12-31";

const steps = (confidence: Confidence, ...told: readonly (readonly [from: string, hundredths: number])[]): readonly RateStep[] =>
  told.map(([from, hundredths]) => ({ from, hundredths, confidence }));

export const NL_CIVIL: ReferenceRate = {
  id: "NL.civil-rate",
  steps: steps("C2", ["2015-01-01", 200], ["2023-01-01", 400], ["2023-07-01", 600], ["2024-01-01", 700], ["2025-01-01", 600], ["2026-01-01", 400]),
  until: KNOWN_UNTIL,
  checkedOn: CHECKED,
  source: "Besluit wettelijke rente, last Stb. 2025, 438; wieringa-advocaten.nl 2024-01-16; vvoadvocatuur.nl 2025",
};

export const NL_COMMERCIAL: ReferenceRate = {
  id: "NL.commercial-rate",
  steps: [
    ...steps("C2", ["2015-01-01", 805], ["2016-07-01", 800], ["2023-01-01", 1050], ["2023-07-01", 1200], ["2024-01-01", 1250], ["2024-07-01", 1225]),
    ...steps("C2", ["2025-01-01", 1115], ["2025-07-01", 1015], ["2026-01-01", 1015], ["2026-07-01", 1040]),
  ],
  until: KNOWN_UNTIL,
  checkedOn: CHECKED,
  source: "ECB refinancing rate + 8; metaalunie 2024-07; rijksoverheid.nl 2026-07-20 (10.4 % since 1 July 2026)",
};

/** Follows from the Dutch commercial rate, which is this and eight points. */
export const ECB: ReferenceRate = {
  id: "EU.ecb-refinancing-rate",
  steps: [
    ...steps("R", ["2016-07-01", 0], ["2023-01-01", 250], ["2023-07-01", 400], ["2024-01-01", 450], ["2024-07-01", 425]),
    ...steps("R", ["2025-01-01", 315], ["2025-07-01", 215], ["2026-01-01", 215], ["2026-07-01", 240]),
  ],
  until: KNOWN_UNTIL,
  checkedOn: CHECKED,
  source: "European Central Bank, rate of the first day of the half-year; 2.40 % on 1 July 2026",
};

export const DE_BASE: ReferenceRate = {
  id: "DE.base-rate",
  steps: [
    ...steps("C2", ["2016-07-01", -88], ["2023-01-01", 162], ["2023-07-01", 312], ["2024-01-01", 362], ["2024-07-01", 337]),
    ...steps("C2", ["2025-01-01", 227], ["2025-07-01", 127], ["2026-01-01", 127], ["2026-07-01", 152]),
  ],
  until: KNOWN_UNTIL,
  checkedOn: CHECKED,
  source: "Deutsche Bundesbank, Basiszinssatz § 247 BGB",
};

/** The European rate and eight points, rounded up to half a percent. Those of 2026 were not found in any source, so nothing is charged with them. */
export const BE_COMMERCIAL: ReferenceRate = {
  id: "BE.commercial-rate",
  steps: [
    ...steps("C2", ["2023-01-01", 1050]),
    ...steps("R", ["2023-07-01", 1200]),
    ...steps("C2", ["2024-01-01", 1250]),
    ...steps("R", ["2024-07-01", 1250], ["2025-01-01", 1150], ["2025-07-01", 1050]),
    ...steps("U", ["2026-01-01", 1050], ["2026-07-01", 1050]),
  ],
  until: KNOWN_UNTIL,
  checkedOn: CHECKED,
  source: "Law of 2 August 2002, art. 5; legaleyes.be; fairadvocaten.be 2023-08-14",
};

/** For a claim of a company. Three times this is the floor of what companies may agree on between them (L441-10). */
export const FR_LEGAL: ReferenceRate = {
  id: "FR.legal-rate",
  steps: steps("C2", ["2024-07-01", 492], ["2025-01-01", 371], ["2025-07-01", 276], ["2026-01-01", 262]),
  until: "2026-06-30",
  checkedOn: CHECKED,
  source: "Arrêté of 15 December 2025; legifiscal.fr; adecia.fr",
};

/** The rate of 30 June holds for the second half of the year, that of 31 December for the first. */
export const GB_BASE: ReferenceRate = {
  id: "GB.bank-rate",
  steps: steps("C2", ["2026-07-01", 375]),
  until: KNOWN_UNTIL,
  checkedOn: CHECKED,
  source: "Bank of England, 3.75 % on 30 June 2026",
};
