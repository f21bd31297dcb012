import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { benchOf, type History, histories, hostilePolicies, lifeHolds, liveThrough, notSooner } from "../../src/testing/index.js";
import { mustHold, PATIENT, presetBenches, runs } from "./trying.js";

/** A life whose outcomes hang on the way taken only, so that twins meet the same people. */
const withoutLuck = ({ outcomes, ...history }: History): History => ({
  ...history,
  outcomes: outcomes.filter((outcome) => outcome !== "reached-promised").slice(0, 1),
  leavesUndone: 0,
});

describe("a customer who lives through months", PATIENT, () => {
  test("under the shipped presets meets no skipped level, no burst after an outage and no second contact on a day", () => {
    const benches = presetBenches();
    fc.assert(
      fc.property(fc.constantFrom(...benches), histories(), (bench, history) => mustHold(lifeHolds(liveThrough(bench, history)))),
      runs(8),
    );
  });

  test("under a policy that means no good meets none either", () => {
    fc.assert(
      fc.property(hostilePolicies(), histories(), (policy, history) => mustHold(lifeHolds(liveThrough(benchOf({ policy }), history)))),
      runs(6),
    );
  });

  test("is asked no sooner for more where a run was missed than their twin where it was not", () => {
    const bench = benchOf();
    fc.assert(
      fc.property(histories(), fc.nat(60), (drawn, missed) => {
        const history = withoutLuck(drawn);
        mustHold(notSooner(liveThrough(bench, history), liveThrough(bench, history, missed)));
      }),
      runs(6),
    );
  });

  test("is not always left in peace: lives go as far as asking for a date, and some runs are missed", () => {
    const history: History = {
      country: "NL",
      kind: "business",
      invoices: [5],
      days: 30,
      happenings: [{ day: 4, what: "nobody-looks", days: 3 }],
      outcomes: ["sent"],
      leavesUndone: 0,
    };
    const lived = liveThrough(benchOf(), history);
    expect(lived.map(({ day }) => day)).not.toContain(5);
    expect(Math.max(...lived.map(({ done }) => done?.action.pressure ?? 0))).toBe(3);
  });

  test("would be heard of where a level was skipped, where a week had three contacts, and where a missed run made it harsher", () => {
    const history: History = { country: "NL", kind: "business", invoices: [5], days: 20, happenings: [], outcomes: ["sent"], leavesUndone: 0 };
    const lived = liveThrough(benchOf(), history);
    const harsher = lived.map((one) => (one.done ? { ...one, done: { ...one.done, action: { ...one.done.action, pressure: 4 as const } } } : one));
    const [contact] = lived.filter(({ done }) => done?.action.channel !== undefined);
    const crowded = lived.map((one) => (contact?.done ? { ...one, done: contact.done } : one));
    expect(lifeHolds(lived)).toEqual({ holds: true });
    expect(lifeHolds(harsher)).toMatchObject({ holds: false, why: expect.stringContaining("has pressure 4 about I-1, of which 0 arrived") });
    expect(lifeHolds(crowded)).toMatchObject({ holds: false, why: expect.stringContaining("there were 3 contacts") });
    expect(notSooner(lived, harsher)).toMatchObject({ holds: false, why: expect.stringContaining("with one run missed, pressure") });
  });
});
