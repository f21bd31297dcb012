/** Nobody else ever learns of the arrears: not the neighbour, the workplace or a shared mailbox. */
import { defineGuardrail, PERMIT, stop } from "./guardrail.js";

const MAY_KNOW_OF_A_PERSON: readonly string[] = ["self", "heirs", "trustee", "lawyer", "administrator", "debt-counsellor"];
const MAY_KNOW_OF_A_COMPANY: readonly string[] = [...MAY_KNOW_OF_A_PERSON, "accounts-payable", "buyer", "budget-holder", "director"];

export const thirdPartyDisclosure = defineGuardrail({
  id: "third-party-disclosure",
  serves: "P8",
  reads: ["naturalPerson"],
  concerns: (step) => step.treatment.where === "customer" && step.treatment.discloses && step.to !== undefined,
  check: (facts, step) => {
    const natural = facts.get("naturalPerson") === true;
    const role = step.to?.person.role ?? "other";
    const shared = step.to?.person.channels.find((way) => way.channel === step.channel)?.shared === true;
    const mayKnow = (natural ? MAY_KNOW_OF_A_PERSON : MAY_KNOW_OF_A_COMPANY).includes(role);
    return mayKnow && !(shared && natural) ? PERMIT : stop("third-party-disclosure", { person: step.to?.person.name ?? role });
  },
});
