import { describe, expect, it } from "vitest";
import { askFor, GUIDES, guideFor, OWN_TREATMENT } from "../../src/decide/guides.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import { REASONS } from "../../src/vocabulary.js";

const CONTACTS = TREATMENTS.filter(({ where, pressure }) => where === "customer" && pressure < 5);

describe("a conversation guide", () => {
  it("exists for every treatment, and for no other", () => {
    expect(Object.keys(GUIDES).sort()).toEqual(TREATMENTS.map(({ id }) => id).sort());
  });

  it.each(CONTACTS.map(({ id }) => id))("of %s opens, asks and says what to leave out", (id) => {
    const guide = guideFor(id, []);
    expect(guide.opening).toBe(`guide.opening.${id}`);
    expect(guide.ask.length).toBeGreaterThan(0);
    expect(guide.avoid.length).toBeGreaterThan(0);
  });

  it.each(CONTACTS.filter(({ asksForMoney }) => asksForMoney).map(({ id }) => id))("of %s never presses, or mentions a consequence", (id) => {
    expect(guideFor(id, []).avoid).toContain("guide.avoid.consequences");
  });

  it("tells a colleague what to do where nobody is contacted", () => {
    expect(guideFor("check-bank", ["payment-under-way"])).toEqual({ opening: "guide.task.check-bank", ask: [], offer: [], avoid: [] });
  });

  it("leaves a formal step to the colleague who prepares it", () => {
    expect(guideFor("formal-notice", ["will-not-pay"])).toMatchObject({ opening: "guide.task.formal-notice", ask: [], offer: [] });
  });

  it("begins with the question and the offer that fit the first reason", () => {
    const guide = guideFor("reminder-call", ["never-received", "dispute"]);
    expect(guide.ask[0]).toBe("ask.never-received");
    expect(guide.offer[0]).toBe("guide.offer.new-copy");
  });

  it("never asks the same thing twice", () => {
    expect(guideFor("reminder-call", ["unknown"]).ask).toEqual(["ask.unknown", "guide.ask.arrived", "guide.ask.anything-else"]);
    expect(guideFor("ask-if-arrived", ["never-received"]).ask).toEqual(["ask.never-received", "guide.ask.anything-else"]);
  });

  it("asks the question that tells two reasons apart, whichever comes first", () => {
    expect(askFor("will-not-pay", "cannot-pay")).toBe("ask.cannot-pay.will-not-pay");
    expect(askFor("cannot-pay", "will-not-pay")).toBe("ask.cannot-pay.will-not-pay");
    expect(askFor("forgot", "dispute")).toBe("ask.forgot");
  });

  it("points people in difficulty to the municipality, and companies not", () => {
    expect(guideFor("ask-for-date", ["cannot-pay"], "consumer").offer).toContain("guide.offer.debt-help");
    expect(guideFor("ask-for-date", ["cannot-pay"]).offer).toContain("guide.offer.debt-help");
    expect(guideFor("ask-for-date", ["cannot-pay"], "business").offer).not.toContain("guide.offer.debt-help");
    expect(guideFor("ask-for-date", ["forgot"], "consumer").offer).not.toContain("guide.offer.debt-help");
  });

  it.each(REASONS)("lets nothing of arrears slip in a contact that is only care, when the reason is %s", (reason) => {
    const { ask, offer } = guideFor("check-in-call", [reason]);
    const ofMoney = ["ask.cannot-pay", "ask.will-not-pay", "ask.forgot", "ask.payment-under-way", "guide.offer.own-date", "guide.offer.check-bank"];
    expect([...ask, ...offer].filter((key) => ofMoney.includes(key))).toEqual([]);
  });

  it("of a company's own treatment is one that never hurts", () => {
    expect(guideFor("our-own-step", ["forgot"])).toEqual(OWN_TREATMENT);
    expect(guideFor("constructor", [])).toEqual(OWN_TREATMENT);
  });
});
