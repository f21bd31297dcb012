/**
 * How long a company can still go after its money, or ask its VAT back. Such an entry only ever makes somebody look in time, so general knowledge
 * is enough for it; where several could hold, each counts. The United States differ by state and kind of contract, so nothing is derived there.
 * @module
 */
import type { DeadlineKind } from "../../vocabulary.js";
import type { Confidence } from "../entry.js";
import type { TreatedAs } from "../money/interest-rules.js";

export interface DeadlineRule {
  readonly id: string;
  readonly kind: Extract<DeadlineKind, "limitation" | "tax-refund">;
  readonly country: string;
  /** Not told: the whole country. */
  readonly regions?: readonly string[];
  /** Not told: whoever the customer is. A customer whose kind is not told could be either. */
  readonly of?: TreatedAs;
  readonly months: number;
  /** The period begins with the end of the year in which the money was due. */
  readonly fromYearEnd: boolean;
  readonly validFrom: string;
  readonly checkedOn: string;
  readonly source: string;
  readonly confidence: Confidence;
}

const checkedOn = "2026-11-22";
const limitation = { kind: "limitation", fromYearEnd: false, checkedOn } as const;
const refund = { kind: "tax-refund", fromYearEnd: false, checkedOn } as const;
const years = (count: number): number => 12 * count;

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  {
    ...{ ...limitation, id: "NL.3:307", country: "NL", months: years(5), validFrom: "1992-01-01" },
    ...{ source: "art. 3:307 BW; houthadvocaat.nl; das.nl. A letter that reserves the right stops it (3:317)", confidence: "C2" },
  },
  {
    ...{ ...limitation, id: "NL.7:28", country: "NL", of: "consumer", months: years(2), validFrom: "1992-01-01" },
    ...{ source: "art. 7:28 BW, goods sold to a consumer; wetboekplus.nl", confidence: "C2" },
  },
  {
    ...{ ...limitation, id: "BE.general", country: "BE", months: years(10), validFrom: "1998-07-27" },
    ...{ source: "art. 2262bis old Civil Code; vrt.be 2023-09-07", confidence: "C2" },
  },
  {
    ...{ ...limitation, id: "BE.periodic", country: "BE", months: years(5), validFrom: "2017-08-03" },
    ...{ source: "art. 2277 old Civil Code: energy, water, telecom, periodic debts; rdc-tbh.be", confidence: "C2" },
  },
  {
    ...{ ...limitation, id: "BE.2272", country: "BE", of: "consumer", months: years(1), validFrom: "1804-01-01" },
    ...{ source: "art. 2272 old Civil Code: goods a trader sold to a private person", confidence: "G" },
  },
  {
    ...{ ...limitation, id: "DE.195", country: "DE", months: years(3), fromYearEnd: true, validFrom: "2002-01-01" },
    ...{ source: "§§ 195, 199 BGB; rechtslupe.de; forderungsmanagement.com. Only a court order or an acknowledgement stops it", confidence: "C2" },
  },
  {
    ...{ ...limitation, id: "FR.L110-4", country: "FR", of: "business", months: years(5), validFrom: "2008-06-19" },
    ...{ source: "art. L110-4 C. com.; from the invoice (Cass. 15 June 2017, 16-16.906); cabinet-roussel.com", confidence: "C2" },
  },
  {
    ...{ ...limitation, id: "FR.L218-2", country: "FR", of: "consumer", months: years(2), validFrom: "2008-06-19" },
    ...{ source: "art. L218-2 C. conso.; consultation.avocat.fr", confidence: "C2" },
  },
  {
    ...{ ...limitation, id: "GB.1980", country: "GB", regions: ["ENG", "WLS", "NIR"], months: years(6), validFrom: "1981-05-01" },
    ...{ source: "Limitation Act 1980, s. 5; Limitation (Northern Ireland) Order 1989", confidence: "G" },
  },
  {
    ...{ ...limitation, id: "GB-SCT.1973", country: "GB", regions: ["SCT"], months: years(5), validFrom: "1976-07-25" },
    ...{ source: "Prescription and Limitation (Scotland) Act 1973, s. 6; legislation.gov.uk notes to asp 2018/15", confidence: "C1" },
  },
  {
    ...{ ...refund, id: "NL.OB.29", country: "NL", months: years(1), validFrom: "2017-01-01" },
    ...{ source: "art. 29 Wet OB 1968: a year after the due date it counts as uncollectable, and belongs in the return of that period", confidence: "G" },
  },
  {
    ...{ ...refund, id: "GB.VAT.36", country: "GB", months: years(4) + 6, validFrom: "2005-10-01" },
    ...{ source: "VAT Act 1994, s. 36; reg. 165A: within four years and six months; gov.uk VR7420", confidence: "C1" },
  },
];
