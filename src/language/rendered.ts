/**
 * A plan in words, as plain data: for a screen, a mail or a terminal.
 * @module
 */
import type { Heading, Label } from "./keys.js";

export interface RenderedPlan {
  readonly language: string;
  readonly customer: string;
  readonly asOf: string;
  readonly headline: string;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly reasons: readonly RenderedReason[];
  readonly actions: readonly RenderedAction[];
  readonly later: readonly string[];
  /** Beside each of `later`: what the law would let it claim, and what not; empty where it claims nothing. */
  readonly laterClaims: readonly (readonly string[])[];
  readonly withheld: readonly string[];
  readonly unknown: readonly string[];
  readonly notices: readonly string[];
}

export interface RenderedReason {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly ask: string;
}

export interface RenderedAction {
  readonly rank: number;
  readonly id: string;
  readonly title: string;
  /** The word for its pressure. */
  readonly pressure: string;
  /** Who contacts whom, how and when. */
  readonly summary: string;
  /** What a step like this is for. */
  readonly purpose: string;
  /** One entry per rule: its own words, then the facts. */
  readonly why: readonly string[];
  readonly guide: RenderedGuide;
  readonly owner: string;
  readonly involve: readonly string[];
  readonly timing: readonly string[];
  readonly about: readonly string[];
  readonly requires: readonly string[];
  readonly score: readonly string[];
}

export interface RenderedGuide {
  /** Of what is said to the customer. */
  readonly language: string;
  /** Set where the customer's own language has no words yet. */
  readonly note?: string;
  readonly opening: string;
  /** Whether the opening is said to the customer; otherwise it tells the colleague what to do. */
  readonly said: boolean;
  readonly ask: readonly string[];
  readonly offer: readonly string[];
  readonly avoid: readonly string[];
}
