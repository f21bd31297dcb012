/** What is agreed with the customer, and what it does not agree with. */
import { addDays, addMonths, formatDay } from "../../calendar/day.js";
import type { Balance } from "../../facts/ledger.js";
import type { Looking, Possible } from "../answer.js";
import { append, set } from "../edit.js";
import { freeId, openInvoices, placed, today, told, written } from "../possible.js";

const PROMISED_WITHIN_DAYS = 7;
const INSTALMENTS = 3;

/** A promise, an arrangement, a dispute, and the answer to one. */
export function agreed(looking: Looking): readonly Possible[] {
  const open = openInvoices(looking);
  return open.length === 0 ? [] : [promised(looking), ...arranged(looking, open), ...disputed(looking), ...answered(looking)];
}

function promised(looking: Looking): Possible {
  const { told: document, asOf } = looking.dossier;
  const by = formatDay(addDays(asOf.day, PROMISED_WITHIN_DAYS));
  return told("promised", { date: by }, append(document, ["promises"], { made: today(looking), by }));
}

/** What is open in one currency, in three months. */
function arranged(looking: Looking, [first]: readonly Balance[]): readonly Possible[] {
  const { told: document, asOf } = looking.dossier;
  const currency = first?.invoice.currency ?? "";
  const meant = (looking.cases[0].everyBalance ?? []).filter(({ invoice, open }) => open > 0 && invoice.currency === currency);
  const whole = meant.reduce((sum, { open }) => sum + open, 0);
  const part = Math.floor(whole / INSTALMENTS);
  if (part === 0) return [];
  const instalments = Array.from({ length: INSTALMENTS }, (_, at) => ({
    due: formatDay(addMonths(asOf.day, at + 1)),
    amount: { amount: written(at === 0 ? whole - part * (INSTALMENTS - 1) : part, currency), currency },
  }));
  const arrangement = { agreed: today(looking), invoices: meant.map(({ invoice }) => invoice.id), instalments, confirmed: true };
  return [told("arranged", { count: INSTALMENTS }, append(document, ["arrangements"], arrangement))];
}

function disputed(looking: Looking): readonly Possible[] {
  return openInvoices(looking).map(({ invoice, index }) => {
    const dispute = { id: freeId("dispute", invoice.disputes ?? []), raised: today(looking) };
    return told("disputed", { invoice: invoice.id }, append(looking.dossier.told, ["invoices", index, "disputes"], dispute));
  });
}

function answered(looking: Looking): readonly Possible[] {
  const { told: document, invoices = [] } = looking.dossier;
  return invoices.flatMap((invoice, index) =>
    placed(invoice.disputes, ({ answered: day }) => day === undefined).map(({ item: { id }, index: at }) =>
      told(
        "dispute-answered",
        { dispute: id, invoice: invoice.id },
        set(document, ["invoices", index, "disputes", at, "answered"], today(looking)),
        set(document, ["invoices", index, "disputes", at, "result"], "rejected"),
      ),
    ),
  );
}
