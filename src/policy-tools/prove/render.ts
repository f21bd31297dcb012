/**
 * A proof as a person reads it in a terminal.
 * @module
 */
import type { Language } from "../../policy/words/phrase.js";
import type { Proof, Shown } from "./proof.js";

/** Each promise and clause, what holds it, and what it does not say. */
export function renderProof(proof: Proof, language: Language = "en"): string {
  const words = WORDS[language];
  const clauses = [...new Set(proof.shown.map(({ clause }) => clause))];
  return [
    words.verdict[proof.answer],
    "",
    ...clauses.flatMap((clause) =>
      clauseLines(
        proof.shown.filter((one) => one.clause === clause),
        language,
      ),
    ),
    "",
    words.counts(proof.regions, proof.looks, proof.policies, proof.rules.length),
    words.limits,
  ].join("\n");
}

function clauseLines(shown: readonly Shown[], language: Language): readonly string[] {
  const [first] = shown;
  if (!first) return [];
  const words = WORDS[language];
  const good = shown.filter(({ answer }) => answer.kind === "shown");
  const heldBy = [...new Set(good.flatMap((one) => one.heldBy))].sort();
  const regions = shown.reduce((sum, one) => sum + one.regions, 0);
  return [
    `${first.promise}  ${first.says[language]}`,
    ...(good.length === 0 ? [] : [`    ${words.shown(good.length, regions)}${heldBy.length === 0 ? "" : ` — ${heldBy.join(", ")}`}`]),
    ...shown.flatMap((one) => doubtLines(one, language)),
  ];
}

function doubtLines({ answer, treatment, pressure }: Shown, language: Language): readonly string[] {
  const words = WORDS[language];
  if (answer.kind === "shown") return [];
  if (answer.kind === "unknown") return [`    ${words.unknown}: ${treatment} (${pressure}): ${answer.why[language]}`];
  const witness = Object.entries(answer.witness).map(([what, is]) => `      ${what}: ${is}`);
  return [`    ${words.broken}: ${treatment} (${pressure}) ${words.passes}`, ...witness];
}

const WORDS = {
  en: {
    verdict: {
      shown: "Shown: no threat comes first, and none without proof, whatever the rules of this policy ask.",
      unknown: "Unknown: not everything could be shown.",
      broken: "Broken: a step gets through that must not.",
    },
    shown: (steps: number, regions: number) => `shown for ${steps} ${steps === 1 ? "step" : "steps"}, ${regions} regions`,
    unknown: "unknown",
    broken: "broken",
    passes: "gets through where",
    counts: (regions: number, looks: number, policies: number, rules: number) =>
      `${regions} regions told apart, ${looks} values looked at; ${policies} ${policies === 1 ? "variant" : "variants"} of the policy, ${rules} ${rules === 1 ? "rule wants" : "rules want"} pressure 4 or more.`,
    limits:
      "Taken for granted: facts say what the dossier says, a step about more than two invoices is treated as one about two, and the numbers that guardrails compare with are those written down.",
  },
  nl: {
    verdict: {
      shown: "Aangetoond: geen dreiging komt eerst, en geen zonder bewijs, wat de regels van dit beleid ook vragen.",
      unknown: "Onbekend: niet alles kon worden aangetoond.",
      broken: "Gebroken: een stap komt erdoor die dat niet mag.",
    },
    shown: (steps: number, regions: number) => `aangetoond voor ${steps} ${steps === 1 ? "stap" : "stappen"}, ${regions} gebieden`,
    unknown: "onbekend",
    broken: "gebroken",
    passes: "komt erdoor waar",
    counts: (regions: number, looks: number, policies: number, rules: number) =>
      `${regions} gebieden onderscheiden, ${looks} waarden bekeken; ${policies} ${policies === 1 ? "variant" : "varianten"} van het beleid, ${rules} ${rules === 1 ? "regel wil" : "regels willen"} druk 4 of meer.`,
    limits:
      "Aangenomen: feiten zeggen wat het dossier zegt, een stap over meer dan twee facturen wordt behandeld als een over twee, en de getallen waarmee vangrails vergelijken zijn de opgeschreven getallen.",
  },
} as const;
