/**
 * A rule that proposes a treatment.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import { CHANNELS, type Channel, type Pressure, RELATIONS, THREATENING, TIERS, TONES } from "../../vocabulary.js";
import { TREATMENT_KEYS } from "../document-keys.js";
import type { Entry } from "../layers/entry.js";
import { type JsonObject, own } from "../plain.js";
import type { TreatmentRule } from "../policy.js";
import { didYouMean, type Report, show } from "../report.js";
import { meant, TREATMENT_WORDS } from "../synonyms.js";
import type { Treatment } from "../treatment.js";
import { threatens, voidsTerm } from "../wording.js";
import { EXPECTED } from "../words/expected.js";
import { MEND } from "../words/mend.js";
import { oneOf, say } from "../words/phrase.js";
import { checkKeys, readChoice, readChoices } from "./choices.js";
import { type Because, type RuleContext, readRule } from "./rule.js";

const HIGHEST = 6;

/** The compiled rule; `undefined` when what was wrong has been reported. */
export function readTreatmentRule(entry: Entry, treatments: ReadonlyMap<string, Treatment>, context: RuleContext): TreatmentRule | undefined {
  const { parts, outcome: then, because, report } = readRule(entry, context);
  checkKeys(then, { treatment: EXPECTED.aTreatment }, TREATMENT_KEYS, report);
  const treatment = readTreatment(then, treatments, report);
  const channels = readChannels(then, treatment, report);
  const owner = readChoices(then, "owner", RELATIONS, report);
  const tone = readChoice(then, "tone", TONES, report);
  const tier = readChoice(then, "tier", TIERS, report) ?? "normal";
  const pressure = readPressure(then, treatment, report);
  if (treatment) refuseThreats(because, pressure ?? treatment.pressure, report);
  if (treatment?.id === "fourteen-day-letter") refuseVoidTerms(because, report);
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
  const suggestion = typeof told === "string" ? meant(told, [...treatments.keys()], TREATMENT_WORDS) : undefined;
  const mend = didYouMean(suggestion, MEND.catalogueOrOwn);
  report({ code: "unknown-treatment", at: "/then/treatment", received: show(told), expected: EXPECTED.treatmentName, mend, suggestion, puts: "value" });
  return undefined;
}

/** A call is not a call by letter: a rule chooses among the ways the treatment itself has. */
function readChannels(then: JsonObject, treatment: Treatment | undefined, report: Report): readonly Channel[] | undefined {
  const channels = readChoices(then, "channel", CHANNELS, report);
  const foreign = treatment && channels?.find((channel) => !treatment.channels.includes(channel));
  if (!treatment || foreign === undefined) return channels;
  const outside = treatment.channels.length > 0;
  const expected = say(outside ? EXPECTED.goesBy : EXPECTED.insideWork, { treatment: treatment.id, ways: oneOf(treatment.channels) });
  const mend = outside ? MEND.theseOrOther : MEND.noChannel;
  report({ code: "channel-not-offered", at: "/then/channel", received: foreign, expected, mend });
  return undefined;
}

function readPressure(then: JsonObject, treatment: Treatment | undefined, report: Report): Pressure | undefined {
  const told = own(then, "pressure");
  if (told === undefined) return undefined;
  const at = pointer("/then", "pressure");
  const pressure = PRESSURE_LEVELS.find((level) => level === told);
  if (pressure === undefined) {
    report({ code: "wrong-type", at, received: show(told), expected: say(EXPECTED.pressureLevel, { most: HIGHEST }), mend: MEND.plainNumber });
    return undefined;
  }
  if (treatment?.where === "inside" && pressure !== 0) {
    const expected = say(EXPECTED.noPressure, { treatment: treatment.id });
    report({ code: "pressure-inside", at, received: String(pressure), expected, mend: MEND.noPressure });
    return undefined;
  }
  if (!treatment || pressure >= treatment.pressure) return pressure;
  const expected = say(EXPECTED.enoughPressure, { pressure: treatment.pressure, treatment: treatment.id });
  report({ code: "pressure-understated", at, received: String(pressure), expected, mend: MEND.milder });
  return undefined;
}
const PRESSURE_LEVELS: readonly Pressure[] = [0, 1, 2, 3, 4, 5, HIGHEST];

/** A colleague reads this text, and may read it out. */
function refuseThreats(because: Because | undefined, pressure: Pressure, report: Report): void {
  if (pressure >= THREATENING) return;
  for (const [language, text] of Object.entries(because ?? {})) {
    const threat = threatens(text);
    if (threat === undefined) continue;
    const expected = say(EXPECTED.noConsequences, { pressure });
    report({ code: "threat-in-text", at: pointer("/because", language), received: threat, expected, mend: MEND.helpInstead });
  }
}

/** Whoever writes the letter from these words must not count its term from the wrong day: it would have no effect (HR 2016:2704). */
function refuseVoidTerms(because: Because | undefined, report: Report): void {
  for (const [language, text] of Object.entries(because ?? {})) {
    const words = voidsTerm(text);
    if (words === undefined) continue;
    report({ code: "void-term", at: pointer("/because", language), received: words, expected: EXPECTED.termFromDelivery, mend: MEND.termFromDelivery });
  }
}
