/**
 * Facts that have a sentence of their own, as one would tell somebody: by name, or by name and value where it is said otherwise for that value.
 * A fact without one is told by its meaning and its value.
 * @module
 */

export const FACT_SENTENCES = [
  ...([
    "openAmount",
    "overdueAmount",
    "collectableOverdue",
    "openInvoices",
    "openInvoices.1",
    "overdueInvoices",
    "overdueInvoices.1",
    "unappliedCash",
  ] as const),
  ...(["daysPastDue", "daysPastDue.0", "daysPastDueAskable", "daysPastDueAskable.0", "daysUntilDue", "largestNotYetDue", "overdueGrowthPercent"] as const),
  ...(["somethingLate.false", "onlyATrifle.false", "moneyUnderWay.false", "moneyUnderWayCoversOverdue.false", "partlyPaid.false"] as const),
  ...(["blockedInvoices", "blockedInvoices.0", "block", "debitFailed", "invoiceCameBack.false", "settledWithOthers.false"] as const),
  ...(["paidInvoices", "cleanRecordLastYear.false", "firstArrearsEver.false", "onTimePercent", "latenessTrend", "withinUsualRhythm.false"] as const),
  ...(["termsLongerThanOurs.false", "tenureYears", "newCustomer.false", "npsLast", "npsBand", "npsTrend", "dissatisfactionAnswered.false"] as const),
  ...([
    "openTickets",
    "openTickets.0",
    "seriousTickets",
    "seriousTickets.0",
    "experienceBalance",
    "recentDeliveryDays",
    "contactedSinceDelivery.false",
  ] as const),
  ...(["paidInFullDays", "paidInFullDays.0", "thankedSincePayment.false", "pressureReceived.0", "pressureReceived.1", "pressureReceived.2"] as const),
  ...(["pressureReceived.3", "pressureReceived.4", "pressureReceived.5", "pressureReceived.6", "voiceDays", "voiceDays.0", "receipt"] as const),
  ...(["nothingArrived.false", "unheard.false", "unansweredInRow", "unansweredInRow.0", "daysSinceLastContact", "daysSinceReply", "lastOutcome"] as const),
  ...(["deliveryUnknown.false", "daysSinceCopy", "daysSinceCopy.0", "invoiceAskedForCopy.false", "refusedInEpisode.false", "voicePossible.false"] as const),
  ...(["contactGone.false", "promiseCoversOverdue.false", "promisesBroken", "promisesBroken.0", "arrangement", "agreementUnconfirmed.false"] as const),
  ...(["disputesUnanswered", "disputesUnanswered.0", "disputeRepeated", "disputeRepeated.0", "circumstances", "circumstances.none"] as const),
  ...(["represented.false", "paused.false", "kind", "naturalPerson.true", "naturalPerson.false", "limitUsedPercent", "creditorSize", "screening"] as const),
  ...(["bankDataAgeDays", "bankDataAgeDays.0", "bankMayLag.true", "bankMayLag.false", "notTold", "notTold.none", "placeKnown.false"] as const),
  ...(["block.none", "debitFailed.none", "receipt.none", "arrangement.none", "paidClaim.none", "acceptedUncredited", "acceptedUncredited.0"] as const),
  ...(["arrivalProven.false", "promisesSlipAgain.false", "obstacleUnheard.false", "disputeAnswerDiscussed.false", "ownWayKnown.false"] as const),
  ...(["nobodyKnown.false", "noWayKnown.false", "debitNeverRan.false", "onlyBlockedAccountPaid.false"] as const),
] as const;

export type FactSentence = (typeof FACT_SENTENCES)[number];
