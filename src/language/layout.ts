/**
 * A rendered plan as text for a terminal or a mail: headings, labels, bullets, lines that fit.
 * @module
 */
import type { RenderedAction, RenderedPlan } from "./rendered.js";

export interface LayoutOptions {
  /** Characters on a line; 80 where not said. */
  readonly width?: number;
  /** Colours by ANSI codes. */
  readonly colour?: boolean;
}

/** The plan as lines of text. */
export function renderText(plan: RenderedPlan, options: LayoutOptions = {}): string {
  const page: Page = { width: Math.max(options.width ?? 80, 40), paint: options.colour === true ? painted : plain };
  const [first, ...others] = plan.actions;
  const lines = [
    ...wrap(plan.headline, page.width).map((line) => page.paint("strong", line)),
    page.paint("quiet", plan.asOf),
    ...(first
      ? [
          ...heading(page, plan.headings.next),
          ...actionLines(page, plan, first),
          ...labelled(page, plan.labels.value, first.score),
          ...guideLines(page, plan, first),
        ]
      : []),
    ...section(page, plan.headings.reasons, reasonLines(page, plan)),
    ...section(
      page,
      plan.headings.others,
      others.flatMap((action, index) => [...(index > 0 ? [""] : []), ...actionLines(page, plan, action)]),
    ),
    ...section(
      page,
      plan.headings.later,
      plan.later.flatMap((step, index) => [...bullets(page, [step]), ...claimLines(page, plan.laterClaims[index] ?? [])]),
    ),
    ...section(page, plan.headings.withheld, bullets(page, plan.withheld)),
    ...section(page, plan.headings.unknown, bullets(page, plan.unknown)),
    ...section(page, plan.headings.notices, bullets(page, plan.notices)),
  ];
  return `${lines.join("\n")}\n`;
}

interface Page {
  readonly width: number;
  readonly paint: (style: Style, text: string) => string;
}
type Style = "strong" | "label" | "quiet";

function actionLines(page: Page, { labels }: RenderedPlan, action: RenderedAction): readonly string[] {
  return [
    ...wrap(`${action.rank}. ${action.title} (${action.pressure})`, page.width, "   ").map((line) => page.paint("strong", line)),
    ...wrap(`   ${action.summary}`, page.width, "   "),
    ...labelled(page, labels.who, [action.owner]),
    ...labelled(page, labels.involve, action.involve),
    ...labelled(page, labels.when, action.timing),
    ...labelled(page, labels.about, action.about),
    ...labelled(page, labels.why, [...(action.purpose ? [action.purpose] : []), ...action.why]),
    ...labelled(page, labels.needs, action.requires),
  ];
}

function guideLines(page: Page, { labels }: RenderedPlan, { guide }: RenderedAction): readonly string[] {
  return [
    ...labelled(page, labels.guide, guide.note === undefined ? [] : [guide.note]),
    ...labelled(page, guide.said ? labels.opening : labels.task, [guide.opening]),
    ...labelled(page, labels.ask, guide.ask),
    ...labelled(page, labels.offer, guide.offer),
    ...labelled(page, labels.avoid, guide.avoid),
  ];
}

function reasonLines(page: Page, plan: RenderedPlan): readonly string[] {
  return plan.reasons.flatMap((reason) => [
    ...bullets(page, [reason.title]),
    ...reason.sentences.flatMap((sentence) => wrap(`    ${sentence}`, page.width, "    ")),
    ...wrap(`    ${plan.labels.ask}: ${reason.ask}`, page.width, "    "),
  ]);
}

function section(page: Page, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...heading(page, title), ...lines];
}

function heading(page: Page, title: string): readonly string[] {
  return ["", page.paint("strong", title), page.paint("quiet", "-".repeat(title.length))];
}

/** A single entry stands behind its label, several stand below it. */
function labelled(page: Page, label: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  if (lines.length === 1) {
    const [first = "", ...rest] = wrap(`   ${label}: ${lines[0]}`, page.width, "     ");
    return [first.replace(label, page.paint("label", label)), ...rest];
  }
  return [`   ${page.paint("label", label)}`, ...lines.flatMap((line) => wrap(`   - ${line}`, page.width, "     "))];
}

/** What a step could claim stands under it, a little further in. */
function claimLines(page: Page, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => wrap(`    · ${line}`, page.width, "      "));
}

function bullets(page: Page, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => wrap(`  - ${line}`, page.width, "    "));
}

/** Lines of at most this width; a currency stays with its amount, a word that is too long keeps a line of its own. */
export function wrap(text: string, width: number, indent = ""): readonly string[] {
  const start = /^ */.exec(text)?.[0] ?? "";
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/(?<!(?:€|\b[A-Z]{3})) +|(?<=(?:€|\b[A-Z]{3})) +(?!-?\d)/)) {
    const next = line === "" ? `${lines.length === 0 ? start : indent}${word}` : `${line} ${word}`;
    if (next.length > width && line !== "") {
      lines.push(line);
      line = `${indent}${word}`;
    } else {
      line = next;
    }
  }
  return [...lines, line];
}

const CODES: Readonly<Record<Style, string>> = { strong: "1", label: "36", quiet: "2" };
function painted(style: Style, text: string): string {
  return `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

function plain(_: Style, text: string): string {
  return text;
}
