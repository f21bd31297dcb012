/**
 * Every guardrail is needed: for each there is a customer whom nothing else protects. With all guardrails the step is held back or carries
 * what is required; with that one taken away it is not.
 */
import { describe, expect, it } from "vitest";
import { GUARDRAILS, type Plan } from "../../src/index.js";
import { firmCase, planWanting, type Told } from "./firm-case.js";

// biome-ignore lint/suspicious/noExplicitAny: a told dossier is JSON that each case bends in its own way.
type Change = (told: any) => void;
interface Witness {
  readonly guardrail: string;
  readonly sentence: string;
  readonly treatment: string;
  readonly change: Change;
  /** `held`: the step is not in the plan at all. Otherwise a look at the plan that holds only with the guardrail. */
  readonly holds?: (plan: Plan) => boolean;
}

const action = (plan: Plan, treatment: string) => plan.actions.find((each) => each.treatment === treatment);
const inPlan = (plan: Plan, treatment: string) =>
  action(plan, treatment) !== undefined || plan.later.some((step) => step.threatening && step.treatment === treatment);
const requires = (treatment: string, content: string) => (plan: Plan) =>
  [...plan.actions, ...plan.later].some((step) => step.treatment === treatment && (step.requires as readonly string[]).includes(content));
const circumstance =
  (kind: string): Change =>
  (told) => {
    told.customer.circumstances = [{ kind }];
  };
/** Another customer, elsewhere. */
// biome-ignore lint/suspicious/noExplicitAny: as above.
const livesIn = (told: any, customer: Record<string, unknown>) => Object.assign(told.customer, customer);
const callable = (id: string, role: string) => ({ id, role, channels: [{ channel: "phone", state: "ok" }] });
const firstLate: Change = (told) => {
  told.contacts = [];
};

