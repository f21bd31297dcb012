import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { FACTS, GUARDRAILS, LIMITS, PRESETS, parsePolicy, SETTINGS, TREATMENTS } from "../../../src/index.js";
import { callsDebtor } from "../../../src/policy/wording.js";
import { policyDocument, renderPolicyDocument } from "../../../src/policy-tools/index.js";
import { hostilePolicies, policies } from "../../../src/testing/index.js";
import { times } from "../../runs.js";

const CONTEXT = { catalogue: new Map(FACTS.map((fact) => [fact.name, fact])), treatments: TREATMENTS, presets: PRESETS };
const RUNS = times(25);
const LANGUAGES = ["en", "nl"] as const;
const FORMATS = ["md", "html"] as const;

function read(document: unknown) {
  const result = parsePolicy(document, CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
const acme = (more: object) => read({ schemaVersion: 1, name: "acme", extends: "amicable:nl-business@1", ...more });
const rule = (because: object, when: object = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 3 }] }) => ({
  when,
  then: { treatment: "check-in-call" },
  because,
});

/** The row of a rule in Markdown. */
function rowOf(document: string, id: string): string {
  return document.split("\n").find((line) => line.startsWith(`| <code>${id}</code>`)) ?? "";
}

describe("an auditor who reads the policy", () => {
  const document = renderPolicyDocument(acme({}), "md");

  it("finds every rule, reason rule, setting, limit and guardrail", () => {
    const { rules, reasonRules } = acme({}).for(undefined);
    const ids = [...rules, ...reasonRules].map(({ id }) => id);
    const names = [...SETTINGS, ...LIMITS].map(({ name }) => name);
    for (const name of [...ids, ...names, ...GUARDRAILS.map(({ id }) => id)]) expect(document).toContain(`<code>${name}</code>`);
  });

  it("reads conditions, actions, ways, tone and colleagues in words", () => {
    const row = rowOf(document, "large-and-late");
    for (const words of [
      "at least EUR 10,000.00 (setting <code>materialAmount</code>)",
      "**and** <code>late</code>",
      "Reminder by phone (remind)",
      "won this customer",
    ])
      expect(row).toContain(words);
    expect(rowOf(renderPolicyDocument(acme({}), "md", { language: "nl" }), "large-and-late")).toContain(
      "minstens € 10.000,00 (instelling <code>materialAmount</code>)",
    );
  });

  it("sees a condition turned around as what it then says", () => {
    const not = (inside: object) => rowOf(renderPolicyDocument(acme({ rules: { mine: rule({ en: "Why." }, { not: inside }) } }), "md"), "mine");
    expect(not({ condition: "loyal" })).toContain("| not <code>loyal</code> |");
    expect(not({ fact: "naturalPerson", operator: "equal", value: true })).toContain(": no |");
    expect(not({ any: [{ condition: "loyal" }, { fact: "daysPastDue", operator: "lessThan", value: 5 }] })).toMatch(
      /not <code>loyal<\/code><br>\*\*and\*\* .*: not less than 5/,
    );
  });

  it("sees which limits are stricter, what is never wanted, what is off, and who decided", () => {
    const strict = renderPolicyDocument(acme({ guardrails: { minDaysBetweenContacts: 5, never: ["stop-service"] }, rules: { "did-it-arrive": "off" } }), "md");
    expect(strict).toMatch(/minDaysBetweenContacts.*\*\*5 days\*\* \| 2 days \| only raise it \| acme/);
    expect(strict).toContain("- Stop the service (<code>stop-service</code>)");
    expect(strict).toContain("| <code>did-it-arrive</code> | rule | acme |");
    expect(strict).not.toContain("<code>did-it-arrive</code><br>");
  });

  it("sees assumptions as assumptions, with their source", () => {
    expect(document).toContain("These numbers are assumptions, not measurements.");
    expect(renderPolicyDocument(acme({ economics: { source: "Own figures of 2025." } }), "md")).toContain("Source: Own figures of 2025.");
  });

  it("sees what is different for a segment, in words", () => {
    const key = acme({
      forSegment: { "key-account": { rules: { "did-it-arrive": { set: { when: { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 9 }] } } } } } },
    });
    expect(renderPolicyDocument(key, "md")).toMatch(/<code>\/rules\/did-it-arrive\/when<\/code> \| [^|]*more than 9/);
  });
});

