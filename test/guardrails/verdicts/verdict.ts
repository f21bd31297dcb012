/** One guardrail, one step, some facts: what it says, in one line, as a colleague would be told. */
import { expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../../../src/calendar/day.js";
import type { Episode } from "../../../src/facts/episodes.js";
import type { Facts, FactValue } from "../../../src/facts/fact.js";
import type { Balance } from "../../../src/facts/ledger.js";
import { DEFAULT_LIMITS } from "../../../src/facts/limits.js";
import type { Recipient } from "../../../src/facts/recipients.js";
import { guard } from "../../../src/guardrails/guard.js";
import type { Guardrail, Step, Verdict } from "../../../src/guardrails/guardrail.js";
import { GUARDRAILS } from "../../../src/guardrails/registry.js";
import { GUARDRAIL_IDS } from "../../../src/language/guardrail-ids.js";
import type { Treatment } from "../../../src/policy/treatment.js";

export type Told = Readonly<Record<string, FactValue>>;
export type Bent = Omit<Partial<Step>, "treatment" | "pressure"> & { readonly treatment?: Partial<Treatment>; readonly pressure?: number };
/** Whom it is about, the facts, the step, and what comes of it. */
export type Row = readonly [sentence: string, told: Told, step: Bent, comes: string];

export const TODAY = dayOf("2026-11-23");

export function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`There is no ${text}.`);
  return day;
}

interface Amounts {
  readonly collectable?: number;
  readonly collectableLate?: number;
  readonly underWay?: number;
  readonly invoice?: object;
}
export function balance(id: string, bent: Amounts = {}): Balance {
  const { collectable = 1000, collectableLate = collectable } = bent;
  return { open: 1000, late: 1000, underWay: 0, ...bent, collectable, collectableLate, invoice: { id, ...bent.invoice } } as Balance;
}
export const F1 = balance("F1");
export const F2 = balance("F2");

/** An invoice of long ago about which nothing was ever said. */
export function episode(of: Balance, bent: Partial<Episode> = {}): Episode {
  const nothing = { attempts: [], ways: [], voiceDays: 0, voiceHours: 0, voiceReached: false, proof: "none", received: 0, unansweredInRow: 0 } as const;
  return { balance: of, daysPastDue: 100, ...nothing, ...bent };
}

type Way = { readonly channel: string; readonly state: string; readonly shared?: boolean };
export function person(role = "director", channels: readonly Way[] = [{ channel: "phone", state: "ok" }], name: string | null = "Jo"): Recipient["person"] {
  return { id: "k1", role, channels, ...(name !== null && { name }) } as unknown as Recipient["person"];
}
export function recipient(who = person(), had: Partial<Recipient> = {}): Recipient {
  return { person: who, recentDays: [], ...had };
}

/** A colleague's call to the director, asking when two late invoices will be paid. */
const CALL = {
  treatment: {
    id: "ask-for-date",
    pressure: 3,
    where: "customer",
    asksForMoney: true,
    discloses: true,
    purpose: "payment",
    channels: ["phone"],
    tone: "matter-of-fact",
    owner: [],
    about: "late",
    personal: true,
    next: [],
  },
  pressure: 3,
  channel: "phone",
  to: recipient(),
  tone: "matter-of-fact",
  automatic: false,
  asksForMoney: true,
  about: [F1, F2],
  episodes: [episode(F1), episode(F2)],
} as unknown as Step;

/** Tests that a guardrail says in each of these cases what is to come of it. */
export function says(id: string, rows: readonly Row[]): void {
  const guardrail = GUARDRAILS.find((each) => each.id === id);
  if (!guardrail) throw new Error(`There is no guardrail ${id}.`);
  it.each(rows)(`${id}: %s`, (_sentence, told, step, comes) => {
    const keys: string[] = [];
    const heard: Guardrail = { ...guardrail, check: (...asked) => noted(guardrail.check(...asked), keys) };
    expect(verdictOf([heard], told, step)).toBe(comes);
    // Whatever a guardrail gives as its reason, there are words for it.
    for (const key of keys) expect(GUARDRAIL_IDS).toContain(key.replace("guardrail.", ""));
  });
}

function noted(verdict: Verdict, keys: string[]): Verdict {
  if (verdict.kind !== "permit") keys.push(verdict.why.key);
  return verdict;
}

/** Who stopped a step, and what for. */
export function stoppedBy(guardrails: readonly Guardrail[], step: Bent): readonly string[] {
  const found = guard(factsFrom({}), bent(step), DEFAULT_LIMITS, guardrails);
  return "stopped" in found ? found.stopped.map(({ by, serves }) => `${by} serves ${serves}`) : [];
}

function bent({ treatment, ...step }: Bent): Step {
  return { ...CALL, ...step, treatment: { ...CALL.treatment, ...treatment } } as Step;
}

/** What guardrails make of a step together. */
export function verdictOf(guardrails: readonly Guardrail[], told: Told, step: Bent): string {
  const proposed = bent(step);
  const found = guard(factsFrom(told), proposed, DEFAULT_LIMITS, guardrails);
  if ("stopped" in found) {
    return found.stopped.map(({ why, lookAgain }) => `stop ${said(why)}${lookAgain === undefined ? "" : ` until ${formatDay(lookAgain)}`}`).join("; ");
  }
  const { step: left, notBefore, requires, because } = found.allowed;
  return [
    "go",
    ...(requires.length > 0 ? [`with ${requires.join(", ")}`] : []),
    ...(left.automatic !== proposed.automatic ? ["by a person"] : []),
    ...(left.tone !== proposed.tone ? [`in a ${left.tone} tone`] : []),
    ...(left.about.length < proposed.about.length ? [`about ${left.about.map(({ invoice }) => invoice.id).join(", ")} (${left.episodes.length})`] : []),
    ...(notBefore === undefined ? [] : [`from ${formatDay(notBefore)}`]),
    ...(because.length === 0 ? [] : [`because ${because.map(said).join(", ")}`]),
  ].join(" ");
}

function said({ key, with: gaps }: { readonly key: string; readonly with: object }): string {
  const named = Object.entries(gaps).map(([name, value]) => `${name} ${value}`);
  return key.replace("guardrail.", "") + (named.length > 0 ? ` (${named.join(", ")})` : "");
}

function factsFrom(told: Told): Facts {
  const find = (name: string) => (name in told ? { known: true, value: told[name], evidence: [] } : { known: false, why: "not-told" });
  return { case: { today: TODAY }, find, value: (name: string) => told[name] } as unknown as Facts;
}
