/** Who cannot switch a computer on gets no e-mail (A4). */
import type { Channel } from "../vocabulary.js";
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

const DIGITAL: readonly (Channel | undefined)[] = ["email", "chat", "portal", "video"];

export const digitalSkill = defineGuardrail({
  id: "digital-skill",
  serves: "P8",
  reads: ["digitalSkill"],
  unknown: { digitalSkill: "permit" },
  concerns: (step) => isContact(step) && DIGITAL.includes(step.channel),
  check: (facts, step) => (facts.get("digitalSkill") === "none" ? stop("digital-skill", { channel: step.channel ?? "" }) : PERMIT),
});
