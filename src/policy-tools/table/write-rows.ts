/**
 * From the rules of a policy document to the rows of a table.
 * @module
 */
import type { GroupDocument } from "../../policy/document.js";
import { isObject, type JsonObject, own } from "../../policy/plain.js";
import type { Json } from "../../vocabulary.js";
import { EMPTY, NONE, NONE_AT_ALL, textCell, textsCell, wordsCell } from "./cells.js";
import { COLUMN_NAMES, COMPANY, customerLayer, type LayerPlace, type Row, type Status, segmentLayer } from "./row.js";
import { type LineStyle, writeCondition } from "./write-condition.js";

/** A row per rule the document speaks of, layer by layer. The document is one that was checked. */
export function rowsOf(document: JsonObject, style: LineStyle): readonly Row[] {
  return layersIn(document).flatMap(({ place, body }) => {
    const rules = own(body, "rules");
    return Object.entries(isObject(rules) ? rules : {}).map(([id, told]) => rowOf(id, place, told, style));
  });
}

/** The layers of a document: the company's, then those of segments and customers. */
export function layersIn(document: JsonObject): readonly { readonly place: LayerPlace; readonly body: JsonObject }[] {
  const overlays = (key: string, placeOf: (id: string) => LayerPlace) => {
    const section = own(document, key);
    return Object.entries(isObject(section) ? section : {}).flatMap(([id, body]) => (isObject(body) ? [{ place: placeOf(id), body }] : []));
  };
  return [{ place: COMPANY, body: document }, ...overlays("forSegment", segmentLayer), ...overlays("forCustomer", customerLayer)];
}

function rowOf(id: string, place: LayerPlace, told: Json, style: LineStyle): Row {
  if (told === "off" || told === "on") return row({ id: textCell(id), layer: place.cell, status: told });
  const object = isObject(told) ? told : {};
  const verb = (["set", "replace"] as const).find((word) => Object.hasOwn(object, word));
  const body = verb === undefined ? object : own(object, verb);
  return ruleRow(id, place, verb ?? "new", isObject(body) ? body : {}, style);
}

/** The row of a rule, or of what a change says of one. */
export function ruleRow(id: string, place: LayerPlace, status: Status, body: JsonObject, style: LineStyle): Row {
  const outcome = own(body, "then");
  const proposal = isObject(outcome) ? outcome : {};
  const field = (key: string) => wordCell(own(proposal, key));
  const when = own(body, "when");
  const treatment = isObject(outcome) && Object.keys(outcome).length === 0 ? EMPTY : field("treatment");
  return row({
    id: textCell(id),
    layer: place.cell,
    status,
    // A document that was checked has a condition here, or nothing.
    when: when === undefined ? "" : writeCondition(when as unknown as GroupDocument, style),
    treatment,
    channel: field("channel"),
    tone: field("tone"),
    owner: field("owner"),
    tier: field("tier"),
    pressure: field("pressure"),
    ...becauseCells(own(body, "because")),
    source: sourceCell(own(body, "source")),
  });
}

function row(cells: Partial<Row>): Row {
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, cells[name] ?? ""])) as Row;
}

function wordCell(told: Json | undefined): string {
  if (told === undefined) return "";
  if (told === null) return NONE;
  if (typeof told === "string") return wordsCell(told);
  return Array.isArray(told) ? wordsCell(told.map(String)) : String(told);
}

function becauseCells(told: Json | undefined): Partial<Row> {
  if (told === null) return { "because nl": NONE_AT_ALL };
  if (!isObject(told)) return {};
  if (Object.keys(told).length === 0) return { "because nl": EMPTY };
  const cell = (language: string) => {
    const text = own(told, language);
    return text === null ? NONE : typeof text === "string" ? textCell(text) : "";
  };
  return { "because nl": cell("nl"), "because en": cell("en") };
}

function sourceCell(told: Json | undefined): string {
  if (told === null) return NONE;
  return Array.isArray(told) ? textsCell(told.map(String)) : "";
}
