/**
 * When a right in an open invoice could lapse by law: limitation by the law of either side, VAT by our own.
 * @module
 */
import { type Day, daysBetween } from "../calendar/day.js";
import type { Dossier, Invoice } from "../dossier/dossier.js";
import { deadlineRulesFor, type Lapse, lapsesOf } from "../law/deadlines/derive.js";
import { DEADLINE_RULES, type DeadlineRule } from "../law/deadlines/rules.js";
import { treatedAs } from "../law/money/rules-for.js";
import type { Situation } from "./situation.js";

/** The rules that could hold for what this customer owes. */
export function lapseRulesOf({ customer, creditor }: Pick<Dossier, "customer" | "creditor">): readonly DeadlineRule[] {
  const places = [customer, creditor].flatMap((side) =>
    side?.country === undefined ? [] : [{ country: side.country, ...(side.region !== undefined && { region: side.region }) }],
  );
  return deadlineRulesFor(places, vatCountry({ customer, creditor }), sideOf(customer.kind));
}

/** Days on which the customer showed that it owes this: paying a part, promising, agreeing to instalments. */
export function acknowledgements(
  { promises = [], arrangements = [] }: Pick<Dossier, "promises" | "arrangements">,
  invoice: Invoice,
): readonly { readonly on: Day; readonly at: string }[] {
  const isAbout = ({ invoices }: { readonly invoices?: readonly string[] }) => invoices === undefined || invoices.includes(invoice.id);
  return [
    ...(invoice.payments ?? []).filter(({ state }) => state === "booked").map(({ on, at }) => ({ on, at })),
    ...promises.filter(isAbout).map(({ made, at }) => ({ on: made, at })),
    ...arrangements.filter(isAbout).map(({ agreed, at }) => ({ on: agreed, at })),
  ];
}

/**
 * The last day of the limitation of an invoice, where that day has passed. Any period that may hold is enough, because it only makes a person look;
 * what came after its end does not begin it again. A told last day of this invoice knows better; a court stops the clock.
 */
export function timeBarredSince({ dossier, today }: Pick<Situation, "dossier" | "today">, invoice: Invoice): Day | undefined {
  if (invoice.legal?.state === "court" || invoice.legal?.state === "judgment") return undefined;
  const told = (dossier.deadlines ?? []).filter(({ kind, invoices }) => kind === "limitation" && invoices?.includes(invoice.id)).map(({ on }) => on);
  const last = Math.max(invoice.due, ...(invoice.instalments ?? []).map(({ due }) => due)) as Day;
  if (told.length > 0) return passed(Math.max(...told) as Day, today);
  if (daysBetween(last, today) < SHORTEST_DAYS) return undefined;
  const rules = lapseRulesOf(dossier).filter(({ kind }) => kind === "limitation");
  const lapses = lapsesOf(rules, { first: last, dues: [last], acknowledged: acknowledgements(dossier, invoice).map(({ on }) => on) });
  const ends = rules.flatMap((rule) => {
    const end = endOf(lapses.filter((lapse) => lapse.rule === rule));
    return end === undefined ? [] : [end];
  });
  return ends.length === 0 ? undefined : passed(Math.min(...ends) as Day, today);
}

/** No period is shorter than this, so that a young invoice needs no looking up. */
const SHORTEST_DAYS = 28 * Math.min(...DEADLINE_RULES.map(({ months }) => months));

/** The end of one period, begun again by each acknowledgement that came in time. */
function endOf(lapses: readonly Lapse[]): Day | undefined {
  const [begun] = lapses.filter(({ since }) => since === undefined);
  if (!begun) return undefined;
  const again = lapses.flatMap(({ since, on }) => (since === undefined ? [] : [{ since, on }])).sort((a, b) => a.since - b.since);
  return again.reduce((end, { since, on }) => (since <= end && on > end ? on : end), begun.on);
}

function passed(on: Day, today: Day): Day | undefined {
  return on < today ? on : undefined;
}

/** A sole trader can have bought as either. */
function sideOf(kind: Dossier["customer"]["kind"]): ReturnType<typeof treatedAs> {
  return kind === "sole-trader" ? undefined : treatedAs(kind);
}

/** VAT is only on invoices within one country, of a company that reclaims it. */
function vatCountry({
  customer,
  creditor,
}: {
  readonly customer: Dossier["customer"];
  readonly creditor: Dossier["creditor"] | undefined;
}): string | undefined {
  const ours = creditor?.country ?? customer.country;
  return creditor?.recoversVat === false || (customer.country !== undefined && customer.country !== ours) ? undefined : ours;
}
