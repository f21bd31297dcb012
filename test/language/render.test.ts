import { describe, expect, it } from "vitest";
import type { Action, Plan } from "../../src/decide/plan.js";
import { en, nl, renderPlan, withWords } from "../../src/language/index.js";
import { message } from "../../src/vocabulary.js";
import { callAction, rule, samplePlan } from "./sample-plan.js";

const english = renderPlan(samplePlan(), en, { guideLanguage: nl });
const dutch = renderPlan(samplePlan(), nl);
const [call, wait] = english.actions;

describe("a plan in words", () => {
  it("says who calls whom, when and in what tone", () => {
    expect(call?.summary).toBe("Sanne calls J. de Wit on Tuesday 24 November 2026 between 09:00 and 12:00. Tone: warm.");
    expect(dutch.actions[0]?.summary).toBe("Sanne belt J. de Wit op dinsdag 24 november 2026 tussen 09:00 en 12:00 uur. Toon: warm.");
  });

  it("says what comes first", () => {
    expect(english.headline).toBe("Next best step for C-1042: Reminder by phone");
    expect(dutch.headline).toBe("Beste volgende stap voor C-1042: Herinnering per telefoon");
  });

  it("says why, in the words of the rule and with the facts behind it", () => {
    expect(call?.why).toEqual([
      "Twelve loyal years deserve a call. A customer for 12 years (at least 5). EUR 950.00 is past due (less than EUR 10,000.00, by the policy). Never late before what is late now.",
    ]);
    expect(dutch.actions[0]?.why[0]).toMatch(/^Twaalf trouwe jaren verdienen een belletje\. Al 12 jaar klant \(minstens 5\)\. /);
  });

  it("names with whom to agree, and only says so in general where nobody is named", () => {
    const requires = ["agree-first", "named-sender"] as const;
    expect(renderPlan(samplePlan({ requires }), en).actions[0]?.requires).toEqual(["Sign with your own name and a number that reaches you."]);
    const owner = { role: "unassigned", because: message("owner.unassigned") } as const;
    expect(renderPlan(samplePlan({ requires, owner }), en).actions[0]?.requires).toHaveLength(2);
  });

  it("says by whom and together with whom", () => {
    expect(call?.owner).toBe("Sanne won this customer and knows the people there");
    expect(call?.involve).toEqual(["Agree it first with Omar, before 24 November 2026."]);
  });

  it("asks for no more than may be asked", () => {
    expect(call?.about).toEqual(["Invoice 2026-118: EUR 1,250.00 open, EUR 950.00 asked for"]);
    expect(call?.guide.opening).toContain("€ 950,00");
    expect(call?.guide.opening).not.toContain("1.250");
  });

  it("speaks to the customer in the customer's language, and to the colleague in the colleague's", () => {
    expect(call?.guide).toMatchObject({ language: "nl", ask: ["Is de factuur bij u aangekomen?", "Kan ik u nog ergens mee helpen?"] });
    expect(call?.guide.avoid).toEqual(["Do not blame: ask, and listen."]);
    expect(call?.guide.note).toBeUndefined();
  });

  it("says so where it has no words in the customer's language", () => {
    const guide = renderPlan(samplePlan({ guide: { ...callAction().guide, language: "pl" } }), en).actions[0]?.guide;
    expect(guide?.note).toBe("There are no words for the customer in this language yet: Polish. These are in another: English.");
    expect(guide?.ask).toEqual(["Is the invoice with you?", "Can I help you with anything else?"]);
  });

  it("keeps the customer's level and form of address", () => {
    const guide = { ...callAction().guide, level: "A2", address: "informal", language: "nl-NL" } as const;
    expect(renderPlan(samplePlan({ guide }), nl).actions[0]?.guide.ask).toEqual(["Heb je de factuur?", "Kan ik je nog ergens mee helpen?"]);
  });

  it("names several invoices, and adds nothing up", () => {
    const about = ["2026-118", "2026-121"].map((invoice) => ({ invoice, open: "100.00", claims: "100.00", currency: "EUR" }));
    const opening = renderPlan(samplePlan({ about }), nl).actions[0]?.guide.opening;
    expect(opening).toBe("Ik heb een vraag over facturen 2026-118 en 2026-121. Die staan nog open. Maar eerst: gaat alles goed?");
  });

  it("says what comes later, and only after what", () => {
    expect(english.later).toEqual([
      'Formal notice (2026-118). Only after "Reminder by phone" had the outcome "reached" or "reached, does not want to pay", and not before 18 December 2026. It mentions a consequence, so a person looks at everything once more before it. A person decides; nothing goes out by itself.',
    ]);
    expect(dutch.later[0]).toContain(
      'Alleen nadat "Herinnering per telefoon" als uitkomst had: "gesproken" of "gesproken, wil niet betalen", en niet vóór 18 december 2026.',
    );
  });

  it("says what is held back, why, and when to look again", () => {
    expect(english.withheld).toEqual([
      "Clear request (e-mail): There has been enough contact in the last week: 2 times; the customer deserves some rest. Look again on 30 November 2026.",
      "Own step: Held back by own-guardrail.",
      "Friendly reminder: Something is not known: Age of the bank data. To be safe we do not do this.",
    ]);
  });

  it("says what is not known, and asks of what is so or not so whether it is", () => {
    expect(english.unknown).toEqual(['Last answer to "would you recommend us?", 0 to 10: not told to us.']);
    const unknown = renderPlan({ ...samplePlan(), unknown: [{ fact: "invoiceCameBack", why: "not-told" }] }, nl).unknown;
    expect(unknown).toEqual(["Klopt dit? De oudste late factuur is niet afgeleverd of kwam terug (niet aan ons verteld)."]);
  });

  it("gives each reason with the question that goes with it, in the customer's language", () => {
    expect(english.reasons[0]).toMatchObject({ title: "The invoice did not arrive (likely)", ask: "Is de factuur bij u aangekomen?" });
  });

  it("shows the parts of the value, what could not be counted, and that they are assumptions", () => {
    expect(call?.score).toEqual([
      "Place among the steps: before all else",
      "Money sooner: EUR 41.60",
      "Time of the colleague: EUR -7.50",
      "Together, against waiting: EUR 34.10",
      "These amounts rest on assumptions in the policy, not on measurements.",
      "Not counted: the exchange rate USD/EUR, which was not given.",
    ]);
  });

  it("says why a step that is worth less than waiting still comes before it", () => {
    const score = { ...callAction().score, net: -968, parts: [{ name: "colleague-time" as const, minor: -968 }] };
    const below = "In geld is wachten goedkoper. Deze stap gaat toch voor: eerst telt de plaats die de regels een stap geven, en dan pas het geld.";
    expect(renderPlan(samplePlan({ score }), nl).actions[0]?.score).toContain(below);
    expect(dutch.actions[0]?.score, "worth more than waiting").not.toContain(below);
    expect(renderPlan(samplePlan({ score, rank: 3 }), nl).actions[0]?.score, "waiting comes first").not.toContain(below);
  });

  it("says until when nobody is contacted", () => {
    expect(wait?.summary).toBe("Nobody is contacted now. A colleague looks again on Wednesday 25 November 2026.");
    expect(wait?.guide.opening).toBe("Leave the customer in peace, and look again on the day named here.");
  });

  it("tells a way out personally: who looks at it, when, and that a proposal is welcome", () => {
    const action: Partial<Action> = {
      treatment: "announce-in-person",
      pressure: 4,
      guide: { ...callAction().guide, opening: message("guide.opening.announce-in-person", { date: "2026-11-24" }), level: "standard" },
      involve: [{ id: "p9", name: "Noor", how: "decide", because: message("involve.decide") }],
    };
    expect(renderPlan(samplePlan(action), nl).actions[0]?.guide.opening).toBe(
      "Ik wilde u persoonlijk spreken over factuur 2026-118, omdat we dit graag samen met u oplossen. Elk voorstel is welkom. Noor kijkt er op 18 december 2026 naar, dus een voorstel vóór die tijd helpt.",
    );
  });

  it("falls back on the customer where no person is known", () => {
    expect(renderPlan(samplePlan({ to: { id: "k1", role: "other" }, channel: "letter" }), nl).actions[0]?.summary).toMatch(
      /^Sanne schrijft een brief aan de klant op dinsdag/,
    );
  });

  it("says who stands in for whom", () => {
    const owner = { id: "p8", name: "Bo", role: "serves", because: message("owner.fallback-absent", { colleague: "Sanne" }) } as const;
    expect(renderPlan(samplePlan({ owner }), en).actions[0]?.owner).toBe("Bo stands in for Sanne, as the first choice is away");
  });

  it("waits honestly: what is held back, what has to happen first, and who sees to it", () => {
    const waits: Partial<Action> = { treatment: "wait", pressure: 0, because: [rule("own.nothing-better", [])] };
    const held = (by: string, withheld: Partial<Plan["withheld"][number]> = {}) =>
      renderPlan({ ...samplePlan(waits), withheld: [{ treatment: "ask-if-arrived", by, serves: "P1", because: message(`guardrail.${by}`), ...withheld }] }, en);
    expect(held("no-way-to-reach").actions[0]?.purpose).toBe(
      'There is a step that cannot be taken yet: "Ask whether the invoice arrived". No way that works is known. First find out how to reach the customer. Sanne sees to this.',
    );
    expect(held("paused", { lookAgain: "2026-12-01" }).actions[0]?.purpose).toMatch(/We agreed to let it rest\.$/);
    const patience = /^Nothing needs to be asked now/;
    expect(held("nothing-late").actions[0]?.purpose).toMatch(patience);
    expect(held("done-recently", { lookAgain: "2026-12-01" }).actions[0]?.purpose).toMatch(patience);
    expect(held("no-way-to-reach", { treatment: "court-claim" }).actions[0]?.purpose).toMatch(patience);
    expect(renderPlan(samplePlan(), en).actions[1]?.purpose).toMatch(patience);
  });

  it("takes a company's own words", () => {
    const own = withWords(en, { "treatment.own-step.name": "Send flowers" });
    expect(renderPlan(samplePlan({ treatment: "own-step" }), own).headline).toBe("Next best step for C-1042: Send flowers");
    expect(renderPlan(samplePlan({ treatment: "own-step" }), en).headline).toBe("Next best step for C-1042: Own step");
  });
});

