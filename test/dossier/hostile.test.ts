import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../src/dossier/index.js";
import { everything, type Fields, invoice, problemsOf, told } from "./told.js";

const custom = (value: unknown) => told({ custom: { value } });
class Account {
  name = "x";
}

describe("what is not plain data is refused by name (P14)", () => {
  const circle: Fields = {};
  circle.self = circle;
  let asked = 0;
  const getter = Object.defineProperty({}, "value", { enumerable: true, get: () => ++asked });
  const proxy = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
    },
  );

  it.each<[string, unknown, string[]]>([
    ["a Date", custom(new Date(0)), ["not-plain-data /custom/value"]],
    ["a Map", custom(new Map()), ["not-plain-data /custom/value"]],
    ["an object of a class", custom(new Account()), ["not-plain-data /custom/value"]],
    ["a function", custom(() => 1), ["not-plain-data /custom/value"]],
    ["a symbol", custom(Symbol("x")), ["not-plain-data /custom/value"]],
    ["a bigint", custom(1n), ["not-plain-data /custom/value"]],
    ["nothing inside a list", custom([1, undefined]), ["not-plain-data /custom/value/1"]],
    ["a hole in a list", custom(new Array(2)), ["not-plain-data /custom/value/0", "not-plain-data /custom/value/1"]],
    ["a field named by a symbol", custom({ [Symbol("x")]: 1 }), ["not-plain-data /custom/value"]],
    ["a getter", told({ custom: getter }), ["computed-value /custom/value"]],
    ["a circle", custom(circle), ["circular /custom/value/self"]],
    ["a proxy that throws", custom(proxy), ["unreadable /custom/value"]],
    ["not a number", custom(Number.NaN), ["not-finite /custom/value"]],
    ["a Date where a day belongs", told({ invoices: [invoice({ due: new Date(0) })] }), ["not-plain-data /invoices/0/due"]],
    ["a Date as invoice", told({ invoices: [new Date(0)] }), ["not-plain-data /invoices/0"]],
    ["nothing at all", undefined, ["not-plain-data "]],
    ["null", null, ["not-an-object "]],
    ["text", "{}", ["not-an-object "]],
    ["a list", [], ["not-an-object "]],
    ["a function as dossier", () => 1, ["not-plain-data "]],
  ])("%s", (_name, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it("no getter is ever asked", () => {
    expect(asked).toBe(0);
  });

  it("objects without a prototype and from another realm are plain", () => {
    expect(problemsOf(Object.assign(Object.create(null), told()))).toEqual([]);
  });

  it("a field that is undefined is a field that was not told", () => {
    expect(problemsOf(told({ invoices: undefined, customer: { id: "C", name: undefined } }))).toEqual([]);
  });

  it.each(["__proto__", "constructor", "prototype"])("the name %s is refused at every depth, and pollutes nothing", (name) => {
    const text = JSON.stringify(told({ custom: { NAME: { polluted: true } }, people: [{ id: "k", role: "buyer", NAME: { polluted: true } }] })).replaceAll(
      "NAME",
      name,
    );
    expect(problemsOf(JSON.parse(text))).toEqual([`forbidden-name /custom/${name}`, `forbidden-name /people/0/${name}`]);
    expect(({} as Fields).polluted).toBeUndefined();
  });
});

