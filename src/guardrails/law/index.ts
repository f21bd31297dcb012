/**
 * Guardrails that keep what the law packs ask and nothing else keeps already.
 * @module
 */
import type { Guardrail } from "../guardrail.js";
import { consentToChannel } from "./consent-to-channel.js";
import { lawfulContactCount } from "./lawful-contact-count.js";
import { lawfulContent } from "./lawful-content.js";
import { lawfulLanguage } from "./lawful-language.js";
import { lawfulRest } from "./lawful-rest.js";
import { legalTerm } from "./legal-term.js";
import { letterUnderWay } from "./letter-under-way.js";
import { quietAfterConversation } from "./quiet-after-conversation.js";

export const LAW_GUARDRAILS: readonly Guardrail[] = [
  lawfulContactCount,
  quietAfterConversation,
  consentToChannel,
  letterUnderWay,
  legalTerm,
  lawfulRest,
  lawfulLanguage,
  lawfulContent,
];
