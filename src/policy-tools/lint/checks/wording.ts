import { pointer } from "../../../json-pointer.js";
import { isObject, own } from "../../../policy/plain.js";
import { callsDebtor, threatens } from "../../../policy/wording.js";
import { THREATENING } from "../../../vocabulary.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { placeInLayer, type Subject } from "../subject.js";

/** Other words that put a customer down. */
const BLAMING = /(?<![\p{L}])(wanbetaler\p{L}*|defaulter\p{L}*|non-?payer\p{L}*|deadbeat\p{L}*|slechte betaler\p{L}*|bad payer\p{L}*)/iu;

/** Words in names and texts that threaten, or that put a customer down. A `because` that threatens is already an error. */
export const wording: Check = {
  code: "wording",
  meaning: { en: "Words that threaten a customer or put one down", nl: "Woorden die een klant bedreigen of wegzetten" },
  run: (subject) => textsIn(subject).flatMap((text) => finding(text, subject)),
};

interface Text {
  readonly text: string;
  readonly at: string;
  readonly rule?: string;
  /** Whether consequences may be named here. */
  readonly serious: boolean;
}

/** Names and texts a colleague may come to read. */
function textsIn({ layer, rules, policy, treatments }: Subject): readonly Text[] {
  const sections = ["rules", "reasons", "conditions"].flatMap((section) => {
    const told = own(layer.body, section);
    return Object.entries(isObject(told) ? told : {}).flatMap(([id, entry]): readonly Text[] => {
      const place = placeInLayer(layer, section, id).at;
      const rule = section === "rules" ? rules.find((one) => one.id === id) : undefined;
      const serious = rule !== undefined && Math.max(rule.rule.pressure ?? 0, treatments.get(rule.rule.treatment)?.pressure ?? 0) >= THREATENING;
      const about = { serious, ...(section === "conditions" ? {} : { rule: id }) };
      const body = isObject(entry) ? (own(entry, "set") ?? own(entry, "replace") ?? entry) : null;
      const verb = isObject(entry) && Object.hasOwn(entry, "set") ? "/set" : isObject(entry) && Object.hasOwn(entry, "replace") ? "/replace" : "";
      const because = isObject(body) ? own(body, "because") : undefined;
      const said = Object.entries(because !== undefined && isObject(because) ? because : {});
      return [
        { text: id, at: place, ...about },
        ...said.flatMap(([language, text]) => (typeof text === "string" ? [{ text, at: `${place}${verb}${pointer("/because", language)}`, ...about }] : [])),
      ];
    });
  });
  return [...sections, ...(layer.at === "" ? [{ text: policy.name, at: "/name", serious: false }] : [])];
}

function finding({ text, at, rule, serious }: Text, subject: Subject): readonly Finding[] {
  const threat = serious ? undefined : threatens(text);
  // The check of the policy itself already speaks of the accounting word in a text.
  const blame = BLAMING.exec(text)?.[1] ?? (at.includes("/because/") ? undefined : callsDebtor(text));
  const word = threat ?? blame;
  if (word === undefined) return [];
  const about = [...subject.rules, ...subject.reasons].find(({ id }) => id === rule);
  const shown = about && subject.customers.show(about.formula);
  return [
    {
      code: wording.code,
      severity: "warning",
      at,
      ...(subject.layer.document === undefined ? {} : { document: subject.layer.document }),
      ...saying(threat === undefined ? BLAME_SAID : THREAT_SAID, { word }),
      related: [],
      rules: rule === undefined ? [] : [rule],
      ...(about && shown?.kind === "yes" ? { witness: witness(shown.customer, { kind: "fires", rules: [about.id] }) } : {}),
    },
  ];
}

const THREAT_SAID: Said<{ readonly word: string }> = {
  en: ({ word }) => [
    `"${word}" announces a consequence, and colleagues see this text with every customer it is about.`,
    "Say what helps the customer instead.",
  ],
  nl: ({ word }) => [`"${word}" kondigt een gevolg aan, en collega's zien deze tekst bij iedere klant die het aangaat.`, "Zeg liever wat de klant helpt."],
};
const BLAME_SAID: Said<{ readonly word: string }> = {
  en: ({ word }) => [`"${word}" is no word for the people a company lives by.`, 'Say "customer".'],
  nl: ({ word }) => [`"${word}" is geen woord voor de mensen van wie een bedrijf leeft.`, 'Zeg "klant".'],
};
