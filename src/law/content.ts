/**
 * What a law wants to be said or shown. Guardrails hand these on as requirements; the languages have a sentence for each.
 * @module
 */
export const LAW_CONTENT = [
  "principal-named",
  "exact-costs-if-unpaid",
  "free-term-named",
  "consequences-explained",
  "creditor-named",
  "sender-identified",
  "ground-and-due-date",
  "amounts-apart",
  "how-to-pay",
  "says-amicable",
  "law-text-on-costs",
  "company-look",
  "only-real-consequences",
  "rights-explained",
  "opt-out-offered",
  "debt-help-named",
] as const;
export type LawContent = (typeof LAW_CONTENT)[number];
