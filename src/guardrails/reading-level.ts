/** Difficult letters cause fear: who reads with difficulty is called first and gets plain words, one amount, one date (A3). */
import { VOICE_CHANNELS } from "../vocabulary.js";
import { defineGuardrail, isContact, PERMIT, requires, stop } from "./guardrail.js";

export const readingLevel = defineGuardrail({
  id: "reading-level",
  serves: "P4",
  reads: ["readingLevel", "voicePossible", "voiceDays", "prefersWriting"],
  unknown: { readingLevel: "permit", voicePossible: "permit", voiceDays: "permit", prefersWriting: "permit" },
  concerns: isContact,
  check: (facts, step) => {
    const level = facts.get("readingLevel");
    if (level === undefined || level === "standard") return PERMIT;
    const written = step.channel !== undefined && !VOICE_CHANNELS.includes(step.channel);
    const voiceFirst = facts.get("voicePossible") !== false && Number(facts.get("voiceDays") ?? 0) === 0 && facts.get("prefersWriting") !== true;
    if (level === "A2" && written && step.asksForMoney && voiceFirst) return stop("reading-level");
    return step.pressure >= 5
      ? requires("reading-level", "plain-language", "one-amount", "spoken-explanation")
      : requires("reading-level", "plain-language", "one-amount");
  },
});
