import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { mayHaveArrived } from "./told.js";

/** The first word about arrears never comes from a machine, and a request among them names who sends it. */
export function withoutSender(trial: Trial): readonly string[] {
  return outsideOf(trial).flatMap((outside) => (outside.treatment.about === "late" && isFirstWord(outside, trial) ? unsigned(outside) : []));
}

/** Of what is owed in one of the currencies that it is about, nothing that was said before can have arrived. */
function isFirstWord({ action }: Outside, { dossier: { contacts = [], invoices = [] } }: Trial): boolean {
  const arrived = contacts.filter((contact) => contact.direction === "out" && mayHaveArrived(contact));
  const currencies = new Set(action.about.map(({ currency }) => currency));
  return [...currencies].some((currency) => {
    const owed = invoices.filter((invoice) => invoice.currency === currency).map(({ id }) => id);
    return !arrived.some(({ about = [] }) => about.length === 0 || about.some((id) => owed.includes(id)));
  });
}

function unsigned({ action: { automatic, asksForMoney, requires }, treatment }: Outside): readonly string[] {
  return [
    ...(automatic ? [`${treatment.id} is the first word about arrears, and goes out by machine`] : []),
    ...(asksForMoney && !requires.includes("named-sender") ? [`${treatment.id} is the first word about arrears, and nobody signs it`] : []),
  ];
}
