/**
 * Plans for people: one in full, many in short with a summary below.
 * @module
 */

import { type RenderedPlan, renderPlan, renderText } from "../../language/index.js";
import { treatmentName } from "../../language/say.js";
import type { Planner } from "../../planner.js";
import { visible } from "../../visible.js";
import { problemLines } from "../failure.js";
import type { Planned } from "../input/customers.js";
import { GUIDE_LANGUAGES, LANGUAGES, type LanguageCode } from "../input/language.js";
import { painter, type Style } from "../paint.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words.js";
import { shortPlan } from "./short-plan.js";
import { type Tally, tallyOf } from "./tally.js";
import type { PlanResult, PlanWriter } from "./writer.js";

export interface TextOptions {
  readonly language: LanguageCode;
  readonly full: boolean;
  /** Where the dossiers came from. */
  readonly place: string;
  readonly planner: Planner;
  /** Whether a summary is due. */
  readonly many: boolean;
}

/** Writes plans as text. */
export function textWriter({ language, full, many, place, planner }: TextOptions, terminal: Terminal): PlanWriter {
  const words = WORDS[language];
  const paint = painter(terminal.colour);
  const tally: Tally = tallyOf(planner);
  let first = true;
  let firstId: string | undefined;
  const block = async (style: Style, title: string, text: string): Promise<void> => {
    const rule = paint("quiet", "─".repeat(Math.max(3, terminal.width - title.length - 4)));
    const head = many || style === "alarm" ? `${paint("quiet", "──")} ${paint(style, title)} ${rule}\n` : "";
    await terminal.out(`${first ? "" : "\n"}${head}${text}`);
    first = false;
  };
  const add = async (result: PlanResult): Promise<void> => {
    tally.add(result);
    if ("error" in result)
      return block("alarm", words.notPlanned(result.line, result.number), `${problemLines(result.error.issues, undefined, language).join("\n")}\n`);
    firstId ??= visible(result.plan.customer);
    const rendered = seen(renderPlan(result.plan, LANGUAGES[language], { guideLanguage: GUIDE_LANGUAGES }));
    const shown = full ? renderText(rendered, terminal) : shortPlan(rendered, result.plan, { language: LANGUAGES[language], words }, terminal);
    return block("strong", titleOf(result), `${shown}${notedLines(result, words.noted, language)}`);
  };
  return {
    add,
    end: async () => {
      if (!many) return;
      await terminal.out(`\n${tally.paragraph(words, (id) => treatmentName(LANGUAGES[language], id), terminal)}\n`);
      if (firstId !== undefined) await terminal.out(`${paint("quiet", words.toExplain(`amicable explain ${place} --customer ${firstId}`))}\n`);
    },
  };
}

function titleOf({ dossier: { customer } }: Planned): string {
  return visible(customer.name === undefined ? customer.id : `${customer.name} (${customer.id})`);
}

function notedLines({ warnings }: Planned, noted: string, language: LanguageCode): string {
  return warnings.length === 0 ? "" : `  ${noted}\n${problemLines(warnings, "    ", language).join("\n")}\n`;
}

/** Names and numbers in a plan come from a dossier; nothing in them may steer the terminal. */
function seen(plan: RenderedPlan): RenderedPlan {
  return JSON.parse(JSON.stringify(plan), (_, value: unknown) => (typeof value === "string" ? visible(value) : value));
}
