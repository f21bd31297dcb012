import { describe, expect, it } from "vitest";
import { editDistance, suggest } from "../src/suggest.js";

const FIELDS = ["customer", "colleagues", "contacts", "unappliedCash", "dueDate", "asOf", "kind"];

describe("what was probably meant", () => {
  it.each([
    ["Customer", "customer"],
    ["custmoer", "customer"],
    ["colleages", "colleagues"],
    ["unapplied_cash", "unappliedCash"],
    ["date_due", "dueDate"],
    ["DateDue", "dueDate"],
    ["kidn", "kind"],
    ["asof", "asOf"],
  ])("%s is taken for %s", (word, meant) => {
    expect(suggest(word, FIELDS)).toBe(meant);
  });

  it.each(["", "z", "invoices", "x".repeat(10_000)])("nothing is made of %s", (word) => {
    expect(suggest(word, FIELDS)).toBeUndefined();
  });

  it("of two that are as near, the first listed is named", () => {
    expect(suggest("cat", ["bat", "rat"])).toBe("bat");
    expect(suggest("cat", ["rat", "bat"])).toBe("rat");
  });

  it("a third of the letters may differ, and no more", () => {
    expect(suggest("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(suggest("abcdef", ["abcxyz"])).toBeUndefined();
  });
});

describe("the distance between two words", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["ab", "ba", 1],
    ["kitten", "sitting", 3],
    // Restricted: a swapped pair is not edited again, or this would be 2.
    ["ca", "abc", 3],
  ])("from %s to %s is %i", (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });

  it("is not worked out above the most that is asked for", () => {
    expect(editDistance("kitten", "sitting", 2)).toBeUndefined();
  });
});
