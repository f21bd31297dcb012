import { parseDossier } from "../../dossier/parse.js";
import { type Facts, factsFrom, unknown } from "../../facts/fact.js";
import type { Json } from "../../vocabulary.js";
import { ceilingOf } from "../ceiling.js";
import type { DossierDocument } from "../dossiers/index.js";
import { broken, type Check, HOLDS, type Trial, unless, type Verdict } from "../trial.js";
import { documentOf } from "./good-news.js";
import { unfounded } from "./p6-firm-on-evidence.js";

/** Sections, and the fields of the customer and the creditor, that can be left untold on their own. */
const UNTOLD: readonly (readonly [string, string?])[] = [
  ...[["bank"], ["creditor"], ["people"], ["colleagues"], ["invoices"], ["unappliedCash"], ["nps"], ["contacts"]],
  ...[["promises"], ["arrangements"], ["tickets"], ["orders"], ["deadlines"], ["rates"]],
  ...[
    ["customer", "circumstances"],
    ["customer", "kind"],
    ["customer", "country"],
    ["customer", "since"],
    ["creditor", "claims"],
  ],
].map(([section = "", field]) => (field === undefined ? [section] : [section, field]));

/** From here on a section that was not told supports nothing. */
const FIRM = 4;

/**
 * P6, under any policy: firmness rests on what was told; hiding what supports pressure never raises what the guardrails would let through, and an untold
 * section never makes it firm.
 */
export const P6: Check = (trial, choice = 0) => {
  const founded = unless(unfounded(trial));
  return founded.holds ? notHardened(trial, choice) : founded;
};

function notHardened(trial: Trial, choice: number): Verdict {
  const supporting = supportsOf(trial);
  const which = choice % (supporting.length + 1 + UNTOLD.length);
  if (which > supporting.length) return untold(trial, UNTOLD[which - supporting.length - 1] ?? ["bank"]);
  const hidden = which === supporting.length ? supporting : supporting.slice(which, which + 1);
  const before = ceilingOf(trial.bench, trial.dossier);
  const now = ceilingOf(trial.bench, trial.dossier, hiding(hidden));
  if (now.pressure <= before.pressure) return HOLDS;
  return broken(`without ${listed(hidden)}, ${now.step?.treatment} of pressure ${now.pressure} would pass, where ${before.pressure} was the most`);
}

/** P6, under the shipped presets: hiding what supports pressure never raises the pressure of the first action. */
export const P6First: Check = ({ bench, dossier, plan, today }, choice = 0) => {
  const supporting = supportsOf({ bench, dossier, plan, today });
  const which = choice % (supporting.length + 1);
  const hidden = which === supporting.length ? supporting : supporting.slice(which, which + 1);
  const [before] = plan.actions;
  const [now] = bench.planSeeing(dossier, hiding(hidden)).actions;
  if (now.pressure <= Math.max(1, before.pressure)) return HOLDS;
  return broken(`without ${listed(hidden)}, the first action is ${now.treatment} (${now.pressure}), where it was ${before.treatment} (${before.pressure})`);
};

function supportsOf({ bench }: Trial): readonly string[] {
  return [...bench.catalogue.values()].filter(({ polarity, group }) => polarity === "supports" && group !== "reasons").map(({ name }) => name);
}

/** The facts with some of them unknown. */
export function hiding(names: readonly string[]): (facts: Facts) => Facts {
  const hidden = new Set(names);
  return (facts) => factsFrom(facts.case, (name) => (hidden.has(name) ? unknown() : facts.find(name)));
}

function untold({ bench, dossier }: Trial, [section, field]: readonly [string, string?]): Verdict {
  const document = documentOf(dossier);
  const inside = groupIn(document, section);
  const without = field === undefined ? withoutKey(document, section) : { ...document, ...(inside && { [section]: withoutKey(inside, field) }) };
  const after = parseDossier(without);
  if (!after.ok) return HOLDS;
  const before = ceilingOf(bench, dossier);
  const now = ceilingOf(bench, after.value);
  if (now.pressure < FIRM || now.pressure <= before.pressure) return HOLDS;
  const what = field === undefined ? section : `${section}/${field}`;
  return broken(`with ${what} not told, ${now.step?.treatment} of pressure ${now.pressure} would pass, where ${before.pressure} was the most`);
}

function groupIn(document: DossierDocument, name: string): DossierDocument | undefined {
  const told: Json | undefined = document[name];
  return isGroup(told) ? told : undefined;
}

function isGroup(told: Json | undefined): told is DossierDocument {
  return typeof told === "object" && told !== null && !Array.isArray(told);
}

function withoutKey<T>(object: { readonly [key: string]: T }, key: string): { readonly [key: string]: T } {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

function listed(names: readonly string[]): string {
  return names.length > 3 ? "anything that supports pressure" : names.join(", ");
}
