/** Nobody else ever learns of the arrears: not the neighbour, the workplace or a shared mailbox. On a shared line one asks for the customer first. */
import { mayKnow } from "../facts/recipients.js";
import { VOICE_CHANNELS } from "../vocabulary.js";
import { defineGuardrail, PERMIT, requires, stop } from "./guardrail.js";

export const thirdPartyDisclosure = defineGuardrail({
  id: "third-party-disclosure",
  serves: "P8",
  reads: ["naturalPerson"],
  concerns: (step) => step.treatment.where === "customer" && step.treatment.discloses && step.to !== undefined,
  check: (facts, { to, channel }) => {
    const natural = facts.get("naturalPerson") === true;
    const role = to?.person.role ?? "other";
    if (!mayKnow(role, natural)) return stop("third-party-disclosure", { person: to?.person.name ?? role });
    const shared = to?.person.channels.find((way) => way.channel === channel)?.shared === true;
    if (!natural || !shared || channel === undefined) return PERMIT;
    // Who is on the line can be asked; who reads along cannot.
    return VOICE_CHANNELS.includes(channel) ? requires("third-party-disclosure", "ask-for-person") : stop("shared-way", { channel });
  },
});
