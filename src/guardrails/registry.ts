/**
 * All guardrails. Their order means nothing; the strictest verdict wins.
 * @module
 */
import { addressBounced } from "./address-bounced.js";
import { addressUnverified } from "./address-unverified.js";
import { answerFirst } from "./answer-first.js";
import { arrangementKept } from "./arrangement-kept.js";
import { authority } from "./authority.js";
import { bankDataStale } from "./bank-data-stale.js";
import { bankNotPastDueDate } from "./bank-not-past-due-date.js";
import { CIRCUMSTANCE_GUARDRAILS } from "./circumstances/index.js";
import { claimsOfOthers } from "./claims-of-others.js";
import { colleagueAgrees } from "./colleague-agrees.js";
import { contactCap } from "./contact-cap.js";
import { contactWindow } from "./contact-window.js";
import { deliveryUnknown } from "./delivery-unknown.js";
import { digitalSkill } from "./digital-skill.js";
import { disputeUnanswered } from "./dispute-unanswered.js";
import { doneRecently } from "./done-recently.js";
import { evidenceOfUnwillingness } from "./evidence-of-unwillingness.js";
import { formalNotBefore } from "./formal-not-before.js";
import type { Guardrail } from "./guardrail.js";
import { inOthersHands } from "./in-others-hands.js";
import { LAW_GUARDRAILS } from "./law/index.js";
import { moneyUnderWay } from "./money-under-way.js";
import { noAutomaticFirstContact } from "./no-automatic-first-contact.js";
import { noCosts } from "./no-costs.js";
import { noWayToReach } from "./no-way-to-reach.js";
import { notTheSameAgain } from "./not-the-same-again.js";
import { notWorthAContact } from "./not-worth-a-contact.js";
import { nothingCollectable } from "./nothing-collectable.js";
import { nothingLate } from "./nothing-late.js";
import { oneStepUp } from "./one-step-up.js";
import { optedOut } from "./opted-out.js";
import { paused } from "./paused.js";
import { personDecides } from "./person-decides.js";
import { promiseRunning } from "./promise-running.js";
import { provenReceipt } from "./proven-receipt.js";
import { quietAfterReply } from "./quiet-after-reply.js";
import { readingLevel } from "./reading-level.js";
import { representativeOnly } from "./representative-only.js";
import { restBetweenContacts } from "./rest-between-contacts.js";
import { thirdPartyDisclosure } from "./third-party-disclosure.js";
import { toldEnough } from "./told-enough.js";
import { voiceBeforeFormal } from "./voice-before-formal.js";

export const GUARDRAILS: readonly Guardrail[] = [
  nothingCollectable,
  nothingLate,
  disputeUnanswered,
  promiseRunning,
  arrangementKept,
  moneyUnderWay,
  bankDataStale,
  bankNotPastDueDate,
  ...CIRCUMSTANCE_GUARDRAILS,
  paused,
  optedOut,
  addressBounced,
  addressUnverified,
  noWayToReach,
  thirdPartyDisclosure,
  representativeOnly,
  contactCap,
  restBetweenContacts,
  quietAfterReply,
  answerFirst,
  deliveryUnknown,
  notTheSameAgain,
  noAutomaticFirstContact,
  colleagueAgrees,
  readingLevel,
  digitalSkill,
  provenReceipt,
  oneStepUp,
  voiceBeforeFormal,
  personDecides,
  authority,
  claimsOfOthers,
  inOthersHands,
  noCosts,
  contactWindow,
  formalNotBefore,
  evidenceOfUnwillingness,
  toldEnough,
  doneRecently,
  notWorthAContact,
  ...LAW_GUARDRAILS,
];
