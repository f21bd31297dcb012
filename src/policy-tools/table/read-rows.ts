/**
 * From the rows of a table to what each layer says of its rules.
 * @module
 */
import { type Saying, say } from "../../policy/words/phrase.js";
import { nearest } from "../../suggest.js";
import type { Json } from "../../vocabulary.js";
import { cellText, cellTexts, cellWords, EMPTY, NONE, NONE_AT_ALL } from "./cells.js";
import { readConditionLine } from "./read-condition.js";
import { type Column, type LayerPlace, layerOf, type Row, STATUSES, type Status } from "./row.js";
import { TABLE } from "./words.js";

type JsonFields = { readonly [key: string]: Json };
/** What a row comes to. */
export interface Entry {
  /** Line of the table, from 1. */
  readonly line: number;
  readonly id: string;
  readonly place: LayerPlace;
  readonly status: Status;
  /** The rule, or what a change says of it; empty for a switch. */
  readonly body: JsonFields;
}
export interface CellProblem {
  readonly line: number;
  readonly column?: Column;
  readonly message: Saying;
  readonly help: Saying;
}
export interface RowsRead {
  readonly entries: readonly Entry[];
  readonly problems: readonly CellProblem[];
}

/** Reads every row, and says of every cell what cannot be read. `statusOf` knows the status of a row that names none. */
export function readRows(
  rows: readonly { readonly line: number; readonly row: Row }[],
  isAmount: (fact: string) => boolean,
  statusOf: (id: string, place: LayerPlace) => Status,
): RowsRead {
  const problems: CellProblem[] = [];
  const seen = new Set<string>();
  const entries = rows.flatMap(({ line, row }): readonly Entry[] => {
    const complain = (column: Column, message: Saying, help: Saying) => problems.push({ line, column, message, help });
    const id = cellText(row.id);
    const place = layerOf(row.layer);
    if (!place) complain("layer", say(TABLE.layer, { received: JSON.stringify(row.layer) }), TABLE.layerHelp);
    const status = place && readStatus(row.status, () => statusOf(id, place), complain);
    const key = JSON.stringify([place?.path, id]);
    if (seen.has(key)) complain("id", say(TABLE.twice, { id }), TABLE.twiceHelp);
    seen.add(key);
    const body = status === "off" || status === "on" ? {} : bodyOf(row, isAmount, complain);
    return place && status ? [{ line, id, place, status, body }] : [];
  });
  return { entries, problems };
}

type Complain = (column: Column, message: Saying, help: Saying) => void;

function readStatus(cell: string, otherwise: () => Status, complain: Complain): Status | undefined {
  const told = cell.trim().toLowerCase();
  if (told === "") return otherwise();
  const status = STATUSES.find((candidate) => candidate === told);
  if (!status) {
    const near = nearest(told, STATUSES);
    complain(
      "status",
      say(TABLE.status, { received: JSON.stringify(cell) }),
      near ? say(TABLE.unknownColumnHelp, { meant: near.word }) : say(TABLE.statusHelp, { names: STATUSES.join(", ") }),
    );
  }
  return status;
}

function bodyOf(row: Row, isAmount: (fact: string) => boolean, complain: Complain): JsonFields {
  const when = readWhen(row.when, isAmount, complain);
  const outcome = readOutcome(row, complain);
  const because = readBecause(row);
  const source = readSource(row.source, complain);
  return {
    ...(when === undefined ? {} : { when }),
    ...(outcome === undefined ? {} : { then: outcome }),
    ...(because === undefined ? {} : { because }),
    ...(source === undefined ? {} : { source }),
  };
}

function readWhen(cell: string, isAmount: (fact: string) => boolean, complain: Complain): Json | undefined {
  if (cell.trim() === "") return undefined;
  const read = readConditionLine(cell, isAmount);
  if (read.ok) return read.condition as unknown as Json;
  complain("when", say(TABLE.when, { column: read.problem.column, says: read.problem.says }), say(TABLE.whenHelp, { example: EXAMPLE }));
  return undefined;
}
const EXAMPLE = "daysPastDue >= 30 and not (npsLast < 7)";

function readOutcome(row: Row, complain: Complain): Json | undefined {
  if (row.treatment.trim() === EMPTY) return {};
  const fields: [string, Json][] = [];
  for (const key of ["treatment", "channel", "tone", "owner", "tier"] as const) {
    const cell = row[key].trim();
    if (cell !== "") fields.push([key, cell === NONE ? null : key === "channel" || key === "owner" ? cellWords(cell) : cell]);
  }
  const pressure = row.pressure.trim();
  if (pressure === NONE) fields.push(["pressure", null]);
  else if (/^\d$/.test(pressure)) fields.push(["pressure", Number(pressure)]);
  else if (pressure !== "") complain("pressure", say(TABLE.pressure, { received: JSON.stringify(row.pressure) }), TABLE.pressureHelp);
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function readBecause(row: Row): Json | undefined {
  if (row["because nl"] === NONE_AT_ALL) return null;
  if (row["because nl"] === EMPTY) return {};
  const fields = (["nl", "en"] as const).flatMap((language): [string, Json][] => {
    const cell = row[`because ${language}`];
    return cell === "" ? [] : [[language, cell === NONE ? null : cellText(cell)]];
  });
  return fields.length === 0 ? undefined : Object.fromEntries(fields);
}

function readSource(cell: string, complain: Complain): Json | undefined {
  if (cell.trim() === "") return undefined;
  if (cell.trim() === NONE) return null;
  const texts = cellTexts(cell);
  if (!texts) complain("source", TABLE.list, TABLE.listHelp);
  return texts;
}
