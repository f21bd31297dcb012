/**
 * Stands in for vitest while mutants are tried: it gathers the tests instead of running them, so that they can be run a thousand times in one process.
 * @module
 */
import { GATHERING, type Gathering } from "./gathered.js";

type Body = (...row: readonly unknown[]) => unknown;

const gathering = Reflect.get(globalThis, GATHERING) as Gathering;
const within: string[] = [];
let before: readonly Body[] = [];

export const { expect } = gathering;
export const describe = Object.assign(group, {
  each: eachOf(group),
  runIf: (condition: unknown) => (condition ? group : passOver),
  skipIf: (condition: unknown) => (condition ? passOver : group),
});
export const test = Object.assign(gather, { each: eachOf(gather) });
export const it = test;

/** Comes before each test instead of once: a test is run alone here, whenever a mutant asks for it. */
export function beforeAll(body: Body): void {
  before = [...before, body];
}

/** Tables printed at the end are for people. */
export function afterAll(): void {}

function group(name: string, ...told: readonly unknown[]): void {
  const body = bodyIn(told);
  const outside = before;
  within.push(name);
  body();
  within.pop();
  before = outside;
}

function passOver(): void {}

function gather(name: string, ...told: readonly unknown[]): void {
  const body = bodyIn(told);
  const first = before;
  const run =
    first.length === 0
      ? body
      : async () => {
          for (const each of first) await each();
          await body();
        };
  gathering.tests.push({ name: [...within, name].join(" > "), run });
}

/** Some name a time limit as well, before or after. */
function bodyIn(told: readonly unknown[]): Body {
  return told.find((part) => typeof part === "function") as Body;
}

function eachOf(use: (name: string, body: Body) => void) {
  return (rows: readonly unknown[]) =>
    (name: string, ...parts: readonly unknown[]) => {
      const body = bodyIn(parts);
      for (const told of rows) {
        const row = Array.isArray(told) ? told : [told];
        use(`${name} ${typeof row[0] === "string" ? row[0] : JSON.stringify(row[0])}`, () => body(...row));
      }
    };
}
