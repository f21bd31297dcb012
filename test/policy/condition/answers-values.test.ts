import { answered, leaf } from "./answers.js";

answered({
  values: [
    [
      "null",
      leaf({ value: null }),
      [
        "comparison-with-null /all/0/value: a whole number of days to compare daysPastDue with. A fact that is not known never meets a condition, so leave this comparison out.",
      ],
    ],
    [
      "true in quotes",
      leaf({ fact: "hasOpenDispute", operator: "equal", value: "true" }),
      ['quoted-value /all/0/value: true or false to compare hasOpenDispute with. Remove the quotes. {"value":true}'],
    ],
    [
      "false in quotes",
      leaf({ fact: "hasOpenDispute", operator: "equal", value: "false" }),
      ['quoted-value /all/0/value: true or false to compare hasOpenDispute with. Remove the quotes. {"value":false}'],
    ],
    [
      "a list where one value belongs",
      leaf({ value: [3] }),
      ['one-value-expected /all/0/value: a whole number of days to compare daysPastDue with. Give one value, or use "in" with a list.'],
    ],
    [
      "an object where one value belongs",
      leaf({ value: { is: 3 } }),
      [
        'wrong-type /all/0/value: a whole number of days to compare daysPastDue with. Write the value itself, or { "fact": "<name>" } to compare with another fact.',
      ],
    ],
    [
      "one value where a list belongs",
      leaf({ fact: "city", operator: "in", value: "Utrecht" }),
      ['list-expected /all/0/value: a list, each a text to compare city with. Put it between square brackets: ["Utrecht"]. {"wrap":"list"}'],
    ],
    [
      "an object where a list belongs",
      leaf({ fact: "city", operator: "in", value: { is: 3 } }),
      ['list-expected /all/0/value: a list, each a text to compare city with. Write the value itself, or { "fact": "<name>" } to compare with another fact.'],
    ],
    [
      "a list of nothing",
      leaf({ operator: "in", value: [] }),
      [
        "empty-list /all/0/value: a list, each a whole number of days to compare daysPastDue with. Give at least one value: with none the answer is always the same.",
      ],
    ],
    [
      "one of a list that is none",
      leaf({ operator: "in", value: [3, "x"] }),
      ["wrong-type /all/0/value/1: a whole number of days to compare daysPastDue with. Write a number."],
    ],
    [
      "a day that begins with the day",
      leaf({ fact: "lastOrderOn", value: "30-11-2026" }),
      [
        'impossible-date /all/0/value: a date, such as "2026-11-30" to compare lastOrderOn with. Write "2026-11-30": first the year, then the month, then the day. {"value":"2026-11-30"}',
      ],
    ],
    [
      "a day that does not exist",
      leaf({ fact: "lastOrderOn", value: "2026-02-30" }),
      ['impossible-date /all/0/value: a date, such as "2026-11-30" to compare lastOrderOn with. Write a day that exists as "YYYY-MM-DD".'],
    ],
    [
      "a day as a number",
      leaf({ fact: "lastOrderOn", value: 2026 }),
      ['wrong-type /all/0/value: a date, such as "2026-11-30" to compare lastOrderOn with. Write the day as "YYYY-MM-DD".'],
    ],
    [
      "a kind of customer with a letter too many",
      leaf({ fact: "customerKind", operator: "equal", value: "bussiness" }),
      ['unknown-value /all/0/value: business, consumer or public to compare customerKind with. Did you mean "business"? {"value":"business"}'],
    ],
    [
      "a kind of customer that nobody knows",
      leaf({ fact: "customerKind", operator: "equal", value: "zzz" }),
      ["unknown-value /all/0/value: business, consumer or public to compare customerKind with. Take one of these words."],
    ],
    [
      "a kind of customer by number",
      leaf({ fact: "customerKind", operator: "equal", value: 3 }),
      ["wrong-type /all/0/value: business, consumer or public to compare customerKind with. Write one of these words between quotes."],
    ],
    [
      "a number for a text",
      leaf({ fact: "city", operator: "equal", value: 3 }),
      ['wrong-type /all/0/value: a text to compare city with. Put it between quotes. {"value":"3"}'],
    ],
    ["a word for a number", leaf({ value: "many" }), ["wrong-type /all/0/value: a whole number of days to compare daysPastDue with. Write a number."]],
    [
      "a number with words after it",
      leaf({ value: "30 days" }),
      ["wrong-type /all/0/value: a whole number of days to compare daysPastDue with. Write a number."],
    ],
    [
      "a number with words before it",
      leaf({ value: "about 30" }),
      ["wrong-type /all/0/value: a whole number of days to compare daysPastDue with. Write a number."],
    ],
    ["half a day", leaf({ value: 0.5 }), ["not-whole /all/0/value: a whole number of days to compare daysPastDue with. Write a whole number."]],
    [
      "amounts in two currencies",
      leaf({ fact: "overdueAmount", operator: "in", value: ["1.00", "USD 1.00"] }),
      ["mixed-currencies /all/0/value: amounts in one currency. Write one comparison per currency."],
    ],
  ],
  "another fact as the value": [
    [
      "one with a letter too many",
      leaf({ value: { fact: "usualDelays" } }),
      ['unknown-fact /all/0/value/fact: the name of a fact. Did you mean "usualDelay" (a whole number of days: what usualDelay is)? {"value":"usualDelay"}'],
    ],
    ["one that nobody knows", leaf({ value: { fact: "zzz" } }), ["unknown-fact /all/0/value/fact: the name of a fact. Take a name from the list of facts."]],
    [
      "percent for days",
      leaf({ value: { fact: "onTimePercent" } }),
      [
        "mixed-types /all/0/value/fact: a whole number of days to compare daysPastDue with; onTimePercent is a whole number of percent. Compare facts of the same kind.",
      ],
    ],
    [
      "a list for one text",
      leaf({ fact: "city", operator: "equal", value: { fact: "tags" } }),
      ["mixed-types /all/0/value/fact: a text to compare city with; tags is a list, each a text. Compare facts of the same kind."],
    ],
    ["nothing wrong in one text beside a list of them", leaf({ fact: "city", operator: "in", value: { fact: "tags" } }), []],
    ["nothing wrong in a word beside a list of words", leaf({ fact: "customerKind", operator: "in", value: { fact: "circumstances" } }), []],
    [
      "a list of texts for days",
      leaf({ operator: "in", value: { fact: "tags" } }),
      [
        "mixed-types /all/0/value/fact: a list, each a whole number of days to compare daysPastDue with; tags is a list, each a text. Compare facts of the same kind.",
      ],
    ],
    [
      "one text for a list",
      leaf({ fact: "city", operator: "in", value: { fact: "city" } }),
      ["mixed-types /all/0/value/fact: a list, each a text to compare city with; city is a text. Compare facts of the same kind."],
    ],
    [
      "a fact of another kind with a letter too many",
      leaf({ fact: "overdueAmount", value: { fact: "usualDelays" } }),
      [
        'unknown-fact /all/0/value/fact: the name of a fact. Did you mean "usualDelay" (a whole number of days: what usualDelay is)? {"value":"usualDelay"}',
        'mixed-types /all/0/value/fact: an amount, such as "100.00" to compare overdueAmount with; usualDelay is a whole number of days. Compare facts of the same kind.',
      ],
    ],
  ],
});
