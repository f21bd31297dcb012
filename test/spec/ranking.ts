/**
 * Design §4: "Rank = the rule's tier, then net value against waiting, then lower pressure, then id". Inside a tier a right that would lapse goes before
 * all else (P15), and a kind word to somebody because an invoice is late after all else: our own work may make it needless (C4). The same step of the same pressure for two currencies is one contact: the better one stands, and the other is done with it (P13).
 */
import type { Pressure, Tier } from "../../src/vocabulary.js";

/** What ranking knows of a step. */
export interface Contender {
  readonly tier: Tier;
  readonly protects: boolean;
  /** A contact of level 0 or 1 that is about what is late. */
  readonly kindWord: boolean;
  readonly net: number;
  readonly pressure: Pressure;
  readonly treatment: string;
  readonly currency: string;
  readonly channel?: string | undefined;
  readonly person?: string | undefined;
}

/** The steps, best first, each with those that are done in the same contact. */
export function ranking<C extends Contender>(contenders: readonly C[]): readonly { readonly step: C; readonly joined: readonly C[] }[] {
  const [best, ...rest] = bestFirst(contenders);
  if (!best) return [];
  const joined = rest.filter((other) => isSameContact(best, other));
  return [{ step: best, joined }, ...ranking(rest.filter((other) => !joined.includes(other)))];
}

/** Whoever nobody beats, then the same of those that are left. */
function bestFirst<C extends Contender>(contenders: readonly C[]): readonly C[] {
  const best = contenders.find((one) => contenders.every((other) => other === one || beats(one, other)));
  if (contenders.length > 0 && !best) throw new Error("Two steps that nothing tells apart");
  return best ? [best, ...bestFirst(contenders.filter((one) => one !== best))] : [];
}

const TIERS: readonly Tier[] = ["first", "strong", "normal", "fallback"];

/** The first of these that tells them apart decides. */
function beats(one: Contender, other: Contender): boolean {
  if (one.tier !== other.tier) return TIERS.indexOf(one.tier) < TIERS.indexOf(other.tier);
  if (one.protects !== other.protects) return one.protects;
  if (one.kindWord !== other.kindWord) return other.kindWord;
  if (one.net !== other.net) return one.net > other.net;
  if (one.pressure !== other.pressure) return one.pressure < other.pressure;
  if (one.treatment !== other.treatment) return one.treatment < other.treatment;
  return one.currency < other.currency;
}

function isSameContact(one: Contender, other: Contender): boolean {
  return one.treatment === other.treatment && one.pressure === other.pressure && one.channel === other.channel && one.person === other.person;
}
