/** The hours that the windows of a contact usually leave in a week, as a person would name them. */
import { describe, expect, it } from "vitest";
import { contactWindows } from "../../src/decide/contact-windows.js";
import { stepsFor } from "../../src/decide/steps.js";
import { factsOf } from "../../src/facts/catalogue.js";
import { benchOf } from "../../src/testing/index.js";
import { type Change, lateDossier } from "../presets/late-case.js";

const bench = benchOf();
function windowsOf(change: Change, id = "check-in-call") {
  const dossier = lateDossier(change);
  const [from] = bench.cases(dossier);
  const treatment = bench.treatments.get(id);
  const [step] = treatment ? stepsFor(factsOf(from, bench.catalogue), treatment, treatment) : [];
  if (!step) throw new Error(`no way to ${id}`);
  return contactWindows(from, step, dossier.colleagues?.[0]);
}
const hoursOf = (change: Change, id: string) =>
  windowsOf(change)
    .find((window) => window.id === id)
    ?.hours?.map(({ days, from, to }) => `${days.join("")} ${from}-${to}`);

describe("the hours of a customer or colleague", () => {
  it.each<[string, string, Change, readonly string[]]>([
    [
      "are told per stretch, with the days that share it",
      "asked-hours",
      (told) => {
        told.customer.preferredHours = [
          { days: [1, 2, 3, 4], from: "13:30", to: "17:00" },
          { days: [1, 2, 3, 4, 5], from: "09:00", to: "12:00" },
        ];
      },
      ["12345 09:00-12:00", "1234 13:30-17:00"],
    ],
    ["leave lunch in peace where the customer asked for nothing", "customer-hours", () => {}, ["12345 09:00-12:30", "12345 13:30-17:30"]],
    ["are those of the law, also on Saturday", "lawful-hours", () => {}, ["123456 07:00-20:00"]],
    ["are those of the office where it told none", "office-hours", () => {}, ["12345 08:30-17:30"]],
    [
      "are the colleague's own",
      "colleague-hours",
      (told) => {
        told.colleagues[0].hours = [{ days: [2, 4], from: "10:00", to: "14:00" }];
      },
      ["24 10:00-14:00"],
    ],
    [
      "are the usual ones, whatever Christmas and New Year do to the coming weeks",
      "customer-hours",
      (told) => {
        told.asOf = "2026-12-21T09:00:00+01:00";
        told.bank = { asOf: "2026-12-21" };
      },
      ["12345 09:00-12:30", "12345 13:30-17:30"],
    ],
  ])("%s: %s", (_what, id, change, hours) => expect(hoursOf(change, id)).toEqual(hours));

  it("come with whose they are and the clock they are read on, and none for what opens by whole days", () => {
    expect(windowsOf(() => {}).map(({ id, whose, zones, hours }) => [id, whose, zones.join(" "), hours !== undefined])).toEqual([
      ["calendar", "customer", "Europe/Amsterdam", false],
      ["lawful-hours", "customer", "Europe/Amsterdam", true],
      ["holiday", "customer", "Europe/Amsterdam", false],
      ["customer-hours", "customer", "Europe/Amsterdam", true],
      ["office-hours", "owner", "Europe/Amsterdam", true],
      ["office-closed", "owner", "Europe/Amsterdam", false],
      ["absence", "owner", "Europe/Amsterdam", false],
    ]);
  });

  it("are only the owner's for work inside", () => {
    expect(windowsOf(() => {}, "check-bank").map(({ whose }) => whose)).not.toContain("customer");
  });
});
