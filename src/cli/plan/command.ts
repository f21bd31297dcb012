/**
 * `amicable plan`: the next best steps for one customer or for many.
 * @module
 */
import type { Planner } from "../../planner.js";
import { EXIT, type Exit } from "../failure.js";
import { documentsOf, planCustomer } from "../input/customers.js";
import type { LanguageCode } from "../input/language.js";
import { plannerFor } from "../input/policy.js";
import type { Terminal } from "../terminal.js";
import { jsonWriter, ndjsonWriter } from "./write-json.js";
import { textWriter } from "./write-text.js";
import type { PlanWriter } from "./writer.js";

export interface PlanOptions {
  readonly policy?: string;
  readonly format: "text" | "json" | "ndjson";
  readonly lang: LanguageCode;
  readonly full?: boolean;
}
/** Plans every dossier of a source. What is rejected stands in its place among the plans. */
export async function planCommand(place: string, options: PlanOptions, terminal: Terminal): Promise<Exit> {
  const planner = await plannerFor(options.policy, terminal);
  const { many, each } = await documentsOf(place);
  const writer = writerFor(place, options, many, planner, terminal);
  const count = { read: 0, rejected: 0, warnings: 0 };
  for await (const document of each) {
    const result = planCustomer(document, planner);
    await writer.add(result);
    count.read += 1;
    if ("error" in result) count.rejected += 1;
    else count.warnings += result.warnings.length;
  }
  await writer.end();
  if (options.format !== "text" && count.warnings > 0) {
    terminal.error(`${count.warnings} warning${count.warnings === 1 ? "" : "s"} about the dossiers; --format text shows them.`);
  }
  if (count.rejected === 0) return EXIT.good;
  terminal.error(`${count.rejected} of ${count.read} dossiers could not be read; what is wrong stands in the place of the plan.`);
  return EXIT.rejected;
}

function writerFor(place: string, { format, lang, full }: PlanOptions, many: boolean, planner: Planner, terminal: Terminal): PlanWriter {
  if (format === "ndjson") return ndjsonWriter(terminal);
  if (format === "json") return jsonWriter(many, terminal);
  return textWriter({ language: lang, full: full === true || !many, many, place, planner }, terminal);
}
