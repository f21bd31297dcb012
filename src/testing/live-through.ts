/**
 * Lives a history: every day somebody may look at the plan and do the first thing it says, and what came of it is in the next day's dossier.
 * @module
 */
import { addDays, type Day, formatDay } from "../calendar/day.js";
import type { Action } from "../decide/plan.js";
import type { Dossier } from "../dossier/dossier.js";
import { parseDossier } from "../dossier/parse.js";
import { record } from "../dossier/record/index.js";
import type { StepOutcome } from "../dossier/record/outcome.js";
import { type Json, type Outcome, VOICE_CHANNELS } from "../vocabulary.js";
import type { Bench } from "./bench.js";
import type { DossierDocument } from "./dossiers/index.js";
import type { Happening, History } from "./histories.js";
import { documentOf } from "./promises/good-news.js";
import { type Trial, trialOf } from "./trial.js";

/** One day on which somebody looked. */
export interface DayLived {
  readonly day: number;
  readonly trial: Trial;
  /** What was done, and what came of it. */
  readonly done?: { readonly action: Action; readonly outcome: Outcome };
}

const BEGINS = 20_800 as Day;
const WRITTEN: readonly Outcome[] = ["sent", "bounced", "replied"];
const SPOKEN: readonly Outcome[] = ["no-answer", "voicemail", "reached", "reached-refused", "reached-promised", "says-paid"];

/** The days on which somebody looked, in order. `misses`: one more day on which nobody did. */
export function liveThrough(bench: Bench, history: History, misses?: number): readonly DayLived[] {
  const lived: DayLived[] = [];
  let document = beginning(history);
  let contacts = 0;
  for (let day = 0; day < history.days; day += 1) {
    document = morning(history, document, day);
    if (day === misses || happens(history, "nobody-looks", day)) continue;
    const dossier = readOrThrow(document);
    const trial = trialOf(bench, dossier);
    const [action] = trial.plan.actions;
    const due = action.treatment !== "wait" && action.timing.from.slice(0, 10) === formatDay(addDays(BEGINS, day));
    contacts += due && action.channel !== undefined ? 1 : 0;
    const undone = history.leavesUndone > 1 && contacts % history.leavesUndone === 0;
    const outcome = due && !undone ? outcomeOf(action, history, contacts, day) : undefined;
    lived.push({ day, trial, ...(outcome && { done: { action, outcome: outcome.outcome } }) });
    if (outcome) document = documentOf(record(dossier, action, outcome));
  }
  return lived;
}

function outcomeOf({ channel }: Action, { outcomes }: History, contacts: number, day: number): StepOutcome {
  if (channel === undefined) return { outcome: "done" };
  const spoken = VOICE_CHANNELS.includes(channel);
  const fitting = outcomes.filter((outcome) => (spoken ? SPOKEN : WRITTEN).includes(outcome));
  const outcome = fitting[contacts % Math.max(1, fitting.length)] ?? (spoken ? "no-answer" : "sent");
  return outcome === "reached-promised" ? { outcome, promisedBy: formatDay(addDays(BEGINS, day + 7)) } : { outcome };
}

function beginning({ country, kind, invoices }: History): DossierDocument {
  const ways = ["phone", "email", "letter"].map((channel) => ({ channel, state: "ok" }));
  return {
    schemaVersion: 1,
    asOf: `${formatDay(BEGINS)}T09:00:00+01:00`,
    bank: { asOf: formatDay(BEGINS) },
    creditor: { country: "NL", claims: { owner: "own" } },
    customer: { id: "C-1", kind, country, circumstances: [] },
    people: [{ id: "k1", role: kind === "consumer" ? "self" : "accounts-payable", channels: ways }],
    colleagues: [{ id: "p1", name: "Sanne", relations: ["serves", "decides"] }],
    invoices: invoices.map((late, index) => invoiceOf(`I-${index + 1}`, addDays(BEGINS, -late))),
    ...{ unappliedCash: [], contacts: [], promises: [], arrangements: [], tickets: [], deadlines: [], nps: [], orders: [] },
  };
}

function invoiceOf(id: string, due: Day): DossierDocument {
  return { id, issued: formatDay(addDays(due, -30)), due: formatDay(due), currency: "EUR", amount: "1000.00", payments: [] };
}

/** The night brings bank data, payments and invoices. */
function morning(history: History, document: DossierDocument, day: number): DossierDocument {
  const today = addDays(BEGINS, day);
  const bank = happens(history, "bank-late", day) ? document.bank : { asOf: formatDay(today) };
  const moved: DossierDocument = { ...document, asOf: `${formatDay(today)}T09:00:00+01:00`, bank: bank ?? null };
  return history.happenings.filter((happening) => happening.day === day).reduce((told, happening) => afterHappening(told, happening, today), moved);
}

function afterHappening(document: DossierDocument, { what }: Happening, today: Day): DossierDocument {
  const invoices = listIn(document, "invoices");
  if (what === "new-invoice") return { ...document, invoices: [...invoices, invoiceOf(`I-${invoices.length + 1}`, addDays(today, 30))] };
  if (what !== "pays-part" && what !== "pays-oldest") return document;
  const oldest = invoices.find((invoice) => listIn(invoice, "payments").length === 0);
  const payment = { on: formatDay(today), amount: what === "pays-part" ? "400.00" : "1000.00" };
  return { ...document, invoices: invoices.map((invoice) => (invoice === oldest ? { ...invoice, payments: [payment] } : invoice)) };
}

function happens({ happenings }: History, what: Happening["what"], day: number): boolean {
  return happenings.some((happening) => happening.what === what && happening.day <= day && day < happening.day + happening.days);
}

function listIn(document: DossierDocument, name: string): readonly DossierDocument[] {
  const list: Json | undefined = document[name];
  return Array.isArray(list) ? (list as readonly DossierDocument[]) : [];
}

function readOrThrow(document: DossierDocument): Dossier {
  const parsed = parseDossier(document);
  if (!parsed.ok) throw new Error(`A day of a history does not parse: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}
