/** Where the law sets the language (NL Bki: B1), everybody gets plain words, not only who was told to need them. */
import { defineGuardrail, isContact, PERMIT, requires } from "../guardrail.js";

export const lawfulLanguage = defineGuardrail({
  id: "lawful-language",
  serves: "P4",
  reads: ["plainLanguageByLaw"],
  concerns: isContact,
  check: (facts) => (facts.get("plainLanguageByLaw") === true ? requires("lawful-language", "plain-language") : PERMIT),
});
