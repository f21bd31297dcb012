// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
import { company } from "../small-world.js";
import { answered, FINE, leaf, when } from "./answers.js";

answered({
  "the shape of a condition": [
    [
      "a comparison without a group",
      when(FINE),
      [
        'leaf-at-root : all, any, not or condition at the top. Put it in a list: { "all": [ {"fact":"daysPastDue","operator":"greaterThan","value":3} ] }. {"wrap":"all"}',
      ],
    ],
    ["a text", when("late"), ["wrong-type : a condition. Write all, any, not or condition between { and }."]],
    [
      "two groups side by side, each of which is read",
      when({ all: [FINE], any: [{ ...FINE, fact: "zzz" }] }),
      [
        'two-shapes : a condition. It says all and any side by side. Put them in a list: { "all": [ {…}, {…} ] }.',
        "unknown-fact /any/0/fact: the name of a fact. Take a name from the list of facts.",
      ],
    ],
    [
      "a comparison beside a group",
      when({ all: [{ ...FINE, any: [FINE] }] }),
      ['two-shapes /all/0: a condition. It says any and fact and operator and value side by side. Put them in a list: { "all": [ {…}, {…} ] }.'],
    ],
    [
      "a comparison with a mistake in it beside a group",
      when({ all: [{ ...FINE, fact: "zzz", any: [FINE] }] }),
      [
        'two-shapes /all/0: a condition. It says any and fact and operator and value side by side. Put them in a list: { "all": [ {…}, {…} ] }.',
        "unknown-fact /all/0/fact: the name of a fact. Take a name from the list of facts.",
      ],
    ],
    [
      "half a comparison beside a group",
      when({ all: [{ fact: "zzz", any: [FINE] }] }),
      ['two-shapes /all/0: a condition. It says any and fact side by side. Put them in a list: { "all": [ {…}, {…} ] }.'],
    ],
    [
      "nothing",
      when({ all: [{}] }),
      ['empty-condition /all/0: a condition. Write at least one comparison: { "all": [ { "fact": …, "operator": …, "value": … } ] }.'],
    ],
    ["a group of nothing", when({ any: [] }), ["empty-group /any: a condition. Put at least one condition in it: nothing at all would always hold."]],
    [
      "one comparison where a list belongs",
      when({ all: { ...FINE, fact: "zzz" } }),
      [
        "unknown-fact /all/fact: the name of a fact. Take a name from the list of facts.",
        'list-expected /all: a condition. Put what is in it between square brackets: "all": [ … ]. {"wrap":"list"}',
      ],
    ],
    ["a text where a list belongs", when({ any: "late" }), ['list-expected /any: a condition. Put what is in it between square brackets: "any": [ … ].']],
    ["not of a list", when({ not: [FINE] }), ["wrong-type /not: a condition. Write all, any, not or condition between { and }."]],
    ["a reference by number", when({ condition: 3 }), ["wrong-type /condition: a condition. Write the name of a condition between quotes."]],
    ["a reference to nothing", when({ condition: "" }), ["wrong-type /condition: a condition. Write the name of a condition between quotes."]],
    [
      "a group of which a letter is missing",
      when({ al: [{ ...FINE, fact: "zzz" }] }),
      ['unknown-key /al: all, any, not, condition, or fact with operator and value. Did you mean "all"?'],
    ],
    [
      "a group in other words",
      when({ and: [{ ...FINE, fact: "zzz" }] }),
      [
        'unknown-key /and: all, any, not, condition, or fact with operator and value. Did you mean "all"? {"key":"all"}',
        "unknown-fact /and/0/fact: the name of a fact. Take a name from the list of facts.",
      ],
    ],
    [
      "a key that nobody knows",
      when({ zzz: [FINE] }),
      ['empty-condition : a condition. Write at least one comparison: { "all": [ { "fact": …, "operator": …, "value": … } ] }.'],
    ],
    ["a key beside a comparison", leaf({ note: "x" }), ["unknown-key /all/0/note: fact, operator or value. Remove it."]],
    [
      "a path",
      leaf({ path: "$.x" }),
      [
        "path-not-supported /all/0/path: fact, operator or value. Every fact is a plain value. Take the fact that holds this part, or declare a fact of your own.",
      ],
    ],
  ],
  "named conditions": [
    [
      "a name of which a letter is missing",
      when({ condition: "loyl" }),
      ['unknown-condition /condition: the name of a condition. Did you mean "loyal"? {"value":"loyal"}'],
    ],
    ["a name that nobody knows", when({ condition: "zzz" }), ['unknown-condition /condition: the name of a condition. Add "zzz" under "conditions".']],
    [
      "a name that is off",
      when(
        { condition: "loyal" },
        {
          conditions: { loyal: "off" },
          rules: { mine: { when: { condition: "loyal" }, then: { treatment: "wait" } }, "loyal-call": "off", reminder: "off" },
          reasons: { "busy-month": "off" },
        },
      ),
      ['condition-off /condition: the name of a condition. "loyal" is off. Turn it on, or leave it out here.'],
    ],
    [
      "a circle, once, wherever one comes into it",
      company({
        conditions: {
          b: { all: [{ condition: "c" }] },
          c: { not: { condition: "a" } },
          a: { any: [FINE, { condition: "b" }] },
          outside: { condition: "c" },
          after: { condition: "outside" },
        },
      }),
      ["circular-condition /conditions/c/not/condition: conditions that do not refer to themselves. Break the circle."],
    ],
    [
      "two circles",
      company({ conditions: { x: { all: [{ condition: "y" }] }, y: { not: { condition: "x" } }, a: { any: [FINE, { condition: "a" }] } } }),
      [
        "circular-condition /conditions/a/any/1/condition: conditions that do not refer to themselves. Break the circle.",
        "circular-condition /conditions/y/not/condition: conditions that do not refer to themselves. Break the circle.",
      ],
    ],
  ],
  "facts and operators": [
    [
      "a fact of which a letter is missing",
      leaf({ fact: "dayPastDue" }),
      ['unknown-fact /all/0/fact: the name of a fact. Did you mean "daysPastDue" (a whole number of days: what daysPastDue is)? {"value":"daysPastDue"}'],
    ],
    ["a fact that nobody knows", leaf({ fact: "zzz" }), ["unknown-fact /all/0/fact: the name of a fact. Take a name from the list of facts."]],
    ["a fact by number", leaf({ fact: 3 }), ["unknown-fact /all/0/fact: the name of a fact. Take a name from the list of facts."]],
    [
      "a comparison without an operator",
      when({ all: [{ fact: "daysPastDue", value: 3 }] }),
      ['missing-key /all/0: a comparison with fact, operator and value. Add "operator".'],
    ],
    [
      "a key of which a letter is missing, and the rest as it should be",
      when({ all: [{ fact: "daysPastDue", operatr: "greaterThan", value: 3 }] }),
      ['unknown-key /all/0/operatr: fact, operator or value. Did you mean "operator"? {"key":"operator"}'],
    ],
    [
      "a sign for an operator",
      leaf({ operator: ">=" }),
      ['unknown-operator /all/0/operator: an operator. Did you mean "greaterThanInclusive"? {"value":"greaterThanInclusive"}'],
    ],
    [
      "an operator that nobody knows",
      leaf({ operator: "zzz" }),
      [
        "unknown-operator /all/0/operator: an operator. Take one of equal, notEqual, lessThan, lessThanInclusive, greaterThan, greaterThanInclusive, in, notIn, contains, doesNotContain.",
      ],
    ],
    ["an operator by number", leaf({ operator: 3 }), ['wrong-type /all/0/operator: the name of an operator. Write a name between quotes, such as "equal".']],
    [
      "a word before an operator with a letter too many",
      leaf({ fact: "tags", operator: "someFacts:equal", value: "x" }),
      ['unknown-operator /all/0/operator: a word that can stand before an operator. Did you mean "someFact"? {"value":"someFact:equal"}'],
    ],
    [
      "the same behind another word",
      leaf({ fact: "tags", operator: "not:someFacts:equal", value: "x" }),
      ['unknown-operator /all/0/operator: a word that can stand before an operator. Did you mean "someFact"? {"value":"not:someFact:equal"}'],
    ],
    [
      "a word before an operator that nobody knows",
      leaf({ fact: "tags", operator: "zzz:equal", value: "x" }),
      ["unknown-operator /all/0/operator: a word that can stand before an operator. Take one of everyFact, someFact, everyValue, someValue, swap, not."],
    ],
    [
      "the same word twice, both with a letter too many",
      leaf({ fact: "tags", operator: "someFacts:someFacts:equal", value: "x" }),
      ['unknown-operator /all/0/operator: a word that can stand before an operator. Did you mean "someFact"? {"value":"someFacts:someFact:equal"}'],
    ],
    [
      "an operator behind a word with a letter missing",
      leaf({ operator: "not:greaterThn" }),
      ['unknown-operator /all/0/operator: an operator. Did you mean "greaterThan"? {"value":"not:greaterThan"}'],
    ],
    ["nothing wrong in four words before an operator", leaf({ operator: "not:not:not:not:equal" }), []],
    [
      "five words before an operator",
      leaf({ operator: "not:not:not:not:not:equal" }),
      ["too-deep /all/0/operator: at most 4 words before an operator. Split the condition."],
    ],
    [
      "an order of texts",
      leaf({ fact: "city", operator: "lessThan", value: "x" }),
      ["operator-mismatch /all/0/operator: a fact that suits lessThan (a number, an amount or a date); city is a text. Use equal, notEqual, in or notIn."],
    ],
    [
      "a list that equals something",
      leaf({ fact: "tags", operator: "equal", value: ["x"] }),
      [
        "operator-mismatch /all/0/operator: a fact that suits equal (a single value); tags is a list, each a text. Use contains or doesNotContain, or put someFact: or everyFact: in front.",
      ],
    ],
    [
      "a word that contains something",
      leaf({ fact: "customerKind", operator: "contains", value: "x" }),
      [
        "operator-mismatch /all/0/operator: a fact that suits contains (a list); customerKind is business, consumer or public. Use equal, notEqual, in or notIn.",
      ],
    ],
  ],
});
