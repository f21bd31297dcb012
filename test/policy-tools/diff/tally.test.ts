import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseDossier } from "../../../src/dossier/index.js";
import { createPlanner } from "../../../src/index.js";
import { diffCounter } from "../../../src/policy-tools/index.js";
import { dossiers } from "../../../src/testing/index.js";

const one = createPlanner({ policy: "amicable:nl-business@1" });
const other = createPlanner({
  policy: { schemaVersion: 1, name: "other", extends: "amicable:nl-business@1", guardrails: { never: ["verify-contact-details"] } },
});
const portfolio = fc.sample(dossiers(), { numRuns: 150 }).flatMap((document) => {
  const parsed = parseDossier(document);
  return parsed.ok ? [parsed.value] : [];
});

test("customers of a portfolio are counted by what they had and what they get, with examples", () => {
  const counter = diffCounter();
  const expected = new Map<string, number>();
  for (const customer of portfolio) {
    const [before, after] = [one.plan(customer), other.plan(customer)];
    counter.add(before, after);
    const [was, is] = [before.actions[0].treatment, after.actions[0].treatment];
    if (was !== is) expected.set(`${was} ${is}`, (expected.get(`${was} ${is}`) ?? 0) + 1);
  }
  const { customers, changed, changes } = counter.tally();
  expect(customers).toBe(portfolio.length);
  expect(expected.size).toBeGreaterThan(0);
  expect(Object.fromEntries(changes.filter(({ from, to }) => from !== to).map(({ from, to, count }) => [`${from} ${to}`, count]))).toEqual(
    Object.fromEntries(expected),
  );
  expect(changes.reduce((sum, { count }) => sum + count, 0)).toBe(changed);
  for (const { count, examples, firmer, gentler } of changes) {
    expect(examples.length).toBe(Math.min(3, count));
    expect(firmer + gentler).toBeLessThanOrEqual(count);
  }
});

test("a portfolio under the same policy twice shows nothing", () => {
  const counter = diffCounter();
  for (const customer of portfolio) counter.add(one.plan(customer), one.plan(customer));
  expect(counter.tally()).toEqual({ customers: portfolio.length, changed: 0, changes: [] });
});
