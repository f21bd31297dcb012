/**
 * One step before the guardrails, of which nothing is decided until somebody looks at it.
 * @module
 */
import { stepsFor } from "../../decide/steps.js";
import type { Catalogue } from "../../facts/catalogue.js";
import type { Episode } from "../../facts/episodes.js";
import type { Facts, FactValue } from "../../facts/fact.js";
import type { Limits } from "../../facts/limits.js";
import type { Step } from "../../guardrails/guardrail.js";
import type { Treatment } from "../../policy/treatment.js";
import { CHANNELS, type Pressure } from "../../vocabulary.js";
import { lookAtBalance } from "./balance-options.js";
import { lookAtEpisode } from "./episode-options.js";
import type { Choose, Option } from "./explore.js";
import { isFactKnown, type Looking, valueOfFact } from "./fact-options.js";
import { lookAtRecipient } from "./recipient-options.js";

/** A treatment at a pressure that a policy can bring about. */
export interface Proposed {
  readonly treatment: Treatment;
  readonly pressure: Pressure;
}
export interface Ground {
  readonly limits: Limits;
  readonly catalogue: Catalogue;
  /** The facts of the customer where looking begins. */
  readonly usual: Facts;
}
export interface World {
  readonly step: Step;
  readonly facts: Facts;
  readonly limits: Limits;
  /** The episodes of the invoices the step is about; `undefined` for one that is not late. */
  invoices(): readonly (Episode | undefined)[];
  /** What was looked at of which the regions are not known. */
  readonly opaque: Set<string>;
}

const HOW_MANY = [
  { is: 1, region: "1" },
  { is: 2, region: "2" },
  { is: 0, region: "0" },
] as const;
const LATE = [
  { is: true, region: "true" },
  { is: false, region: "false" },
] as const;

/** The step in a world that is made up as one looks. */
export function worldOf({ treatment, pressure }: Proposed, { limits, catalogue, usual }: Ground, choose: Choose): World {
  const opaque = new Set<string>();
  const see = (what: string) => void opaque.add(what);
  const names = new Map<string, string>();
  const called = (element: string) => names.get(element) ?? element;
  const looking = (name: string): Looking => ({ choose, limits, today: usual.case.today, usual: usual.value(name), called, opaque: see });
  const known = (name: string) => {
    const fact = catalogue.get(name);
    return fact && isFactKnown(fact, looking(name)) ? fact : undefined;
  };
  const value = (name: string): FactValue | undefined => {
    const fact = known(name);
    return fact && valueOfFact(fact, looking(name));
  };
  const facts: Facts = {
    case: usual.case,
    value,
    find: (name) =>
      known(name)
        ? {
            known: true,
            evidence: [],
            get is() {
              return value(name) ?? false;
            },
          }
        : { known: false, why: "not-told" },
  };
  const balances = usual.case.balances.map((balance, at) => lookAtBalance(balance, `invoice ${at + 1}`, { choose, names, opaque: see }));
  const episodes = usual.case.episodes.map((episode, at) =>
    lookAtEpisode(episode, { name: `invoice ${at + 1}`, balance: balances[at] ?? episode.balance, choose, limits, opaque: see }),
  );
  const about = () => balances.slice(0, choose("invoices", HOW_MANY));
  const invoices = () => about().map((_, at) => (choose(`invoice ${at + 1} late`, LATE) ? episodes[at] : undefined));
  const [base] = stepsFor(usual, treatment, { pressure, tone: treatment.tone, channels: treatment.channels });
  if (!base) throw new TypeError("Every treatment has a way to do it.");
  const step = new Proxy(base, {
    get: (from, key) => {
      switch (key) {
        case "treatment":
        case "pressure":
          return Reflect.get(from, key);
        case "channel":
          return choose("channel", channelsOf(from));
        case "automatic":
          return choose(key, [
            { is: false, region: "false" },
            { is: true, region: "true" },
          ]);
        case "asksForMoney":
          return choose(key, [
            { is: from.asksForMoney, region: String(from.asksForMoney) },
            { is: false, region: "false" },
          ]);
        case "about":
          return about();
        case "episodes":
          return invoices().filter((episode) => episode !== undefined);
        case "to":
          return treatment.where === "inside" ? undefined : lookAtRecipient(from.to, { choose, opaque: see });
        default:
          see(`step.${String(key)}`);
          return Reflect.get(from, key);
      }
    },
  });
  return { step, facts, limits, invoices, opaque };
}

function channelsOf({ channel }: Step): readonly [Option<Step["channel"]>, ...Option<Step["channel"]>[]] {
  const others = [...CHANNELS, undefined].filter((other) => other !== channel);
  return [{ is: channel, region: String(channel) }, ...others.map((is) => ({ is, region: String(is) }))];
}
