/**
 * What a question about conditions is asked against: the facts there are, and the numbers and reasons of one policy.
 * @module
 */
import { minorUnits, parseAmount } from "../../dossier/money.js";
import type { Catalogue } from "../../facts/catalogue.js";
import type { FactValue } from "../../facts/fact.js";
import { SETTINGS, type Settings } from "../../facts/settings.js";
import type { Policy, ReasonRule } from "../../policy/policy.js";
import { RELATIONS, type Relation } from "./relations.js";

export interface RegionContext {
  readonly catalogue: Catalogue;
  /** Of amounts in the settings. */
  readonly currency: string;
  /** Left out, settings are facts like any other: what then holds, holds whatever the settings are. */
  readonly settings?: Settings;
  /** Left out, reasons are facts like any other. */
  readonly reasonRules?: readonly ReasonRule[];
  /** What is known to hold of every customer. Used where all it speaks of is asked about. */
  readonly relations?: readonly Relation[];
}

/** The context of one policy, with all that is known to hold between the facts of the catalogue. */
export function contextOf({ settings, economics, reasonRules }: Policy, catalogue: Catalogue): RegionContext {
  return { catalogue, currency: economics.currency, settings, reasonRules, relations: RELATIONS };
}

/** A setting as conditions see it. An amount is in the policy's currency; elsewhere it is unknown, as it is when no rate was told. */
export function settingIn({ settings, currency }: RegionContext, fact: string): { readonly value: FactValue; readonly currency?: string } | undefined {
  const setting = settings && SETTINGS.find(({ name }) => `settings.${name}` === fact);
  if (!setting) return undefined;
  const told = settings[setting.name];
  if (setting.type !== "money") return { value: Number(told) };
  const amount = parseAmount(told, currency);
  return typeof amount === "string" ? undefined : { value: minorUnits(amount), currency };
}
