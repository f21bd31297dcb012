/**
 * When somebody in a place can be contacted who told us nothing else.
 * @module
 */
import type { Calendar, Place } from "../../calendar/calendar.js";
import { createZones } from "../../calendar/zones.js";
import { type ContactWindow, contactWindows } from "../../decide/contact-windows.js";
import { parseDossier } from "../../dossier/index.js";
import { casesOf } from "../../facts/case.js";
import type { Step } from "../../guardrails/guardrail.js";
import type { Planner } from "../../planner.js";
import { TREATMENTS } from "../../policy/treatments.js";
import type { Channel } from "../../vocabulary.js";
import type { Contact } from "./year-text.js";

/** The windows of an ordinary question, by voice and in writing, in the middle of a year. */
export function contactIn(calendar: Calendar, place: Place, year: number, planner: Planner): Contact {
  const dossier = parseDossier({ schemaVersion: 1, asOf: `${year}-07-01T12:00:00Z`, customer: { id: "-", ...place } });
  const [treatment] = TREATMENTS.filter(({ where, pressure }) => where === "customer" && pressure === 2);
  if (!dossier.ok || !treatment) return { voice: [], writing: [] };
  const { limits, settings, economics } = planner.policy.for("-", undefined);
  const treatments = new Map(TREATMENTS.map((one) => [one.id, one]));
  const [from] = casesOf(dossier.value, { calendar, zones: createZones(), limits, settings, policyCurrency: economics.currency, treatments });
  const windows = (channel: Channel): readonly ContactWindow[] => {
    const step: Step = { treatment, pressure: 2, channel, tone: treatment.tone, automatic: false, asksForMoney: true, about: [], episodes: [] };
    return contactWindows(from, step, undefined).filter(({ whose }) => whose === "customer");
  };
  return { voice: windows("phone"), writing: windows("email") };
}
