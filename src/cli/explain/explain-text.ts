/**
 * One action with everything behind it, as a person reads it.
 * @module
 */
import type { RuleCited } from "../../decide/plan.js";
import { catalogueOf } from "../../facts/catalogue.js";
import type { FactCited } from "../../facts/fact.js";
import { factPhrase } from "../../language/fact-phrase.js";
import { type RenderedAction, renderPlan } from "../../language/index.js";
import { wrap } from "../../language/layout.js";
import { visible } from "../../visible.js";
import { GUIDE_LANGUAGES, LANGUAGES, type LanguageCode } from "../input/language.js";
import { type Paint, painter } from "../paint.js";
import type { Terminal } from "../terminal.js";
import { type CliWords, WORDS } from "../words.js";
import { assumptionLines } from "./assumptions.js";
import { shownAt } from "./evidence.js";
import type { Explained } from "./explained.js";
import { whatIfHeading, whatIfLines } from "./what-if.js";

/** Everything behind one action. */
export function explainText(explained: Explained, lang: LanguageCode, terminal: Pick<Terminal, "width" | "colour">): string {
  const { plan, action } = explained;
  const rendered = renderPlan(plan, LANGUAGES[lang], { guideLanguage: GUIDE_LANGUAGES });
  const shown = rendered.actions.find(({ id }) => id === action.id);
  if (!shown) return "";
  const { headings, labels } = rendered;
  const words = WORDS[lang];
  const page: Page = { width: terminal.width, paint: painter(terminal.colour) };
  const { layers, hash } = plan.versions.policy;
  return [
    ...wrapped(page, "strong", `${shown.title} (${shown.pressure}): ${plan.customer}`),
    ...wrapped(page, "quiet", `${rendered.asOf} · ${action.id} · ${layers.join(" ← ")} · ${hash}`),
    "",
    ...wrapped(page, undefined, shown.summary),
    ...section(
      page,
      words.rules,
      action.because.flatMap((rule) => ruleLines(rule, explained, lang)),
    ),
    ...section(
      page,
      headings.reasons,
      rendered.reasons.flatMap(({ title, sentences, ask }) => [`- ${title}`, ...sentences.map((one) => `    ${one}`), `    ${labels.ask}: ${ask}`]),
    ),
    ...section(page, labels.value, bulleted(shown.score)),
    ...section(page, words.assumptions, bulleted(assumptionLines(explained, LANGUAGES[lang], words))),
    ...section(page, labels.who, bulleted([shown.owner, ...shown.involve])),
    ...section(page, labels.when, bulleted(shown.timing)),
    ...section(page, labels.about, bulleted(shown.about)),
    ...section(page, labels.needs, bulleted(shown.requires)),
    ...section(page, labels.guide, guideLines(shown, labels)),
    ...section(
      page,
      headings.later,
      rendered.later.flatMap((step, index) =>
        plan.later[index]?.after.step === action.id ? [`- ${step}`, ...(rendered.laterClaims[index] ?? []).map((line) => `    · ${line}`)] : [],
      ),
    ),
    ...section(page, headings.withheld, bulleted(rendered.withheld)),
    ...(explained.whatIf ? section(page, whatIfHeading(LANGUAGES[lang]), bulleted(whatIfLines(explained.whatIf, LANGUAGES[lang]))) : []),
    ...section(page, headings.unknown, bulleted(rendered.unknown)),
    ...section(page, headings.notices, bulleted(rendered.notices)),
    "",
  ].join("\n");
}

interface Page {
  readonly width: number;
  readonly paint: Paint;
}

function ruleLines(rule: RuleCited, { told, action }: Explained, lang: LanguageCode): readonly string[] {
  const words: CliWords = WORDS[lang];
  const text = Object.entries(rule.text ?? {}).find(([code]) => code === lang)?.[1];
  const sources = rule.source.length === 0 ? "" : ` (${rule.source.join(", ")})`;
  const phrasing = { language: LANGUAGES[lang], catalogue: catalogueOf(), ...(action.about[0] && { currency: action.about[0].currency }) };
  const factLine = (fact: FactCited): string => `    · ${factPhrase(phrasing, fact)}`;
  return [
    `- ${rule.rule} ${words.layer} ${rule.layer}${sources}${text === undefined ? "" : `: ${text}`}`,
    ...rule.facts.flatMap((fact) => [factLine(fact), ...shownAt(fact.evidence, told, words).map((line) => `        ${line}`)]),
  ];
}

function guideLines({ guide }: RenderedAction, labels: Readonly<Record<"opening" | "ask" | "offer" | "avoid", string>>): readonly string[] {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [labels.opening, [guide.opening]],
    [labels.ask, guide.ask],
    [labels.offer, guide.offer],
    [labels.avoid, guide.avoid],
  ];
  return rows.flatMap(([label, lines]) => (lines.length === 0 ? [] : [label, ...lines.map((line) => `  - ${line}`)]));
}

function section({ width, paint }: Page, title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const body = lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? "";
    return wrap(`  ${visible(line)}`, width, `    ${indent}`);
  });
  return ["", paint("strong", title), paint("quiet", "-".repeat(title.length)), ...body];
}

function wrapped({ width, paint }: Page, style: "strong" | "quiet" | undefined, text: string): readonly string[] {
  return wrap(visible(text), width).map((line) => (style ? paint(style, line) : line));
}

function bulleted(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}
