/** How long the law gives rest: the law page §6 (Breathing Space), §1.7 and §1.8 (debt help in the Netherlands). */
import { describe, expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../../src/calendar/day.js";
import { lawFor } from "../../src/law/law.js";
import { lawfulRest, type PauseTold } from "../../src/law/pause.js";
import type { LawSubject } from "../../src/law/subject.js";

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};
const NOW = day("2026-11-23");
const pause = (from?: string, until?: string): PauseTold => ({
  kind: "statutory-pause",
  ...(from !== undefined && { from: day(from) }),
  ...(until !== undefined && { until: day(until) }),
});
const ENGLISH = { country: "GB", region: "ENG", kind: "consumer" } as const;

describe("rest by law", () => {
  it.each<readonly [string, LawSubject, readonly PauseTold[], string | undefined]>([
    ["Breathing Space: 60 days", ENGLISH, [pause("2026-10-01")], "2026-11-30"],
    ["also where an earlier end was noted", ENGLISH, [pause("2026-10-01", "2026-10-15")], "2026-11-30"],
    ["a pause of which nobody told the beginning has no end by law", ENGLISH, [pause()], undefined],
    ["mental-health crisis: treatment and 30 days", ENGLISH, [pause("2026-06-01", "2026-11-10"), { kind: "vulnerability" }], "2026-12-10"],
    ["without a need of extra care no 30 days", ENGLISH, [pause("2026-06-01", "2026-11-10")], "2026-07-31"],
    ["Scotland: six months", { ...ENGLISH, region: "SCT" }, [pause("2026-10-01")], "2027-04-01"],
    ["where the nation is not told, the longest of all", { country: "GB", kind: "consumer" }, [pause("2026-10-01")], "2027-04-01"],
    ["a company has no Breathing Space", { ...ENGLISH, kind: "business" }, [pause("2026-10-01")], undefined],
    ["Dutch debt help: four months at least", { country: "NL", kind: "consumer" }, [{ kind: "debt-help", from: day("2026-09-30") }], "2027-01-30"],
    ["four months from the last of October end with February", { country: "NL" }, [{ kind: "debt-help", from: day("2026-10-31") }], "2027-02-28"],
    ["money worries alone give no rest by law", { country: "NL" }, [{ kind: "hardship", from: day("2026-10-31") }], undefined],
  ])("%s", (_sentence, subject, told, until) => {
    const rest = lawfulRest(lawFor(subject, NOW), told);
    expect(rest && formatDay(rest.until)).toBe(until);
  });
});
