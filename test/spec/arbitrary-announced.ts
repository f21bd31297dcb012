// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Customers to whom something was announced, and of whom a colleague was asked to release a formal step; and policies that want one for everybody. */
import fc from "fast-check";
import { type DossierDocument, dossiers } from "../../src/testing/index.js";
import { type Json, OUTCOMES } from "../../src/vocabulary.js";

const SERIOUS = ["formal-notice", "fourteen-day-letter", "hand-over-to-partner", "court-claim", "stop-service"];
const everybody = { any: ["contains", "doesNotContain"].map((operator) => ({ fact: "notTold", operator, value: "bank" })) };
const wants = (treatments: readonly string[]) =>
  Object.fromEntries(treatments.map((treatment) => [`wants-${treatment}`, { when: everybody, then: { treatment } }]));
const policy = (treatments: readonly string[], more: { readonly [section: string]: Json } = {}) => ({
  schemaVersion: 1,
  name: "harsh",
  rules: wants(treatments),
  ...more,
});

/** From wanting nothing but formal steps to wanting their keys as well, and to never wanting a key. */
export const POLICIES: readonly Json[] = [
  policy(SERIOUS),
  policy([...SERIOUS, "announce-in-person", "release-formal-step", "friendly-reminder"], { guardrails: { announcementDays: 20 } }),
  policy([...SERIOUS, "check-in-call"], { guardrails: { never: ["announce-in-person"] } }),
  policy(["formal-notice", "friendly-reminder"], { guardrails: { never: ["release-formal-step"] } }),
];

const ON = "2026-11-23T09:00:00+01:00";
const day = (ago: number) => new Date(Date.UTC(2026, 10, 23 - ago)).toISOString().slice(0, 10);

interface Extra {
  readonly ago: number;
  readonly outcome: string;
  readonly about: readonly number[] | undefined;
}
const extra = (outcomes: readonly string[], longestAgo: number) =>
  fc.record<Extra>({
    ago: fc.nat(longestAgo),
    outcome: fc.constantFrom(...outcomes),
    about: fc.option(fc.subarray([0, 1, 2], { minLength: 1 }), { nil: undefined }),
  });

/** Releases about everything, and carried out; or, where they may be anything, also refused ones and those about other invoices. */
export const announced = (releases: "done" | "anything"): fc.Arbitrary<DossierDocument> =>
  fc
    .record({
      document: dossiers({ asOf: ON }),
      announcements: fc.array(extra(["reached", "reached-refused", "no-answer", "delivery-unknown"], 40), { maxLength: 2 }),
      given: fc.array(extra(releases === "done" ? ["done"] : ["done", "done", "done", "done", "done", "done", ...OUTCOMES], 20), { maxLength: 3 }),
    })
    .map(({ document, announcements, given }) => {
      const ids = listAt(document, "invoices").flatMap((invoice) =>
        typeof invoice === "object" && invoice !== null && "id" in invoice ? [String(invoice.id)] : [],
      );
      const about = ({ about: places }: Extra): { readonly [key: string]: Json } => {
        const named = places?.flatMap((place) => ids[place] ?? []) ?? [];
        return named.length === 0 ? {} : { about: named };
      };
      const told = announcements.map((one): Json => {
        return { on: day(one.ago), channel: "phone", purpose: "payment", treatment: "announce-in-person", outcome: one.outcome, ...about(one) };
      });
      const released = given.map((one): Json => {
        return { on: day(one.ago), treatment: "release-formal-step", outcome: one.outcome, ...(releases === "done" ? {} : about(one)) };
      });
      return { ...document, contacts: [...listAt(document, "contacts"), ...told], journal: [...listAt(document, "journal"), ...released] };
    });

function listAt(document: DossierDocument, section: string): readonly Json[] {
  const found: Json | undefined = document[section];
  return Array.isArray(found) ? found : [];
}
