/** Files that nobody should ever hand over, and what goes wrong with them in real life. */
import { gzipSync } from "node:zlib";

/** Moves the cursor, renames the window, hides the rest, turns the text around, and a script for a page. */
export const VENOM = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202Eevil\u2066<script>alert(1)</script>\r\nX\ud800";

const CUSTOMER = { schemaVersion: 1, asOf: "2026-11-23T09:00:00+01:00", customer: { id: "C-1", name: "Jansen" } };
const TEXT = JSON.stringify(CUSTOMER);
const deep = (open: string, close: string, inside = "") => open.repeat(10_000) + inside + close.repeat(10_000);

/** By what is wrong with them. None is a dossier, a policy, a mapping, a ladder or a ledger. */
export const NOTHING_GOOD: Readonly<Record<string, string | Uint8Array>> = {
  nothing: "",
  "only blanks": " \n\t\n",
  zeros: Buffer.alloc(5_000),
  "packed with gzip": gzipSync(TEXT),
  "an Excel workbook": Buffer.from("504b0304140006000800", "hex"),
  "bytes that are no text": Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0xc0, 0x7d]),
  "half a character of UTF-16": Buffer.from([0xff, 0xfe, 0x7b]),
  "lists in lists": deep("[", "]"),
  "groups in groups": deep('{"a":', "}", "1"),
  "brackets that never close": "[".repeat(100_000),
  "a number beyond all numbers": "1e999",
  "names that reach into the program": '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"rules":{"__proto__":"off"}}',
  "names that every object has":
    '{"schemaVersion":1,"name":"h","rules":{"toString":{"set":{"then":{"tone":"x"}}}},"conditions":{"valueOf":{"fact":"toString"}},"files":[]}',
  "a policy that builds on itself": '{"schemaVersion":1,"name":"amicable:self@1","extends":"amicable:self@1"}',
  "signs that steer a terminal": JSON.stringify({ schemaVersion: VENOM, name: VENOM, [VENOM]: VENOM, asOf: VENOM, extends: VENOM, files: VENOM }),
  "signs that steer a terminal, and no JSON": `{"a":${VENOM}`,
  "a zero in a word": TEXT.replace("C-1", "C\u00001"),
  "many words in one": `"${"a".repeat(200_000)}"`,
};

/** All of these say the same, in other bytes. */
export const SAME_CUSTOMER: Readonly<Record<string, Uint8Array>> = {
  "UTF-8": Buffer.from(TEXT),
  "UTF-8 with a mark": Buffer.from(`\ufeff${TEXT}`),
  "UTF-16 with a mark": Buffer.from(`\ufeff${TEXT}`, "utf16le"),
  "UTF-16 without a mark": Buffer.from(TEXT, "utf16le"),
  "UTF-16 the other way around": Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16(),
  "UTF-16 the other way around, without a mark": Buffer.from(TEXT, "utf16le").swap16(),
};

export const LEDGER = "customer,invoice,amount,issued,due,name\nC-1,I-1,100,2026-09-01,2026-10-01,Jansen\n";
export const MAPPING = {
  schemaVersion: 1,
  files: [
    {
      match: "*",
      columns: { customerId: "customer", invoiceId: "invoice", amount: "amount", issued: "issued", due: "due", customerName: "name" },
      constants: { currency: "EUR" },
    },
  ],
};

/** What must never reach a terminal: signs that steer it, other than the ends of lines. */
export function steers(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(text);
}