describe("a fact in words", () => {
  it.each([
    [{ fact: "daysPastDue", is: 12, operator: "lessThan", value: 10, negated: true }, /The oldest late invoice is 12 days late \(not less than 10\)\.$/],
    [
      { fact: "expectedPaymentOn", is: "2026-11-25", operator: "lessThanInclusive", value: "2026-11-30" },
      /: 25 November 2026 \(on or before 30 November 2026\)\.$/,
    ],
    [{ fact: "expectedPaymentOn", is: "2026-11-25", operator: "greaterThan", value: "2026-11-30", negated: true }, /\(on or before 30 November 2026\)\.$/],
    [{ fact: "kind", is: "consumer", operator: "in", value: ["consumer", "sole-trader"] }, /: private person \(one of private person or sole trader\)\.$/],
    [{ fact: "circumstances", is: [], operator: "doesNotContain", value: "lawyer" }, /No special circumstances are known\.$/],
    [{ fact: "channelsKnown", is: ["phone"], operator: "someFact:equal", value: "phone" }, /: phone \(for at least one: phone\)\.$/],
    [{ fact: "onTimePercent", is: 95, operator: "greaterThan", value: 90 }, /95% of the recent invoices were paid on time \(more than 90%\)\.$/],
    [{ fact: "reason.cannot-pay", is: "likely", operator: "notEqual", value: "none" }, /How likely it is: cannot pay now: likely \(not none\)\.$/],
    [{ fact: "ourOwnFact", is: 3, operator: "equal", value: 3 }, /Our own fact: 3\.$/],
    [{ fact: "firstArrearsEver", is: false, operator: "equal", value: false }, /The customer has been late before\.$/],
    [{ fact: "firstArrearsEver", is: true, operator: "equal", value: true }, /\. Never late before what is late now\.$/],
    [{ fact: "represented", is: false, operator: "equal", value: false }, /Nobody else speaks for the customer\.$/],
    [{ fact: "digitalOnly", is: false, operator: "equal", value: false }, /This is not so: "Digital only"\.$/],
    [{ fact: "pressureReceived", is: 0, operator: "lessThan", value: 2 }, /nothing of ours has reached the customer yet\.$/],
    [{ fact: "pressureReceived", is: 2, operator: "equal", value: 2 }, /a reminder has reached the customer\.$/],
    [{ fact: "unansweredInRow", is: 1, operator: "greaterThan", value: 0 }, /\. 1 contact had no answer\.$/],
    [{ fact: "notTold", is: ["nps"], operator: "contains", value: "nps" }, /Nothing was told to us yet of these: satisfaction scores\.$/],
  ] as const)("reads well: %j", (cited, expected) => {
    const plan = samplePlan({ because: [rule("some-rule", [cited])] });
    expect(renderPlan(plan, en).actions[0]?.why[0]).toMatch(expected);
  });

  it("leaves out an amount whose currency the plan does not say", () => {
    const because = [rule("some-rule", [{ fact: "overdueAmount", is: 95000, operator: "greaterThan", value: 5 }])];
    expect(renderPlan(samplePlan({ because, about: [] }), en).actions[0]?.why).toEqual(["Rule some-rule. What is past due."]);
  });
});
