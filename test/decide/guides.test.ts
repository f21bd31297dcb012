/** What a colleague asks and offers first, by the likeliest reason; and to whom nothing of arrears is said. */
import { describe, expect, it } from "vitest";
import { ASK_PAIRS, askFor, GUIDE_KEYS, GUIDES, guideFor } from "../../src/decide/guides.js";
import { TREATMENTS } from "../../src/policy/treatments.js";
import { type CustomerKind, REASONS, type Reason } from "../../src/vocabulary.js";

const first = (keys: readonly string[]) => keys[0]?.replace(/^guide\.(ask|offer)\./, "");
const offered = (treatment: string, reason: Reason) => first(guideFor(treatment, [reason]).offer);

describe("a colleague who asks for money", () => {
  it.each<[Reason, string]>([
    ["forgot", "own-date"],
    ["never-received", "new-copy"],
    ["administrative-block", "details"],
    ["dispute", "look-into-it"],
    ["dissatisfied", "colleague"],
    ["cannot-pay", "in-parts"],
    ["will-not-pay", "explain"],
    ["payment-under-way", "check-bank"],
    ["usual-rhythm", "fit-term"],
    ["own-payment-policy", "fit-term"],
    ["wrong-contact", "right-person"],
    ["unknown", "call-back"],
  ])("offers a customer of %s first: %s", (reason, offer) => {
    expect(offered("ask-for-date", reason)).toBe(offer);
    expect(guideFor("ask-for-date", [reason]).ask[0]).toBe(`ask.${reason}`);
  });
});

describe("a colleague who only cares", () => {
  it.each<[Reason, string, string]>([
    ["forgot", "what-is-going-on", "new-copy"],
    ["never-received", "ask.never-received", "new-copy"],
    ["administrative-block", "ask.administrative-block", "details"],
    ["dispute", "ask.dispute", "look-into-it"],
    ["dissatisfied", "ask.dissatisfied", "colleague"],
    ["cannot-pay", "what-is-going-on", "in-parts"],
    ["will-not-pay", "what-is-going-on", "look-into-it"],
    ["payment-under-way", "what-is-going-on", "call-back"],
    ["usual-rhythm", "what-is-going-on", "call-back"],
    ["own-payment-policy", "what-is-going-on", "call-back"],
    ["wrong-contact", "ask.wrong-contact", "right-person"],
    ["unknown", "what-is-going-on", "call-back"],
  ])("says nothing of arrears to a customer of %s: asks %s and offers %s", (reason, ask, offer) => {
    const guide = guideFor("offer-help", [reason]);
    expect([first(guide.ask), first(guide.offer)]).toEqual([ask, offer]);
  });

  it("does not ask in other words what a guide asks already", () => {
    expect(guideFor("check-in-call", ["unknown"]).ask.filter((key) => key.includes("what-is-going-on"))).toHaveLength(1);
    for (const { id } of TREATMENTS)
      for (const reason of REASONS)
        for (const keys of Object.values(guideFor(id, [reason])).slice(1)) expect(new Set(keys).size, `${id} ${reason}`).toBe(keys.length);
  });
});

describe("a conversation that is not about why", () => {
  it.each([
    ...["thank", "send-copy", "confirm-agreement", "redirect-to-representative", "courtesy-contact", "upcoming-due-notice", "ask-to-call"],
    ...["answer-paid-already", "ask-order-number", "renew-payment-details"],
  ])("%s asks for no reason", (id) => {
    for (const reason of REASONS) expect(guideFor(id, [reason])).toEqual(guideFor(id, []));
  });

  it("is left to itself where no reason was found", () => {
    for (const { id } of TREATMENTS) expect(guideFor(id, [])).toEqual(GUIDES[id]);
  });
});

describe("one question tells two reasons apart", () => {
  it.each(ASK_PAIRS)("%s, whichever comes first", (pair) => {
    const [one, other] = pair.split(".") as [Reason, Reason];
    expect([askFor(one, other), askFor(other, one)]).toEqual([`ask.${pair}`, `ask.${pair}`]);
    expect(askFor(one)).toBe(`ask.${one}`);
  });

  it("where money may be spoken of, and not in a contact that is care", () => {
    expect(guideFor("ask-for-date", ["forgot", "never-received"]).ask[0]).toBe("ask.forgot.never-received");
    expect(guideFor("offer-help", ["never-received", "forgot"]).ask[0]).toBe("ask.never-received");
    expect(guideFor("answer-dispute", ["cannot-pay", "will-not-pay"]).ask[0]).toBe("ask.cannot-pay.will-not-pay");
  });
});

