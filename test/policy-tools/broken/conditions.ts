/** Policies that are broken in ways people break them, with the exact diagnostics: line:column code (suggestion) → what the fix writes. */
import type { Broken } from "./broken.js";

export const CONDITIONS: readonly Broken[] = [
  {
    mistake: "a Dutch word for a fact",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "dagenTeLaat", "operator": "greaterThan", "value": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:36 unknown-fact (daysPastDue) → "daysPastDue"'],
  },
  {
    mistake: "a Dutch word that can mean two facts",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "klanttevredenheid", "operator": "lessThan", "value": 7 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:36 unknown-fact (npsLast)"],
  },
  {
    mistake: "a fact with a letter missing",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "dayPastDue", "operator": "greaterThan", "value": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:36 unknown-fact (daysPastDue) → "daysPastDue"'],
  },
  {
    mistake: "a fact with its words in another order",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "pastDueDays", "operator": "greaterThan", "value": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:36 unknown-fact (daysPastDue) → "daysPastDue"'],
  },
  {
    mistake: "a fact with other capitals",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "DaysPastDue", "operator": "greaterThan", "value": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:36 unknown-fact (daysPastDue) → "daysPastDue"'],
  },
  {
    mistake: "a fact that nothing is near",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "shoeSize", "operator": "greaterThan", "value": 42 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:36 unknown-fact"],
  },
  {
    mistake: "a sign for an operator",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": ">=", "value": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:63 unknown-operator (greaterThanInclusive) → "greaterThanInclusive"'],
  },
  {
    mistake: "a Dutch word for an operator",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "minstens", "value": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:63 unknown-operator (greaterThanInclusive) → "greaterThanInclusive"'],
  },
  {
    mistake: "gt",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "gt", "value": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:63 unknown-operator (greaterThan) → "greaterThan"'],
  },
  {
    mistake: "a fact, an operator and a value that are all wrong",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "overduedays", "operator": "gte", "value": "30" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: [
      '7:36 unknown-fact (daysPastDue) → "daysPastDue"',
      '7:63 unknown-operator (greaterThanInclusive) → "greaterThanInclusive"',
      "7:79 quoted-value → 30",
    ],
  },
  {
    mistake: "keys of a comparison in Dutch",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "feit": "daysPastDue", "op": "greaterThan", "waarde": 30 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:28 unknown-key (fact) → "fact"', '7:51 unknown-key (operator) → "operator"', '7:72 unknown-key (value) → "value"'],
  },
  {
    mistake: "a number in quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "greaterThan", "value": "30" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:87 quoted-value → 30"],
  },
  {
    mistake: "a decimal comma in quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "tenureYears", "operator": "greaterThan", "value": "30,5" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:87 quoted-value → 30.5"],
  },
  {
    mistake: "true in quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "somethingLate", "operator": "equal", "value": "true" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:83 quoted-value → true"],
  },
  {
    mistake: "half a day",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "greaterThan", "value": 2.5 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:87 not-whole"],
  },
  {
    mistake: "a fraction where percent is whole",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "onTimePercent", "operator": "lessThan", "value": 0.15 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:86 not-whole"],
  },
  {
    mistake: "a day in Dutch order",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "nextMoneyDay", "operator": "lessThan", "value": "01-12-2026" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:85 impossible-date → "2026-12-01"'],
  },
  {
    mistake: "a day with slashes that may be either way round",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "nextMoneyDay", "operator": "lessThan", "value": "01/12/2026" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:85 impossible-date"],
  },
  {
    mistake: "a day that does not exist",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "nextMoneyDay", "operator": "lessThan", "value": "2026-02-30" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:85 impossible-date"],
  },
  {
    mistake: "an amount with a sign",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "overdueAmount", "operator": "greaterThan", "value": "€ 1.250,00" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:89 not-a-decimal → "1250.00"'],
  },
  {
    mistake: "an amount in a currency that does not exist",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "overdueAmount", "operator": "greaterThan", "value": "EUX 100.00" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:89 unknown-currency"],
  },
  {
    mistake: "amounts in two currencies",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "overdueAmount", "operator": "in", "value": ["EUR 1.00", "USD 1.00"] } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:80 mixed-currencies"],
  },
  {
    mistake: "a kind of customer in other words",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "kind", "operator": "equal", "value": "zakelijk" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:74 unknown-value (business) → "business"'],
  },
  {
    mistake: "nothing to compare with",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "npsLast", "operator": "notEqual", "value": null } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:80 comparison-with-null"],
  },
  {
    mistake: "a list for one value",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "kind", "operator": "equal", "value": ["business", "public"] } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:74 one-value-expected"],
  },
  {
    mistake: "one value for a list",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "kind", "operator": "in", "value": "business" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:71 list-expected → [ … ]"],
  },
  {
    mistake: "an empty list",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "kind", "operator": "in", "value": [] } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:71 empty-list"],
  },
  {
    mistake: "equal to a list",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "tags", "operator": "equal", "value": "farm" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:56 operator-mismatch"],
  },
  {
    mistake: "days beside percent",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "greaterThan", "value": { "fact": "onTimePercent" } } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:97 mixed-types"],
  },
  {
    mistake: "path",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "greaterThan", "value": 3, "path": "$.x" } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:90 path-not-supported"],
  },
  {
    mistake: "params",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "greaterThan", "value": 3, "params": {} } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:90 params-not-supported"],
  },
  {
    mistake: "priority",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "daysPastDue", "operator": "greaterThan", "value": 3, "priority": 2 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:90 priority-not-supported"],
  },
  {
    mistake: "a comparison at the top",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "mine": { "fact": "daysPastDue", "operator": "greaterThan", "value": 3 } }
}
`,
    found: ['5:27 leaf-at-root → { "all": [ … ] }'],
  },
  {
    mistake: "all with one thing and no list",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "mine": { "all": { "condition": "loyal" } } }
}
`,
    found: ["5:36 list-expected → [ … ]"],
  },
  {
    mistake: "all and any side by side",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "mine": { "all": [ { "condition": "loyal" } ], "any": [ { "condition": "lait" } ] } }
}
`,
    found: ["5:27 two-shapes", "5:90 unknown-condition"],
  },
  {
    mistake: "and for all",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "mine": { "and": [ { "condition": "loyal" } ] } }
}
`,
    found: ['5:29 unknown-key (all) → "all"'],
  },
  {
    mistake: "any of nothing",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "mine": { "any": [] } }
}
`,
    found: ["5:36 empty-group"],
  },
  {
    mistake: "a condition without anything",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "mine": {} }
}
`,
    found: ["5:27 empty-condition"],
  },
  {
    mistake: "a reference misspelt",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "mine": { "condition": "loyall" } }
}
`,
    found: ['5:42 unknown-condition (loyal) → "loyal"'],
  },
  {
    mistake: "conditions in a circle",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": {
    "mine": { "all": [ { "condition": "yours" } ] },
    "yours": { "not": { "condition": "mine" } }
  }
}
`,
    found: ["7:38 circular-condition"],
  },
];
