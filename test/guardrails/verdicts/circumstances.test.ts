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

/** Where most is at stake, only these may be said on our own initiative; answers always may. Elsewhere anything mild enough. */
const FITTING: Readonly<Record<string, readonly string[] | undefined>> = {
  bereavement: [],
  insolvency: ["answer-question", "mend-service"],
  "debt-help": ["answer-question", "mend-service"],
  "statutory-pause": ["offer-help", "answer-question", "mend-service"],
  minor: [],
  lawyer: [],
  "identity-misuse": [],
  disaster: ["offer-help", "answer-question", "mend-service"],
};
const CHEERFUL = ["check-in-call", "satisfaction-call", "courtesy-contact", "a-sales-call-of-one's-own"];
/** The dead and children are not spoken to at all. */
const NOT_THERE = ["bereavement", "minor"];

describe.each(PROMISED)("in case of %s", (kind, ceiling, asks, addressee, lookAgain) => {
  const id = `circumstance.${kind}`;
  const holds = { circumstances: [kind] };
  const whoever = to(addressee ?? "self");
  const fitting = FITTING[kind];
  const answer = { treatment: { reply: true, ...(fitting && { discloses: false }) } };
  const mild = { ...CARE, pressure: Math.min(1, ceiling), treatment: { reply: true } };
  const silent = (more: object) => ({ ...mild, ...more, treatment: { reply: true, discloses: false } });
  const notThem = `stop representative-only until ${lookAgain}`;
  const others: readonly Row[] =
    kind === "lawyer"
      ? [
          ["a trustee is no lawyer", holds, silent(to("trustee")), notThem],
          ["nor is nobody in particular", holds, { ...mild, to: undefined }, notThem],
          [
            "others are told where to turn",
            holds,
            { ...mild, ...to("trustee"), treatment: { id: "redirect-to-representative", reply: true, discloses: false } },
            "go",
          ],
        ]
      : [
          ["what says nothing of arrears may be said to anybody", holds, silent(to("accounts-payable")), "go"],
          ["nobody in particular is nobody else", holds, { ...mild, to: undefined }, "go"],
        ];
  const addressed: readonly Row[] = addressee
    ? [[`the ${addressee} hears of it, nobody else`, holds, { ...mild, ...to("accounts-payable") }, notThem], ...others]
    : [["the customer is spoken to", holds, { ...mild, ...to("self") }, "go"]];
  const stops = `stop ${id} until ${lookAgain}`;
  const own = (treatment: string) => ({ ...mild, ...whoever, treatment: { id: treatment } });
  const kindWords: readonly Row[] = fitting
    ? [
        ...CHEERFUL.map((treatment): Row => [`nobody makes a ${treatment}`, holds, own(treatment), stops]),
        ...["offer-help", "answer-question", "mend-service"].map((treatment): Row => {
          const fits = fitting.includes(treatment);
          return [`${treatment} ${fits ? "fits" : "does not fit"}`, holds, own(treatment), fits ? "go" : stops];
        }),
      ]
    : CHEERFUL.map((treatment): Row => [`a ${treatment} may be made`, holds, own(treatment), "go"]);
  const spokenTo: Row = NOT_THERE.includes(kind)
    ? ["whoever is not there is not spoken to, not even in answer", holds, silent(to("self")), stops]
    : ["the customer that asks is answered", holds, silent(to(kind === "lawyer" ? "lawyer" : "self")), "go"];
  says(id, [
    spokenTo,
    ...kindWords,
    [`pressure ${ceiling} is left`, holds, { pressure: ceiling, asksForMoney: false, ...answer, ...whoever }, "go"],
    ["no more is", holds, { pressure: ceiling + 1, asksForMoney: false, ...answer, ...whoever }, stops],
    [asks ? "money may be asked" : "no money is asked", holds, { pressure: ceiling, ...answer, ...whoever }, asks ? "go" : stops],
    ["nothing goes out by itself", holds, { ...mild, automatic: true, ...whoever }, `go by a person because ${id}`],
    ["another circumstance is another", { circumstances: ["something else"] }, { pressure: 6, automatic: true }, "go"],
    ["a fact that is no list says nothing", { circumstances: kind }, { pressure: 6 }, "go"],
    ["not knowing allows a question for a date", {}, { pressure: 3, ...whoever }, "go"],
    ["not knowing allows no clear request", {}, { pressure: 4, ...whoever }, `stop unknown-fact (fact circumstances, guardrail ${id})`],
    ["work inside may be done", holds, { pressure: 4, ...INSIDE }, "go"],
    ...addressed,
  ]);
});
