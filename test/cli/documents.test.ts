import { expect, test } from "vitest";
import { documentsIn } from "../../src/cli/input/documents.js";
import { linesOf } from "../../src/cli/input/lines.js";

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}
async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const value of values) found.push(value);
  return found;
}

test.each([1, 2, 3, 7, 100])("lines are the same in pieces of %i characters", async (size) => {
  expect(await all(linesOf(inPieces("\n a\r\n\n  \nbcd\n\ne", size), 10))).toEqual([
    { number: 2, text: " a" },
    { number: 5, text: "bcd" },
    { number: 7, text: "e" },
  ]);
});

test("a line beyond the limit costs itself and nothing else", async () => {
  expect(await all(linesOf(inPieces(`a\n${"x".repeat(50)}\nb`, 7), 10))).toEqual([{ number: 1, text: "a" }, { number: 2 }, { number: 3, text: "b" }]);
});

test("a dossier, a list or a line beyond the limit is told as such", async () => {
  const limits = { line: 20, text: 40 };
  const line = await documentsIn(inPieces(`{"a":1}\n{"a":"${"x".repeat(30)}"}\n{"a":2}`, 9), "-", limits);
  expect(await all(line.each)).toMatchObject([{ json: { a: 1 } }, { problem: { code: "too-much-text" }, line: 2 }, { json: { a: 2 }, line: 3 }]);
  const list = await documentsIn(inPieces(`[\n${'"xxxxxxxx",\n'.repeat(5)}"x"]`, 9), "-", limits);
  expect(await all(list.each)).toMatchObject([{ problem: { code: "too-much-text" } }]);
});

test("a broken first line does not hide the lines after it", async () => {
  const { many, each } = await documentsIn(inPieces('{"a":\n{"a":1}\n', 4), "-");
  expect(many).toBe(true);
  expect(await all(each)).toMatchObject([
    { problem: { code: "invalid-json" }, line: 1 },
    { json: { a: 1 }, line: 2 },
  ]);
});

test("a dossier over several lines is one dossier, however it is laid out", async () => {
  for (const text of ['{\n"a": 1\n}', '{ "a":\n\n1 }', '\n\n  {"a"\n:1}\n']) {
    const { many, each } = await documentsIn(inPieces(text, 3), "d.json");
    expect([many, await all(each)]).toEqual([false, [{ json: { a: 1 }, line: expect.any(Number) }]]);
  }
});
