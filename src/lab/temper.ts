/**
 * What kind of customer this is in the simulation, and how likely a payment is on a day. The temper is drawn once per customer and seed, the same
 * under either policy; what the dossier tells goes before what is drawn.
 * @module
 */
import type { Dossier } from "../dossier/dossier.js";
import { ASSUMPTIONS } from "./assumptions.js";
import type { Chance } from "./chance.js";

export type Temper = "forgetful" | "unhappy" | "cannot" | "will-not" | "own-rhythm";

/** A contact or a piece of work that can still have an effect on paying. */
export interface Impulse {
  readonly day: number;
  readonly odds: number;
}

/** The customer's temper, as told or as drawn. */
export function temperOf(dossier: Dossier, chance: Chance): Temper {
  const disputed = (dossier.invoices ?? []).some((invoice) => (invoice.disputes ?? []).some((dispute) => dispute.answered === undefined));
  if (disputed || (dossier.nps ?? []).some(({ score }) => score <= 6)) return "unhappy";
  if ((dossier.customer.circumstances ?? []).some(({ kind }) => kind === "hardship" || kind === "debt-help")) return "cannot";
  const { forgetful, unhappy, cannot, willNot } = ASSUMPTIONS;
  const drawn = chance(dossier.customer.id, "temper");
  if (drawn < forgetful.value) return "forgetful";
  if (drawn < forgetful.value + unhappy.value) return "unhappy";
  if (drawn < forgetful.value + unhappy.value + cannot.value) return "cannot";
  return drawn < forgetful.value + unhappy.value + cannot.value + willNot.value ? "will-not" : "own-rhythm";
}

/** Chance that an invoice is paid on a working day, some days past the day on which this customer usually pays. */
export function payingChance(temper: Temper, daysPast: number, today: number, impulses: readonly Impulse[], strength: number): number {
  const bare = bareChance(daysPast);
  const held = temper === "unhappy" || temper === "cannot" || temper === "will-not" ? ASSUMPTIONS.heldBack.value : 1;
  const working = impulses.filter(({ day }) => day <= today && today - day < ASSUMPTIONS.effectDays.value);
  const odds = working.reduce((product, impulse) => product * (1 + (impulse.odds - 1) * strength), (held * bare) / (1 - bare));
  return odds / (1 + odds);
}

function bareChance(daysPast: number): number {
  const { paysEarly, paysFrom0, paysFrom3, paysFrom7, paysFrom14 } = ASSUMPTIONS;
  if (daysPast < 0) return paysEarly.value;
  if (daysPast < 3) return paysFrom0.value;
  if (daysPast < 7) return paysFrom3.value;
  return daysPast < 14 ? paysFrom7.value : paysFrom14.value;
}
