/** How soon an unhappy customer hears from us (D5): in hours of the office, and by whoever can. */
import { describe, expect, test } from "vitest";
import * as t from "../scenarios/told.js";
import { actionIn, at, momentOf, planOf, whys } from "./moment-told.js";

const OFFICE = { country: "NL", timeZone: "Europe/Amsterdam", claims: { owner: "own" } } as const;
const THURSDAYS = { hours: [{ days: [4], from: "09:00", to: "17:00" }] };
const unhappy = (on: string, more: Parameters<typeof t.told>[0] = {}) => t.told({ colleagues: [t.specialist()], nps: [{ on, score: 2 }], ...more });
const call = (told: t.Told, settings?: Record<string, number>) => {
  const own = settings && { policy: { schemaVersion: 1, name: "own", extends: "amicable:relationship-first@1", settings } };
  return actionIn(planOf(told, own), "satisfaction-call");
};
/** When the customer has to have heard from us. */
const dueBy = (told: t.Told, settings?: Record<string, number>) => {
  const told_ = call(told, settings).timing.because.find(({ key }) => key === "timing.response-time" || key === "timing.response-overdue");
  return told_?.with.until;
};

describe("a customer who gave a low score hears from us within a working day", () => {
  test.each([
    ["on Friday at 16:40: what is left of Friday, and the rest on Monday", at("2026-11-27T16:40:00+01:00", unhappy("2026-11-27")), "2026-11-30T15:40+01:00"],
    ["told on Friday without a time: by Monday at 16:30", unhappy("2026-11-20"), "2026-11-23T16:30+01:00"],
    ["told on Sunday: by Monday at 16:30", unhappy("2026-11-22"), "2026-11-23T16:30+01:00"],
    ["the night before summer time: the clock moves, eight hours stay eight", at("2026-03-27T16:30:00+01:00", unhappy("2026-03-27")), "2026-03-30T15:30+02:00"],
    ["the weekend summer time ends", at("2026-10-23T16:30:00+02:00", unhappy("2026-10-23")), "2026-10-26T15:30+01:00"],
    ["before King's day: the holiday does not count", at("2027-04-26T12:00:00+02:00", unhappy("2027-04-26")), "2027-04-28T11:00+02:00"],
    [
      "a day on which the office is closed does not count",
      at("2026-11-23T16:30:00+01:00", unhappy("2026-11-23", { creditor: { ...OFFICE, closedDays: ["2026-11-24"] } })),
      "2026-11-25T15:30+01:00",
    ],
    [
      "an office that works mornings needs two of them",
      at("2026-11-23T09:00:00+01:00", unhappy("2026-11-23", { creditor: { ...OFFICE, officeHours: [{ days: [1, 2, 3, 4, 5], from: "09:00", to: "13:00" }] } })),
      "2026-11-24T13:00+01:00",
    ],
  ])("%s", (_tells, told, until) => {
    expect(dueBy(told)).toBe(until);
    expect(call(told).timing.notAfter).toBe(until.slice(0, 10));
  });

  test("a policy that promises four hours means four hours", () => {
    expect(dueBy(at("2026-11-23T10:00:00+01:00", unhappy("2026-11-23")), { detractorWithinWorkingHours: 4 })).toBe("2026-11-23T14:00+01:00");
  });

  test("the stretch ends where the answer has to be there", () => {
    expect(momentOf(call(at("2026-11-23T13:40:00+01:00", unhappy("2026-11-20"))))).toBe("2026-11-23 13:40–16:30");
  });

  test("what should have been answered long ago comes first, and the plan says since when", () => {
    const action = call(unhappy("2026-11-02"));
    expect(action.timing.because[0]).toEqual({ key: "timing.response-overdue", with: { date: "2026-11-03T16:30+01:00", until: "2026-11-23T17:00+01:00" } });
    expect(momentOf(action)).toBe("2026-11-23 09:00–12:30");
  });

  test("whose time is up this minute comes first now, and is not told to be ready before it can begin", () => {
    const asked = t.contact("2026-11-20T15:00:00+01:00", "email", "ask-if-arrived", "asked-for-copy", { to: "Petra" });
    const policy = { schemaVersion: 1, name: "own", extends: "amicable:relationship-first@1", settings: { copyWithinWorkingHours: 3 } };
    const { timing } = actionIn(planOf(t.told({ invoices: [t.invoice("D", 14)], contacts: [asked] }), { policy }), "send-copy");
    expect(timing.because[0]).toEqual({ key: "timing.response-overdue", with: { date: "2026-11-23T09:00+01:00", until: "2026-11-23T12:00+01:00" } });
    expect([timing.from, timing.to]).toEqual(["2026-11-23T09:00+01:00", "2026-11-23T12:00+01:00"]);
  });

  test("a customer far away is promised an hour of the office, on the clock the colleague reads", () => {
    const far = unhappy("2026-11-23", { customer: { country: "US", region: "US-NY", timeZone: "America/New_York", language: "en" } });
    const action = call(at("2026-11-23T16:30:00+01:00", far));
    expect(dueBy(at("2026-11-23T16:30:00+01:00", far))).toBe("2026-11-24T15:30+01:00");
    expect(action.timing.from).toBe("2026-11-23T10:30-05:00");
  });

  test("no money day, and no wish for rest of ours, makes it later", () => {
    const told = unhappy("2026-11-23", { customer: { moneyDays: [{ dayOfMonth: 30 }] }, invoices: [t.invoice("D", 14)] });
    expect(momentOf(call(told))).toBe("2026-11-23 09:00–12:30");
  });
});

