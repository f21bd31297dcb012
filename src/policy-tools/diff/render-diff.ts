/**
 * What changes for whom, as a person reads it in a terminal.
 * @module
 */

import type { Catalogue } from "../../facts/catalogue.js";
import { factPhrase } from "../../language/fact-phrase.js";
import { en, nl } from "../../language/index.js";
import { nameOf, treatmentName } from "../../language/say.js";
import type { Language } from "../../policy/words/phrase.js";
import { visibleLines } from "../../visible.js";
import type { ChangedSituation, PolicyDiff, Written } from "./diff.js";
import type { Aspect, FirstAction } from "./first-action.js";
import type { DiffTally, TalliedChange } from "./tally.js";
import { type DiffWords, WORDS } from "./words.js";

const DATA = { en, nl } as const;
/** More facts than this say less. */
const MOST_FACTS = 5;

/** The situations, what changes nothing, and the customers who were handed over. */
export function renderDiff(diff: PolicyDiff, tally: DiffTally | undefined, catalogue: Catalogue, language: Language = "en"): string {
  const words = WORDS[language];
  const { situations, unseen } = diff;
  return [
    words.situations(situations.length),
    ...situations.map((situation) => situationLines(situation, catalogue, language).join("\n")),
    ...(unseen.length === 0
      ? []
      : [[words.unseen, ...unseen.map((one) => `   - ${written(one, words)}: ${one.proven ? words.proven : words.notFound}`)].join("\n")]),
    ...(tally ? [tallyLines(tally, language).join("\n")] : []),
  ]
    .map(visibleLines)
    .join("\n\n");
}

function situationLines({ because, before, after, differs, witness }: ChangedSituation, catalogue: Catalogue, language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    because.map((one) => written(one, words)).join("; "),
    ...changeLines(before, after, differs, language).map((line) => `   ${line}`),
    `   ${words.example}: ${customerIn(witness, catalogue, language)}`,
  ];
}

function written({ how, rule, through, segment, customer }: Written, words: DiffWords): string {
  const whose = segment !== undefined ? ` ${words.segment(segment)}` : customer !== undefined ? ` ${words.customer(customer)}` : "";
  return words.how[how](rule) + (through.length === 0 ? "" : ` ${words.through(through)}`) + whose;
}

function changeLines(before: FirstAction, after: FirstAction, differs: readonly Aspect[], language: Language): readonly string[] {
  const words = WORDS[language];
  const beside = differs.filter((aspect) => aspect !== "treatment");
  return [`${words.before}: ${stepIn(before, beside, language)}`, `${words.after}: ${stepIn(after, beside, language)}`];
}

/** The step, and of how it is done what differs. */
function stepIn(action: FirstAction, shown: readonly Aspect[], language: Language): string {
  const details = shown.flatMap((aspect) => {
    const is = action[aspect];
    return is === undefined ? [] : [`${WORDS[language].aspect[aspect]} ${nameOfAspect(aspect, is, language)}`];
  });
  return `${treatmentName(DATA[language], action.treatment)}${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}

function nameOfAspect(aspect: Aspect, is: string | number, language: Language): string {
  if (aspect === "channel" || aspect === "tone") return nameOf(DATA[language], aspect, String(is));
  return aspect === "owner" && Object.hasOwn(DATA[language].words, `relation.${is}`) ? nameOf(DATA[language], "relation", String(is)) : String(is);
}

/** The customer by what the changed conditions look at. */
function customerIn({ dossier, facts, given, kind }: ChangedSituation["witness"], catalogue: Catalogue, language: Language): string {
  const [invoice] = dossier.invoices ?? [];
  const currency = typeof invoice?.currency === "string" ? { currency: invoice.currency } : {};
  const phrase = ([fact, is]: readonly [string, ChangedSituation["witness"]["facts"][string]]) =>
    factPhrase({ language: DATA[language], catalogue, ...currency }, { fact, is, operator: "equal", value: is, evidence: [] });
  // Facts that were handed over make the customer what it is, so they come first.
  const ordered = Object.entries(facts).sort(([one], [other]) => Number(Object.hasOwn(given, other)) - Number(Object.hasOwn(given, one)));
  const name = typeof dossier.customer.name === "string" ? dossier.customer.name : dossier.customer.id;
  const more = ordered.length > MOST_FACTS ? [WORDS[language].more(ordered.length - MOST_FACTS)] : [];
  return [name, ...ordered.slice(0, MOST_FACTS).map(phrase), ...more].join("; ") + (kind === "facts" ? ` ${WORDS[language].handed}` : "");
}

function tallyLines({ customers, changed, changes }: DiffTally, language: Language): readonly string[] {
  const words = WORDS[language];
  return [words.tally(changed, customers), ...changes.flatMap((change) => talliedLines(change, language))];
}

function talliedLines({ from, to, differs, count, firmer, gentler, examples }: TalliedChange, language: Language): readonly string[] {
  const words = WORDS[language];
  const [was, is] = [from, to].map((treatment) => treatmentName(DATA[language], treatment));
  const how = from === to ? `${was}: ${words.otherwise} (${differs.map((aspect) => words.aspect[aspect]).join(", ")})` : `${was} → ${is}`;
  const weight = [...(firmer > 0 ? [words.firmer(firmer)] : []), ...(gentler > 0 ? [words.gentler(gentler)] : [])];
  return [
    `   ${String(count).padStart(6)}  ${how}${weight.length === 0 ? "" : `; ${weight.join(", ")}`}`,
    `           ${words.example}: ${examples.map(({ customer }) => customer).join(", ")}`,
  ];
}
