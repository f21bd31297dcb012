/** How the relationship is, and what the customer is going through. */
import type { Circumstance, Json } from "../../vocabulary.js";
import type { Looking, Possible } from "../answer.js";
import { append, remove, set } from "../edit.js";
import { freeId, placed, today, told } from "../possible.js";

/** Circumstances that a customer may tell a colleague. */
const OFTEN_TOLD: readonly Circumstance[] = ["hardship", "bereavement", "debt-help", "insolvency"];

/** A service request settled or new, a circumstance told or over, a pause lifted, who the customer is. */
export function relationship(looking: Looking): readonly Possible[] {
  return [...tickets(looking), ...circumstances(looking), ...paused(looking), ...kindKnown(looking)];
}

function tickets(looking: Looking): readonly Possible[] {
  const { told: document, tickets: all = [] } = looking.dossier;
  const open = placed(all, ({ closed }) => closed === undefined);
  if (open.length > 0)
    return open.map(({ item: { id }, index }) => told("ticket-closed", { ticket: id }, set(document, ["tickets", index, "closed"], today(looking))));
  return [told("ticket-opened", {}, append(document, ["tickets"], { id: freeId("ticket", all), opened: today(looking), severity: "high" }))];
}

function circumstances({ dossier: { told: document, customer, asOf } }: Looking): readonly Possible[] {
  const running = placed(customer.circumstances, ({ until }) => until === undefined || until >= asOf.day);
  const notTold = OFTEN_TOLD.filter((kind) => running.every(({ item }) => item.kind !== kind));
  return [
    ...running.map(({ item: { kind }, index }) => told("circumstance-over", { circumstance: kind }, remove(document, ["customer", "circumstances", index]))),
    ...notTold.map((kind) => told("circumstance-told", { circumstance: kind }, append(document, ["customer", "circumstances"], { kind }))),
  ];
}

function paused({ dossier: { told: document, customer } }: Looking): readonly Possible[] {
  return customer.pause ? [told("pause-lifted", {}, remove(document, ["customer", "pause"]))] : [];
}

function kindKnown({ dossier: { told: document, customer } }: Looking): readonly Possible[] {
  if (customer.kind !== undefined) return [];
  return (["business", "consumer"] as const).map((kind) => told("kind-known", { kind }, set(document, ["customer", "kind"], kind)));
}

/** Sections of which somebody may tell that there is nothing in them. */
const SECTIONS = ["contacts", "promises", "arrangements", "tickets", "nps", "unappliedCash", "deadlines", "orders"] as const;
const NOTHING: Json = [];

/** Told that there are none, rather than not told. */
export function toldNone({ dossier }: Looking): readonly Possible[] {
  return SECTIONS.filter((section) => dossier[section] === undefined).map((section) =>
    told("told-none", { sections: section }, set(dossier.told, [section], NOTHING)),
  );
}