describe("what a colleague asks and offers besides", () => {
  const guide = (...of: Parameters<typeof guideFor>) => {
    const { ask, offer } = guideFor(...of);
    return { ask: ask.map((key) => key.replace("guide.ask.", "")), offer: offer.map((key) => key.replace("guide.offer.", "")) };
  };

  it("is something in every conversation, but where there is nothing to give: in thanks, and where we only ask to be called", () => {
    const empty = TREATMENTS.filter(({ where, pressure }) => where === "customer" && pressure < 5).filter(({ id }) => guideFor(id, []).offer.length === 0);
    expect(empty.map(({ id }) => id).sort()).toEqual(["ask-to-call", "thank"]);
  });

  it("is never whether the invoice arrived, nor a new copy, to who is known to have it", () => {
    expect(guide("reminder-call", [])).toEqual({ ask: ["arrived", "what-is-going-on", "anything-else"], offer: ["new-copy", "own-date"] });
    expect(guide("reminder-call", [], "business", true)).toEqual({ ask: ["what-is-going-on", "anything-else"], offer: ["own-date"] });
    expect(guide("reminder-call", ["dispute"], "business", true)).toEqual({
      ask: ["ask.dispute", "what-is-going-on", "anything-else"],
      offer: ["look-into-it", "own-date"],
    });
  });

  it.each<[readonly Reason[], readonly string[]]>([
    [["forgot"], ["ask.forgot", "anything-else"]],
    [["never-received"], ["ask.never-received", "anything-else"]],
    [
      ["forgot", "never-received"],
      ["ask.forgot.never-received", "anything-else"],
    ],
    [["dispute"], ["ask.dispute", "arrived", "anything-else"]],
  ])("is not whether it arrived, where the question for %j asks that already", (reasons, ask) => expect(guide("friendly-reminder", reasons).ask).toEqual(ask));

  it.each<[CustomerKind | undefined, boolean]>([
    ["consumer", true],
    ["sole-trader", true],
    [undefined, true],
    ["business", false],
    ["public", false],
  ])("is the way to debt help for a customer of kind %s who may not be able to pay: %s", (kind, helped) => {
    const offer = ["in-parts", "own-date", ...(helped ? ["debt-help"] : [])];
    expect(guide("ask-for-date", ["forgot", "cannot-pay"], kind).offer).toEqual(["own-date", "in-parts", ...(helped ? ["debt-help"] : [])]);
    expect([...guide("ask-for-date", ["cannot-pay"], kind).offer].sort()).toEqual([...offer].sort());
    expect(guide("ask-for-date", ["forgot"], kind).offer).toEqual(["own-date", "in-parts"]);
  });

  it("is what the reason is, in a conversation that is no request but in which what is open may be named", () => {
    expect(guide("terms-conversation", ["cannot-pay"]).ask[0]).toBe("ask.cannot-pay");
    expect(guide("ask-what-is-in-the-way", ["will-not-pay"]).ask[0]).toBe("ask.will-not-pay");
    expect(guide("answer-dispute", ["will-not-pay"]).ask[0]).toBe("ask.will-not-pay");
    expect(guide("satisfaction-call", ["will-not-pay"]).ask[0]).toBe("what-is-going-on");
  });

  it("never hurts, in a step of a company's own of which we do not know what it says", () => {
    for (const reason of REASONS) {
      expect(guideFor("our-step", [reason], "consumer", true)).toEqual({
        opening: "guide.task.own",
        ask: ["guide.ask.what-is-going-on", "guide.ask.anything-else"],
        offer: [],
        avoid: ["earlier-letters", "guilt", "pressure", "consequences"].map((name) => `guide.avoid.${name}`),
      });
    }
    expect(guideFor("toString", ["forgot"]), "not even under a name that every object has").toEqual(guideFor("our-step", []));
  });
});

describe("what is better left out", () => {
  const avoided = (id: string) => (GUIDES[id]?.avoid ?? []).map((key) => key.replace("guide.avoid.", ""));
  const spoken = TREATMENTS.filter(({ where, pressure }) => where === "customer" && pressure < 5);
  it("is, in care, money; in a request, guilt, pressure and consequences; and in what a colleague prepares, whatever is not proven", () => {
    for (const id of ["check-in-call", "satisfaction-call", "mend-service", "courtesy-contact", "offer-help", "thank", "send-copy"])
      expect(avoided(id), id).toContain("asking-for-money");
    for (const id of [
      "ask-if-arrived",
      "friendly-reminder",
      "reminder-call",
      "statement-of-account",
      "terms-conversation",
      "ask-for-date",
      "clear-request",
      "announce-in-person",
    ]) {
      expect(avoided(id), id).toEqual(["earlier-letters", "guilt", "pressure", "consequences"]);
    }
    for (const { id } of TREATMENTS.filter(({ pressure }) => pressure >= 5)) expect(avoided(id), id).toEqual(["earlier-letters", "guilt", "unproven"]);
  });

  it("is said of every conversation, and every key of a guide is known to the languages", () => {
    for (const { id } of spoken) expect(avoided(id).length, id).toBeGreaterThan(0);
    const used = Object.values(GUIDES).flatMap(({ opening, ask, offer, avoid }) => [opening, ...ask, ...offer, ...avoid]);
    expect(used.filter((key) => !GUIDE_KEYS.includes(key))).toEqual([]);
    expect(GUIDE_KEYS).toContain("guide.task.own");
    expect(GUIDE_KEYS).toContain("guide.offer.debt-help");
  });
});
