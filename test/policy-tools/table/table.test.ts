import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlanner, FACTS, PRESETS, TREATMENTS } from "../../../src/index.js";
import { checkPolicyText, tableInto, tableOf } from "../../../src/policy-tools/index.js";
import { hostilePolicies, policies } from "../../../src/testing/index.js";
import type { Json } from "../../../src/vocabulary.js";

type Fields = { readonly [key: string]: Json };
const CONTEXT = { file: "acme.json", catalogue: new Map(FACTS.map((fact) => [fact.name, fact])), treatments: TREATMENTS, presets: PRESETS };
const LATE: Json = { all: [{ fact: "tenureYears", operator: "greaterThan", value: 2.5 }, { condition: "loyal" }] };
const ACME: Fields = {
  schemaVersion: 1,
  name: "acme",
  extends: "amicable:nl-business@1",
  settings: { firstContactAfterDays: 5 },
  rules: {
    "did-it-arrive": { set: { then: { tone: "warm", channel: null }, because: { nl: "=Vraag; of hij er is.", en: "Ask." } } },
    "large-and-late": "off",
    mine: { when: LATE, then: { treatment: "check-in-call", channel: ["phone"], owner: ["won", "serves"], pressure: 2 }, source: ["A7", "ours; page 3", "-"] },
  },
  forSegment: { "key-account": { rules: { "large-and-late": "on" } } },
};
const TEXT = `${JSON.stringify(ACME, undefined, 2)}\n`;

/** The document without any rules. */
function bare(document: Fields): Fields {
  const { rules: _, ...rest } = document;
  const overlay = (told: Json | undefined) =>
    told === undefined ? undefined : Object.fromEntries(Object.entries(told as Fields).map(([id, layer]) => [id, bare(layer as Fields)]));
  const parts = { ...rest, forSegment: overlay(rest.forSegment), forCustomer: overlay(rest.forCustomer) };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Fields;
}

/** Sections with nothing in them say nothing. */
function withoutEmpty(document: Fields): Fields {
  return Object.fromEntries(
    Object.entries(document).flatMap(([key, value]) => {
      if (key === "rules" && Object.keys(value as Fields).length === 0) return [];
      const overlays = key === "forSegment" || key === "forCustomer";
      return [[key, overlays ? Object.fromEntries(Object.entries(value as Fields).map(([id, layer]) => [id, withoutEmpty(layer as Fields)])) : value]];
    }),
  );
}

function into(
  csv: string,
  text: string,
): { readonly text: string; readonly changes: readonly { readonly id: string; readonly what: string; readonly layer: string }[] } {
  const read = tableInto(csv, text, CONTEXT);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, undefined, 1));
  return read;
}
const hashes = (document: Json) =>
  createPlanner({ policy: document })
    .policy.all()
    .map(({ hash }) => hash);

/** Generated rules say no more than they must; here each has its reasons and sources, in whatever words. */
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((told) => `Want ${told}`);
const words = fc.record(
  { en: text, nl: fc.oneof(text, fc.constantFrom("=1+1", "-", "@x", "(none)", "'s morgens", '"; "', "a\r\nb", "\tx")) },
  { requiredKeys: [] },
);
const sources = fc.array(fc.oneof(text, fc.constantFrom("A7", "a;b", '"', "", " ", "=x", "(empty)")), { maxLength: 3 });
const told = fc
  .tuple(fc.oneof(policies(), hostilePolicies()), fc.array(fc.tuple(fc.option(words), fc.option(sources)), { minLength: 1, maxLength: 4 }))
  .map(([document, more]) => {
    let count = 0;
    const speaking = (layer: Fields): Fields => ({
      ...layer,
      ...(layer.rules === undefined ? {} : { rules: Object.fromEntries(Object.entries(layer.rules as Fields).map(([id, rule]) => [id, spoken(rule)])) }),
    });
    const spoken = (rule: Json): Json => {
      if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return rule;
      const [because, source] = more[count++ % more.length] ?? [];
      const extra = { ...(because ? { because } : {}), ...(source ? { source } : {}) };
      const [verb] = ["set", "replace"].filter((word) => Object.hasOwn(rule, word));
      const fields = rule as Fields;
      return verb === undefined ? { ...fields, ...extra } : { [verb]: { ...(fields[verb] as Fields), ...extra } };
    };
    const overlays = (section: Json | undefined) =>
      Object.fromEntries(Object.entries((section ?? {}) as Fields).map(([id, layer]) => [id, speaking(layer as Fields)]));
    return {
      ...speaking(document as Fields),
      ...(document.forSegment === undefined ? {} : { forSegment: overlays(document.forSegment) }),
      ...(document.forCustomer === undefined ? {} : { forCustomer: overlays(document.forCustomer) }),
    } as Fields;
  });

