/**
 * A plan in some ten lines: what to do, why, how to begin, and what else there is.
 * @module
 */
import type { RenderedPlan } from "../../language/index.js";
import { wrap } from "../../language/layout.js";
import type { Planned } from "../input/customers.js";
import { type Paint, painter } from "../paint.js";
import type { Terminal } from "../terminal.js";
import type { CliWords } from "../words.js";

/** More invoices than this are counted, not named. */
const MOST_INVOICES = 3;

/** The plan of one customer among many. */
export function shortPlan(rendered: RenderedPlan, { plan }: Planned, words: CliWords, { width, colour }: Pick<Terminal, "width" | "colour">): string {
  const { labels, headings } = rendered;
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
    [words.or, others.length === 0 ? [] : [others.map((action) => action.title).join(" · ")]],
    [headings.later, rendered.later],
    [headings.withheld, rendered.withheld.length === 0 ? [] : [words.heldBack(rendered.withheld.length)]],
  ];
  const paint = painter(colour);
  return [...wrap(first.summary, width).map((line) => paint("strong", line)), ...rows.flatMap((row) => rowLines(row, width, paint)), ""].join("\n");
}

type Row = readonly [label: string, lines: readonly string[]];

/** The rule's own words where it has some; all that led to it is what `explain` is for. */
function whyOf(rendered: RenderedPlan, plan: Planned["plan"]): readonly string[] {
  const [action] = plan.actions;
  const own = action.because.flatMap((rule) => Object.entries(rule.text ?? {}).find(([code]) => code === rendered.language)?.[1] ?? []);
  const purpose = rendered.actions[0]?.purpose;
  return own.length > 0 ? [...new Set(own)] : purpose ? [purpose] : [];
}

function moreThan(about: readonly string[], words: CliWords): readonly string[] {
  return about.length > MOST_INVOICES ? [words.more(about.length - MOST_INVOICES)] : [];
}

function rowLines([label, lines]: Row, width: number, paint: Paint): readonly string[] {
  return lines.flatMap((line, index) => {
    const shown = index === 0 ? label : "";
    const [first = "", ...rest] = wrap(line, width - COLUMN - 2);
    return [`  ${paint("label", shown)}${" ".repeat(Math.max(2, COLUMN - shown.length))}${first}`, ...rest.map((more) => " ".repeat(COLUMN + 2) + more)];
  });
}

/** Wide enough for the labels of both languages. */
const COLUMN = 24;