const WITNESSES: readonly Witness[] = [
  {
    guardrail: "nothing-collectable",
    sentence: "nobody is asked for money when a credit in hand covers it",
    treatment: "statement-of-account",
    change: (told) => {
      told.unappliedCash = [{ on: "2026-11-01", amount: { amount: "1500.00", currency: "EUR" } }];
    },
  },
  {
    guardrail: "nothing-late",
    sentence: "nobody is reminded of arrears before the due date",
    treatment: "reminder-call",
    change: (told) => {
      told.contacts = [];
      for (const invoice of told.invoices) {
        invoice.due = "2026-12-20";
      }
    },
  },
  {
    guardrail: "dispute-unanswered",
    sentence: "a question without an answer stands before any clear request",
    treatment: "clear-request",
    change: (told) => {
      told.invoices[1].disputes = [{ id: "D1", raised: "2026-08-20", ground: "price" }];
    },
  },
  {
    guardrail: "promise-running",
    sentence: "nothing firm is said while a promise runs",
    treatment: "clear-request",
    change: (told) => {
      told.promises = [{ made: "2026-11-20", by: "2026-12-01", amount: { amount: "200.00", currency: "EUR" }, invoices: ["F1"] }];
    },
  },
  {
    guardrail: "arrangement-kept",
    sentence: "whoever keeps to the plan is left in peace",
    treatment: "clear-request",
    change: (told) => {
      told.arrangements = [
        { agreed: "2026-10-06", invoices: ["F2"], confirmed: true, instalments: [{ due: "2026-12-15", amount: { amount: "500.00", currency: "EUR" } }] },
      ];
    },
  },
  {
    guardrail: "money-under-way",
    sentence: "an invoice with money on its way is left out of a request for a date",
    treatment: "ask-for-date",
    change: (told) => {
      told.invoices[1].payments = [{ on: "2026-11-20", amount: "200.00", state: "in-transit" }];
    },
    holds: (plan) => !action(plan, "ask-for-date")?.about.some((line) => line.invoice === "F2"),
  },
  {
    guardrail: "bank-data-stale",
    sentence: "with old bank data nobody is asked",
    treatment: "reminder-call",
    change: (told) => {
      told.bank.asOf = "2026-11-18";
    },
  },
  {
    guardrail: "bank-not-past-due-date",
    sentence: "a payment on the due date gets the time to show",
    treatment: "ask-if-arrived",
    change: (told) => {
      told.contacts = [];
      told.invoices = [{ ...told.invoices[0], due: "2026-11-20" }];
      told.bank.asOf = "2026-11-20";
    },
  },
  ...["bereavement", "insolvency", "debt-help", "statutory-pause", "minor", "lawyer", "disaster"].map(
    (kind): Witness => ({
      guardrail: `circumstance.${kind}`,
      sentence: `nobody asks for money in case of ${kind}`,
      treatment: "reminder-call",
      change: (told) => {
        circumstance(kind)(told);
        if (kind !== "statutory-pause" && kind !== "disaster")
          told.people[0].role = { bereavement: "heirs", insolvency: "trustee", "debt-help": "debt-counsellor", minor: "administrator", lawyer: "lawyer" }[
            kind as "minor"
          ];
      },
    }),
  ),
  ...["hardship", "vulnerability"].map(
    (kind): Witness => ({
      guardrail: `circumstance.${kind}`,
      sentence: `nothing firm is said in case of ${kind}`,
      treatment: "clear-request",
      change: circumstance(kind),
    }),
  ),
  {
    guardrail: "circumstance.administration",
    sentence: "whoever is under administration hears nothing firm",
    treatment: "clear-request",
    change: (told) => {
      circumstance("administration")(told);
      told.people[0].role = "administrator";
    },
  },
  {
    guardrail: "circumstance.identity-misuse",
    sentence: "where a name may have been misused a person looks first, and nobody calls",
    treatment: "check-in-call",
    change: circumstance("identity-misuse"),
  },
  {
    guardrail: "paused",
    sentence: "a rest that was agreed is kept",
    treatment: "reminder-call",
    change: (told) => {
      told.customer.pause = { until: "2026-12-10", reason: "holiday" };
    },
  },
  {
    guardrail: "opted-out",
    sentence: "stop means stop",
    treatment: "reminder-call",
    change: (told) => {
      told.people[0].channels = [{ channel: "phone", state: "opted-out" }];
    },
  },
  {
    guardrail: "address-bounced",
    sentence: "nothing goes where it came back from",
    treatment: "friendly-reminder",
    change: (told) => {
      told.people[0].channels = [{ channel: "email", state: "bounced" }];
      told.contacts = told.contacts.slice(0, 1);
    },
  },
  {
    guardrail: "address-unverified",
    sentence: "nothing firm goes to a number nobody verified",
    treatment: "clear-request",
    change: (told) => {
      told.people[0].channels = [{ channel: "letter", state: "unverified" }];
    },
  },
  {
    guardrail: "no-way-to-reach",
    sentence: "a call needs somebody to call",
    treatment: "reminder-call",
    change: (told) => {
      told.people = [];
    },
  },
  {
    guardrail: "third-party-disclosure",
    sentence: "the neighbour never hears of it",
    treatment: "reminder-call",
    change: (told) => {
      told.people[0].role = "other";
    },
  },
  {
    guardrail: "representative-only",
    sentence: "where somebody speaks for the customer, only that person is called",
    treatment: "reminder-call",
    change: (told) => {
      told.contacts.push({ on: "2026-10-20", channel: "email", direction: "in", purpose: "payment", to: "k1", outcome: "represented" });
    },
  },
  {
    guardrail: "contact-cap",
    sentence: "two contacts in a week are enough, whoever made them",
    treatment: "check-in-call",
    change: (told) => {
      for (const on of ["2026-11-18", "2026-11-20"]) told.contacts.push({ on, channel: "email", purpose: "sales", to: "k1", outcome: "sent" });
    },
  },
  {
    guardrail: "rest-between-contacts",
    sentence: "not twice on one day",
    treatment: "check-in-call",
    change: (told) => {
      told.contacts.push({ on: "2026-11-23", channel: "email", purpose: "sales", to: "k1", outcome: "sent" });
    },
  },
  {
    guardrail: "quiet-after-reply",
    sentence: "who just answered is not asked again at once",
    treatment: "reminder-call",
    change: (told) => {
      told.contacts.push({ on: "2026-11-21", channel: "email", direction: "in", purpose: "service", to: "k1", outcome: "replied" });
    },
  },
  {
    guardrail: "delivery-unknown",
    sentence: "nobody writes again before it is known whether the last message went out",
    treatment: "check-in-call",
    change: (told) => {
      told.contacts.push({ on: "2026-11-10", channel: "email", purpose: "sales", to: "k1", outcome: "delivery-unknown" });
    },
  },
  {
    guardrail: "not-the-same-again",
    sentence: "not the same unanswered letter again",
    treatment: "friendly-reminder",
    change: (told) => {
      told.contacts = told.contacts.slice(0, 2);
      told.people[0].channels = [{ channel: "email", state: "ok" }];
    },
  },
  {
    guardrail: "no-automatic-first-contact",
    sentence: "the first word about arrears comes from a named person",
    treatment: "reminder-call",
    change: firstLate,
    holds: requires("reminder-call", "named-sender"),
  },
  {
    guardrail: "colleague-agrees",
    sentence: "a colleague's veto is respected until its date",
    treatment: "reminder-call",
    change: (told) => {
      told.colleagues[0].veto = { on: "2026-11-20", until: "2026-12-01", reason: "in talks" };
    },
  },
  {
    guardrail: "reading-level",
    sentence: "who reads with difficulty is called before anything is written",
    treatment: "friendly-reminder",
    change: (told) => {
      told.customer.readingLevel = "A2";
      told.contacts = [];
    },
  },
  {
    guardrail: "digital-skill",
    sentence: "who has no computer gets no e-mail",
    treatment: "friendly-reminder",
    change: (told) => {
      told.customer.digitalSkill = "none";
      told.people[0].channels = [{ channel: "email", state: "ok" }];
      told.contacts = told.contacts.slice(0, 1);
    },
  },
  {
    guardrail: "proven-receipt",
    sentence: "nothing formal without proof that something arrived",
    treatment: "formal-notice",
    change: (told) => {
      told.contacts = [1, 2, 3].map((day) => ({
        on: `2026-09-0${day}T1${day}:00:00+02:00`,
        channel: "phone",
        purpose: "payment",
        pressure: 3,
        to: "k1",
        outcome: "no-answer",
      }));
      told.contacts.push(
        { on: "2026-09-20", channel: "letter", purpose: "payment", pressure: 3, to: "k1", outcome: "sent" },
        { on: "2026-10-01", channel: "letter", purpose: "payment", treatment: "announce-in-person", pressure: 4, to: "k1", outcome: "sent" },
      );
    },
  },
  { guardrail: "one-step-up", sentence: "no level is skipped", treatment: "ask-for-date", change: firstLate },
  {
    guardrail: "voice-before-formal",
    sentence: "a voice comes before a formal letter",
    treatment: "formal-notice",
    change: (told) => {
      for (const contact of told.contacts) contact.channel = "email";
      told.contacts[2].channel = "letter";
    },
  },
  {
    guardrail: "person-decides",
    sentence: "a person decides about anything serious",
    treatment: "formal-notice",
    change: () => {},
    holds: requires("formal-notice", "person-decides"),
  },
  {
    guardrail: "authority",
    sentence: "nobody gives away more than they may",
    treatment: "propose-arrangement",
    change: (told) => {
      delete told.colleagues[0].authorityUpTo;
    },
    holds: requires("propose-arrangement", "person-decides"),
  },
  {
    guardrail: "claims-of-others",
    sentence: "a claim that was sold is not ours to ask for",
    treatment: "reminder-call",
    change: (told) => {
      told.creditor.claims = { owner: "factored", disclosed: true };
    },
  },
  {
    guardrail: "in-others-hands",
    sentence: "what lies with an agency is not spoken of by us as well",
    treatment: "terms-conversation",
    change: (told) => {
      for (const invoice of told.invoices) invoice.legal = { state: "agency", since: "2026-11-01" };
    },
  },
  {
    guardrail: "no-costs",
    sentence: "nothing friendly carries a price",
    treatment: "reminder-call",
    change: () => {},
    holds: requires("reminder-call", "no-costs"),
  },
  {
    guardrail: "contact-window",
    sentence: "nobody is called while we do not know where they are",
    treatment: "reminder-call",
    change: (told) => {
      delete told.customer.country;
      told.customer.timeZone = "Europe/Amsterdam";
    },
    holds: (plan) => plan.withheld.some((each) => each.by === "contact-window"),
  },
  {
    guardrail: "formal-not-before",
    sentence: "nothing formal in the first weeks",
    treatment: "formal-notice",
    change: (told) => {
      for (const invoice of told.invoices) {
        invoice.due = "2026-11-05";
      }
      told.contacts = [6, 9, 12].map((day, index) => ({
        on: `2026-11-${String(day).padStart(2, "0")}T10:00:00+01:00`,
        channel: index === 1 ? "email" : "phone",
        purpose: "payment",
        pressure: 3,
        to: "k1",
        outcome: index === 2 ? "reached-refused" : index === 1 ? "sent" : "reached",
      }));
    },
  },
  {
    guardrail: "evidence-of-unwillingness",
    sentence: "pressure rises only on evidence",
    treatment: "clear-request",
    change: (told) => {
      told.contacts[2].outcome = "reached";
    },
  },
  {
    guardrail: "not-worth-a-contact",
    sentence: "nobody is asked for two euros",
    treatment: "reminder-call",
    change: (told) => {
      for (const invoice of told.invoices) invoice.amount = "1.00";
    },
  },
  {
    guardrail: "told-enough",
    sentence: "money that came in may not have been told",
    treatment: "clear-request",
    change: (told) => {
      delete told.unappliedCash;
    },
  },
  {
    guardrail: "done-recently",
    sentence: "a colleague is not asked twice for the same",
    treatment: "put-to-person",
    change: (told) => {
      told.journal = [{ on: "2026-11-20", treatment: "put-to-person", outcome: "done" }];
    },
  },
  {
    guardrail: "lawful-contact-count",
    sentence: "in Massachusetts nobody is called a third time in a week, whoever of the household answered",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "US", region: "MA", kind: "consumer" });
      told.people = [callable("k1", "self"), callable("k2", "other")];
      told.contacts = [
        { on: "2026-11-18", channel: "phone", purpose: "payment", to: "k1", outcome: "no-answer" },
        { on: "2026-11-20", channel: "phone", purpose: "payment", to: "k2", outcome: "no-answer" },
      ];
    },
  },
  {
    guardrail: "quiet-after-conversation",
    sentence: "in the United States a conversation gives a week without another call",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "US", region: "TX", kind: "consumer" });
      told.people = [callable("k1", "self")];
      told.contacts = [{ on: "2026-11-18", channel: "phone", purpose: "payment", to: "k1", outcome: "reached" }];
    },
  },
  {
    guardrail: "consent-to-channel",
    sentence: "in New York City nobody gets a mail without having chosen that way",
    treatment: "friendly-reminder",
    change: (told) => {
      livesIn(told, { country: "US", region: "NY", city: "New York", kind: "consumer" });
      told.people = [{ id: "k1", role: "self", channels: [{ channel: "email", state: "ok" }] }];
      told.contacts = [];
    },
  },
  {
    guardrail: "letter-under-way",
    sentence: "nothing formal while our own letter may still be in the post",
    treatment: "formal-notice",
    change: (told) => {
      told.contacts.push({ on: "2026-11-19", channel: "letter", purpose: "payment", treatment: "clear-request", pressure: 4, to: "k1", outcome: "sent" });
    },
  },
  {
    guardrail: "legal-term",
    sentence: "no consumer is handed over before the fourteen days have run",
    treatment: "hand-over-to-partner",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
      told.contacts.push(
        { on: "2026-10-15T11:00:00+02:00", channel: "phone", purpose: "payment", treatment: "announce-in-person", to: "k1", outcome: "reached" },
        { on: "2026-11-06", channel: "registered-letter", purpose: "legal", treatment: "fourteen-day-letter", to: "k1", outcome: "sent" },
      );
    },
  },
  {
    guardrail: "lawful-rest",
    sentence: "debt help gives four months of rest, also when it ended sooner",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
      told.customer.circumstances = [{ kind: "debt-help", from: "2026-09-01", until: "2026-10-31" }];
    },
  },
  {
    guardrail: "lawful-language",
    sentence: "whoever collects for others writes plainly to every Dutch consumer",
    treatment: "reminder-call",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
      told.creditor.collects = "for-others";
    },
    holds: requires("reminder-call", "plain-language"),
  },
  {
    guardrail: "lawful-content",
    sentence: "the 14-day letter says what the law wants",
    treatment: "fourteen-day-letter",
    change: (told) => {
      livesIn(told, { country: "NL", kind: "consumer" });
      told.people[0].role = "self";
    },
    holds: requires("fourteen-day-letter", "free-term-named"),
  },
];

