/** What life has done to somebody: what remains allowed, to whom, and when to look again. As promised (P4), not read from the table. */
import { describe } from "vitest";
import { person, type Row, recipient, says } from "./verdict.js";

const INSIDE = { treatment: { where: "inside" as const } };
const to = (role: string) => ({ to: recipient(person(role)) });
const CARE = { pressure: 1, asksForMoney: false };

/** Kind, the most pressure left, whether money may be asked, who is spoken to instead, and when it is looked at again. */
const PROMISED = [
  ["bereavement", 1, false, "heirs", "2027-02-21"],
  ["insolvency", 1, false, "trustee", "2027-02-21"],
  ["debt-help", 1, false, "debt-counsellor", "2027-03-23"],
  ["statutory-pause", 1, false, undefined, "2027-01-22"],
  ["hardship", 3, true, undefined, "2027-01-22"],
  ["vulnerability", 3, true, undefined, "2027-01-22"],
  ["minor", 1, false, "administrator", "2027-11-23"],
  ["administration", 3, true, "administrator", "2027-05-22"],
  ["lawyer", 1, false, "lawyer", "2027-02-21"],
  ["identity-misuse", 0, false, undefined, "2026-12-07"],
  ["disaster", 1, false, undefined, "2026-12-23"],
] as const;

describe.each(PROMISED)("in case of %s", (kind, ceiling, asks, addressee, lookAgain) => {
  const id = `circumstance.${kind}`;
  const holds = { circumstances: [kind] };
  const whoever = to(addressee ?? "self");
  const mild = { ...CARE, pressure: Math.min(1, ceiling) };
  const notThem = `stop representative-only until ${lookAgain}`;
  const others: readonly Row[] =
    kind === "lawyer"
      ? [
          ["a trustee is no lawyer", holds, { ...mild, ...to("trustee"), treatment: { discloses: false } }, notThem],
          ["nor is nobody in particular", holds, { ...mild, to: undefined }, notThem],
          ["others are told where to turn", holds, { ...mild, ...to("trustee"), treatment: { id: "redirect-to-representative", discloses: false } }, "go"],
        ]
      : [
          ["what says nothing of arrears may be said to anybody", holds, { ...mild, ...to("self"), treatment: { discloses: false } }, "go"],
          ["nobody in particular is nobody else", holds, { ...mild, to: undefined }, "go"],
        ];
  const addressed: readonly Row[] = addressee
    ? [[`the ${addressee} hears of it, nobody else`, holds, { ...mild, ...to("self") }, notThem], ...others]
    : [["the customer is spoken to", holds, { ...mild, ...to("self") }, "go"]];
  says(id, [
    [`pressure ${ceiling} is left`, holds, { pressure: ceiling, asksForMoney: false, ...whoever }, "go"],
    ["no more is", holds, { pressure: ceiling + 1, asksForMoney: false, ...whoever }, `stop ${id} until ${lookAgain}`],
    [asks ? "money may be asked" : "no money is asked", holds, { pressure: ceiling, ...whoever }, asks ? "go" : `stop ${id} until ${lookAgain}`],
    ["nothing goes out by itself", holds, { ...mild, automatic: true, ...whoever }, `go by a person because ${id}`],
    ["another circumstance is another", { circumstances: ["something else"] }, { pressure: 6, automatic: true }, "go"],
    ["a fact that is no list says nothing", { circumstances: kind }, { pressure: 6 }, "go"],
    ["not knowing allows a question for a date", {}, { pressure: 3, ...whoever }, "go"],
    ["not knowing allows no clear request", {}, { pressure: 4, ...whoever }, `stop unknown-fact (fact circumstances, guardrail ${id})`],
    ["work inside may be done", holds, { pressure: 4, ...INSIDE }, "go"],
    ...addressed,
  ]);
});
