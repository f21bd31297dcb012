/**
 * A policy to begin with: small, and with one example of each way to change the one it builds on.
 * @module
 */

export interface Starter {
  readonly name: string;
  /** The full name of a shipped policy. */
  readonly extends: string;
  /** Where the editor finds explanations, seen from the file. */
  readonly schema: string;
}

/**
 * The text of a new policy. JSON has no room for comments, so `because` says what each example is for.
 * @example
 * starterPolicy({ name: "acme-nl", extends: "amicable:nl-business@1", schema: "./policy.schema.json" });
 */
export function starterPolicy({ name, extends: base, schema }: Starter): string {
  return `{
  "$schema": ${JSON.stringify(schema)},
  "schemaVersion": 1,
  "name": ${JSON.stringify(name)},
  "version": "1",
  "extends": ${JSON.stringify(base)},

  "settings": {
    "firstContactAfterDays": 4
  },

  "rules": {
    "large-and-late": {
      "set": {
        "then": { "owner": ["manages", "won"] },
        "because": {
          "en": "Example of a change: the colleague who manages the relation makes this call. The rest of the rule stays as shipped.",
          "nl": "Voorbeeld van een wijziging: de collega die de relatie beheert, belt. De rest van de regel blijft zoals hij was."
        }
      }
    },

    "early-word-for-the-late": "off",

    "paid-after-the-harvest": {
      "when": {
        "all": [
          { "fact": "tags", "operator": "contains", "value": "farm" },
          { "fact": "daysPastDue", "operator": "lessThan", "value": 45 }
        ]
      },
      "then": { "treatment": "wait", "tier": "strong" },
      "because": {
        "en": "Example of a rule of our own: farms are paid after the harvest, so we wait a little longer.",
        "nl": "Voorbeeld van een eigen regel: boeren krijgen hun geld na de oogst, dus wachten we wat langer."
      },
      "source": ["own practice"]
    }
  },

  "guardrails": {
    "quietDaysAfterReply": 4
  }
}
`;
}

/** A file name for a policy of this name. */
export function fileNameFor(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9._]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
  return `${plain === "" ? "policy" : plain}.json`;
}
