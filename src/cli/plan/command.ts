/**
 * `amicable plan`: the next best steps for one customer or for many.
 * @module
 */
import type { Planner } from "../../planner.js";
import { visible } from "../../visible.js";
import { EXIT, type Exit, problemLines } from "../failure.js";
import { documentsOf, type Planned, planCustomer } from "../input/customers.js";
import type { LanguageCode } from "../input/language.js";
import { plannerFor } from "../input/policy.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words.js";
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
  const planner = await plannerFor(options.policy, terminal, options.lang);
  const { many, each } = await documentsOf(place);
  const writer = writerFor(place, options, many, planner, terminal);
  const count = { read: 0, rejected: 0 };
  for await (const document of each) {
    const result = planCustomer(document, planner);
    await writer.add(result);
    count.read += 1;
    if ("error" in result) count.rejected += 1;
    else if (options.format !== "text" && result.warnings.length > 0) terminal.error(warned(result, options.lang));
  }
  await writer.end();
  if (count.rejected === 0) return EXIT.good;
  terminal.error(WORDS[options.lang].someRejected(count.rejected, count.read));
  return EXIT.rejected;
}

/** Text shows warnings beside the plan; plans for programs stay as the library gives them, so there the warnings go to standard error. */
function warned({ line, dossier: { customer }, warnings }: Planned, lang: LanguageCode): string {
  return [WORDS[lang].warned(line, visible(customer.id)), ...problemLines(warnings, undefined, lang)].join("\n");
}

function writerFor(place: string, { format, lang, full }: PlanOptions, many: boolean, planner: Planner, terminal: Terminal): PlanWriter {
  if (format === "ndjson") return ndjsonWriter(terminal);
  if (format === "json") return jsonWriter(many, terminal);
  return textWriter({ language: lang, full: full === true || !many, many, place, planner }, terminal);
}
