import { describe, expect, expectTypeOf, it } from "vitest";
import type { Action } from "../../src/decide/plan.js";
import { record, type StepOutcome, type StepTaken } from "../../src/dossier/index.js";
import { AmicableError, type Problem } from "../../src/problem.js";
import { AS_OF, contact, dossierOf, invoice, told } from "./told.js";

const base = told({
  people: [{ id: "k3", role: "accounts-payable" }],
  colleagues: [{ id: "p7", name: "Sanne" }],
  invoices: [invoice(), invoice({ id: "2026-119" })],
});
const call: StepTaken = {
  treatment: "check-in-call",
  pressure: 1,
  channel: "phone",
  to: { id: "k3" },
  owner: { id: "p7" },
  about: [{ invoice: "2026-118" }],
  asksForMoney: false,
};
const inside: StepTaken = { treatment: "correct-invoice", pressure: 0, owner: { id: "p7" }, about: [{ invoice: "2026-118" }] };
const after = (outcome: StepOutcome, step = call, from = base) => record(dossierOf(from), step, outcome);

function refusal(outcome: unknown, step = call, from = base): readonly Problem[] {
  try {
    after(outcome as StepOutcome, step, from);
  } catch (error) {
    if (error instanceof AmicableError && error.code === "invalid-outcome") return error.issues;
    throw error;
  }
  return [];
}

describe("after a contact", () => {
  it("the dossier remembers it, at its own moment, by its owner", () => {
    expect(after({ outcome: "voicemail" }).contacts).toEqual([
      {
        on: { day: 20780, instant: expect.objectContaining({ minute: 540 }) },
        treatment: "check-in-call",
        by: "p7",
        outcome: "voicemail",
        about: ["2026-118"],
        channel: "phone",
        direction: "out",
        to: "k3",
        purpose: "service",
        pressure: 1,
        at: "/contacts/0",
      },
    ]);
  });

  it("the dossier before it is as it was", () => {
    const before = dossierOf(base);
    const kept = structuredClone(before);
    record(before, call, { outcome: "reached-promised", promisedBy: "2026-11-27" });
    expect(before).toEqual(kept);
  });

  it("earlier contacts stay where they were", () => {
    const dossier = after({ outcome: "reached" }, call, { ...base, contacts: [contact()] });
    expect(dossier.contacts?.map(({ at, outcome }) => [at, outcome])).toEqual([
      ["/contacts/0", "sent"],
      ["/contacts/1", "reached"],
    ]);
  });

  it("about money when it pressed or asked for it", () => {
    expect(after({ outcome: "sent" }, { ...call, pressure: 2 }).contacts?.[0]?.purpose).toBe("payment");
    expect(after({ outcome: "sent" }, { ...call, asksForMoney: true }).contacts?.[0]?.purpose).toBe("payment");
    expect(after({ outcome: "sent" }, { ...call, purpose: "thanks" }).contacts?.[0]?.purpose).toBe("thanks");
  });

  it("somebody else may have made it, with a note", () => {
    expect(after({ outcome: "reached", by: "p8", note: "ill" }).contacts?.[0]).toMatchObject({ by: "p8", note: "ill" });
  });

  it("a contact about no invoice is about none, not about all", () => {
    expect(after({ outcome: "reached" }, { ...call, about: [] }).contacts?.[0]?.about).toEqual([]);
  });
});

describe("the moment of a step", () => {
  it("may be before that of the dossier", () => {
    const dossier = after({ outcome: "reached", on: "2026-11-20" });
    expect(dossier.contacts?.[0]?.on).toEqual({ day: 20777 });
    expect(dossier.asOf).toEqual(dossierOf(base).asOf);
  });

  it("moves the dossier's clock forward when it is later", () => {
    const dossier = after({ outcome: "reached-promised", on: "2026-11-24T10:00:00+01:00", promisedBy: "2026-11-27" });
    expect(dossier.asOf).toMatchObject({ day: 20781, minute: 600 });
    expect(dossier.promises?.[0]?.made).toBe(20781);
  });

  it("cannot be a later day without a time", () => {
    expect(refusal({ outcome: "reached", on: "2026-11-24" })).toMatchObject([{ code: "after-as-of", at: "/on" }]);
  });

  it("is counted on the dossier's own clock", () => {
    expect(after({ outcome: "reached-promised", on: "2026-11-23T00:30:00+05:00", promisedBy: "2026-11-27" }).promises?.[0]?.made).toBe(20779);
  });
});

