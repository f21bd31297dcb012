/**
 * A rule that proposes a treatment.
 * @module
 */
import { pointer } from "../../problem.js";
import { CHANNELS, type Channel, type Pressure, RELATIONS, THREATENING, TIERS, TONES } from "../../vocabulary.js";
import type { Entry } from "../layers/entry.js";
import { type JsonObject, own } from "../plain.js";
import type { TreatmentRule } from "../policy.js";
import { didYouMean, oneOf, type Report, show } from "../report.js";
import { meant } from "../synonyms.js";
import type { Treatment } from "../treatment.js";
import { threatens } from "../wording.js";
import { checkKeys, readChoice, readChoices } from "./choices.js";
import { type Because, type RuleContext, readRule } from "./rule.js";

const OPTIONAL = ["tier", "channel", "owner", "tone", "pressure"];
const HIGHEST = 6;

/** The compiled rule; `undefined` when what was wrong has been reported. */
export function readTreatmentRule(entry: Entry, treatments: ReadonlyMap<string, Treatment>, context: RuleContext): TreatmentRule | undefined {
  const { report } = context;
  const { parts, outcome: then, because } = readRule(entry, context);
  checkKeys(then, { treatment: "the treatment this rule proposes" }, OPTIONAL, report);
  const treatment = readTreatment(then, treatments, report);
  const channels = readChannels(then, treatment, report);
  const owner = readChoices(then, "owner", RELATIONS, report);
  const tone = readChoice(then, "tone", TONES, report);
  const tier = readChoice(then, "tier", TIERS, report) ?? "normal";
  const pressure = readPressure(then, treatment, report);
  if (treatment) refuseThreats(because, pressure ?? treatment.pressure, report);
  if (!parts || !treatment) return undefined;
  return Object.freeze({
    ...parts,
    treatment: treatment.id,
    tier,
    ...(channels === undefined ? {} : { channels }),
    ...(owner === undefined ? {} : { owner }),
    ...(tone === undefined ? {} : { tone }),
    ...(pressure === undefined ? {} : { pressure }),
  });
}

function readTreatment(then: JsonObject, treatments: ReadonlyMap<string, Treatment>, report: Report): Treatment | undefined {
  const told = own(then, "treatment");
  const treatment = typeof told === "string" ? treatments.get(told) : undefined;
  if (treatment || told === undefined) return treatment;
  const suggestion = typeof told === "string" ? meant(told, [...treatments.keys()]) : undefined;
  const mend = didYouMean(suggestion, "Take a treatment from the catalogue, or declare one of your own.");
  report({ code: "unknown-treatment", at: "/then/treatment", received: show(told), expected: "the name of a treatment", mend, suggestion });
  return undefined;
}

/** A call is not a call by letter: a rule chooses among the ways the treatment itself has. */
function readChannels(then: JsonObject, treatment: Treatment | undefined, report: Report): readonly Channel[] | undefined {
  const channels = readChoices(then, "channel", CHANNELS, report);
  const foreign = treatment && channels?.find((channel) => !treatment.channels.includes(channel));
  if (!treatment || foreign === undefined) return channels;
  const expected = treatment.channels.length > 0 ? `${treatment.id} goes by ${oneOf(treatment.channels)}` : `${treatment.id} is work inside the company`;
  const mend = treatment.channels.length > 0 ? "Take one of these, or another treatment." : "Leave the channel out.";
  report({ code: "channel-not-offered", at: "/then/channel", received: foreign, expected, mend });
  return undefined;
}

function readPressure(then: JsonObject, treatment: Treatment | undefined, report: Report): Pressure | undefined {
  const told = own(then, "pressure");
  if (told === undefined) return undefined;
  const at = pointer("/then", "pressure");
  const pressure = PRESSURE_LEVELS.find((level) => level === told);
  if (pressure === undefined) {
    report({ code: "wrong-type", at, received: show(told), expected: `a whole number from 0 to ${HIGHEST}`, mend: "Write such a number, without quotes." });
    return undefined;
  }
  if (treatment?.where === "inside" && pressure !== 0) {
    const expected = `0: ${treatment.id} is work inside the company, and nobody outside notices it`;
    report({ code: "pressure-inside", at, received: String(pressure), expected, mend: "Leave the pressure out." });
    return undefined;
  }
  if (!treatment || pressure >= treatment.pressure) return pressure;
  const expected = `at least ${treatment.pressure}, which is what ${treatment.id} does to people`;
  report({ code: "pressure-understated", at, received: String(pressure), expected, mend: "Leave it out, or propose a milder treatment." });
  return undefined;
}
const PRESSURE_LEVELS: readonly Pressure[] = [0, 1, 2, 3, 4, 5, HIGHEST];

/** A colleague reads this text, and may read it out. */
function refuseThreats(because: Because | undefined, pressure: Pressure, report: Report): void {
  if (pressure >= THREATENING) return;
  for (const [language, text] of Object.entries(because ?? {})) {
    const threat = threatens(text);
    if (threat === undefined) continue;
    const expected = `no consequences in words that go with pressure ${pressure}`;
    report({ code: "threat-in-text", at: pointer("/because", language), received: threat, expected, mend: "Say why this helps the customer instead." });
  }
}
