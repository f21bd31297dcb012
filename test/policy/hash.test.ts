import { expect, it } from "vitest";
import { canonicalJson, fnv1a64, hashOf } from "../../src/policy/hash.js";

it.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("gives the published FNV-1a hash of %j", (text, hash) => expect(fnv1a64(text)).toBe(hash));

it("is the same whatever the order of keys, and another for other content", () => {
  expect(hashOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(hashOf({ b: { d: null, c: [1, 2] }, a: 1 }));
  expect(hashOf({ a: [1, 2] })).not.toBe(hashOf({ a: [2, 1] }));
  expect(hashOf({ a: undefined })).toBe(hashOf({}));
});

it("writes canonical JSON", () => expect(canonicalJson({ b: [1, "é", true], a: { z: null, y: -0 } })).toBe('{"a":{"y":0,"z":null},"b":[1,"é",true]}'));
