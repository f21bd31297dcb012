/**
 * Words the law fixes: a phrase that judges accept, or a text that has to be reprinted. And phrases that make the required letter worth nothing.
 * @module
 */
import type { LawContent } from "./content.js";

export interface LawWording {
  readonly content: LawContent;
  /** Of the text. */
  readonly language: string;
  readonly text: string;
}
interface Fixed extends LawWording {
  readonly countries: readonly string[];
  readonly source: string;
}

const FIXED: readonly Fixed[] = [
  {
    content: "free-term-named",
    countries: ["NL"],
    language: "nl",
    text: "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd",
    source: "ECLI:NL:HR:2016:2704, as told by hr-center.nl 2017-02-06 (C2)",
  },
  {
    content: "law-text-on-costs",
    countries: ["FR"],
    language: "fr",
    text:
      "Les frais de recouvrement entrepris sans titre exécutoire restent à la charge du créancier, sauf s'ils concernent un acte dont l'accomplissement " +
      "est prescrit par la loi au créancier. Toute stipulation contraire est réputée non écrite, sauf disposition législative contraire. Cependant, le " +
      "créancier qui justifie du caractère nécessaire des démarches entreprises pour recouvrer sa créance peut demander au juge de l'exécution de laisser " +
      "tout ou partie des frais ainsi exposés à la charge du débiteur de mauvaise foi.",
    source: "Art. L111-8, second and third paragraph, Code des procédures civiles d'exécution (C1 copy)",
  },
];

/** The fixed words for what a text must say: in the customer's language where the law has them, else in the language it has. */
export function lawWordings(country: string | undefined, must: readonly string[], language: string | undefined): readonly LawWording[] {
  const fixed = FIXED.filter((one) => country !== undefined && one.countries.includes(country) && must.includes(one.content));
  const spoken = language?.split("-")[0];
  return fixed
    .filter((one) => one.language === spoken || !fixed.some((other) => other.content === one.content && other.language === spoken))
    .map(({ content, language: of, text }) => ({ content, language: of, text }));
}

/**
 * Terms counted from writing, dating or sending instead of from delivery (Hof Arnhem-Leeuwarden 2017-02-07, Dutch). A letter with one of them has no
 * effect, and a later week does not mend it. Beginnings of words; a `$` at the end means the whole word.
 */
export const VOID_TERMS: readonly string[] = [
  ...["na heden$", "na vandaag$", "na dato$", "na dagtekening", "na de dagtekening", "na verzending", "na de verzending"],
  ...["vanaf heden$", "vanaf vandaag$", "vanaf dagtekening", "vanaf de dagtekening", "vanaf verzending", "vanaf de verzending"],
  ...["na datum van deze", "na de datum van deze"],
];
