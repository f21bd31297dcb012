import type { Trial } from "../trial.js";
import { outsideOf } from "./outside.js";
import { isAnswered } from "./told.js";

const FIRM = 4;
/** As promised: what restrains may stand in each of them. */
const NEEDED = ["bank", "invoices", "people", "contacts", "colleagues", "promises", "arrangements", "unappliedCash"] as const;

/** What is firm rests on a dossier that tells enough, and on something that shows that the customer will not pay: a promise gone by, a no, silence. */
export function unfounded(trial: Trial): readonly string[] {
  const { dossier, today, plan, bench } = trial;
  const { promises = [], contacts = [] } = dossier;
  const missing = NEEDED.filter((section) => dossier[section] === undefined);
  const shown =
    promises.some(({ by }) => by < today) ||
    contacts.some(({ outcome }) => outcome === "reached-refused") ||
    contacts.filter((contact) => !isAnswered(contact)).length >= 2;
  const firm = [
    ...outsideOf(trial).map(({ action }) => action),
    ...plan.later.filter(({ treatment, threatening }) => threatening && bench.treatments.get(treatment)?.where === "customer"),
  ].filter(({ pressure }) => pressure >= FIRM);
  return firm.flatMap(({ treatment }) => [
    ...(missing.length > 0 ? [`${treatment} is firm, and nobody told of ${missing.join(", ")}`] : []),
    ...(shown ? [] : [`${treatment} is firm, and nothing shows that they will not pay`]),
  ]);
}
