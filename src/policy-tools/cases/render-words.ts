/**
 * The words around the outcome of a test.
 * @module
 */
import type { Language } from "../../policy/words/phrase.js";
import type { TargetKind } from "./targets.js";

export interface RenderWords {
  readonly passed: string;
  readonly failed: string;
  readonly suggested: string;
  readonly noCases: string;
  readonly counts: (passed: number, failed: number) => string;
  readonly unread: string;
  readonly coverage: string;
  readonly rules: (seen: number, all: number) => string;
  readonly conditions: (seen: number, all: number) => string;
  readonly boundaries: (seen: number, all: number) => string;
  readonly missing: string;
  readonly all: string;
  readonly kinds: Readonly<Record<TargetKind, (what: string) => string>>;
  readonly more: (count: number) => string;
  readonly segment: (name: string) => string;
  readonly customer: (id: string) => string;
  readonly not: string;
  readonly unusable: (file: string) => string;
  readonly received: string;
  readonly expected: string;
}

export const RENDER_WORDS: Readonly<Record<Language, RenderWords>> = {
  en: {
    passed: "passed",
    failed: "FAILED",
    suggested: "(suggested: look at it, then take the word out)",
    noCases: "There are no cases, so nothing was tested. Write one, or let --suggest write the first.",
    counts: (passed, failed) => `${passed} passed, ${failed} failed.`,
    unread: "the dossier cannot be read",
    coverage: "Of what this policy writes or changes, the cases showed:",
    rules: (seen, all) => `  ${seen} of ${all} rules that held for somebody`,
    conditions: (seen, all) => `  ${seen} of ${all} answers of conditions (each should hold for somebody, and fail for somebody)`,
    boundaries: (seen, all) => `  ${seen} of ${all} sides of boundaries (on each number, and right beside it)`,
    missing: "No case yet for:",
    all: "Nothing is left to show.",
    kinds: {
      rule: (what) => `rule "${what}" holds`,
      holds: (what) => `${what}: holds`,
      fails: (what) => `${what}: does not hold`,
      alone: (what) => `${what}: does not hold, and all else does`,
      at: (what) => `${what}, on the boundary`,
      beside: (what) => `${what}, right beside the boundary`,
    },
    more: (count) => `and ${count} more`,
    segment: (name) => `segment ${name}`,
    customer: (id) => `customer ${id}`,
    not: "not",
    unusable: (file) => `${file} cannot be used as it is.`,
    received: "received",
    expected: "expected",
  },
  nl: {
    passed: "geslaagd",
    failed: "MISLUKT",
    suggested: "(voorgesteld: kijk het na en haal dit woord dan weg)",
    noCases: "Er zijn geen gevallen, dus er is niets getest. Schrijf er een, of laat --suggest de eerste schrijven.",
    counts: (passed, failed) => `${passed} geslaagd, ${failed} mislukt.`,
    unread: "het dossier is niet te lezen",
    coverage: "Van wat dit beleid schrijft of wijzigt lieten de gevallen zien:",
    rules: (seen, all) => `  ${seen} van ${all} regels die voor iemand golden`,
    conditions: (seen, all) => `  ${seen} van ${all} antwoorden van voorwaarden (elk hoort voor iemand te gelden, en voor iemand niet)`,
    boundaries: (seen, all) => `  ${seen} van ${all} kanten van grenzen (op elk getal, en er net naast)`,
    missing: "Nog geen geval voor:",
    all: "Er blijft niets over om te laten zien.",
    kinds: {
      rule: (what) => `regel "${what}" geldt`,
      holds: (what) => `${what}: geldt`,
      fails: (what) => `${what}: geldt niet`,
      alone: (what) => `${what}: geldt niet, en al het andere wel`,
      at: (what) => `${what}, op de grens`,
      beside: (what) => `${what}, net naast de grens`,
    },
    more: (count) => `en nog ${count}`,
    segment: (name) => `segment ${name}`,
    customer: (id) => `klant ${id}`,
    not: "niet",
    unusable: (file) => `${file} kan zo niet gebruikt worden.`,
    received: "gekregen",
    expected: "verwacht",
  },
};
