/** Nobody gives away more than they may: above it, somebody with authority decides. */
import { defineGuardrail, PERMIT, requires } from "./guardrail.js";

export const authority = defineGuardrail({
  id: "authority",
  serves: "P8",
  reads: ["openAmount", "highestAuthority"],
  unknown: { highestAuthority: "permit", openAmount: "permit" },
  concerns: (step) => step.treatment.commits !== undefined,
  check: (facts) => {
    const limit = facts.get("highestAuthority");
    const open = facts.get("openAmount");
    return typeof limit === "number" && typeof open === "number" && limit >= open ? PERMIT : requires("authority", "person-decides");
  },
});
