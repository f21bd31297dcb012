import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, formatDay } from "../../../src/calendar/day.js";
import { minorUnits } from "../../../src/dossier/money.js";
import { type AmountStyle, readAmount } from "../../../src/portfolio/import/amounts.js";
import { dayReader } from "../../../src/portfolio/import/dates.js";
import { nameFits } from "../../../src/portfolio/import/source.js";

describe("days", () => {
  it.each([
    ["yyyy-MM-dd", "2026-11-23"],
    ["yyyyMMdd", "20261123"],
    ["M/d/yyyy", "11/23/2026"],
    ["dd-MM-yyyy", "23-11-2026"],
    ["d.M.yy", "23.11.26"],
    ["yyyy-MM-dd HH:mm:ss", "2026-11-23 00:00:00"],
    ["yyyy-MM-ddTHH:mm", "2026-11-23T08:30"],
  ])("written %s are read", (format, text) => {
    const day = dayReader([format])(text);
    expect(day === undefined ? day : formatDay(day)).toBe("2026-11-23");
  });

  it.each(["2026-02-30", "2026-13-01", "0001-01-01", "9999-12-31", "2026-1-1", " ", "20261123"])(
    "such as %j are refused where yyyy-MM-dd is declared",
    (text) => {
      expect(dayReader(["yyyy-MM-dd"])(text)).toBeUndefined();
    },
  );

  it("come back as they were written, every day of three centuries", () => {
    const read = dayReader(["dd-MM-yyyy", "yyyyMMdd"]);
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_005 }), (number) => {
        const [year, month, day] = formatDay(number as Day).split("-");
        expect(read(`${day}-${month}-${year}`)).toBe(number);
        expect(read(`${year}${month}${day}`)).toBe(number);
      }),
    );
  });
});

describe("amounts", () => {
  const dutch: AmountStyle = { decimal: ",", thousands: "." };
  it.each([
    ["1.234,56", dutch, 123_456],
    ["1234,5", dutch, 123_450],
    ["-0,05", dutch, -5],
    ["12,00-", dutch, -1200],
    ["(12,00)", dutch, -1200],
    ["1 234.50", { decimal: ".", thousands: " " }, 123_450],
    ["12.5000", { decimal: "." }, 1250],
    ["1'000", { decimal: ".", thousands: "'" }, 100_000],
  ] as const)("%s is read exactly", (text, style, minor) => {
    const amount = readAmount(text, "EUR", style);
    expect(typeof amount === "string" ? amount : minorUnits(amount)).toBe(minor);
  });

  it.each(["1,234.56", "1.23.456,00", "12.34,5", "1,2,3", "€ 12,00", "", "-", "--5", "-5-", "NaN", "Infinity", "1e3", "0x10", ",5", "5,"])(
    "%j is refused, not guessed",
    (text) => {
      expect(readAmount(text, "EUR", dutch)).toBeTypeOf("string");
    },
  );

  it("come back to the cent however they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (minor) => {
        const text = (Math.abs(minor) / 100).toFixed(2);
        const [whole = "", cents = ""] = text.split(".");
        const written = `${minor < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
        const amount = readAmount(written, "EUR", dutch);
        expect(typeof amount === "string" ? amount : minorUnits(amount)).toBe(minor);
      }),
    );
  });
});

describe("file names", () => {
  it.each([
    ["C:\\export\\Open Items (1).csv", "open items (*).csv", true],
    ["/data/highradius_open_invoices.csv", "*open*.csv", true],
    ["closed.csv", "*open*.csv", false],
    ["a.csv", "?.csv", true],
    ["ab.csv", "?.csv", false],
    ["aXcsv", "a.csv", false],
  ])("%s and %s", (name, pattern, fits) => {
    expect(nameFits(name, pattern)).toBe(fits);
  });
});
