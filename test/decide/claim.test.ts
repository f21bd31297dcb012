// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** What a formal step could claim by law today; no step before it mentions any of this. */
import { describe, expect, it } from "vitest";
import { claimOfStep } from "../../src/decide/claim.js";
import { permit } from "../../src/decide/permit.js";
import { propose } from "../../src/decide/propose.js";
import { rank } from "../../src/decide/rank.js";
import { type Locked, sequence } from "../../src/decide/sequence.js";
import { parseDossier } from "../../src/index.js";
import { benchOf } from "../../src/testing/index.js";
import { firmCase } from "../guardrails/firm-case.js";

// biome-ignore lint/suspicious/noExplicitAny: a told dossier is JSON that each case bends in its own way.
type Change = (told: any) => void;

const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
const bench = benchOf({ policy: { schemaVersion: 1, name: "harsh", rules: { notice: { when, then: { treatment: "formal-notice" } } } } });

/** The formal notice about two invoices, of 1,000 and 500 euros; every guardrail aside. */
function lockedFor(change: Change): Locked {
  const told = firmCase();
  change(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const policy = bench.policyFor(dossier.value);
  const [facts] = bench.lookups(dossier.value);
  if (!facts) throw new Error("no case");
  const ranked = rank(permit(propose(facts, policy, bench.treatments).proposals, policy, []).candidates, policy.economics);
  const { later } = sequence(ranked, { policy, treatments: bench.treatments, guardrails: [] });
  const locked = later.find(({ treatment }) => treatment.id === "formal-notice");
  if (!locked) throw new Error("no formal step");
  return locked;
}
function claimFor(change: Change): readonly string[] {
  const claim = claimOfStep(lockedFor(change));
  return claim
    ? [...claim.lines.map(({ what, about, amount }) => `${what} ${about.join("+")} ${amount}`), ...claim.refused.map(({ what }) => `no ${what}`)]
    : [];
}

const german: Change = (told) => {
  told.customer.country = "DE";
  told.creditor.country = "DE";
};
const asked = (day: string, pressure: number, outcome: string) => ({
  on: `${day}T10:00:00+01:00`,
  channel: "phone",
  purpose: "payment",
  pressure,
  to: "k1",
  outcome,
});
const germanAfter =
  (...contacts: readonly object[]): Change =>
  (told) => {
    german(told);
    told.contacts.push(...contacts);
  };
const INVOICES = ["principal F1 1000.00", "principal F2 500.00"];
const NOTHING_MORE = [...INVOICES, "no interest", "no interest", "no costs", "no costs"];
const FROM_20_OCTOBER = [...INVOICES, "interest F1 9.80", "interest F2 4.90", "lump-sum F1 40.00", "lump-sum F2 40.00"];

describe("a formal step could claim by law", () => {
  const dutch = [...INVOICES, "interest F1 32.77", "interest F2 15.96", "costs F1+F2 225.00"];
  it.each<[string, Change, readonly string[]]>([
    ["of a Dutch business the interest since the due dates and the costs of asking", () => {}, dutch],
    [
      "the VAT on the costs where the creditor cannot recover it",
      (told) => {
        told.creditor.recoversVat = false;
      },
      [...dutch, "vat F1+F2 47.25"],
    ],
    [
      "no more than the invoices in a country nobody told",
      (told) => {
        delete told.customer.country;
      },
      [...INVOICES, "no interest", "no costs"],
    ],
    [
      "no more than the invoices of a kind of customer nobody told",
      (told) => {
        delete told.customer.kind;
      },
      [...INVOICES, "no interest", "no costs"],
    ],
    ["of a German business nothing more before it had a clear request", german, NOTHING_MORE],
    ["the interest since the request that was heard", germanAfter(asked("2026-10-20", 4, "reached")), FROM_20_OCTOBER],
    ["the same where it was refused", germanAfter(asked("2026-10-20", 4, "reached-refused")), FROM_20_OCTOBER],
    ["the first of two", germanAfter(asked("2026-10-20", 4, "reached"), asked("2026-11-10", 4, "reached")), FROM_20_OCTOBER],
    ["nothing by a request that nobody heard", germanAfter(asked("2026-10-20", 4, "no-answer")), NOTHING_MORE],
    ["nothing by a friendly question", germanAfter(asked("2026-10-20", 3, "reached")), NOTHING_MORE],
    ["nothing by a request about another invoice", germanAfter({ ...asked("2026-10-20", 4, "reached"), about: ["F9"] }), NOTHING_MORE],
    [
      "the interest thirty days after an invoice certainly arrived",
      (told) => {
        german(told);
        told.invoices[0].delivery = { state: "confirmed", on: "2026-09-20" };
      },
      [...INVOICES, "interest F1 9.80", "lump-sum F1 40.00", "no interest", "no costs"],
    ],
    [
      "nothing by an invoice of which it is only known that it was sent",
      (told) => {
        german(told);
        told.invoices[0].delivery = { state: "sent", on: "2026-09-20" };
      },
      NOTHING_MORE,
    ],
    [
      "nothing of an invoice that is disputed",
      (told) => {
        told.invoices[0].disputes = [{ id: "D-1", raised: "2026-10-01" }];
      },
      ["principal F2 500.00", "interest F2 15.96", "costs F2 75.00"],
    ],
    [
      "nothing at all where all are",
      (told) => {
        for (const invoice of told.invoices) invoice.disputes = [{ id: `D-${invoice.id}`, raised: "2026-10-01" }];
      },
      [],
    ],
  ])("%s", (_what, change, claim) => expect(claimFor(change)).toEqual(claim));

  it("the invoices alone where it may name costs only as something that would follow", () => {
    const locked = lockedFor(germanAfter(asked("2026-10-20", 4, "reached")));
    const claim = claimOfStep({ ...locked, requires: ["no-costs"] });
    expect(claim?.lines.map(({ what }) => what)).toEqual(["principal", "principal"]);
    expect(claimOfStep(locked)?.total).toBe("1594.70");
  });

  it("nothing where it threatens with nothing, or asks for no money", () => {
    const locked = lockedFor(() => {});
    expect(claimOfStep({ ...locked, pressure: 4 })).toBeUndefined();
    expect(claimOfStep({ ...locked, treatment: { ...locked.treatment, asksForMoney: false } })).toBeUndefined();
    expect(claimOfStep({ ...locked, about: [] })).toBeUndefined();
    expect(claimOfStep({ ...locked, about: ["F2"] })?.principal).toBe("500.00");
  });
});
