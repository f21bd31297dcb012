/**
 * Every change that is looked at, by the name of its words.
 * @module
 */
export const WHAT_IF_KEYS = [
  "time",
  ...(["paid", "part-paid", "cash-matched", "bank-read", "promised", "arranged", "disputed", "dispute-answered"] as const),
  ...(["portal-accepted", "order-number-known", "invoice-mended", "invoice-delivered"] as const),
  ...(["phone-found", "channel-verified", "address-proven", "reached", "no-answer", "heard"] as const),
  ...(["ticket-closed", "ticket-opened", "nps-answered"] as const),
  ...(["circumstance-told", "circumstance-over", "pause-lifted", "veto-lifted", "colleague-agreed", "kind-known", "told-none"] as const),
  ...(["customer-longer", "customer-shorter", "revenue-more", "revenue-less", "margin-more", "margin-less", "limit-more", "limit-less"] as const),
] as const;
export type WhatIfKey = (typeof WHAT_IF_KEYS)[number];
