/** Policies that are broken in ways people break them, with the exact diagnostics: line:column code (suggestion) → what the fix writes. */
import type { Broken } from "./broken.js";

export const RULES: readonly Broken[] = [
  {
    mistake: "no treatment",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "tone": "warm" }
    }
  }
}
`,
    found: ["8:7 missing-key"],
  },
  {
    mistake: "a treatment in Dutch",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "herinnering" }
    }
  }
}
`,
    found: ['8:30 unknown-treatment (friendly-reminder) → "friendly-reminder"'],
  },
  {
    mistake: "a treatment misspelt",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "freindly-reminder" }
    }
  }
}
`,
    found: ['8:30 unknown-treatment (friendly-reminder) → "friendly-reminder"'],
  },
  {
    mistake: "an action for then",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": { "when": { "condition": "loyal" }, "action": { "treatment": "wait" } }
  }
}
`,
    found: ['6:49 unknown-key (then) → "then"'],
  },
  {
    mistake: "a tone in other words",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "check-in-call", "tone": "friendly" }
    }
  }
}
`,
    found: ['8:55 unknown-value (warm) → "warm"'],
  },
  {
    mistake: "an owner that can mean two",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "check-in-call", "owner": "accountmanager" }
    }
  }
}
`,
    found: ["8:56 unknown-value (serves)"],
  },
  {
    mistake: "a way in Dutch",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "check-in-call", "channel": ["telefoon", "brief"] }
    }
  }
}
`,
    found: ['8:59 unknown-value (phone) → "phone"', '8:71 unknown-value (letter) → "letter"'],
  },
  {
    mistake: "a call by letter",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "reminder-call", "channel": "letter" }
    }
  }
}
`,
    found: ["8:58 channel-not-offered"],
  },
  {
    mistake: "pressure for work inside",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "wait", "pressure": 2 }
    }
  }
}
`,
    found: ["8:50 pressure-inside"],
  },
  {
    mistake: "less pressure than it is",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "clear-request", "pressure": 2 }
    }
  }
}
`,
    found: ["8:59 pressure-understated"],
  },
  {
    mistake: "a threat",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "check-in-call" },
      "because": { "nl": "Anders volgt een deurwaarder." }
    }
  }
}
`,
    found: ["9:26 threat-in-text"],
  },
  {
    mistake: "the accounting word",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "check-in-call" },
      "because": { "nl": "Een trouwe debiteur." }
    }
  }
}
`,
    found: ["9:26 word-debtor"],
  },
  {
    mistake: "a term from the date of the letter",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "fourteen-day-letter" },
      "because": { "nl": "Betaal binnen 14 dagen na dagtekening." }
    }
  }
}
`,
    found: ["9:26 void-term"],
  },
  {
    mistake: "a reason from a reason",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "reasons": {
    "mine": {
      "when": { "all": [ { "fact": "reason.forgot", "operator": "equal", "value": "told" } ] },
      "then": { "reason": "dispute", "strength": "weak" }
    }
  }
}
`,
    found: ["7:15 reason-reads-reason"],
  },
  {
    mistake: "a strength nobody has",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "reasons": {
    "mine": { "when": { "condition": "loyal" }, "then": { "reason": "dispute", "strength": "certain" } }
  }
}
`,
    found: ['6:92 unknown-value (told) → "told"'],
  },
  {
    mistake: "a reason in one language only, as a text",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "condition": "loyal" },
      "then": { "treatment": "wait" },
      "because": "They usually pay."
    }
  }
}
`,
    found: ["9:18 wrong-type"],
  },
];
