/**
 * Facts as a person reads them: group by group, the value first, then where it comes from.
 * @module
 */
import type { Dossier } from "../../dossier/index.js";
import { catalogueOf } from "../../facts/catalogue.js";
import { factPhrase } from "../../language/fact-phrase.js";
import { wrap } from "../../language/layout.js";
import { nameOf } from "../../language/say.js";
import { visible } from "../../visible.js";
import { LANGUAGES, type LanguageCode } from "../input/language.js";
import { type Paint, painter } from "../paint.js";
import type { Terminal } from "../terminal.js";
import { type CliWords, WORDS } from "../words.js";
import type { FactsOf } from "./found.js";

interface Page {
  readonly lang: LanguageCode;
  readonly words: CliWords;
  readonly width: number;
  readonly paint: Paint;
}

/** All facts, per currency. */
export function factsText({ customer }: Dossier, found: readonly FactsOf[], lang: LanguageCode, terminal: Pick<Terminal, "width" | "colour">): string {
  const page: Page = { lang, words: WORDS[lang], width: terminal.width, paint: painter(terminal.colour) };
  const title = visible(customer.name === undefined ? customer.id : `${customer.name} (${customer.id})`);
  return found.map((facts) => [page.paint("strong", `${title}, ${facts.currency}`), ...groupsOf(facts, page), ""].join("\n")).join("\n");
}

function groupsOf({ facts, currency }: FactsOf, page: Page): readonly string[] {
  const groups = [...new Set(facts.map(({ fact }) => fact.group))];
  return groups.flatMap((group) => {
    const here = facts.filter(({ fact }) => fact.group === group);
    const title = page.words.group[group];
    return ["", page.paint("strong", title), page.paint("quiet", "-".repeat(title.length)), ...knownLines(here, currency, page), ...unknownLines(here, page)];
  });
}

function knownLines(facts: FactsOf["facts"], currency: string, { lang, words, width, paint }: Page): readonly string[] {
  const phrasing = { language: LANGUAGES[lang], catalogue: catalogueOf(facts.map(({ fact }) => fact)), currency };
  return facts.flatMap(({ fact, finding }) => {
    if (!finding.known) return [];
    const { is, evidence } = finding;
    const phrase = factPhrase(phrasing, { fact: fact.name, is, operator: "equal", value: is, evidence });
    const unit = fact.type === "days" ? nameOf(phrasing.language, "value", "days") : "";
    const from = evidence.length === 0 ? "" : `  ${words.from} ${shortened(evidence, words)}`;
    return [
      ...wrap(`  ${visible(unit === "" ? phrase : `${phrase} ${unit}`)}`, width, "    "),
      ...wrap(`      ${visible(fact.name + from)}`, width, "      ").map((line) => paint("quiet", line)),
    ];
  });
}

/** Of long evidence the first pieces; `--format json` has all of it. */
function shortened(evidence: readonly string[], words: CliWords): string {
  const shown = evidence.slice(0, MOST_EVIDENCE).join(", ");
  return evidence.length > MOST_EVIDENCE ? `${shown} ${words.more(evidence.length - MOST_EVIDENCE)}` : shown;
}
const MOST_EVIDENCE = 3;

function unknownLines(facts: FactsOf["facts"], { lang, words, width, paint }: Page): readonly string[] {
  const unknown = facts.flatMap(({ fact, finding }) => (finding.known ? [] : [`${fact.name} (${nameOf(LANGUAGES[lang], "unknown", finding.why)})`]));
  if (unknown.length === 0) return [];
  return wrap(`  ${words.unknown}: ${unknown.join(", ")}`, width, "    ").map((line) => paint("quiet", line));
}
