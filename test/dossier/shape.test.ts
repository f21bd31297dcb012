import { describe, expect, it } from "vitest";
import { DOSSIER_PROBLEMS, parseDossier } from "../../src/dossier/index.js";
import { AS_OF, contact, dossierOf, everything, type Fields, invoice, problemsOf, told, withInvoice } from "./told.js";

const customer = (extra: Fields) => told({ customer: { id: "C-1", ...extra } });
const person = (extra: Fields) => told({ people: [{ id: "k1", role: "buyer", ...extra }] });
const colleague = (extra: Fields) => told({ colleagues: [{ id: "p1", name: "Sanne", ...extra }] });
const first = (input: unknown) => {
  const parsed = parseDossier(input);
  return parsed.ok ? undefined : parsed.issues[0];
};

describe("what a dossier needs", () => {
  it("an id and a moment are enough", () => {
    expect(problemsOf(told())).toEqual([]);
  });

  it("everything may be told", () => {
    expect(problemsOf(everything())).toEqual([]);
  });

  it.each<[Fields, string[]]>([
    [{}, ["missing /asOf", "missing /customer", "missing /schemaVersion"]],
    [{ ...told(), customer: {} }, ["missing /customer/id"]],
    [withInvoice({ due: undefined }), ["missing /invoices/0/due"]],
    [told({ contacts: [contact({ purpose: undefined })] }), ["missing /contacts/0/purpose"]],
    [told({ arrangements: [{ agreed: "2026-11-01", instalments: [] }] }), ["empty /arrangements/0/instalments"]],
    [{ ...told(), schemaVersion: 2 }, ["not-in-list /schemaVersion"]],
    [customer({ id: "  " }), ["empty /customer/id"]],
    [customer({ id: 1042 }), ["wrong-kind /customer/id"]],
    [told({ invoices: { id: "1" } }), ["wrong-kind /invoices"]],
    [told({ invoices: ["1"] }), ["wrong-kind /invoices/0"]],
    [told({ customer: "C-1" }), ["wrong-kind /customer"]],
    [customer({ addressProven: "true" }), ["wrong-kind /customer/addressProven"]],
    [customer({ name: null }), ["wrong-kind /customer/name"]],
    [customer({ kind: "buisness" }), ["not-in-list /customer/kind"]],
    [customer({ kind: null }), ["not-in-list /customer/kind"]],
    [told({ contacts: [contact({ pressure: 7 })] }), ["not-in-list /contacts/0/pressure"]],
    [customer({ sinse: "2014-01-01" }), ["unknown-field /customer/sinse"]],
    [told({ customerr: {}, toString: 1 }), ["unknown-field /customerr", "unknown-field /toString"]],
    [told({ "a/b~c": 1 }), ["unknown-field /a~1b~0c"]],
    [customer({ country: "nl" }), ["country-form /customer/country"]],
    [customer({ country: "NLD" }), ["country-form /customer/country"]],
    [customer({ country: "UK" }), ["country-form /customer/country"]],
    [customer({ timeZone: "Europe/Amsterdm" }), ["unknown-zone /customer/timeZone"]],
    [customer({ timeZone: "+01:00" }), ["unknown-zone /customer/timeZone"]],
    [customer({ language: "Dutch" }), ["language-form /customer/language"]],
    [customer({ blockedAccountPercent: 40.5 }), ["out-of-range /customer/blockedAccountPercent"]],
    [customer({ moneyDays: [{ weekday: 8 }] }), ["out-of-range /customer/moneyDays/0/weekday"]],
    [customer({ moneyDays: [{}] }), ["run-day /customer/moneyDays/0"]],
    [customer({ moneyDays: [{ weekday: 1, dayOfMonth: 1 }] }), ["run-day /customer/moneyDays/0"]],
    [
      customer({ preferredHours: [{ days: [], from: "9:00", to: "10:00" }] }),
      ["empty /customer/preferredHours/0/days", "impossible-time /customer/preferredHours/0/from"],
    ],
    [customer({ preferredHours: [{ days: [1], from: "17:00", to: "09:00" }] }), ["end-before-start /customer/preferredHours/0/to"]],
    [told({ nps: [{ on: "2026-01-01", score: 11 }] }), ["nps-range /nps/0/score"]],
    [told({ nps: [{ on: "2026-01-01", score: 7.5 }] }), ["nps-range /nps/0/score"]],
    [withInvoice({ currency: "EURO" }), ["unknown-currency /invoices/0/currency"]],
    [told({ rates: [{ from: "USD", to: "EUR", rate: "0", on: "2026-01-01" }] }), ["not-a-decimal /rates/0/rate"]],
    [person({ channels: [{ channel: "mail" }] }), ["not-in-list /people/0/channels/0/channel"]],
    [colleague({ relations: ["won", "admires"] }), ["not-in-list /colleagues/0/relations/1"]],
  ])("%j", (input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });
});

