import type { Json } from "../../vocabulary.js";
import type { ProblemList } from "../problem-list.js";
import { shown } from "../shown.js";
import { type Spot, spots, textIn } from "../told.js";

const LISTS = ["people/*", "colleagues/*", "invoices/*", "tickets/*", "orders/*"];

/** No two things of a kind may have one id: whatever refers to it would mean both. */
export function checkIds(told: Json, problems: ProblemList): void {
  for (const list of LISTS) once(spots(told, list), problems);
  for (const invoice of spots(told, "invoices/*")) once(spots(invoice.value, "disputes/*", invoice.at), problems);
}

function once(things: readonly Spot[], problems: ProblemList): void {
  const first = new Map<string, string>();
  for (const { at, value } of things) {
    const id = textIn(value, "id");
    if (id === undefined) continue;
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else
      problems.add(`${at}/id`, {
        code: "duplicate-id",
        received: shown(id),
        expected: "an id that nothing else in this list has",
        mend: `${before} has it too; take one of the two out, or give each its own id`,
      });
  }
}
