/** What stands in the way of an invoice, put right. */
import type { Looking, Possible } from "../answer.js";
import { remove, set } from "../edit.js";
import { openInvoices, today, told } from "../possible.js";

/** Accepted by the portal, given its order number, corrected, delivered. */
export function invoicesMended(looking: Looking): readonly Possible[] {
  const { told: document } = looking.dossier;
  return openInvoices(looking).flatMap(({ invoice, index }): readonly Possible[] => {
    const { id, portal, purchaseOrder, error, delivery } = invoice;
    const waits = portal !== undefined && portal.state !== "accepted" && portal.state !== "approved";
    const nameless = purchaseOrder?.required === true && purchaseOrder.number === undefined;
    return [
      ...(waits ? [told("portal-accepted", { invoice: id }, set(document, ["invoices", index, "portal"], { state: "accepted", on: today(looking) }))] : []),
      ...(nameless ? [told("order-number-known", { invoice: id }, set(document, ["invoices", index, "purchaseOrder", "number"], "known"))] : []),
      ...(error ? [told("invoice-mended", { invoice: id }, remove(document, ["invoices", index, "error"]))] : []),
      ...(delivery?.state === "confirmed"
        ? []
        : [told("invoice-delivered", { invoice: id }, set(document, ["invoices", index, "delivery"], { state: "confirmed", on: today(looking) }))]),
    ];
  });
}
