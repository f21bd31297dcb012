/**
 * Public payment days by name, for a customer who told that its money comes in on them (D2). Hints for a kind moment: nobody is ever taken to
 * receive anything. Payments with a day of one's own (British Universal Credit, state pension and child benefit; most wages) have no name here: they
 * are told as a day of the month or as every so many weeks, which also says less about a person.
 * @module
 */
import type { NamedRun } from "./named-run.js";
import { BE_RUNS } from "./runs/be.js";
import { DE_RUNS } from "./runs/de.js";
import { FR_RUNS } from "./runs/fr.js";
import { NL_RUNS } from "./runs/nl.js";
import { US_RUNS } from "./runs/us.js";

const ALL_RUNS = { ...NL_RUNS, ...BE_RUNS, ...DE_RUNS, ...FR_RUNS, ...US_RUNS } as const;

export type RunName = keyof typeof ALL_RUNS;
export const NAMED_RUNS: Readonly<Record<RunName, NamedRun>> = ALL_RUNS;
export const RUN_NAMES = Object.keys(NAMED_RUNS) as readonly RunName[];

/** The day on which a country's businesses pay VAT; every business does, so it is no knowledge of a person. */
export const VAT_RUNS: Readonly<Record<string, RunName>> = { NL: "nl-vat", BE: "be-vat", DE: "de-vat" };