describe("the rules of a policy as a table", () => {
  it("have a row each, that people can read", () => {
    expect(tableOf(ACME, CONTEXT).split("\n")).toEqual([
      "id,layer,status,when,treatment,channel,tone,owner,tier,pressure,because nl,because en,source",
      "did-it-arrive,,set,,,(none),warm,,,,'=Vraag; of hij er is.,Ask.,",
      "large-and-late,,off,,,,,,,,,,",
      'mine,,new,tenureYears > 2.5 and loyal,check-in-call,[phone],,"won, serves",,2,,,"A7; ""ours; page 3""; ""-"""',
      "large-and-late,segment: key-account,on,,,,,,,,,,",
      "",
    ]);
  });

  it("open in Excel in Dutch, with semicolons and a decimal comma", () => {
    const csv = tableOf(ACME, CONTEXT, { separator: "semicolon" });
    expect(csv.startsWith("\uFEFFid;layer;status;when;")).toBe(true);
    expect(csv).toContain("mine;;new;tenureYears > 2,5 and loyal;check-in-call;[phone];;won, serves;");
    expect(into(csv, TEXT)).toEqual({ ok: true, text: TEXT, changes: [] });
  });

  it("come back as the very same document and the same policy, into one that has lost its rules", () => {
    fc.assert(
      fc.property(told, fc.constantFrom("comma" as const, "semicolon" as const), (document, separator) => {
        const csv = tableOf(document, CONTEXT, { separator });
        const back: Fields = JSON.parse(into(csv, JSON.stringify(bare(document), undefined, 2)).text);
        expect(withoutEmpty(back)).toEqual(withoutEmpty(document));
        expect(hashes(back)).toEqual(hashes(document));
      }),
      { numRuns: 60 },
    );
  });

  it("leave the text as it was written where nothing was changed", () => {
    fc.assert(
      fc.property(told, fc.boolean(), (document, all) => {
        const written = JSON.stringify(document, undefined, "\t");
        expect(into(tableOf(document, CONTEXT, { all }), written)).toEqual({ ok: true, text: written, changes: [] });
      }),
      { numRuns: 40 },
    );
  });
});

