import { describe, expect, it } from "vitest";
import { parseMapping } from "../../../src/portfolio/import/mapping.js";
import { AmicableError } from "../../../src/problem.js";
import { mappingFor } from "./ledger.js";

function issuesOf(told: unknown) {
  try {
    parseMapping(told);
    return [];
  } catch (error) {
    if (error instanceof AmicableError) return error.issues;
    throw error;
  }
}

describe("a mapping tells everything that is wrong with it at once", () => {
  it("has nothing to say of a good one", () => {
    expect(issuesOf(mappingFor())).toEqual([]);
  });

  it("a misspelled key comes with what was probably meant", () => {
    expect(issuesOf(mappingFor({ delimeter: ";" }))).toMatchObject([{ code: "unknown-key", at: "/files/0/delimeter", mend: 'Did you mean "delimiter"?' }]);
  });

  it("a misspelled field comes with what was probably meant", () => {
    const columns = { customerId: "c", issued: "i", amount: "a", dueDate: "d", invoiceID: "n" };
    expect(issuesOf(mappingFor({ columns }))).toMatchObject([
      { at: "/files/0/columns/dueDate" },
      { at: "/files/0/columns/invoiceID", mend: 'Did you mean "invoiceId"?' },
    ]);
  });

  it("says which columns every ledger needs", () => {
    expect(issuesOf(mappingFor({ columns: {}, constants: {} })).map((issue) => issue.at)).toEqual([
      "/files/0/columns/customerId",
      "/files/0/columns/amount",
      "/files/0/columns/issued",
      "/files/0/columns/currency",
    ]);
  });

  it("refuses two ways of writing days that read one text as different days", () => {
    const [issue] = issuesOf(mappingFor({ dates: ["M/d/yyyy", "d/M/yyyy"] }));
    expect(issue).toMatchObject({ at: "/files/0/dates", expected: "only one of M/d/yyyy and d/M/yyyy: both read the same text, as different days" });
  });

  it("refuses a way of writing days that it does not know", () => {
    expect(issuesOf(mappingFor({ dates: ["d MMM yyyy"] })).map((issue) => issue.at)).toEqual(["/files/0/dates/0"]);
  });

  it("refuses one sign for decimals and thousands", () => {
    expect(issuesOf(mappingFor({ decimal: ",", thousands: "," })).map((issue) => issue.at)).toEqual(["/files/0/thousands"]);
  });

  it.each(["null", "12", '"text"', "[]", '{"files":[]}', '{"__proto__":{"x":1},"schemaVersion":1}', '{"schemaVersion":1,"files":[null]}'])(
    "does not crash on %s",
    (text) => {
      const told: unknown = JSON.parse(text);
      expect(issuesOf(told).length).toBeGreaterThan(0);
    },
  );
});
