/** Policies that are broken in ways people break them, with the exact diagnostics: line:column code (suggestion) → what the fix writes. */
import type { Broken } from "./broken.js";

export const TYPING: readonly Broken[] = [
  {
    mistake: "a decimal comma in a number",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "loyalAfterYears": 2,5 }
}
`,
    found: ["5:36 decimal-comma → 2.5"],
  },
  {
    mistake: "a decimal comma in a condition",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "tenureYears", "operator": "greaterThan", "value": 30,5 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:87 decimal-comma → 30.5"],
  },
  {
    mistake: "a Dutch amount as a number",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "materialAmount": 1.250,00 }
}
`,
    found: ["5:35 decimal-comma → 1250.00"],
  },
  {
    mistake: "a comma of which nobody knows whether thousands are meant",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "materialAmount": 12,500 }
}
`,
    found: ["5:35 decimal-comma"],
  },
  {
    mistake: "a point between thousands",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "materialAmount": 10.000 }
}
`,
    found: ["5:35 unlikely-number"],
  },
  {
    mistake: "a percent sign",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "exposureGrowthPercent": 120% }
}
`,
    found: ["5:42 syntax → 120"],
  },
  {
    mistake: "zeros in front",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firmAfterDays": 030 }
}
`,
    found: ["5:34 syntax → 30"],
  },
  {
    mistake: "a plus in front",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firmAfterDays": +30 }
}
`,
    found: ["5:34 syntax → 30"],
  },
  {
    mistake: "a number that begins with its point",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "loyalAfterYears": .5 }
}
`,
    found: ["5:36 syntax → 0.5"],
  },
  {
    mistake: "curly quotes from a word processor",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  “settings”: { “firstContactAfterDays”: 5 }
}
`,
    found: ['5:3 curly-quotes → "settings"', '5:17 curly-quotes → "firstContactAfterDays"'],
  },
  {
    mistake: "curly quotes around a value, low ones in front",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": { "set": { "then": { "tone": „warm” } } }
  }
}
`,
    found: ['6:51 curly-quotes → "warm"'],
  },
  {
    mistake: "a quote that is straight in front and curly behind",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings”: { "firstContactAfterDays": 5 }
}
`,
    found: ['5:3 curly-quotes → "settings"'],
  },
  {
    mistake: "curly quotes and a misspelt name in them",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  “setings”: { “firstContactAfterDays”: 5 }
}
`,
    found: ['5:3 curly-quotes → "setings"', '5:3 unknown-key (settings) → "settings"', '5:16 curly-quotes → "firstContactAfterDays"'],
  },
  {
    mistake: "curly quotes inside a text, which is no mistake",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": { "set": { "because": { "nl": "Zeg “dag”, en bel dan." } } }
  }
}
`,
    found: [],
  },
  {
    mistake: "single quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  'settings': { 'firstContactAfterDays': 5 }
}
`,
    found: ['5:3 syntax → "settings"', '5:17 syntax → "firstContactAfterDays"'],
  },
  {
    mistake: "single quotes around a text with an apostrophe",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": { "set": { "because": { "nl": 'Bel 's morgens.' } } }
  }
}
`,
    found: ['6:52 syntax → "Bel \'s morgens."'],
  },
  {
    mistake: "names without quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  settings: { firstContactAfterDays: 5 }
}
`,
    found: ['5:3 syntax → "settings"', '5:15 syntax → "firstContactAfterDays"'],
  },
  {
    mistake: "a word without quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": { "set": { "then": { "tone": warm } } }
  }
}
`,
    found: ['6:51 syntax → "warm"'],
  },
  {
    mistake: "yes in Dutch",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "somethingLate", "operator": "equal", "value": ja } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:83 syntax → true"],
  },
  {
    mistake: "True with a capital",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "somethingLate", "operator": "equal", "value": True } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ["7:83 syntax → true"],
  },
  {
    mistake: "a comma forgotten",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firstContactAfterDays": 5 }
  "version": "2"
}
`,
    found: ["6:3 syntax → ,"],
  },
  {
    mistake: "a comma forgotten in a list",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": { "set": { "then": { "channel": ["phone" "email"] } } }
  }
}
`,
    found: ["6:63 syntax → ,"],
  },
  {
    mistake: "a colon forgotten",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "version" "2"
}
`,
    found: ["5:13 syntax → :"],
  },
  {
    mistake: "an equals sign for a colon",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "version" = "2"
}
`,
    found: ["5:13 syntax → :"],
  },
  {
    mistake: "a semicolon for a comma",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "version": "2";
  "settings": { "firstContactAfterDays": 5 }
}
`,
    found: ["5:17 syntax → ,"],
  },
  {
    mistake: "a comma too many at the end",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": {
    "firstContactAfterDays": 5,
  },
}
`,
    found: ["6:31 trailing-comma → ", "7:4 trailing-comma → "],
  },
  {
    mistake: "two commas",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "version": "2",,
  "settings": { "firstContactAfterDays": 5 }
}
`,
    found: ["5:18 syntax → "],
  },
  {
    mistake: "a comment",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firstContactAfterDays": 5 } // agreed in March
}
`,
    found: ["5:46 comment → "],
  },
  {
    mistake: "a bracket never closed",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firstContactAfterDays": 5
}
`,
    found: ["7:1 syntax"],
  },
  {
    mistake: "a bracket too many",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "version": "2"
}
}
`,
    found: ["7:1 syntax"],
  },
  {
    mistake: "a text that runs over two lines",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": { "set": { "because": { "nl": "Bel eerst,
en schrijf dan." } } }
  }
}
`,
    found: ["6:52 syntax"],
  },
  {
    mistake: "a tab inside a text",
    text: '{\n  "schemaVersion": 1,\n  "name": "acme",\n  "extends": "amicable:nl-business@1",\n  "rules": {\n    "did-it-arrive": { "set": { "because": { "nl": "Bel\teerst." } } }\n  }\n}\n',
    found: ['6:52 syntax → "Bel\\teerst."'],
  },
  {
    mistake: "tabs between things, which is no mistake",
    text: '{\t"schemaVersion": 1,\t"name": "acme",\t"extends": "amicable:nl-business@1"\t}',
    found: [],
  },
  {
    mistake: "a mark in front of the text, which is no mistake",
    text: '\uFEFF{\n  "schemaVersion": 1,\n  "name": "acme",\n  "extends": "amicable:nl-business@1"\n}\n',
    found: [],
  },
  {
    mistake: "a space that came with pasted text",
    text: '{\n  "schemaVersion": 1,\n  "name": "acme",\n  "extends": "amicable:nl-business@1",\n  "version":\u00A0"2"\n}\n',
    found: ["5:13 odd-space →  "],
  },
  {
    mistake: "a file in UTF-16 without a mark",
    text: '{\u0000\n\u0000 \u0000 \u0000"\u0000s\u0000c\u0000h\u0000e\u0000m\u0000a\u0000V\u0000e\u0000r\u0000s\u0000i\u0000o\u0000n\u0000"\u0000:\u0000 \u00001\u0000,\u0000\n\u0000 \u0000 \u0000"\u0000n\u0000a\u0000m\u0000e\u0000"\u0000:\u0000 \u0000"\u0000a\u0000c\u0000m\u0000e\u0000"\u0000,\u0000\n\u0000 \u0000 \u0000"\u0000e\u0000x\u0000t\u0000e\u0000n\u0000d\u0000s\u0000"\u0000:\u0000 \u0000"\u0000a\u0000m\u0000i\u0000c\u0000a\u0000b\u0000l\u0000e\u0000:\u0000n\u0000l\u0000-\u0000b\u0000u\u0000s\u0000i\u0000n\u0000e\u0000s\u0000s\u0000@\u00001\u0000"\u0000\n\u0000}\u0000\n\u0000',
    found: ["1:2 wrong-encoding"],
  },
  {
    mistake: "letters lost by saving as ANSI",
    text: '{\n  "schemaVersion": 1,\n  "name": "acme",\n  "extends": "amicable:nl-business@1",\n  "rules": {\n    "did-it-arrive": { "set": { "because": { "nl": "E\uFFFDn keer bellen." } } }\n  }\n}\n',
    found: ["6:54 wrong-encoding"],
  },
  {
    mistake: "a backslash of a Windows folder",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": { "set": { "source": ["C:\\policy"] } }
  }
}
`,
    found: ["6:44 syntax"],
  },
  {
    mistake: "a date without quotes",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "mine": {
      "when": { "all": [ { "fact": "nextMoneyDay", "operator": "lessThan", "value": 01-12-2026 } ] },
      "then": { "treatment": "wait" }
    }
  }
}
`,
    found: ['7:85 syntax → "2026-12-01"'],
  },
  {
    mistake: "nothing at all",
    text: ``,
    found: ["1:1 syntax"],
  },
  {
    mistake: "not a policy but a list",
    text: `[]
`,
    found: ["1:1 wrong-type"],
  },
  {
    mistake: "a rule twice",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "rules": {
    "did-it-arrive": "off",
    "large-and-late": "off",
    "did-it-arrive": "on"
  }
}
`,
    found: ["8:5 duplicate-key"],
  },
  {
    mistake: "a setting twice",
    text: `{
  "schemaVersion": 1,
  "name": "acme",
  "extends": "amicable:nl-business@1",
  "settings": { "firmAfterDays": 30, "firmAfterDays": 40 }
}
`,
    found: ["5:38 duplicate-key"],
  },
];
