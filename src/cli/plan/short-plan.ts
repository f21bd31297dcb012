/**
 * A plan in some ten lines: what to do, why, how to begin, and what else there is.
 * @module
 */
import type { Plan } from "../../decide/plan.js";
import type { LanguageData, RenderedPlan } from "../../language/index.js";
import { wrap } from "../../language/layout.js";
import { treatmentName } from "../../language/say.js";
import { visible } from "../../visible.js";
import { type Paint, painter } from "../paint.js";
import type { Terminal } from "../terminal.js";
import type { CliWords } from "../words.js";

export interface ShortWords {
  readonly language: LanguageData;
  readonly words: CliWords;
}

/** More invoices than this are counted, not named. */
const MOST_INVOICES = 3;

/** The plan of one customer among many. */
export function shortPlan(rendered: RenderedPlan, plan: Plan, { language, words }: ShortWords, { width, colour }: Pick<Terminal, "width" | "colour">): string {
  const { labels } = rendered;
  const [first, ...others] = rendered.actions;
  if (!first) return "";
  const { guide } = first;
  const rows: Row[] = [
    [labels.why, whyOf(rendered, plan)],
    [labels.about, [...first.about.slice(0, MOST_INVOICES), ...moreThan(first.about, words)]],
    [labels.involve, first.involve],
    [labels.needs, first.requires],
    [labels.opening, [guide.opening]],
    [labels.ask, guide.ask.slice(0, 1)],
    [words.or, joined(others.map((action) => action.title))],
    [words.later, laterOf(plan, language, words)],
    [words.heldBack, joined([...new Set(plan.withheld.map(({ treatment }) => visible(treatmentName(language, treatment))))])],
    [rendered.headings.notices, rendered.notices],
  ];
  const paint = painter(colour);
  return [
    ...wrap(first.title, width).map((line) => paint("strong", line)),
    ...wrap(first.summary, width),
    ...rows.flatMap((row) => rowLines(row, width, paint)),
    "",
  ].join("\n");
}

type Row = readonly [label: string, lines: readonly string[]];

/** The rules' own words where they have some; all that led to it is what `explain` is for. */
function whyOf(rendered: RenderedPlan, { actions: [action] }: Plan): readonly string[] {
  const own = action.because.flatMap((rule) => Object.entries(rule.text ?? {}).find(([code]) => code === rendered.language)?.[1] ?? []);
  const purpose = rendered.actions[0]?.purpose;
  return own.length > 0 ? [...new Set(own)].map(visible) : purpose ? [purpose] : [];
}

function moreThan(about: readonly string[], words: CliWords): readonly string[] {
  return about.length > MOST_INVOICES ? [words.more(about.length - MOST_INVOICES)] : [];
}

function laterOf({ later }: Plan, language: LanguageData, words: CliWords): readonly string[] {
  return later.map(({ treatment, after }) => visible(`${treatmentName(language, treatment)}, ${words.notBefore} ${language.formatDate(after.notBefore)}`));
}

function joined(names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [names.join(" · ")];
}

function rowLines([label, lines]: Row, width: number, paint: Paint): readonly string[] {
  return lines.flatMap((line, index) => {
    const shown = index === 0 ? label : "";
    const [first = "", ...rest] = wrap(line, width - COLUMN - 2);
    return [`  ${paint("label", shown)}${" ".repeat(Math.max(2, COLUMN - shown.length))}${first}`, ...rest.map((more) => " ".repeat(COLUMN + 2) + more)];
  });
}

/** Wide enough for the labels of both languages. */
const COLUMN = 18;
