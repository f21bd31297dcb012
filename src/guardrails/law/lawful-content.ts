/** What the law wants to be said: in any writing, in a mail, when firm, when formal, and in the letter it requires. Everything that could apply adds up. */
import { LAW_CONTENT, type LawContent } from "../../law/content.js";
import { VOICE_CHANNELS } from "../../vocabulary.js";
import { defineGuardrail, isContact, PERMIT, type Reading, requires, type Step } from "../guardrail.js";

export const lawfulContent = defineGuardrail({
  id: "lawful-content",
  serves: "P8",
  reads: ["lawWantsInWriting", "lawWantsElectronically", "lawWantsWhenFirm", "lawWantsWhenFormal", "lawWantsInNotice"],
  concerns: (step) => isContact(step) && (step.asksForMoney || step.treatment.discloses),
  check: (facts, step) => {
    const wanted = new Set(factsFor(step).flatMap((name) => contentOf(facts, name)));
    return wanted.size === 0 ? PERMIT : requires("lawful-content", ...wanted);
  },
});

function factsFor({ channel, pressure, treatment }: Step): readonly string[] {
  const written = channel === undefined || !VOICE_CHANNELS.includes(channel);
  const byPost = channel === "letter" || channel === "registered-letter";
  return [
    ...(written ? ["lawWantsInWriting"] : []),
    ...(written && !byPost ? ["lawWantsElectronically"] : []),
    ...(pressure >= 4 ? ["lawWantsWhenFirm"] : []),
    ...(pressure >= 5 ? ["lawWantsWhenFormal"] : []),
    ...(treatment.id === "fourteen-day-letter" ? ["lawWantsInNotice"] : []),
  ];
}

function contentOf(facts: Reading, name: string): readonly LawContent[] {
  const wanted = facts.get(name);
  return Array.isArray(wanted) ? LAW_CONTENT.filter((content) => wanted.includes(content)) : [];
}
