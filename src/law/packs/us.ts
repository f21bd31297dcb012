/**
 * The United States: Regulation F (federal, for collectors), Massachusetts, California and New York City (for creditors too), opting out.
 * @module
 */
import { type LawPack, NATURAL_PERSONS } from "../entry.js";
import { CALLS, ELECTRONIC, EVERY_DAY, openHours, source } from "./notation.js";

const countries = ["US"] as const;
/** Law for collectors; a creditor that collects its own is held to the same by choice. */
const collectors = { appliesTo: { actor: ["for-others"], customerKind: NATURAL_PERSONS }, elsewhere: { actor: ["own"], kind: "default" } } as const;
const DAYTIME = openHours(EVERY_DAY, 8, 21);
const NEW_YORK = ["new york", "new york city", "nyc", "manhattan", "brooklyn", "queens", "the bronx", "bronx", "staten island"];

export const US: LawPack = {
  pack: "us",
  checkedOn: "2026-11-21",
  staleAfterDays: 210,
  entries: [
    {
      id: "US.regf.window",
      kind: "guardrail",
      countries,
      ...collectors,
      asks: { rule: "hours", week: DAYTIME, restsOnHolidays: false },
      validFrom: "2021-11-30",
      sources: source("12 CFR 1006.6(b)(1): before 8:00 and after 21:00 local time is inconvenient", "C1"),
    },
    {
      id: "US.regf.calls",
      kind: "guardrail",
      countries,
      appliesTo: { ...collectors.appliesTo, channels: CALLS },
      elsewhere: collectors.elsewhere,
      asks: { rule: "contact-count", most: 7, withinDays: 7 },
      validFrom: "2021-11-30",
      sources: source("12 CFR 1006.14(b)(2): more than seven calls in seven days", "C2"),
    },
    {
      id: "US.regf.quiet",
      kind: "guardrail",
      countries,
      appliesTo: { ...collectors.appliesTo, channels: CALLS },
      elsewhere: collectors.elsewhere,
      asks: { rule: "quiet-after-conversation", days: 7 },
      validFrom: "2021-11-30",
      sources: source("12 CFR 1006.14(b)(2): a call within seven days of a conversation", "C2"),
    },
    {
      id: "US.opt-out.offered",
      kind: "guardrail",
      countries,
      ...collectors,
      asks: { rule: "content", in: "electronic", must: ["opt-out-offered"] },
      validFrom: "2021-11-30",
      sources: source("12 CFR 1006.6(e), as told by insidearm.com", "C2"),
    },
    {
      id: "US.opt-out.honoured",
      kind: "guardrail",
      countries,
      appliesTo: {},
      asks: { rule: "kept", by: "opted-out" },
      validFrom: "2025-04-11",
      sources: source("TCPA revocation rule: by any reasonable means, within ten business days; here at once", "C2"),
    },
    {
      id: "US.fdcpa.third-parties",
      kind: "guardrail",
      countries,
      ...collectors,
      asks: { rule: "kept", by: "third-party-disclosure" },
      validFrom: "2021-11-30",
      sources: source("FDCPA, 15 USC 1692c(b)", "C2"),
    },
    {
      id: "US.fdcpa.representative",
      kind: "guardrail",
      countries,
      ...collectors,
      asks: { rule: "kept", by: "representative-only" },
      validFrom: "2021-11-30",
      sources: source("FDCPA, 15 USC 1692c(a)(2)", "C2"),
    },
    {
      id: "US.CA.rosenthal",
      kind: "guardrail",
      countries,
      regions: ["CA"],
      appliesTo: { customerKind: NATURAL_PERSONS },
      asks: { rule: "hours", week: DAYTIME, restsOnHolidays: false },
      validFrom: "2025-07-01",
      sources: source("Rosenthal Act with SB 1286: creditors too, and business debts of natural persons (manatt.com)", "C2"),
    },
    {
      id: "US.MA.window",
      kind: "guardrail",
      countries,
      regions: ["MA"],
      appliesTo: { customerKind: NATURAL_PERSONS },
      asks: { rule: "hours", week: DAYTIME, restsOnHolidays: false },
      validFrom: "2012-03-02",
      sources: source("940 CMR 7.04", "C1"),
    },
    {
      id: "US.MA.calls",
      kind: "guardrail",
      countries,
      regions: ["MA"],
      appliesTo: { customerKind: NATURAL_PERSONS, channels: [...CALLS, "sms"] },
      asks: { rule: "contact-count", most: 2, withinDays: 7 },
      validFrom: "2012-03-02",
      sources: source("940 CMR 7.04(1)(f): two calls or texts in seven days per debt, creditors too", "C1"),
    },
    {
      id: "US.NYC.contacts",
      kind: "guardrail",
      countries,
      regions: ["NY"],
      cities: NEW_YORK,
      appliesTo: { customerKind: NATURAL_PERSONS },
      asks: { rule: "contact-count", most: 3, withinDays: 7 },
      validFrom: "2026-09-01",
      sources: [
        { ref: "NYC DCWP rules, from 2026-09-01 for original creditors (bankingjournal.aba.com 2026-02-26)", confidence: "C2" },
        { ref: "Three in seven days stood in the earlier text (mondaq 2025-08); the final text was not read", confidence: "U" },
      ],
    },
    {
      id: "US.NYC.consent",
      kind: "guardrail",
      countries,
      regions: ["NY"],
      cities: NEW_YORK,
      appliesTo: { customerKind: NATURAL_PERSONS, channels: ELECTRONIC },
      asks: { rule: "consent" },
      validFrom: "2026-09-01",
      sources: source("NYC DCWP rules: electronic contact needs consent (mondaq 2025-08)", "C2"),
    },
  ],
};