describe("days and moments", () => {
  it.each([
    ["2026-02-30", "impossible-date", "That month ends on 2026-02-28; look up the right day"],
    ["2026-30-11", "impossible-date", "There is no month 30; write 2026-11-30 if day and month were swapped"],
    ["2026-00-10", "impossible-date", "There is no month 0; look up the right day"],
    ["2025-02-29", "impossible-date", "That month ends on 2025-02-28; look up the right day"],
    ["01-12-2026", "date-form", "Write 2026-12-01"],
    ["1.12.2026", "date-form", "Write 2026-12-01"],
    ["25/12/2026", "date-form", "Write 2026-12-25"],
    ["01/12/2026", "date-form", "Write the year first: 2026-12-01, or 2026-01-12 if the month came first"],
    ["12/25/2026", "date-form", "Write 2026-12-25"],
    ["20261201", "date-form", "Write 2026-12-01"],
    ["2026/12/1", "date-form", "Write 2026-12-01"],
    ["2026-12-01T00:00:00Z", "date-form", "Write only the day: 2026-12-01"],
    ["tomorrow", "date-form", "Write four digits for the year, two for the month and two for the day"],
    ["0001-01-01", "unlikely-date", "Leave the field out when the day is not known; do not fill in a first or last possible day"],
    ["9999-12-31", "unlikely-date", "Leave the field out when the day is not known; do not fill in a first or last possible day"],
  ])("%s is answered with how to write it", (due, code, mend) => {
    expect(first(withInvoice({ due }))).toMatchObject({ code, at: "/invoices/0/due", received: JSON.stringify(due), mend });
  });

  it.each([
    ["2026-11-23", "moment-form", "Add the time and the offset: 2026-11-23T09:00:00+01:00"],
    ["2026-11-23T09:00:00", "moment-form", "Add the offset to universal time at the end, such as +01:00, or Z for universal time itself"],
    ["2026-11-23 09:00:00+01:00", "moment-form", "Write a T between day and time, and a colon in the offset: 2026-11-23T09:00:00+01:00"],
    ["2026-11-23T09:00:00+0100", "moment-form", "Write a T between day and time, and a colon in the offset: 2026-11-23T09:00:00+01:00"],
    ["now", "moment-form", "Write it as 2026-11-23T09:00:00+01:00"],
    ["2026-11-23T25:00:00+01:00", "impossible-time", "Look up the right time; midnight is 00:00 of the next day"],
    ["2026-11-23T09:00:00+15:00", "impossible-time", "Look up the right time; midnight is 00:00 of the next day"],
    ["2026-11-31T09:00:00+01:00", "impossible-date", "That month ends on 2026-11-30; look up the right day"],
  ])("asOf %s is answered with what is missing", (asOf, code, mend) => {
    expect(first({ ...told(), asOf })).toMatchObject({ code, at: "/asOf", mend });
  });

  it("a contact may have a day or a moment", () => {
    const [day, moment] = dossierOf(told({ contacts: [contact({ on: "2026-11-01" }), contact({ on: "2026-11-01T10:15:00+01:00" })] })).contacts ?? [];
    expect(day?.on).toEqual({ day: 20758 });
    expect(moment?.on).toMatchObject({ day: 20758, instant: { minute: 615, offsetMinutes: 60 } });
  });
});

