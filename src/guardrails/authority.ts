/** Nobody gives away more than they may: above it, somebody with authority decides. */
import { defineGuardrail, PERMIT, requires } from "./guardrail.js";

export const authority = defineGuardrail({
  id: "authority",
  serves: "P8",
  reads: ["openAmount", "highestAuthority"],
  unknown: { highestAuthority: "permit" },
  concerns: (step) => step.treatment.commits !== undefined,
  check: (facts) => {
    const limit = facts.get("highestAuthority");
    return typeof limit === "number" && limit >= Number(facts.get("openAmount")) ? PERMIT : requires("authority", "person-decides");
  },
});
