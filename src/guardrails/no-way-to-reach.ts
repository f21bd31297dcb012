/** Where the customer's people were told, a contact needs one of them and a way that is theirs. */
import { defineGuardrail, isContact, PERMIT, stop } from "./guardrail.js";

export const noWayToReach = defineGuardrail({
  id: "no-way-to-reach",
  serves: "P8",
  reads: ["notTold"],
  concerns: isContact,
  check: (facts, step) => {
    const notTold = facts.get("notTold");
    const peopleTold = Array.isArray(notTold) && !notTold.includes("people");
    const owned = step.to?.person.channels.some((way) => way.channel === step.channel);
    return !peopleTold || owned ? PERMIT : stop("no-way-to-reach");
  },
});
