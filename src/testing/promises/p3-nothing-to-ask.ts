import type { Day } from "../../calendar/day.js";
import type { Invoice } from "../../dossier/dossier.js";
import type { Trial } from "../trial.js";
import { type Outside, outsideOf } from "./outside.js";
import { firstDue, invoiceOf, mayBePerson, minorOf, openOf } from "./told.js";

const ARRANGE = 3;
const FIRM = 4;
const FORMAL = 5;
/** As promised; not read from the limits. */
const BANK_DAYS = 3;

/** Arrears are spoken of where something is late and ours, money is asked for where the bank was looked at, and what is coming by itself is waited for. */
export function nothingToAsk(trial: Trial): readonly string[] {
  return outsideOf(trial).flatMap((outside) => [...notLate(outside, trial), ...notOurs(outside, trial), ...notSeen(outside, trial), ...coming(outside, trial)]);
}

function notLate({ action, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  const arrears = treatment.about === "late";
  const early = arrears ? linesOf(action, dossier).filter((invoice) => firstDue(invoice) >= today) : [];
  return [
    ...((arrears || treatment.discloses) && action.about.length === 0 ? [`${treatment.id} speaks of arrears, and nothing is late`] : []),
    ...early.map(({ id }) => `${treatment.id} speaks of arrears about ${id}, which is not past due`),
  ];
}

function notOurs({ action, treatment }: Outside, { dossier }: Trial): readonly string[] {
  const { owner = "own", disclosed } = dossier.creditor?.claims ?? {};
  const handedOver = owner === "sold" || (owner !== "own" && disclosed === true);
  const unknown = dossier.creditor?.claims === undefined && action.pressure >= FIRM;
  const elsewhere = treatment.discloses ? linesOf(action, dossier).filter(({ legal }) => legal !== undefined && legal.state !== "recalled") : [];
  return [
    ...(action.asksForMoney && handedOver ? [`${treatment.id} asks for what somebody else owns`] : []),
    ...(action.asksForMoney && unknown ? [`${treatment.id} is firm, and nobody told whose claims they are`] : []),
    ...elsewhere.map(({ id, legal }) => `${treatment.id} speaks of ${id}, which is with others (${legal?.state})`),
  ];
}

function notSeen({ action, treatment }: Outside, { dossier, today }: Trial): readonly string[] {
  const { bank, customer } = dossier;
  if (!action.asksForMoney) return [];
  const natural = mayBePerson(customer);
  const stale = bank !== undefined && bank.asOf < today - BANK_DAYS;
  const firmly = bank === undefined && action.pressure >= ARRANGE;
  const behind = treatment.about === "late" && linesOf(action, dossier).some((invoice) => hasNotShown(invoice, dossier));
  return [
    ...(treatment.about !== "not-yet-due" && (stale || firmly) ? [`${treatment.id} asks for money, and the bank data are old or were not told`] : []),
    ...(behind ? [`${treatment.id} asks for money that may have been paid on the due date and not have shown`] : []),
    ...((action.pressure < FORMAL || natural) && !action.requires.includes("no-costs") ? [`${treatment.id} may come with costs`] : []),
  ];
}

/** A payment on the first day on which anything in this currency was due cannot be in the bank data. */
function hasNotShown({ currency }: Invoice, { bank, invoices = [] }: Trial["dossier"]): boolean {
  const open = invoices.filter((invoice) => invoice.currency === currency && openOf(invoice) > 0);
  const first = Math.min(...open.map(firstDue)) as Day;
  return bank !== undefined && bank.asOf < first + Math.max(1, bank.usualDelayDays ?? 0);
}

function coming({ action, treatment }: Outside, { dossier }: Trial): readonly string[] {
  if (!action.asksForMoney || action.pressure < ARRANGE) return [];
  const underWay = linesOf(action, dossier).filter(
    ({ payments = [] }) => minorOf(payments.filter(({ state }) => state === "in-transit" || state === "debit-pending")) > 0,
  );
  return underWay.map(({ id }) => `${treatment.id} presses about ${id}, for which money is on its way`);
}

function linesOf({ about }: Outside["action"], dossier: Trial["dossier"]): readonly Invoice[] {
  return about.flatMap(({ invoice }) => invoiceOf(dossier, invoice) ?? []);
}