describe("each guardrail protects somebody whom nothing else protects", () => {
  it("nothing stands in the way of a clear request, or of a locked formal notice, in the case the others start from", () => {
    expect(action(planWanting("clear-request", firmCase()), "clear-request")?.pressure).toBe(4);
    expect(planWanting("formal-notice", firmCase()).later.map((step) => step.treatment)).toContain("formal-notice");
  });

  it.each(WITNESSES.map((witness) => [witness.guardrail, witness.sentence, witness] as const))(
    "%s: %s",
    (_id, _sentence, { guardrail, treatment, change, holds = (plan) => !inPlan(plan, treatment) }) => {
      const told: Told = firmCase();
      change(told);
      const guarded = planWanting(treatment, told);
      expect(holds(guarded), `${guardrail}: ${JSON.stringify(guarded.withheld.filter((each) => each.treatment === treatment))}`).toBe(true);
      const unguarded = planWanting(treatment, told, guardrail);
      expect(holds(unguarded), `without ${guardrail} still held by ${JSON.stringify(unguarded.withheld.filter((each) => each.treatment === treatment))}`).toBe(
        false,
      );
    },
  );

  it("every guardrail has its witness", () => {
    expect([...new Set(WITNESSES.map((witness) => witness.guardrail))].sort()).toEqual(GUARDRAILS.map((guardrail) => guardrail.id).sort());
  });
});
