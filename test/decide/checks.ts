/** The checks of `sequence`, each with how it is taken out and the customer to whom a promise is then broken. */
import { type Plan, type PlannerOptions, TREATMENTS, type Treatment } from "../../src/index.js";
import type { PromiseId } from "../../src/testing/index.js";
import { eagerDocument } from "../guardrails/firm-case.js";
import type { Alteration } from "./altered.js";

// biome-ignore lint/suspicious/noExplicitAny: a told dossier is JSON that each case bends in its own way.
type Change = (told: any) => void;

export interface Check extends Alteration {
  readonly promise: PromiseId;
  /** What the check is for. */
  readonly sentence: string;
  readonly change?: Change;
  readonly options?: PlannerOptions;
  /** Where not given: the promise as everybody can check it. */
  readonly kept?: (plan: Plan) => boolean;
}

const announcement = (on: string, about?: readonly string[]) => ({
  on: `${on}T11:00:00+01:00`,
  channel: "phone",
  purpose: "payment",
  treatment: "announce-in-person",
  pressure: 4,
  to: "k1",
  outcome: "reached",
  ...(about && { about }),
});
const announced: Change = (told) => told.contacts.push(announcement("2026-10-28"));
const released =
  (on: string, treatment = "release-formal-step"): Change =>
  (told) => {
    announced(told);
    told.journal = [{ on, treatment, outcome: "done" }];
  };
/** Three calls that nobody took, and two messages that went out: what is written may be formal, and another call would be the same way again. */
const unheard: Change = (told) => {
  const sent = (on: string, channel: string, outcome: string) => ({
    on,
    channel,
    purpose: "payment",
    treatment: "ask-for-date",
    pressure: 3,
    to: "k1",
    outcome,
  });
  told.contacts = [
    sent("2026-09-10", "letter", "sent"),
    sent("2026-09-21", "email", "sent"),
    sent("2026-10-01T10:00:00+02:00", "phone", "no-answer"),
    sent("2026-10-06T14:00:00+02:00", "phone", "no-answer"),
    sent("2026-10-13T11:00:00+02:00", "phone", "no-answer"),
  ];
};
const formal = (plan: Plan) => plan.later.filter(({ treatment }) => treatment === "formal-notice");
/** A step of a company's own, like a shipped one, after which it would have something harsher come. */
const ourStepThen = (like: string, next: string): PlannerOptions => {
  const shipped = TREATMENTS.find(({ id }) => id === like);
  if (!shipped) throw new Error(`There is no ${like} to start from.`);
  const ours: Treatment = { ...shipped, id: "our-step", next: [{ treatment: next, outcomes: ["no-answer"], afterDays: 5 }] };
  // Nothing else is wanted, so ours comes first, and what follows is foreseen after the first alone.
  const { extends: _base, ...document } = eagerDocument("our-step");
  return { policy: document, treatments: [ours] };
};

