import { isObject, own } from "../../../policy/plain.js";
import type { Check } from "../check.js";
import { type Said, saying, witness } from "../finding.js";
import { placeInLayer } from "../subject.js";
import { referencesIn } from "../touched.js";

/** A named condition of this layer that no rule and no other condition refers to. */
export const unusedCondition: Check = {
  code: "unused-condition",
  meaning: { en: "A named condition that nothing refers to", nl: "Een voorwaarde met een naam waar niets naar verwijst" },
  run: ({ now, layer, document, customers }) => {
    const used = new Set([...now.rules.values(), ...now.reasons.values(), ...now.conditions.values()].flatMap(({ value }) => referencesIn(value)));
    const told = own(layer.body, "conditions");
    const overlays = layer.at === "" ? referencesIn([sectionOf(document, "forSegment"), sectionOf(document, "forCustomer")]) : [];
    const unused = Object.entries(isObject(told) ? told : {}).filter(([name, entry]) => isObject(entry) && !used.has(name) && !overlays.includes(name));
    return unused.map(([name]) => {
      const place = placeInLayer(layer, "conditions", name);
      const [customer] = customers.typical;
      return {
        code: unusedCondition.code,
        severity: "hint",
        ...place,
        ...saying(SAID, { name }),
        related: [],
        rules: [],
        ...(customer && place.document === undefined ? { witness: witness(customer, { kind: "same-without", at: place.at }) } : {}),
      };
    });
  },
};

function sectionOf(document: Parameters<typeof referencesIn>[0], key: string) {
  return isObject(document) ? (own(document, key) ?? null) : null;
}

const SAID: Said<{ readonly name: string }> = {
  en: ({ name }) => [`Nothing refers to the condition "${name}".`, `Use it in a rule as { "condition": "${name}" }, or remove it.`],
  nl: ({ name }) => [`Niets verwijst naar de voorwaarde "${name}".`, `Gebruik hem in een regel als { "condition": "${name}" }, of haal hem weg.`],
};