describe("a colleague with a spreadsheet", () => {
  const edited = (csv: string, from: string, to: string) => {
    expect(csv).toContain(from);
    return csv.replace(from, to);
  };

  it("changes one cell, and one place in the file changes", () => {
    const { text: changed, changes } = into(edited(tableOf(ACME, CONTEXT), "> 2.5 and loyal", "> 3.5 and loyal"), TEXT);
    expect(changes).toEqual([{ id: "mine", layer: "", what: "changed" }]);
    expect(changed).toContain('"value": 3.5');
    expect(changed.split("\n").filter((line, index) => line !== TEXT.split("\n")[index])).toHaveLength(1);
  });

  it("sees the rules of the base too, and what is changed in such a row becomes a change to that rule", () => {
    const csv = tableOf(ACME, CONTEXT, { all: true });
    const row = csv.split("\n").find((line) => line.startsWith("call-after-silence,,base,")) ?? "";
    const { text: changed, changes } = into(
      edited(
        csv,
        row,
        row
          .replace(",normal,", ",strong,")
          .replace(/,base,/, ",base,")
          .replace("reminder-call,,", "reminder-call,phone,"),
      ),
      TEXT,
    );
    expect(changes).toEqual([{ id: "call-after-silence", layer: "", what: "added" }]);
    expect(JSON.parse(changed).rules["call-after-silence"]).toMatchObject({ set: { then: expect.any(Object) } });
    expect(into(csv.replace(row, row.replace(",base,", ",off,")), TEXT).changes).toEqual([{ id: "call-after-silence", layer: "", what: "added" }]);
  });

  it("adds a row without a status, and removes one", () => {
    const csv = tableOf(ACME, CONTEXT)
      .split("\n")
      .filter((line) => !line.startsWith("large-and-late,,"))
      .concat("autumn,,,tags contains farm,wait,,,,,,Na de oogst.,,")
      .join("\n");
    const { text: changed, changes } = into(csv, TEXT);
    expect(changes).toEqual([
      { id: "autumn", layer: "", what: "added" },
      { id: "large-and-late", layer: "", what: "removed" },
    ]);
    expect(JSON.parse(changed).rules.autumn).toEqual({
      when: { all: [{ fact: "tags", operator: "contains", value: "farm" }] },
      then: { treatment: "wait" },
      because: { nl: "Na de oogst." },
    });
  });

  it("may name the columns in Dutch, in any order, with columns of their own", () => {
    const csv = "opmerking;regel;behandeling;wanneer;omdat;kanaal\nnog bespreken;herfst;wait;tags bevat farm;Na de oogst.;\n";
    expect(JSON.parse(into(csv, JSON.stringify(bare(ACME))).text).rules).toEqual({
      herfst: { when: { all: [{ fact: "tags", operator: "contains", value: "farm" }] }, then: { treatment: "wait" }, because: { nl: "Na de oogst." } },
    });
  });

  it.each([
    ["a condition that cannot be read", "id,when\nmine,daysPastDue >> 3", { line: 2, column: "when", message: expect.stringContaining("place 14") }],
    ["a status that is none", "id,status\nmine,of", { line: 2, column: "status", message: '"of" is not a status.', help: 'Did you mean "off"?' }],
    ["a layer that is none", "id,layer,status\nmine,branch: 3,off", { line: 2, column: "layer", message: '"branch: 3" is not a layer.' }],
    [
      "a rule twice",
      "id,status\nlarge-and-late,off\nlarge-and-late,on",
      { line: 3, column: "id", message: '"large-and-late" stands in an earlier row already.' },
    ],
    [
      "a pressure that is no number",
      "id,when,treatment,pressure\nmine,loyal,thank,high",
      { line: 2, column: "pressure", message: '"high" is not a pressure.' },
    ],
    ["no column with names", "naamloos,status\nmine,off", { line: 1, message: 'No column is called "id".' }],
    ["a column misspelt", "id,statis\nmine,off", { line: 1, message: '"statis" is not a column of this table.', help: 'Did you mean "status"?' }],
    [
      "a fact that does not exist",
      "id,when,treatment\nmine,dagenTeLaat > 30,wait",
      { line: 2, id: "mine", column: "when", message: 'There is no fact "dagenTeLaat".' },
    ],
    [
      "a treatment in Dutch",
      "id,when,treatment\nmine,loyal,herinnering",
      { line: 2, id: "mine", column: "treatment", message: 'There is no treatment "herinnering".' },
    ],
    ["a rule nobody has", "id,status\nlarge-and-lat,off", { line: 2, id: "large-and-lat", message: 'No layer below has a rule "large-and-lat".' }],
    ["quotes that do not close", 'id,when\nmine,"loyal', { line: 2, message: expect.stringContaining("cannot be read") }],
  ])("hears in which row and column: %s", (_what, csv, problem) => {
    expect(tableInto(csv, TEXT, CONTEXT)).toEqual({ ok: false, problems: [expect.objectContaining(problem)] });
  });

  it("hears it in Dutch", () => {
    const read = tableInto("id,when\nmine,daysPastDue >> 3", TEXT, { ...CONTEXT, language: "nl" });
    expect(read).toMatchObject({ ok: false, problems: [{ message: expect.stringContaining("De voorwaarde is niet te lezen op plaats 14") }] });
  });

  it("keeps a policy that can be used", () => expect(checkPolicyText(into(tableOf(ACME, CONTEXT), TEXT).text, CONTEXT).ok).toBe(true));
});
