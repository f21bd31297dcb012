/** Policies that are broken in ways people break them, with the exact diagnostics: line:column code (suggestion) → what the fix writes. */
import type { Broken } from "./broken.js";

export const OUTSIDE: readonly Broken[] = [
  {
    mistake: "no name",
    text: `{ "schemaVersion": 1 }
`,
    found: ["1:1 missing-key"],
  },
  {
    mistake: "no format",
    text: `{ "name": "acme" }
`,
    found: ["1:1 missing-key"],
  },
  {
    mistake: "a format of tomorrow",
    text: `{ "schemaVersion": 2, "name": "acme" }
`,
    found: ["1:20 unknown-schema-version"],
  },
  {
    mistake: "a version without quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "version": 3
}
`,
    found: ["5:14 wrong-type"],
  },
  {
    mistake: "sections in Dutch",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "regels": { "did-it-arrive": "off" },
  "instellingen": { "firstContactAfterDays": 5 }
}
`,
    found: ['5:3 unknown-key (rules) → "rules"', '6:3 unknown-key (settings) → "settings"'],
  },
  {
    mistake: "a section in other words",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "limits": { "maxContactsPer7Days": 1 }
}
`,
    found: ['5:3 unknown-key (guardrails) → "guardrails"'],
  },
  {
    mistake: "a section of a segment misspelt",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "forSegment": { "key-account": { "ruls": {} } }
}
`,
    found: ['5:36 unknown-key (rules) → "rules"'],
  },
  {
    mistake: "two bases",
    text: `{ "schemaVersion": 1, "name": "acme", "extends": ["amicable:nl-business@1", "amicable:prospect@1"] }
`,
    found: ["1:50 wrong-type"],
  },
  {
    mistake: "a base misspelt",
    text: `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-busines@1" }
`,
    found: ['1:50 unknown-base (amicable:nl-business@1) → "amicable:nl-business@1"'],
  },
  {
    mistake: "a base without its version",
    text: `{ "schemaVersion": 1, "name": "acme", "extends": "amicable:nl-business" }
`,
    found: ['1:50 unpinned-base (amicable:nl-business@1) → "amicable:nl-business@1"'],
  },
  {
    mistake: "a policy that builds on itself",
    text: `{ "schemaVersion": 1, "name": "acme", "extends": "acme" }
`,
    found: ["1:50 circular-extends"],
  },
  {
    mistake: "a prototype in disguise",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "__proto__": "off" }
}
`,
    found: ["5:14 forbidden-key"],
  },
  {
    mistake: "a rule called constructor",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "constructor": "off" }
}
`,
    found: ["5:14 forbidden-key"],
  },
  {
    mistake: "a number without end",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firmAfterDays": 1e999 }
}
`,
    found: ["5:34 not-json"],
  },
  {
    mistake: "an unknown rule",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "did-it-arive": "off" }
}
`,
    found: ['5:14 unknown-rule (did-it-arrive) → "did-it-arrive"'],
  },
  {
    mistake: "an unknown rule that nothing is near",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "xyzzy": "on" }
}
`,
    found: ["5:14 unknown-rule"],
  },
  {
    mistake: "words in another order",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "arrive-did-it": "off" }
}
`,
    found: ['5:14 unknown-rule (did-it-arrive) → "did-it-arrive"'],
  },
  {
    mistake: "uit for off",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "did-it-arrive": "uit" }
}
`,
    found: ['5:31 unknown-verb (off) → "off"'],
  },
  {
    mistake: "false for off",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "did-it-arrive": false }
}
`,
    found: ['5:31 unknown-verb → "off"'],
  },
  {
    mistake: "set with something beside it",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "did-it-arrive": { "set": { "then": { "tone": "warm" } }, "because": { "en": "Ask." } } }
}
`,
    found: ["5:31 two-verbs"],
  },
  {
    mistake: "a new rule with a known name",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": { "did-it-arrive": { "when": { "condition": "loyal" }, "then": { "treatment": "wait" } } }
}
`,
    found: ["5:14 rule-exists"],
  },
  {
    mistake: "a new reason rule with a known name",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "reasons": { "mostly-on-time": { "when": { "condition": "loyal" }, "then": { "reason": "forgot", "strength": "weak" } } }
}
`,
    found: ["5:16 reason-rule-exists"],
  },
  {
    mistake: "an unknown reason rule",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "reasons": { "mostly-in-time": "off" }
}
`,
    found: ['5:16 unknown-reason-rule (mostly-on-time) → "mostly-on-time"'],
  },
  {
    mistake: "a new condition with a known name",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "loyal": { "any": [ { "condition": "late" } ] } }
}
`,
    found: ["5:19 condition-exists"],
  },
  {
    mistake: "an unknown condition",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "loyall": { "set": { "any": [ { "condition": "late" } ] } } }
}
`,
    found: ['5:19 unknown-condition (loyal) → "loyal"'],
  },
  {
    mistake: "a condition that is off and used below",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "conditions": { "not-yet-spoken": "off" }
}
`,
    found: Array.from({ length: 5 }, () => "amicable:relationship-first@1 condition-off"),
  },
];
