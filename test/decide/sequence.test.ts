// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** What a named person's release unlocks: the invoices it was given for, and only when it was given. */
import { describe, expect, it } from "vitest";
import { permit } from "../../src/decide/permit.js";
import { propose } from "../../src/decide/propose.js";
import { rank } from "../../src/decide/rank.js";
import { sequence } from "../../src/decide/sequence.js";
import type { JournalEntry } from "../../src/dossier/dossier.js";
import { benchOf } from "../../src/testing/index.js";
import { read } from "../properties/trying.js";

const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
const bench = benchOf({ policy: { schemaVersion: 1, name: "harsh", rules: { notice: { when, then: { treatment: "formal-notice" } } } } });

/** A customer to whom a formal notice for I-1 was announced; every guardrail aside. */
function lockedAfter(...journal: readonly { readonly outcome?: JournalEntry["outcome"]; readonly about?: readonly string[] }[]) {
  const dossier = read({
    schemaVersion: 1,
    asOf: "2026-11-23T09:00:00+01:00",
    customer: { id: "C-1", kind: "business", country: "NL" },
    invoices: ["I-1", "I-2"].map((id) => ({ id, issued: "2026-08-01", due: "2026-08-31", currency: "EUR", amount: "100.00" })),
    contacts: [{ on: "2026-11-10", channel: "phone", purpose: "payment", treatment: "announce-in-person", outcome: "reached", about: ["I-1"] }],
    journal: journal.map((entry) => ({ on: "2026-11-20", treatment: "release-formal-step", ...entry })),
  });
  const policy = bench.policyFor(dossier);
  const [facts] = bench.lookups(dossier);
  if (!facts) throw new Error("no case");
  const { proposals } = propose(facts, policy, bench.treatments);
  const ranked = rank(permit(proposals, policy, []).candidates, policy.economics);
  return sequence(ranked, { policy, treatments: bench.treatments, guardrails: [] }).later.find(({ treatment }) => treatment.id === "formal-notice");
}

describe("a formal step that was announced in person", () => {
  it("needs no further release once a named person gave one for its invoices", () => {
    expect(lockedAfter({})?.given).toBe("C-1/release-formal-step/I-1/1");
    expect(lockedAfter({ about: ["I-1"] })).toMatchObject({ given: "C-1/release-formal-step/I-1/1", about: ["I-1"] });
  });

  it.each([
    ["was refused", { outcome: "reached-refused" as const }],
    ["was asked for and not answered", { outcome: "no-answer" as const }],
    ["was given for another invoice", { about: ["I-2"] }],
  ])("still waits for a person where a release %s", (_, entry) => {
    const locked = lockedAfter(entry);
    expect(locked?.behind).toBe("release-formal-step");
    expect(locked?.given).toBeUndefined();
  });
});
