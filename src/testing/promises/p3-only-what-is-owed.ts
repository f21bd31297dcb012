import type { Day } from "../../calendar/day.js";
import type { Action } from "../../decide/plan.js";
import type { Dispute, Dossier, Invoice } from "../../dossier/dossier.js";
import { minorUnits, parseAmount } from "../../dossier/money.js";
import { type Check, type Trial, unless } from "../trial.js";
import { nothingToAsk } from "./p3-nothing-to-ask.js";
import { balanceOf, firstDue, invoiceOf, isOnSchedule, minorOf, openOf } from "./told.js";

/** P3: nobody is asked for more than may be claimed of an invoice, and whoever is asked is asked for something that is late, ours and seen in the bank. */
export const P3: Check = (trial) => unless([...trial.plan.actions.flatMap((action) => tooMuch(action, trial)), ...nothingToAsk(trial)]);

interface Line {
  readonly invoice: Invoice;
  readonly claims: number;
}

function tooMuch(action: Action, { dossier, bench, today }: Trial): readonly string[] {
  const lines = action.about.flatMap(({ invoice: id, claims, currency }): Line[] => {
    const invoice = invoiceOf(dossier, id);
    const read = parseAmount(claims, currency);
    return invoice && typeof read !== "string" ? [{ invoice, claims: minorUnits(read) }] : [];
  });
  const asked = lines.reduce((total, { claims }) => total + claims, 0);
  const arrears = bench.treatments.get(action.treatment)?.about === "late";
  return [
    ...(lines.length < action.about.length ? [`${action.treatment} is about an invoice nobody told of, or in another currency`] : []),
    ...(action.asksForMoney === asked > 0 ? [] : [`${action.treatment} says asksForMoney: ${action.asksForMoney} and claims ${asked} in all`]),
    ...lines.flatMap(({ invoice, claims }) => {
      const most = claimable(invoice, dossier, today);
      const early = arrears && claims > 0 && firstDue(invoice) >= today;
      return [
        ...(claims > most ? [`${action.treatment} claims ${claims} of ${invoice.id}, and ${most} is the most that may be claimed (minor units)`] : []),
        ...(early ? [`${action.treatment} speaks of arrears about ${invoice.id}, which is not past due`] : []),
      ];
    }),
    ...overCovered(action.treatment, lines, dossier, today),
  ];
}

/** Of one invoice on its own: open, less what is disputed or on its way; nothing where something else has to happen first. */
function claimable(invoice: Invoice, dossier: Dossier, today: Day): number {
  const { id, portal, debit, payments = [], disputes = [], legal, error, purchaseOrder } = invoice;
  const open = openOf(invoice);
  const approved = portal?.state === "approved" && (portal.paysOn === undefined || portal.paysOn >= today);
  const runsOn = debit?.runsOn;
  const debited = runsOn !== undefined && runsOn > today && !payments.some(({ state, on }) => state === "debit-failed" && on >= runsOn);
  const blocked = portal?.state === "rejected" || portal?.state === "not-uploaded" || error !== undefined || (purchaseOrder?.required && !purchaseOrder.number);
  const elsewhere = legal !== undefined && legal.state !== "recalled";
  const promised = (dossier.promises ?? []).some(({ by, amount, invoices }) => by >= today && amount === undefined && (!invoices || invoices.includes(id)));
  const arranged = (dossier.arrangements ?? []).some((arrangement) => arrangement.invoices?.includes(id) && isOnSchedule(arrangement, today));
  if (approved || debited || blocked || elsewhere || promised || arranged || isOursToCollect(invoice, today)) return 0;
  const standing = disputes.filter(({ result }) => result !== "rejected" && result !== "withdrawn");
  const disputed = standing.reduce((most, dispute) => Math.max(most, stillDisputed(dispute, invoice)), 0);
  const coming = payments.filter(({ state }) => state === "in-transit" || state === "debit-pending");
  return Math.max(0, open - disputed - minorOf(coming));
}

/** A direct debit that was due a week ago and that nobody tried. */
function isOursToCollect({ collection, payments = [], debit, portal, instalments, due }: Invoice, today: Day): boolean {
  const tried = payments.some(({ state }) => state !== "booked" && state !== "in-transit");
  return collection === "direct-debit" && !tried && debit === undefined && portal === undefined && instalments === undefined && due < today - 7;
}

/** Less what was credited since where we agreed; of an agreed part, or without an amount, the credit note says which part it was. */
function stillDisputed({ amount, result, raised }: Dispute, invoice: Invoice): number {
  const credited = minorOf((invoice.creditNotes ?? []).filter(({ on }) => on >= raised));
  if (credited > 0 && (result === "partly-accepted" || (result === "accepted" && amount === undefined))) return 0;
  const whole = amount ? minorUnits(amount) : openOf(invoice);
  return Math.max(0, result === "accepted" ? whole - credited : whole);
}

/** Money that covers several invoices together: what is claimed of them leaves it out once. */
function overCovered(treatment: string, lines: readonly Line[], dossier: Dossier, today: Day): readonly string[] {
  const invoices = dossier.invoices ?? [];
  const check = (what: string, cover: number, covered: readonly Invoice[]): readonly string[] => {
    const open = covered.reduce((total, invoice) => total + openOf(invoice), 0);
    const claims = lines.filter(({ invoice }) => covered.includes(invoice)).reduce((total, line) => total + line.claims, 0);
    return claims > Math.max(0, open - cover) ? [`${treatment} claims ${claims} of ${open}, of which ${what} covers ${cover} (minor units)`] : [];
  };
  const currencies = [...new Set(invoices.map(({ currency }) => currency))];
  return [
    ...currencies.flatMap((currency) => {
      const cash = (dossier.unappliedCash ?? []).filter(({ amount }) => amount.currency === currency);
      const mine = invoices.filter((invoice) => invoice.currency === currency);
      const tooMuch = mine.reduce((total, invoice) => total + Math.max(0, -balanceOf(invoice)), 0);
      return check("unapplied cash and what was paid too much", minorOf(cash) + tooMuch, mine);
    }),
    ...(dossier.promises ?? []).flatMap(({ by, amount, invoices: named }) => {
      if (by < today || amount === undefined) return [];
      const covered = invoices.filter(({ id, currency }) => currency === amount.currency && (!named || named.includes(id)));
      return check("a running promise", minorUnits(amount), covered);
    }),
  ];
}
