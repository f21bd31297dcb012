/**
 * Figures that nobody looked at for too long.
 * @module
 */
import { addMonths, type Day, parseDay } from "../../calendar/day.js";
import { COST_RULES } from "./cost-rules.js";
import { INTEREST_RULES } from "./interest-rules.js";
import type { Rules } from "./rules-for.js";

/** Rates change each half-year; a month is left to look them up. */
const FRESH_MONTHS = 7;

export interface OldTable {
  readonly id: string;
  readonly checkedOn: string;
}

/** Every table that had not been checked for seven months on a day. */
export function oldTables(on: Day): readonly OldTable[] {
  const tables = [...INTEREST_RULES.map(({ rate }) => rate), ...COST_RULES];
  return tables.filter((table, index) => tables.indexOf(table) === index && isOld(table, on)).map(shown);
}

/** The old ones among the tables that some rules rest on. */
export function oldAmong({ interest, costs }: Rules, on: Day): readonly OldTable[] {
  return [interest?.rate, costs].flatMap((table) => (table && isOld(table, on) ? [shown(table)] : []));
}

function isOld({ checkedOn }: OldTable, on: Day): boolean {
  const checked = parseDay(checkedOn);
  return checked === undefined || addMonths(checked, FRESH_MONTHS) < on;
}

function shown({ id, checkedOn }: OldTable): OldTable {
  return { id, checkedOn };
}