describe("messages for people", () => {
  it.each<[unknown, string]>([
    [customer({ id: 1042 }), 'Put it in quotes: "1042"'],
    [customer({ addressProven: "true" }), "Take away the quotes: true"],
    [told({ invoices: invoice() }), "Put it between [ and ], even when there is only one"],
    [customer({ name: null }), "Leave the field out when it is not known"],
    [customer({ kind: "buisness" }), "Did you mean business?"],
    [customer({ kindd: "business" }), "Did you mean kind?"],
    [customer({ region_code: "x" }), "Take it out; fields of your own belong under custom at the top of the dossier"],
    [customer({ country: "UK" }), "Write GB"],
    [customer({ country: "nl" }), "Write NL"],
    [customer({ timeZone: "Europe/Amsterdm" }), "Did you mean Europe/Amsterdam?"],
    [withInvoice({ currency: "eur" }), "Did you mean EUR?"],
    [{ ...told(), schemaVersion: "1" }, "Write 1 without quotes"],
    [{ ...told(), schemaVersion: 2 }, "Write 1"],
    [JSON.stringify(told()), "This is still text: turn it into data with JSON.parse first"],
    [[told()], "This is a list: hand over the dossiers one at a time"],
  ])("case %# says how to mend it: %s", (input, mend) => {
    expect(first(input)?.mend).toBe(mend);
  });

  it("no message uses the words of programmers or of accountants", () => {
    const parsed = parseDossier({
      asOf: 1,
      customer: { id: 1, kind: 1, tags: 1, timeZone: "x", addressProven: 1 },
      invoices: [{ amount: [] }],
      custom: 3,
      x: 1,
    });
    const words = JSON.stringify([parsed, DOSSIER_PROBLEMS]).toLowerCase();
    for (const word of ["enum", "token", "regex", "string", "boolean", "undefined", "debtor"]) expect(words).not.toContain(word);
  });

  it("long texts are shortened", () => {
    const parsed = parseDossier(told({ customer: { id: "C-1", kind: "x".repeat(100_000) }, ["y".repeat(100_000)]: 1 }));
    expect(JSON.stringify(parsed).length).toBeLessThan(3_000);
  });

  it("every problem of every section is told at once", () => {
    const input = {
      schemaVersion: 1,
      asOf: AS_OF,
      customer: { id: "C-1", country: "nl", colour: "red" },
      people: [
        { id: "k1", role: "boss" },
        { id: "k2", role: "buyer" },
        { id: "k2", role: "buyer" },
      ],
      colleagues: [{ id: "p1" }],
      invoices: [
        // A field that does not fit does not hide the amounts and days beside it.
        invoice({ amount: "1.001", due: "2026-08-01", colection: "card", payments: [{ on: "2026-07-01", amount: "x", state: "odd" }] }),
        invoice({ id: "2", issued: "2026-12-01", due: "2026-12-31" }),
      ],
      contacts: [contact({ on: "2026-13-01", about: ["2026-119"] })],
      promises: [{ made: "2026-11-10", by: "2026-11-01", amount: { amount: "1", currency: "USD" }, invoices: ["2"] }],
      nps: [{ on: "2026-01-01", score: 12 }],
    };
    expect(problemsOf(input)).toEqual([
      "missing /colleagues/0/name",
      "unknown-reference /contacts/0/about/0",
      "impossible-date /contacts/0/on",
      "unknown-field /customer/colour",
      "country-form /customer/country",
      "too-many-decimals /invoices/0/amount",
      "unknown-field /invoices/0/colection",
      "due-before-issued /invoices/0/due",
      "not-a-decimal /invoices/0/payments/0/amount",
      "payment-before-invoice /invoices/0/payments/0/on",
      "not-in-list /invoices/0/payments/0/state",
      "after-as-of /invoices/1/issued",
      "nps-range /nps/0/score",
      "not-in-list /people/0/role",
      "duplicate-id /people/2/id",
      "mixed-currencies /promises/0/amount/currency",
      "end-before-start /promises/0/by",
    ]);
  });
});
