/**
 * An episode belongs to an invoice: it begins when the invoice falls due unpaid and ends when it is settled.
 * What was tried and what arrived counts per episode.
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Contact } from "../dossier/dossier.js";
import type { Pressure } from "../vocabulary.js";
import type { Balance } from "./ledger.js";

export interface Episode {
  readonly balance: Balance;
  /** Day after which it counts as late: the due date rolled to a working day. */
  readonly lateFrom: Day;
  readonly daysPastDue: number;
  readonly contacts: readonly Contact[];
  /** Highest pressure that was received in this episode; 0 when nothing was. */
  readonly received: Pressure;
}
