/**
 * What was tried and what arrived for one invoice, as far as a guardrail can tell.
 * @module
 */
import type { Episode } from "../../facts/episodes.js";
import type { Balance } from "../../facts/ledger.js";
import type { Limits } from "../../facts/limits.js";
import type { Pressure } from "../../vocabulary.js";
import type { Choose, Option, Options } from "./explore.js";
import { atLeastOptions } from "./number-options.js";

interface Looking {
  readonly name: string;
  readonly balance: Balance;
  readonly choose: Choose;
  readonly limits: Limits;
  readonly opaque: (what: string) => void;
}

const PROOFS: Options<Episode["proof"]> = [named("confirmed"), named("refused"), named("presumed-twice"), named("presumed"), named("none")];
/** Guardrails count them; which they are is not looked at. */
const WAYS: Options<Episode["ways"]> = [ways("voice", "email"), ways("voice"), ways()];
const RECEIVED: Options<Pressure> = [received(6), received(5), received(4), received(3), received(2), received(1), received(0)];
const REACHED: Options<boolean> = [
  { is: true, region: "true" },
  { is: false, region: "false" },
];

/** The episode, each part decided when somebody looks at it. */
export function lookAtEpisode(episode: Episode, { name, balance, choose, limits, opaque }: Looking): Episode {
  return new Proxy(episode, {
    get: (from, key) => {
      const what = `${name} ${String(key)}`;
      switch (key) {
        case "balance":
          return balance;
        case "proof":
          return choose(what, PROOFS);
        case "ways":
          return choose(what, WAYS);
        case "voiceReached":
          return choose(what, REACHED);
        case "voiceDays":
          return choose(what, atLeastOptions([3, limits.voiceDaysBeforeFormal], [0, 365]));
        case "voiceHours":
          return choose(what, atLeastOptions([2], [0, 24]));
        case "received":
          return choose(what, RECEIVED);
        case "daysPastDue":
          return choose(what, atLeastOptions([limits.minDaysPastDueForFormal], [1, 10_000]));
        default:
          opaque(what);
          return Reflect.get(from, key);
      }
    },
  });
}

function named<T extends string>(is: T): Option<T> {
  return { is, region: is };
}

function ways(...is: readonly string[]): Option<readonly string[]> {
  return { is, region: is.join("+") || "none" };
}

function received(is: Pressure): Option<Pressure> {
  return { is, region: String(is) };
}
