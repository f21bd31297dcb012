/**
 * The told document with what a step added to it. Nothing is checked here: the new document goes through the same door as every other.
 * @module
 */
import { formatDay } from "../../calendar/day.js";
import { onClock, parseInstant } from "../../calendar/instant.js";
import type { Problem } from "../../problem.js";
import type { Json } from "../../vocabulary.js";
import type { Dossier } from "../dossier.js";
import { field, textIn } from "../told.js";
import { type StepOutcome, type StepTaken, wrong } from "./outcome.js";

type Group = { readonly [key: string]: Json };
interface Additions {
  readonly told: Group;
  /** Pointer in the new document → pointer in the outcome. */
  readonly places: ReadonlyMap<string, string>;
}

/** The document after the step, and which field of the outcome filled which place. */
export function additions(dossier: Dossier, step: StepTaken, happened: StepOutcome, problems: Problem[]): Additions {
  const places = new Map<string, string>();
  const clock = clockAfter(dossier, happened.on);
  const about = step.about?.map(({ invoice }) => invoice);
  const invoices = about && about.length > 0 ? { invoices: about } : {};
  const currency = happened.promisedAmount !== undefined || happened.arrangement ? currencyOf(dossier, about ?? [], problems) : "";
  let told: Group = { ...(dossier.told as Group), asOf: clock.asOf };

  const append = (section: string, item: object, filledFrom: Readonly<Record<string, string>>): void => {
    const before = field(told, section);
    const items = Array.isArray(before) ? (before as readonly Json[]) : [];
    told = { ...told, [section]: [...items, item as Json] };
    for (const [name, from] of Object.entries(filledFrom)) places.set(`/${section}/${items.length}${name}`, from);
  };

  const done = { on: clock.moment, treatment: step.treatment, ...by(step, happened), outcome: happened.outcome, ...(about && { about }), ...noteOf(happened) };
  const filled = { "/on": "/on", "/by": "/by", "/outcome": "/outcome", "/note": "/note" };
  if (step.channel === undefined) append("journal", done, filled);
  else {
    const to = step.to && { to: step.to.id };
    append("contacts", { ...done, channel: step.channel, direction: "out", ...to, purpose: purposeOf(step), pressure: step.pressure }, filled);
  }
  if (happened.promisedBy !== undefined) {
    const amount = happened.promisedAmount === undefined ? {} : { amount: { amount: happened.promisedAmount, currency } };
    append(
      "promises",
      { made: clock.day, by: happened.promisedBy, ...amount, ...invoices },
      { "/by": "/promisedBy", "/amount/amount": "/promisedAmount", "/made": "/on" },
    );
  }
  if (happened.arrangement) {
    const { instalments, ...rest } = happened.arrangement;
    const parts = Array.isArray(instalments) ? instalments.map((part) => ({ ...part, amount: { amount: part?.amount, currency } })) : instalments;
    append("arrangements", { agreed: clock.day, ...invoices, ...rest, instalments: parts }, { "": "/arrangement", "/agreed": "/on" });
  }
  if (happened.ticket) append("tickets", { opened: clock.day, ...happened.ticket }, { "": "/ticket", "/opened": "/on" });
  if (happened.circumstance) told = withCircumstance(told, { from: clock.day, ...happened.circumstance }, places);
  if (happened.dispute) told = withDispute(told, happened.dispute, clock.day, about ?? [], places, problems);
  return { told, places };
}

/** The dossier's clock never goes back; a step after its moment moves it forward. */
function clockAfter(dossier: Dossier, on: string | undefined): { readonly moment: string; readonly day: string; readonly asOf: Json } {
  const asOf = textIn(dossier.told, "asOf") ?? "";
  if (on === undefined) return { moment: asOf, day: formatDay(dossier.asOf.day), asOf };
  const instant = typeof on === "string" ? parseInstant(on) : undefined;
  if (!instant) return { moment: on, day: on, asOf };
  const moved = instant.ms > dossier.asOf.ms;
  return { moment: on, day: formatDay(moved ? instant.day : onClock(instant, dossier.asOf.offsetMinutes).day), asOf: moved ? on : asOf };
}

function by(step: StepTaken, happened: StepOutcome): { readonly by?: string } {
  const id = happened.by ?? step.owner?.id;
  return id === undefined ? {} : { by: id };
}

function noteOf(happened: StepOutcome): { readonly note?: string } {
  return happened.note === undefined ? {} : { note: happened.note };
}

/** Anything that presses is about money; care that does not ask for any is service. */
function purposeOf(step: StepTaken): string {
  return step.purpose ?? (step.asksForMoney || step.pressure > 1 ? "payment" : "service");
}

function currencyOf(dossier: Dossier, about: readonly string[], problems: Problem[]): string {
  const all = dossier.invoices ?? [];
  const meant = about.length > 0 ? all.filter(({ id }) => about.includes(id)) : all;
  const currencies = [...new Set(meant.map(({ currency }) => currency))];
  const [only] = currencies;
  if (only !== undefined && currencies.length === 1) return only;
  problems.push(
    wrong(
      "mixed-currencies",
      "",
      currencies.join(", ") || "no invoice of the dossier",
      "a step about invoices in one currency",
      "Record the step once per currency, each time about its own invoices",
    ),
  );
  return only ?? "";
}

function withCircumstance(told: Group, circumstance: object, places: Map<string, string>): Group {
  const customer = field(told, "customer") as Group;
  const before = field(customer, "circumstances");
  const items = Array.isArray(before) ? (before as readonly Json[]) : [];
  places.set(`/customer/circumstances/${items.length}`, "/circumstance");
  places.set(`/customer/circumstances/${items.length}/from`, "/on");
  return { ...told, customer: { ...customer, circumstances: [...items, circumstance as Json] } };
}

function withDispute(
  told: Group,
  dispute: NonNullable<StepOutcome["dispute"]>,
  raised: string,
  about: readonly string[],
  places: Map<string, string>,
  problems: Problem[],
): Group {
  const { invoice: named, ...details } = dispute;
  const meant = named ?? (about.length === 1 ? about[0] : undefined);
  const section = field(told, "invoices");
  const invoices = Array.isArray(section) ? (section as readonly Json[]) : [];
  const index = invoices.findIndex((invoice) => meant !== undefined && textIn(invoice, "id") === meant);
  const invoice = invoices[index];
  if (meant === undefined || invoice === undefined) {
    problems.push(wrong("unknown-reference", "/dispute/invoice", named, "the id of an invoice in the dossier", "Name the invoice that is disputed"));
    return told;
  }
  const before = field(invoice, "disputes");
  const disputes = Array.isArray(before) ? (before as readonly Json[]) : [];
  places.set(`/invoices/${index}/disputes/${disputes.length}`, "/dispute");
  places.set(`/invoices/${index}/disputes/${disputes.length}/raised`, "/on");
  const added = { id: freeId(meant, disputes), raised, ...details } as Json;
  return { ...told, invoices: invoices.with(index, { ...(invoice as Group), disputes: [...disputes, added] }) };
}

/** The first number that no dispute of the invoice has yet. */
function freeId(invoice: string, disputes: readonly Json[]): string {
  const taken = new Set(disputes.map((dispute) => textIn(dispute, "id")));
  let number = disputes.length + 1;
  while (taken.has(`${invoice}-dispute-${number}`)) number += 1;
  return `${invoice}-dispute-${number}`;
}
