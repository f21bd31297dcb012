import type { Trial } from "../trial.js";
import { outsideOf } from "./outside.js";
import { mayHaveArrived } from "./told.js";

/** The first word about arrears never comes from a machine, and a request among them names who sends it. */
export function withoutSender(trial: Trial): readonly string[] {
  if ((trial.dossier.contacts ?? []).some((contact) => contact.direction === "out" && mayHaveArrived(contact))) return [];
  return outsideOf(trial).flatMap(({ action: { automatic, asksForMoney, requires }, treatment }) => [
    ...(treatment.about === "late" && automatic ? [`${treatment.id} is the first word about arrears, and goes out by machine`] : []),
    ...(treatment.about === "late" && asksForMoney && !requires.includes("named-sender")
      ? [`${treatment.id} is the first word about arrears, and nobody signs it`]
      : []),
  ]);
}
