/**
 * Everything the facts of one customer in one currency are derived from.
 * @module
 */
import type { Calendar, Place, Zones } from "../calendar/calendar.js";
import type { Day } from "../calendar/day.js";
import type { Dossier } from "../dossier/dossier.js";
import type { Episode } from "./episodes.js";
import type { Balance } from "./ledger.js";
import type { Limits } from "./limits.js";
import type { Settings } from "./settings.js";

export interface Case {
  readonly dossier: Dossier;
  /** Today where the customer is. */
  readonly today: Day;
  readonly place: Place | undefined;
  readonly calendar: Calendar;
  readonly zones: Zones;
  readonly limits: Limits;
  readonly settings: Settings;
  /** Currency of the policy's settings. */
  readonly policyCurrency: string;
  /** The currency this case is about; a customer with invoices in two currencies has two cases (P13). */
  readonly currency: string;
  readonly balances: readonly Balance[];
  /** Late and unpaid, oldest first. */
  readonly episodes: readonly Episode[];
}
