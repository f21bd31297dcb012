/** Policies that are broken in ways people break them, with the exact diagnostics: line:column code (suggestion) → what the fix writes. */
import type { Broken } from "./broken.js";

export const NUMBERS: readonly Broken[] = [
  {
    mistake: "a setting misspelt",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firstContactAfterDay": 5 }
}
`,
    found: ['5:17 unknown-setting (firstContactAfterDays) → "firstContactAfterDays"'],
  },
  {
    mistake: "a setting in Dutch",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "eersteContact": 5 }
}
`,
    found: ['5:17 unknown-setting (firstContactAfterDays) → "firstContactAfterDays"'],
  },
  {
    mistake: "a setting in quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firmAfterDays": "30" }
}
`,
    found: ["5:34 quoted-value → 30"],
  },
  {
    mistake: "a setting below zero",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firmAfterDays": -1 }
}
`,
    found: ["5:34 wrong-type"],
  },
  {
    mistake: "ten thousand with a point, in quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "materialAmount": "10.000" }
}
`,
    found: ["5:35 too-many-decimals"],
  },
  {
    mistake: "a Dutch amount in quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "materialAmount": "1.250,00" }
}
`,
    found: ['5:35 not-a-decimal → "1250.00"'],
  },
  {
    mistake: "an amount in dollars",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "materialAmount": "USD 100.00" }
}
`,
    found: ["5:35 other-currency"],
  },
  {
    mistake: "tenths of a cent",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "trifleAmount": "2.505" }
}
`,
    found: ["5:33 too-many-decimals"],
  },
  {
    mistake: "an amount beyond counting",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "materialAmount": "99999999999999999" }
}
`,
    found: ["5:35 amount-too-large"],
  },
  {
    mistake: "15 where 0.15 is meant",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "economics": { "minuteCost": 15 }
}
`,
    found: ["5:32 unlikely-number"],
  },
  {
    mistake: "0.08 where 8 percent is meant",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "economics": { "capitalPercent": 0.08 }
}
`,
    found: ["5:36 unlikely-number"],
  },
  {
    mistake: "a cost below zero",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "economics": { "minuteCost": "-0.75" }
}
`,
    found: ["5:32 negative"],
  },
  {
    mistake: "more than everybody reached",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "economics": { "effects": { "check-in-call": { "reachPercent": 600 } } }
}
`,
    found: ["5:66 out-of-range"],
  },
  {
    mistake: "a currency in small letters",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "economics": { "currency": "eur" }
}
`,
    found: ['5:30 unknown-currency (EUR) → "EUR"'],
  },
  {
    mistake: "an effect of an unknown treatment",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "economics": { "effects": { "check-in-cal": { "minutes": 5 } } }
}
`,
    found: ['5:31 unknown-treatment (check-in-call) → "check-in-call"'],
  },
  {
    mistake: "an assumption in Dutch",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "economics": { "rente": 8 }
}
`,
    found: ['5:18 unknown-key (capitalPercent) → "capitalPercent"'],
  },
  {
    mistake: "a looser limit",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "guardrails": { "maxContactsPer7Days": 7 }
}
`,
    found: ["5:42 guardrail-loosened"],
  },
  {
    mistake: "a limit in other words",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "guardrails": { "maxContactsPerWeek": 1 }
}
`,
    found: ['5:19 unknown-limit (maxContactsPer7Days) → "maxContactsPer7Days"'],
  },
  {
    mistake: "a limit beyond sense",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "guardrails": { "minDaysBetweenContacts": 100 }
}
`,
    found: ["5:45 out-of-range"],
  },
  {
    mistake: "never as one word",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "guardrails": { "never": "stop-service" }
}
`,
    found: ["5:28 list-expected"],
  },
  {
    mistake: "never of a treatment misspelt",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "guardrails": { "never": ["stop-servise"] }
}
`,
    found: ['5:29 unknown-treatment (stop-service) → "stop-service"'],
  },
];
