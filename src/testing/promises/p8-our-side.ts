import { minorUnits, parseAmount } from "../../dossier/money.js";
import type { Relation } from "../../vocabulary.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { openOf } from "./told.js";

const CARE = 1;
const CONNECTED: readonly Relation[] = ["won", "serves", "advises", "manages", "does-the-work"];

/** The colleague who is connected to the customer knows or agrees, a veto is kept, nobody gives away more than they may, and a trifle bothers nobody. */
export function overTheirHeads(trial: Trial): readonly string[] {
  return [...outsideOf(trial).flatMap((outside) => [...withoutColleague(outside, trial), ...aboutATrifle(outside, trial)]), ...givenAway(trial)];
}

function withoutColleague({ action, treatment, ours }: Outside, { dossier, today }: Trial): readonly string[] {
  if (!ours || treatment.about === "none") return [];
  const colleagues = dossier.colleagues ?? [];
  const care = !action.asksForMoney && action.pressure <= CARE;
  const veto = colleagues.find((colleague) => colleague.veto && colleague.veto.until >= today);
  const connected = colleagues.some(({ relations }) => relations.some((relation) => CONNECTED.includes(relation)));
  const told = action.requires.includes("inform") || action.requires.includes("agree-first");
  return [
    ...(veto && !care ? [`${treatment.id} is planned against the word of ${veto.name}`] : []),
    ...(veto && care && !action.requires.includes("no-money-talk") ? [`${treatment.id} may turn to money against the word of ${veto.name}`] : []),
    ...(connected && !told ? [`${treatment.id} is planned, and the colleague who knows the customer does not hear of it`] : []),
  ];
}

/** What the policy calls a trifle, where its currency is that of the invoices. */
function aboutATrifle({ action, treatment, ours }: Outside, { dossier, bench }: Trial): readonly string[] {
  const { settings, economics } = bench.policyFor(dossier);
  const { currency } = economics;
  const inIt = action.about.length > 0 && action.about.every((line) => line.currency === currency);
  if (!inIt || !(action.asksForMoney || (ours && treatment.about === "late"))) return [];
  const trifle = parseAmount(String(settings.trifleAmount), currency);
  const open = (dossier.invoices ?? []).filter((invoice) => invoice.currency === currency).reduce((total, invoice) => total + openOf(invoice), 0);
  return typeof trifle !== "string" && open <= minorUnits(trifle) ? [`${treatment.id} bothers somebody about a trifle`] : [];
}

function givenAway({ plan, bench, dossier }: Trial): readonly string[] {
  const limits = (dossier.colleagues ?? []).flatMap(({ authorityUpTo }) => authorityUpTo ?? []);
  return plan.actions.flatMap(({ treatment, about, requires }) => {
    const commits = bench.treatments.get(treatment)?.commits !== undefined;
    const comparable = [...limits, ...about].every(({ currency }) => currency === about[0]?.currency);
    const most = Math.max(0, ...limits.map(minorUnits));
    const open = about.reduce((total, line) => total + minorOf(line), 0);
    const above = limits.length === 0 || (comparable && open > most);
    return commits && above && !requires.includes("person-decides") ? [`${treatment} commits us to more than anybody here may decide`] : [];
  });
}

function minorOf({ open, currency }: { readonly open: string; readonly currency: string }): number {
  const read = parseAmount(open, currency);
  return typeof read === "string" ? 0 : minorUnits(read);
}