describe("what the customer said", () => {
  it("a promise, of all or of a part", () => {
    expect(after({ outcome: "reached-promised", promisedBy: "2026-11-27" }).promises).toEqual([
      { made: 20780, by: 20784, invoices: ["2026-118"], at: "/promises/0" },
    ]);
    expect(after({ outcome: "reached-promised", promisedBy: "2026-11-27", promisedAmount: "500.00" }).promises?.[0]?.amount).toEqual({
      currency: "EUR",
      minor: 50000,
    });
    expect(after({ outcome: "reached-promised" }).promises).toBeUndefined();
  });

  it("an arrangement", () => {
    const arrangement = {
      confirmed: true,
      instalments: [
        { due: "2026-12-01", amount: "625.00" },
        { due: "2027-01-01", amount: "625.00" },
      ],
    };
    expect(after({ outcome: "reached-arranged", arrangement }).arrangements).toMatchObject([
      { agreed: 20780, invoices: ["2026-118"], confirmed: true, instalments: [{ amount: { minor: 62500 } }, { amount: { minor: 62500 } }] },
    ]);
  });

  it("a dispute, of the one invoice the step was about or of the one that is named", () => {
    expect(after({ outcome: "reached-disputed", dispute: { ground: "quality", amount: "300.00" } }).invoices?.[0]?.disputes).toMatchObject([
      { id: "2026-118-dispute-1", raised: 20780, ground: "quality", amount: { minor: 30000 } },
    ]);
    const dossier = after({ outcome: "reached-disputed", dispute: { invoice: "2026-119", id: "D-9" } });
    expect(dossier.invoices?.[1]?.disputes).toMatchObject([{ id: "D-9", at: "/invoices/1/disputes/0" }]);
    expect(dossier.invoices?.[0]?.disputes).toBeUndefined();
  });

  it("a second dispute gets an id of its own", () => {
    const first = after({ outcome: "reached-disputed", dispute: {} });
    expect(record(first, call, { outcome: "reached-disputed", dispute: {} }).invoices?.[0]?.disputes?.map(({ id }) => id)).toEqual([
      "2026-118-dispute-1",
      "2026-118-dispute-2",
    ]);
  });

  it("a circumstance, and something to be mended", () => {
    const dossier = after({ outcome: "reached-hardship", circumstance: { kind: "hardship", until: "2027-02-01" }, ticket: { id: "T-1", severity: "high" } });
    expect(dossier.customer.circumstances).toMatchObject([{ kind: "hardship", from: 20780, at: "/customer/circumstances/0" }]);
    expect(dossier.tickets).toMatchObject([{ id: "T-1", opened: 20780 }]);
  });
});

describe("after work inside the company", () => {
  it("the journal has it and no customer was contacted", () => {
    const dossier = after({ outcome: "done" }, inside);
    expect(dossier.contacts).toBeUndefined();
    expect(dossier.journal).toMatchObject([{ treatment: "correct-invoice", by: "p7", outcome: "done", about: ["2026-118"], at: "/journal/0" }]);
  });

  it("nobody can have been reached by it", () => {
    expect(refusal({ outcome: "reached" }, inside)).toMatchObject([{ code: "invalid-outcome", at: "/outcome" }]);
  });
});

describe("an outcome that makes no sense is refused, with everything wrong about it", () => {
  it.each<[string, unknown, string[]]>([
    ["an unknown word", { outcome: "promissed" }, ["not-in-list /outcome"]],
    ["no outcome", {}, ["missing /outcome"]],
    ["no group", "reached", ["wrong-kind "]],
    ["nothing", null, ["wrong-kind "]],
    ["a promise without reaching anybody", { outcome: "voicemail", promisedBy: "2026-11-27" }, ["invalid-outcome /promisedBy"]],
    ["an amount without a day", { outcome: "reached-promised", promisedAmount: "5.00" }, ["missing /promisedBy"]],
    ["a day that does not exist", { outcome: "reached-promised", promisedBy: "2026-02-30" }, ["impossible-date /promisedBy"]],
    ["a promise for the past", { outcome: "reached-promised", promisedBy: "2026-11-20" }, ["end-before-start /promisedBy"]],
    ["too many decimals", { outcome: "reached-promised", promisedBy: "2026-11-27", promisedAmount: "5.001" }, ["too-many-decimals /promisedAmount"]],
    ["an empty arrangement", { outcome: "reached-arranged", arrangement: { instalments: [] } }, ["empty /arrangement/instalments"]],
    ["an arrangement that is none", { outcome: "reached-arranged", arrangement: {} }, ["missing /arrangement/instalments"]],
    [
      "cents that do not exist",
      { outcome: "reached-arranged", arrangement: { instalments: [{ due: "2026-12-01", amount: "5.001" }] } },
      ["too-many-decimals /arrangement/instalments/0/amount"],
    ],
    ["a note that is a function", { outcome: "reached", note: () => "x" }, ["not-plain-data /note"]],
    ["a name that reaches into the program", JSON.parse('{"outcome":"reached","__proto__":{"polluted":true}}'), ["forbidden-name /__proto__"]],
    ["a dispute about nothing known", { outcome: "reached-disputed", dispute: { invoice: "x" } }, ["unknown-reference /dispute/invoice"]],
    ["a dispute on odd grounds", { outcome: "reached-disputed", dispute: { ground: "mood" } }, ["not-in-list /dispute/ground"]],
    ["an unknown circumstance", { outcome: "reached", circumstance: { kind: "luck" } }, ["not-in-list /circumstance/kind"]],
    ["an unknown field", { outcome: "reached", mood: "good" }, ["unknown-field /mood"]],
    ["two at once", { outcome: "reached", on: "yesterday", promisedBy: "2026-11-27" }, ["invalid-outcome /promisedBy", "date-form /on"]],
  ])("%s", (_name, outcome, problems) => {
    expect(refusal(outcome).map(({ code, at }) => `${code} ${at}`)).toEqual(problems);
  });

  it("an amount for invoices in two currencies", () => {
    const mixed = { ...base, invoices: [invoice(), invoice({ id: "2", currency: "USD" })] };
    const both = { ...call, about: [{ invoice: "2026-118" }, { invoice: "2" }] };
    expect(refusal({ outcome: "reached-promised", promisedBy: "2026-11-27", promisedAmount: "5.00" }, both, mixed)).toMatchObject([
      { code: "mixed-currencies", at: "" },
    ]);
  });
});

it("every action of a plan can be recorded", () => {
  expectTypeOf<Action>().toExtend<StepTaken>();
});

it("recording is the same as telling a dossier that had it all along", () => {
  const dossier = after({ outcome: "reached" });
  expect(dossierOf(dossier.told)).toEqual(dossier);
  expect(dossier.told).toMatchObject({ asOf: AS_OF, contacts: [{ on: AS_OF }] });
});
