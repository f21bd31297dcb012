import { describe, expect, it } from "vitest";
import { csvRows, rowText } from "../../../src/portfolio/import/csv-rows.js";

const read = (text: string) => {
  const bytes = Buffer.from(text, "utf8");
  const { rows, broken } = csvRows(bytes, ",");
  return { rows: rows.map((row) => [row.line, ...row.cells]), broken: broken.map((row) => [row.line, row.reason, rowText(bytes, row)]) };
};

describe("the rows of a file", () => {
  it("know their line, also after quoted line ends, empty lines and Windows line ends", () => {
    expect(read('a,b\r\n"x\r\ny",1\r\n\r\nz,2\r\n').rows).toEqual([
      [1, "a", "b"],
      [2, "x\r\ny", "1"],
      [5, "z", "2"],
    ]);
  });

  it("may end their lines in different ways within one file", () => {
    expect(read("a,b\r\nc,d\ne,f\rg,h").rows.map(([line]) => line)).toEqual([1, 2, 3, 4]);
  });

  it("one quotation mark too many costs one line, not the rest of the file", () => {
    const { rows, broken } = read('a,b\n1,"2\n3,4\n5,6\n');
    expect(rows.map(([line]) => line)).toEqual([1, 3, 4]);
    expect(broken).toEqual([[2, "opens a quotation mark that is not closed", '1,"2']]);
  });

  it("two rows with a quotation mark too many each cost one line", () => {
    const { rows, broken } = read('a,b\n1,"2\n3,4\n5,"6\n7,8\n');
    expect(rows.map(([line]) => line)).toEqual([1, 3, 5]);
    expect(broken.map(([line]) => line)).toEqual([2, 4]);
  });

  it("text behind a closing quotation mark, and a mark inside a value, are said", () => {
    expect(read('a,b\n"x"y,1\nx"y,1\n').broken.map(([line, reason]) => [line, reason])).toEqual([
      [2, "has text after a closing quotation mark"],
      [3, "has a quotation mark inside a value that is not quoted"],
    ]);
  });

  it("ten thousand broken rows do not hold it up", () => {
    const started = performance.now();
    expect(read(`a,b\n${'1,"2\n'.repeat(10_000)}`).broken).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
