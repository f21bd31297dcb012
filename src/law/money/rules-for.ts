/**
 * Which rules hold for a customer: those of the country, else those of the European directive where the euro is.
 * @module
 */
import type { CustomerKind } from "../../vocabulary.js";
import { COST_RULES, type CostRule } from "./cost-rules.js";
import { INTEREST_RULES, type InterestRule, type TreatedAs } from "./interest-rules.js";

/** Members of the Union with the euro and without rules of their own here. Elsewhere in the Union another central bank sets the rate. */
const EURO_COUNTRIES = ["AT", "CY", "EE", "ES", "FI", "GR", "HR", "IE", "IT", "LT", "LU", "LV", "MT", "PT", "SI", "SK"];

export interface Rules {
  readonly interest?: InterestRule;
  readonly costs?: CostRule;
}

/** The rules on a late payment of this customer; nothing where none is known. */
export function rulesFor(country: string, of: TreatedAs): Rules {
  const where = EURO_COUNTRIES.includes(country) ? "EU" : country;
  const concerns = (rule: { readonly country: string; readonly of: TreatedAs }) => rule.country === where && rule.of === of;
  const interest = INTEREST_RULES.find(concerns);
  const costs = COST_RULES.find(concerns);
  return { ...(interest && { interest }), ...(costs && { costs }) };
}

/** A sole trader stands with consumers, which is never the harsher side; a public body with companies. A kind that was not told, or is no customer yet, has no side. */
export function treatedAs(kind: CustomerKind | undefined): TreatedAs | undefined {
  if (kind === "consumer" || kind === "sole-trader") return "consumer";
  return kind === "business" || kind === "public" ? "business" : undefined;
}