describe("limits give a listed problem", () => {
  const nested = (depth: number): unknown => Array.from({ length: depth }).reduce((inside) => [inside], 1);
  const parse = (input: unknown, limits: Fields) => {
    const parsed = parseDossier(input, { limits });
    return parsed.ok ? "ok" : parsed.issues.map(({ code }) => code).join();
  };

  it("of depth", () => {
    expect(problemsOf(told({ custom: { value: nested(62) } }))).toEqual([]);
    expect(problemsOf(told({ custom: { value: nested(63) } }))).toEqual([`too-deep /custom/value${"/0".repeat(62)}`]);
    expect(parse(told({ custom: { value: nested(10_000) } }), { depth: 1e9 })).toBe("too-deep");
  });

  it("of values", () => {
    expect(parse(told(), { values: 5 })).toBe("ok");
    expect(parse(told(), { values: 4 })).toBe("too-many-values");
    expect(parse(told({ custom: { value: new Array(4_000_000_000) } }), { values: 1000, problems: 10 })).toContain("too-many-problems");
  });

  it("of text", () => {
    expect(parse(told({ custom: { note: "x".repeat(10_000) } }), { characters: 5_000 })).toBe("too-much-text");
    expect(parse(told({ custom: { ["x".repeat(10_000)]: 1 } }), { characters: 5_000 })).toBe("too-much-text");
  });

  it("of problems, without an end to the errors that count", () => {
    const parsed = parseDossier(told({ contacts: Array.from({ length: 50 }, () => ({})) }), { limits: { problems: 10 } });
    expect(!parsed.ok && parsed.issues.length).toBe(11);
    expect(!parsed.ok && parsed.issues.at(-1)?.code).toBe("too-many-problems");
  });

  it("warnings never crowd out an error", () => {
    const contacts = Array.from({ length: 50 }, () => ({ on: "2026-11-01", channel: "email", purpose: "payment", outcome: "sent", about: ["x"] }));
    const parsed = parseDossier(told({ invoices: [invoice({ amount: "x" })], contacts }), { limits: { problems: 10 } });
    expect(!parsed.ok && parsed.issues.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["not-a-decimal"]);
  });

  it("a hundred thousand mistakes in one place are answered too", () => {
    const payments = Array.from({ length: 150_000 }, () => 1);
    expect(problemsOf(told({ invoices: [invoice({ payments })] }))).toEqual(["too-many-problems /invoices/0"]);
  });
});

describe("whatever is handed over", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 5,
  });

  it("gets an answer, and every problem has all its parts", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parseDossier(input);
        if (!parsed.ok)
          for (const issue of parsed.issues)
            expect(issue).toMatchObject({ code: expect.any(String), at: expect.any(String), expected: expect.any(String), mend: expect.any(String) });
      }),
      { numRuns: 500 },
    );
  });

  it("in place of any part of a full dossier gets an answer", () => {
    const places = placesIn(everything());
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        const input = structuredClone(everything());
        set(input, place, value);
        expect(() => parseDossier(input)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it("is never changed by reading it", () => {
    const places = placesIn(everything());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, value) => {
        const input = structuredClone(everything());
        set(input, place, value);
        const before = structuredClone(input);
        parseDossier(deepFreeze(input));
        expect(input).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("is read the same in any order of its fields", () => {
    const places = placesIn(everything());
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), fc.infiniteStream(fc.nat()), (place, value, numbers) => {
        const input = structuredClone(everything());
        set(input, place, value);
        expect(parseDossier(reordered(input, numbers))).toEqual(parseDossier(input));
      }),
      { numRuns: 300 },
    );
  });
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, path: Place = []): Place[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [...(path.length > 0 ? [path] : []), ...inside.flatMap(([name, part]) => placesIn(part, [...path, name]))];
}

function set(root: Fields, place: Place, value: unknown): void {
  let owner: Fields = root;
  for (const step of place.slice(0, -1)) owner = owner[step] as Fields;
  owner[place.at(-1) ?? ""] = value;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inside of Object.values(value)) deepFreeze(inside);
  return Object.freeze(value);
}

function reordered(value: unknown, numbers: Iterator<number>): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, numbers));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, part]) => [name, reordered(part, numbers), Number(numbers.next().value)] as const);
  const shuffled: Fields = {};
  for (const [name, part] of fields.sort((a, b) => a[2] - b[2]))
    Object.defineProperty(shuffled, name, { value: part, enumerable: true, writable: true, configurable: true });
  return shuffled;
}
