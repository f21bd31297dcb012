/** Every policy that is shipped, proven as a company would have it. */
import { expect, test } from "vitest";
import { catalogueOf } from "../../../src/facts/catalogue.js";
import { PRESETS, parsePolicy, TREATMENTS } from "../../../src/index.js";
import { provePolicy } from "../../../src/policy-tools/prove/index.js";

test.each([...PRESETS.keys()])("under %s no threat comes first and none without proof", (id) => {
  const parsed = parsePolicy({ schemaVersion: 1, name: "acme", extends: id }, { catalogue: catalogueOf(), treatments: TREATMENTS, presets: PRESETS });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  const proof = provePolicy(parsed.value.all());
  expect(proof.shown.filter(({ answer }) => answer.kind !== "shown")).toEqual([]);
  expect([proof.answer, proof.regions > 1000]).toEqual(["shown", true]);
});