export const CHECKS: readonly Check[] = [
  {
    promise: "P1",
    sentence: "nothing threatening stands among the actions",
    was: "ranked.filter(({ allowed }) => allowed.step.pressure < THREATENING)",
    is: "ranked",
  },
  {
    promise: "P1",
    sentence: "what threatens waits for a key",
    was: "keys.flatMap(({ step, key }) => (key ? [lock(step, key, means)] : []))",
    is: 'serious.map((step) => lock(step, { treatment: "wait" }, means))',
  },
  {
    promise: "P11",
    sentence: "nobody releases what was never announced to a customer who can be spoken to",
    was: "announced || facts.value",
    is: "true || announced || facts.value",
  },
  {
    promise: "P1",
    sentence: "an announcement counts when it was heard",
    was: 'const HEARD: readonly Outcome[] = ["reached", "reached-refused"]',
    is: 'const HEARD: readonly Outcome[] = ["sent"]',
  },
  { promise: "P1", sentence: "the key has to have come to something", was: 'outcomes: released ? ["done"] : HEARD', is: "outcomes: []" },
  { promise: "P1", sentence: "what threatens says that it does", was: "threatening: true", is: "threatening: false" },
  {
    promise: "P1",
    sentence: "a release from before the announcement releases nothing",
    was: "&& entry.on.day >= since",
    is: "",
    change: released("2026-10-10"),
    kept: (plan) => formal(plan).every(({ after }) => plan.actions.some(({ id }) => id === after.step)),
  },
  {
    promise: "P1",
    sentence: "other work of a colleague is no release",
    was: '.filter((entry) => entry.treatment === "release-formal-step")',
    is: "",
    change: released("2026-11-20", "correct-invoice"),
  },
  {
    promise: "P1",
    sentence: "a release that came to nothing releases nothing",
    was: 'entry.outcome === "done" && ',
    is: "",
    change: (told) => {
      announced(told);
      told.journal = [{ on: "2026-11-20", treatment: "release-formal-step", outcome: "no-answer" }];
    },
  },
  {
    promise: "P1",
    sentence: "a release of one invoice releases no other",
    was: "&& invoices.every((invoice) => entry.about === undefined || entry.about.includes(invoice))",
    is: "",
    change: (told) => {
      announced(told);
      told.journal = [{ on: "2026-11-20", treatment: "release-formal-step", outcome: "done", about: ["F1"] }];
    },
  },
  { promise: "P1", sentence: "what was released comes tomorrow at the earliest", was: "Math.max(1, left)", is: "0", change: released("2026-11-20") },
  {
    promise: "P1",
    sentence: "an announcement gives the customer its days",
    was: "Math.max(0, announcementDays - waited)",
    is: "0",
    change: (told) => told.contacts.push(announcement("2026-11-20")),
    kept: (plan) => formal(plan).every(({ after }) => after.notBefore >= "2026-11-27"),
  },
  {
    promise: "P11",
    sentence: "what was announced of one invoice was not announced of another",
    was: "allowed.step.episodes.filter((episode) => episode.announcedOn !== undefined)",
    is: "allowed.step.episodes",
    change: (told) => told.contacts.push(announcement("2026-10-28", ["F1"])),
  },
  {
    promise: "P7",
    sentence: "what nothing can unlock is named with the reason",
    was: "keys.flatMap(({ step, key }) => (key ? [] : [unannounced(step)]))",
    is: "[]",
    change: unheard,
    kept: (plan) => formal(plan).length > 0 || plan.withheld.some(({ treatment, by }) => treatment === "formal-notice" && by === "announced-first"),
  },
  {
    promise: "P11",
    sentence: "an announcement passes the guardrails like anything else: not the same unanswered way again",
    was: "permit([proposal], means.policy, means.guardrails)",
    is: "permit([proposal], means.policy, [])",
    change: unheard,
    kept: (plan) => plan.actions.every(({ treatment }) => treatment !== "announce-in-person"),
  },
  {
    promise: "P1",
    sentence: "nothing threatening follows from time alone",
    was: "treatment.pressure >= THREATENING || ",
    is: "",
    options: ourStepThen("clear-request", "formal-notice"),
  },
  {
    promise: "P11",
    sentence: "what usually follows is one level up at most",
    was: "|| treatment.pressure > Math.max(2, proposal.pressure + 1)",
    is: "",
    options: ourStepThen("check-in-call", "clear-request"),
    kept: (plan) => plan.later.every(({ treatment }) => treatment !== "clear-request"),
  },
  {
    promise: "P4",
    sentence: "what usually follows passes the guardrails too",
    was: "possibleFrom(proposal.facts, steps, policy, guardrails)",
    is: "proposal.facts.case.today",
    change: (told) => {
      told.customer.circumstances = [{ kind: "hardship" }];
    },
    options: ourStepThen("ask-for-date", "clear-request"),
  },
];
