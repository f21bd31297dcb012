import fc from "fast-check";
import { expect, test } from "vitest";
import { documentsIn } from "../../src/cli/input/documents.js";
import { linesOf } from "../../src/cli/input/lines.js";
import { memberLines } from "../../src/cli/input/member-lines.js";
import { textOf, wholeText } from "../../src/cli/input/source.js";

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
    expect([many, await all(each)]).toEqual([false, [{ json: { a: 1 }, line: expect.any(Number), number: 1 }]]);
  }
});

test("every dossier of a list is told by the line on which it begins, however the list is laid out", () => {
  const member = fc.jsonValue({ depthSize: "small" });
  fc.assert(
    fc.property(fc.array(member, { maxLength: 6 }), fc.nat(3), fc.nat(9), (members, indent, before) => {
      const text = "\n".repeat(before) + JSON.stringify(members, undefined, indent);
      const lines = memberLines(text, 1);
      // Each member as it is laid out says how many lines it takes; without an indent everything stands on one line.
      const heights = members.map((each) => JSON.stringify(each, undefined, indent).split("\n").length);
      let next = before + (indent > 0 ? 2 : 1);
      const expected = heights.map((height) => {
        const begins = next;
        next += indent > 0 ? height : 0;
        return begins;
      });
      expect(lines).toEqual(expected);
    }),
  );
});

test("a day without customers is an empty file of dossiers, and an empty dossier is a mistake", async () => {
  for (const text of ["", "\n \n"]) {
    const none = await documentsIn(inPieces(text, 3), "today.ndjson");
    expect([none.many, await all(none.each)]).toEqual([true, []]);
    const { each } = await documentsIn(inPieces(text, 3), "d.json");
    expect(await all(each)).toMatchObject([{ problem: { code: "empty-input" }, line: 1 }]);
  }
});

async function* bytesInPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

test("text in UTF-8 is read as it was written, in pieces of any size", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 40 }), fc.integer({ min: 1, max: 9 }), fc.boolean(), async (told, size, marked) => {
      const text = `{"a":1}\n${told}`;
      const bytes = Buffer.from((marked ? "\ufeff" : "") + text, "utf8");
      expect(await wholeText(textOf(bytesInPieces(bytes, size)), 1000)).toBe(text);
    }),
  );
});

test.each([1, 2, 5, 1000])("a customer whose name is no UTF-8 is refused by its line, and everybody else is read (pieces of %i bytes)", async (size) => {
  const latin = Buffer.concat([
    Buffer.from('{"name":"J\u00f6rg"}\n', "utf8"),
    Buffer.from('{"name":"M\u00fclly"}\n', "latin1"),
    Buffer.from('{"name":"\ufffd and \ud83d\ude00"}', "utf8"),
  ]);
  const { each } = await documentsIn(textOf(bytesInPieces(latin, size)), "-");
  expect(await all(each)).toMatchObject([
    { json: { name: "J\u00f6rg" } },
    { problem: { code: "not-utf-8", received: expect.stringContaining("on line 2") }, line: 2, number: 2 },
    { json: { name: "\ufffd and \ud83d\ude00" } },
  ]);
});

test("a list or a policy with letters that are no UTF-8 is refused whole, and the line is named", async () => {
  const bytes = Buffer.from('[\n{"name":"a"},\n{"name":"M\u00fclly"}\n]', "latin1");
  const { each } = await documentsIn(textOf(bytesInPieces(bytes, 7)), "d.json");
  expect(await all(each)).toMatchObject([{ problem: { code: "not-utf-8", received: expect.stringContaining("on line 3") } }]);
  await expect(wholeText(textOf(bytesInPieces(bytes, 7)), 1000)).rejects.toThrow(/not UTF-8.* on line 3.*Save or export it as UTF-8/s);
});
