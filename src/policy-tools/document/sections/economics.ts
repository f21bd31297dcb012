/**
 * The assumptions behind the value of an action.
 * @module
 */
import { treatmentName } from "../../../language/say.js";
import { kindWords } from "../kind-words.js";
import { type Cell, cell, code, NONE, type Section, table, text } from "../page.js";
import { decidedBy, type Subject } from "../subject.js";

/** What a minute, money and a customer are taken to cost, and what each action is taken to do. */
export function economics(subject: Subject): Section {
  const { policy, titles, language } = subject;
  const { currency, minuteCost, capitalPercent, winCost, effects, source } = policy.economics;
  const amount = (decimal: string): string => language.formatAmount(decimal, currency);
  const said = (words: string | undefined): Cell => (words === undefined ? NONE : cell(kindWords(words, titles.customer)));
  const row = (name: string, is: string) => [cell(code(name)), cell(titles.economy[name] ?? ""), cell(is), cell(decidedBy(subject, `/economics/${name}`))];
  const basics = [
    row("currency", currency),
    row("minuteCost", amount(minuteCost)),
    row("capitalPercent", `${language.formatNumber(capitalPercent)}%`),
    row("winCost", amount(winCost)),
  ];
  const rows = Object.entries(effects)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, effect]) => [
      cell(treatmentName(language, id)),
      cell(language.formatNumber(effect.minutes)),
      cell(`${language.formatNumber(effect.reachPercent)}%`),
      cell(language.formatNumber(effect.daysSooner)),
      cell(language.formatNumber(effect.lossAvoided)),
      ...[effect.learned, effect.directCost, effect.relationshipCost, effect.relationshipGain].map((decimal) => cell(amount(decimal))),
      said(effect.source),
    ]);
  return {
    id: "economics",
    title: titles.economics,
    blocks: [
      text(titles.economicsText),
      table(titles.economics, titles.economyHeads, basics),
      text(source === undefined ? titles.noSource : `${titles.source}: ${kindWords(source, titles.customer)}`),
      ...(rows.length === 0 ? [] : [table(titles.effects, titles.effectHeads, rows)]),
    ],
  };
}