describe("every shipped policy in every language and format", () => {
  const all = [...PRESETS.keys()].flatMap((name) => LANGUAGES.flatMap((language) => FORMATS.map((format) => [name, language, format] as const)));
  test.each(all)("%s in %s as %s is complete, and calls nobody a debtor", (name, language, format) => {
    const document = renderPolicyDocument(read(PRESETS.get(name)), format, { language });
    expect(callsDebtor(document.replace(/<[^>]*>/g, " "))).toBeUndefined();
    expect(document).not.toMatch(/undefined|\[object|greaterThan|lessThan|NaN/);
    // A gap that nobody filled.
    expect(document).not.toContain("…");
  });
});

describe("a colleague who wrote debtor all the same", () => {
  it("finds customer between brackets in its place", () => {
    const set = acme({ rules: { mine: rule({ en: "Ask the debtor, or his Debtor-number.", nl: "Vraag de de­biteur of het debiteurennummer." }) } });
    expect(rowOf(renderPolicyDocument(set, "md"), "mine")).toContain("Ask the \\[customer\\], or his \\[customer\\]-number.");
    expect(rowOf(renderPolicyDocument(set, "md", { language: "nl" }), "mine")).toContain("Vraag de \\[klant\\] of het \\[klant\\].");
  });
});

describe("whatever a policy says", () => {
  it("the document is the same each time, and the order of names in the file changes nothing", () => {
    fc.assert(
      fc.property(policies(), fc.constantFrom(...LANGUAGES), fc.constantFrom(...FORMATS), (told, language, format) => {
        const document = renderPolicyDocument(read(told), format, { language });
        expect(renderPolicyDocument(read(turned(told)), format, { language })).toBe(document);
      }),
      { numRuns: RUNS },
    );
  });

  it("HTML opens and closes every element, runs nothing and fetches nothing", () => {
    fc.assert(
      fc.property(fc.oneof(policies(), hostilePolicies(), nasty()), (told) => {
        const html = renderPolicyDocument(read(told), "html");
        expect(openElements(html)).toEqual([]);
        const elements = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name));
        expect([...elements].filter((name) => !KNOWN.includes(name ?? ""))).toEqual([]);
        expect(html).not.toMatch(/ (?:src|on[a-z]+)=(?!&)|javascript:[^<]*"|url\(|@import/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
        expect(html).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: RUNS },
    );
  });

  it("a table in Markdown has as many cells in each row as heads, and holds no HTML but its own", () => {
    fc.assert(
      fc.property(fc.oneof(policies(), nasty()), (told) => {
        const lines = renderPolicyDocument(read(told), "md").split("\n");
        for (const [index, line] of lines.entries()) {
          if (!line.startsWith("|")) continue;
          const before = lines[index - 1] ?? "";
          if (before.startsWith("|")) expect([line, cellsIn(line)]).toEqual([line, cellsIn(before)]);
        }
        expect(lines.join("\n").match(/<(?!\/?code>|br>|a id="[a-z]+">|\/a>)/g)).toBeNull();
      }),
      { numRuns: RUNS },
    );
  });

  it("what somebody wrote can be read back from the HTML", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (words) => {
        const because = `x ${words}`;
        fc.pre(callsDebtor(because) === undefined && because.normalize("NFKC") === because && /^[ -~]*$/.test(because));
        const parsed = parsePolicy({ schemaVersion: 1, name: "acme", rules: { mine: rule({ en: because }) } }, CONTEXT);
        fc.pre(parsed.ok);
        if (parsed.ok) expect(readBack(renderPolicyDocument(parsed.value, "html"))).toContain(`>${because}<`);
      }),
      { numRuns: RUNS * 4 },
    );
  });
});

describe("somebody who reads with the ears, or on paper", () => {
  const html = renderPolicyDocument(acme({ forSegment: { large: { settings: { firmAfterDays: 40 } } } }), "html", { language: "nl" });

  it("hears the language, one title, and a caption and heads of every table", () => {
    expect(html).toContain('<html lang="nl">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const tables = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(table).toMatch(/^<table>\n<caption>[^<]+<\/caption>/);
      const heads = table.match(/<th scope="col">[^<]+<\/th>/g) ?? [];
      for (const row of table.match(/<tr><th scope="row">.*<\/tr>/g) ?? []) expect((row.match(/<td>/g) ?? []).length).toBe(heads.length - 1);
    }
  });

  it("gets from the contents to every section", () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links).toEqual(policyDocument(acme({ forSegment: { large: { settings: { firmAfterDays: 40 } } } })).sections.map(({ id }) => id));
    for (const id of links) expect(ids).toContain(id);
  });

  it("can print it: tables repeat their heads and rows stay whole", () => {
    expect(html).toMatch(/@media print \{[\s\S]*table-header-group[\s\S]*break-inside: avoid/);
  });
});

/** The same document with its names in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inside]) => [key, turned(inside)] as const)
      .reverse(),
  );
}

/** Texts and names that mean something in HTML, in Markdown, or to a terminal. */
function nasty(): fc.Arbitrary<object> {
  const piece = fc.constantFrom(
    "<script>alert(1)</script>",
    "a|b",
    "`x`",
    "[a](javascript:x)",
    "&lt;",
    '" onload="x',
    "**b**",
    "| --- |",
    "\u202e",
    "\\",
    "1. ",
    "- ",
    "é",
    "</td>",
    "#",
    "~~",
    "\ud800",
  );
  const words = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(" "));
  return fc.tuple(words, words, words).map(([because, id, source]) => ({
    schemaVersion: 1,
    name: "acme",
    conditions: {
      [`c ${id}`]: { all: [{ fact: "city", operator: "equal", value: because }].map((leaf) => ({ ...leaf, fact: "tags", operator: "contains" })) },
    },
    rules: { [`r ${id}`]: { when: { not: { condition: `c ${id}` } }, then: { treatment: "wait" }, because: { en: because }, source: [source] } },
    economics: { source },
    forSegment: { [id]: { settings: { firmAfterDays: 44 } } },
  }));
}

const KNOWN = [
  ...["html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "h1", "h2", "p", "ul", "li", "a", "code", "strong", "br"],
  ...["table", "caption", "thead", "tbody", "tr", "th", "td"],
];

/** Elements that are opened and not closed in their turn. */
function openElements(html: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name = ""] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (name === "br" || name === "meta") continue;
    if (closing === "") open.push(name);
    else if (open.pop() !== name) return [`${name} closes something else`];
  }
  return open;
}

function cellsIn(line: string): number {
  return line.replace(/\\./g, "").split("|").length;
}

function readBack(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
