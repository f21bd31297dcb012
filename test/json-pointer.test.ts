import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedAt, lastStep, pointer, stepsOf, valueAt } from "../src/json-pointer.js";
import type { Json } from "../src/vocabulary.js";

const step = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom("~", "/", "~1", "~01", "a/b", "__proto__", "0"));
const group = fc.dictionary(step, fc.integer(), { noNullPrototype: true });

describe("a place in a document", () => {
  test("is read back as it was written, whatever is in its names", () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(stepsOf(pointer("", ...steps))).toEqual(steps);
      }),
    );
  });

  test.each([
    ["the whole document", "", undefined],
    ["a name with a slash", "/rules/a~1b", "a/b"],
    ["a name with a tilde", "/rules/~01", "~1"],
    ["a name that is empty", "/rules/", ""],
  ])("ends with its last step: %s", (_what, at, last) => expect(lastStep(at)).toBe(last));

  test.each<[string, readonly (string | number)[], Json | undefined]>([
    ["a field", ["invoices", 0, "id"], "I-1"],
    ["an item by its place as text", ["invoices", "1", "id"], "I-2"],
    ["no item has a name", ["invoices", "length"], undefined],
    ["no item has an empty name", ["invoices", ""], undefined],
    ["beyond the end of a list", ["invoices", 7], undefined],
    ["inside a text", ["invoices", 0, "id", "0"], undefined],
    ["what every object has of its own accord", ["constructor"], undefined],
    ["the prototype", ["__proto__"], undefined],
  ])("leads to what was told there, and nowhere else: %s", (_what, steps, found) => {
    expect(valueAt({ invoices: [{ id: "I-1" }, { id: "I-2" }] }, steps)).toEqual(found);
  });

  test("holds what was put there, and everything else stays as it was", () => {
    fc.assert(
      fc.property(group, step, fc.integer(), (document, name, value) => {
        const changed = changedAt(document, [name], value);
        expect(valueAt(changed, [name])).toBe(value);
        const others = Object.keys(document).filter((other) => other !== name);
        for (const other of others) expect(valueAt(changed, [other])).toBe(document[other]);
        expect(changedAt(changed, [name], undefined)).toEqual(changedAt(document, [name], undefined));
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  test("is added at the end of a list, and an item that is taken out closes the row", () => {
    const told = { list: ["a", "b"] };
    expect(changedAt(told, ["list", "2"], "c")).toEqual({ list: ["a", "b", "c"] });
    expect(changedAt(told, ["list", "0"], undefined)).toEqual({ list: ["b"] });
    expect(changedAt(told, ["new", "part"], 1)).toEqual({ list: ["a", "b"], new: { part: 1 } });
    expect(told).toEqual({ list: ["a", "b"] });
  });
});
