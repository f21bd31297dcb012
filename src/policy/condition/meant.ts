/**
 * Numbers, days and amounts as people write them, turned into ours where nothing else can have been meant.
 * @module
 */
import { parseDay } from "../../calendar/day.js";

/** `30,5` is 30.5. With three digits behind the comma or point nobody can say whether thousands are meant. */
export function numberMeant(text: string): number | undefined {
  return /[.,]\d{3}$/.test(text.trim()) ? undefined : Number(text.trim().replace(",", "."));
}

/** `01-12-2026` and `1.12.2026` are 1 December; with slashes only where no month has that number. */
export function dayMeant(text: string): string | undefined {
  const told = text.trim();
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(told) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(told);
  if (yearFirst) return existing(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(told);
  if (!dayFirst || (dayFirst[2] === "/" && Number(dayFirst[1]) <= 12 && dayFirst[1] !== dayFirst[3])) return undefined;
  return existing(dayFirst[4], dayFirst[3], dayFirst[1]);
}

function existing(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(text) === undefined ? undefined : text;
}

/** 0.15 where percent is counted whole: 15. */
export function percentMeant(told: number): number | undefined {
  const percent = Math.round(told * 100);
  return told > 0 && told < 1 && Math.abs(told * 100 - percent) < 1e-9 ? percent : undefined;
}

/** `€ 1.250,00`, `1,250.00`, `1 250` and `1250,-` as digits with a point, in a currency whose sign it is. */
export function amountMeant(text: string, currency: string): string | undefined {
  const sign = SIGNS[currency];
  const bare = text
    .replace(sign ?? "", "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim()
    .replace(/,-+$/, "");
  if (/^\d+(\.\d{1,2})?$/.test(bare)) return bare;
  if (/^\d+,\d{1,2}$/.test(bare) || /^\d{1,3}(\.\d{3})+,\d{1,2}$/.test(bare)) return bare.replaceAll(".", "").replace(",", ".");
  if (/^\d{1,3}(,\d{3})+\.\d{1,2}$/.test(bare)) return bare.replaceAll(",", "");
  if (/^\d{1,3}( \d{3})+([.,]\d{1,2})?$/.test(bare)) return bare.replaceAll(" ", "").replace(",", ".");
  return /^\d{1,3}(\.\d{3}){2,}$/.test(bare) ? bare.replaceAll(".", "") : undefined;
}
const SIGNS: Readonly<Record<string, string | undefined>> = { EUR: "€", USD: "$", GBP: "£" };
