/**
 * Dutch.
 * @module
 */
import { dateIn, grouped, listed, longDateIn } from "../number-forms.js";
import type { LanguageData } from "../text.js";
import { wordsOf } from "../words.js";
import { fact } from "./facts.js";
import { guardrail } from "./guardrails.js";
import { avoid, offer } from "./guides.js";
import { language } from "./languages.js";
import * as moments from "./moments.js";
import { money } from "./money.js";
import { needs } from "./needs.js";
import { opening } from "./openings.js";
import * as plan from "./plan.js";
import { ask, question } from "./questions.js";
import { task } from "./tasks.js";
import { treatment } from "./treatments.js";
import { value } from "./values.js";
import * as vocabulary from "./vocabulary.js";
import { whatIf } from "./what-if.js";

const DATES = {
  months: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
};

export const nl: LanguageData = {
  code: "nl",
  words: wordsOf({
    ...vocabulary,
    ...moments,
    ...plan,
    treatment,
    value,
    guardrail,
    fact,
    needs,
    language,
    opening,
    ask,
    question,
    offer,
    avoid,
    task,
    money,
    whatIf,
  }),
  formatDate: (day) => dateIn(DATES, day),
  formatLongDate: (day) => longDateIn(DATES, day),
  formatAmount: (amount, currency) => `${currency === "EUR" ? "€" : currency} ${grouped(amount, ".", ",")}`,
  formatNumber: (number) => grouped(String(number), ".", ","),
  listOr: (words) => listed(words, "of"),
  listAnd: (words) => listed(words, "en"),
};
