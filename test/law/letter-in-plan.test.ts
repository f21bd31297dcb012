/** What a plan says of the letter the law requires, and when it lets a claim go on (the law page §1.2, §3, §5). */
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/index.js";
import { en, nl, renderPlan, renderText } from "../../src/language/index.js";
import { firmCase, planWanting } from "../guardrails/firm-case.js";

type Told = Record<string, unknown>;
const consumer = (country: string, change: Told = {}, contacts: readonly Told[] = []): Told => {
  const told = firmCase();
  const customer = { ...(told.customer as Told), kind: "consumer", country, ...change };
  const people = (told.people as readonly Told[]).map((person) => ({ ...person, role: "self" }));
  return { ...told, customer, people, contacts: [...(told.contacts as readonly Told[]), ...contacts] };
};
const letterIn = (plan: Plan, treatment = "fourteen-day-letter") => plan.later.find((step) => step.treatment === treatment);
const APPROVED = "binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd";

describe("the letter the law requires, as a locked later step", () => {
  it("in the Netherlands says all the law wants, in the words judges accept", () => {
    const letter = letterIn(planWanting("fourteen-day-letter", consumer("NL", { language: "nl" })));
    expect(letter?.requires).toEqual(
      expect.arrayContaining([
        "principal-named",
        "exact-costs-if-unpaid",
        "free-term-named",
        "consequences-explained",
        "only-real-consequences",
        "person-decides",
      ]),
    );
    expect(letter?.wording).toEqual([{ content: "free-term-named", language: "nl", text: APPROVED }]);
  });

  it("shows those words to the colleague, in either language of the colleague", () => {
    const plan = planWanting("fourteen-day-letter", consumer("NL", { language: "nl" }));
    expect(renderText(renderPlan(plan, nl), { width: 2000 })).toContain(`In de woorden van de wet: "${APPROVED}"`);
    expect(renderText(renderPlan(plan, en), { width: 2000 })).toContain(`In the words of the law: "${APPROVED}"`);
  });

  it("in Belgium has its own content and no Dutch wording", () => {
    const letter = letterIn(planWanting("fourteen-day-letter", consumer("BE", { language: "nl" })));
    expect(letter?.requires).toEqual(expect.arrayContaining(["free-term-named", "sender-identified", "ground-and-due-date"]));
    expect(letter?.wording).toBeUndefined();
  });

  it("says nothing of the kind to a German company", () => {
    const told = consumer("DE", { kind: "business" });
    expect(letterIn(planWanting("formal-notice", told), "formal-notice")?.requires).toEqual(["agree-first", "person-decides"]);
  });
});

describe("a friendly letter of somebody who collects for others", () => {
  const collected = (country: string) => {
    const told = consumer(country, { language: "fr" });
    const people = [{ id: "k1", role: "self", channels: [{ channel: "letter", state: "ok" }] }];
    return planWanting("friendly-reminder", { ...told, people, contacts: [], creditor: { ...(told.creditor as Told), collects: "for-others" } });
  };
  it("in France reprints who bears the costs, and says that nobody has been to a judge", () => {
    const reminder = collected("FR").actions.find((action) => action.treatment === "friendly-reminder");
    expect(reminder?.requires).toEqual(expect.arrayContaining(["law-text-on-costs", "says-amicable", "creditor-named", "company-look"]));
    expect(reminder?.wording?.map(({ language, text }) => [language, text.slice(0, 22)])).toEqual([["fr", "Les frais de recouvrem"]]);
  });
});

describe("handing a claim on a consumer over", () => {
  const announced = { on: "2026-08-20T11:00:00+02:00", channel: "phone", purpose: "payment", treatment: "announce-in-person", to: "k1", outcome: "reached" };
  const letter = (on: string) => ({ on, channel: "registered-letter", purpose: "legal", treatment: "fourteen-day-letter", to: "k1", outcome: "sent" });
  const handOver = (country: string, contacts: readonly Told[]) => planWanting("hand-over-to-partner", consumer(country, {}, [announced, ...contacts]));
  const held = (plan: Plan) => plan.withheld.find(({ by }) => by === "legal-term");

  it.each([
    ["NL", "2026-11-05", "2026-11-25", "Thursday, three post days, fourteen days: free up to and including the 24th"],
    ["BE", "2026-11-09", "2026-11-27", "Monday, the third working day, Armistice Day left out: free up to and including the 26th"],
  ])("in %s waits for the term of a letter of %s, to be looked at again on %s (%s)", (country, posted, again, _why) => {
    expect(held(handOver(country, [letter(posted)]))?.lookAgain).toBe(again);
  });

  it("is possible once the term has run", () => {
    const plan = handOver("NL", [letter("2026-10-20")]);
    expect(held(plan)).toBeUndefined();
    expect(letterIn(plan, "hand-over-to-partner")?.threatening).toBe(true);
  });

  it("needs the letter the law requires: another formal notice is not it", () => {
    const notice = { ...letter("2026-10-20"), treatment: "formal-notice" };
    expect(held(handOver("NL", [notice]))).toMatchObject({ treatment: "hand-over-to-partner", because: { key: "guardrail.legal-term", with: {} } });
    expect(held(handOver("GB", [notice]))).toBeUndefined();
  });
});