describe("where the first choice cannot answer in time", () => {
  const friday = (more: Parameters<typeof t.told>[0]) => at("2026-11-27T16:40:00+01:00", unhappy("2026-11-27", more));

  test("another with the right role does, and the plan says for whom", () => {
    const action = call(friday({ colleagues: [t.specialist(THURSDAYS), t.serves()] }));
    expect(action.owner).toMatchObject({ name: "Fatima", role: "serves", because: { key: "owner.fallback-too-late", with: { colleague: "Sanne" } } });
    expect(momentOf(action)).toBe("2026-11-27 16:40–17:30");
    expect(whys(action)).not.toContain("timing.response-late");
  });

  test("nobody without the right role takes it; the plan says which hours are in the way", () => {
    const action = call(friday({ colleagues: [t.specialist(THURSDAYS), t.credit()] }));
    expect(action.owner.name).toBe("Sanne");
    expect(momentOf(action)).toBe("2026-12-03 09:00–12:30");
    expect(action.timing.because).toContainEqual({ key: "timing.response-late", with: { until: "2026-11-30T15:40+01:00", windows: "colleague-hours" } });
  });

  test("of two who are both too late the one who is least late does it", () => {
    const wednesdays = { hours: [{ days: [3], from: "09:00", to: "17:00" }] };
    const action = call(friday({ colleagues: [t.specialist(THURSDAYS), t.serves(wednesdays)] }));
    expect(action.owner.name).toBe("Fatima");
    expect(momentOf(action)).toBe("2026-12-02 09:00–12:30");
  });

  test("the hours the customer asked for are never left, and the plan says that they make it late", () => {
    const action = call(friday({ customer: { preferredHours: [{ days: [4], from: "09:00", to: "12:00" }] }, colleagues: [t.specialist(), t.serves()] }));
    expect(action.owner.name, "nobody else can do better").toBe("Sanne");
    expect(momentOf(action)).toBe("2026-12-03 09:00–12:00");
    expect(action.timing.because).toContainEqual({ key: "timing.response-late", with: { until: "2026-11-30T15:40+01:00", windows: "asked-hours" } });
  });
});

describe("other answers have their own time", () => {
  const told = (more: Parameters<typeof t.told>[0]) => at("2026-11-23T10:00:00+01:00", t.told({ colleagues: [t.specialist(), t.credit()], ...more }));
  const disputed = [t.invoice("Q", 5, { disputes: [{ id: "X", raised: "2026-11-22", ground: "quality" }] })];
  test.each([
    ["a dispute", "answer-dispute", told({ invoices: disputed })],
    ["a serious ticket", "mend-service", told({ tickets: [{ id: "T", opened: "2026-11-22", severity: "high" }] })],
  ])("%s is answered by Monday at half past four", (_what, treatment, dossier) => {
    const { timing } = actionIn(planOf(dossier), treatment);
    expect(timing.because).toContainEqual({ key: "timing.response-time", with: { until: "2026-11-23T16:30+01:00" } });
  });

  test("a copy that was asked for at ten goes out the same day, counted from ten", () => {
    const asked = t.contact("2026-11-23T10:00:00+01:00", "phone", "ask-if-arrived", "asked-for-copy", { to: "Petra" });
    const dossier = told({ invoices: [t.invoice("Q", 5)], contacts: [asked] });
    expect(actionIn(planOf(dossier), "send-copy").timing.because).toContainEqual({ key: "timing.response-time", with: { until: "2026-11-24T09:00+01:00" } });
  });
});

describe("a right that lapses today", () => {
  const told = (asOf: string, more: Parameters<typeof t.told>[0] = {}) =>
    at(asOf, t.told({ deadlines: [{ kind: "limitation", on: "2026-11-23" }], invoices: [t.invoice("D", 14)], ...more }));
  const protect = (dossier: t.Told) => actionIn(planOf(dossier), "protect-right");

  test("is protected in what is left of the evening, on the owner's clock", () => {
    expect(protect(told("2026-11-23T18:59:00+01:00")).timing).toMatchObject({
      from: "2026-11-23T18:59+01:00",
      to: "2026-11-24T00:00+01:00",
      notAfter: "2026-11-23",
    });
    expect(protect(told("2026-11-23T17:59:00Z")).timing.from, "whoever asks from elsewhere").toBe("2026-11-23T18:59+01:00");
  });

  test("is not left to a colleague who is off today", () => {
    const off = t.credit({ absences: [{ from: "2026-11-23", until: "2026-11-23" }] });
    const { owner, timing } = protect(told("2026-11-23T09:00:00+01:00", { colleagues: [off, t.decider()] }));
    expect(owner.name).toBe("Marieke");
    expect(timing.from).toBe("2026-11-23T09:00+01:00");
  });
});
