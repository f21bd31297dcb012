import type { WordGroups } from "../words.js";

/** What a colleague does, where nobody outside is spoken to or where a person has to decide first. */
export const task: WordGroups["task"] = {
  own: "This is a step of your own company. Begin with a question, listen, and keep it friendly.",
  wait: "Leave the customer in peace, and look again on the day named here.",
  "check-bank": "Look in the bank whether the payment has arrived or is on its way.",
  "allocate-cash": "Match the money received to the invoices; ask the customer only if it cannot be found out.",
  "settle-overpayment":
    "Set what is too much against what is still open, and tell the customer how. If nothing is open, ask whether the customer wants it back or leaves it.",
  "check-collection":
    "Find out why it was not collected, and whether the mandate is right. Then choose a day and tell the customer beforehand; if it is no debit after all, change that.",
  "correct-invoice":
    "Credit what is not right, with a short apology. An invoice that was sent twice lapses altogether; otherwise send the right one, and the time to pay starts again.",
  "upload-to-portal": "Put the invoice in the customer's portal, with the order number, and check that it is accepted.",
  "check-portal": "Look in the customer's portal whether the invoice was accepted, and ask what is still missing if need be.",
  "verify-contact-details": "Check the address, the e-mail and the phone number with someone who knows the customer.",
  "find-right-contact": "Find out who looks after this now; the colleague who won the customer often knows.",
  "put-to-person": "Read what is known, talk with a colleague who knows the customer, and choose what suits this customer.",
  "hold-new-credit": "Decide whether new orders can go on as usual, and tell sales before the customer hears it elsewhere.",
  "write-off-trifle": "Write off the small difference; nobody needs to be bothered with it.",
  "protect-right": "Prepare what is needed before the deadline. A person looks at it before it goes out.",
  "recall-agency": "Tell the partner today that it has been paid, and check that they stop. Then thank the customer.",
  "release-formal-step": "Look once more at the bank, at objections and at the customer's circumstances. Then decide whether a serious step may follow.",
  "pursue-prospect": "Make contact, and say why this company suits us.",
  "pursue-with-deposit": "Make contact, and propose a deposit as a normal way to begin.",
  "set-credit-limit": "Agree on a limit with sales, and tell it plainly to the customer at the start.",
  "not-yet-prospect": "Leave it for now, and look again when something changes.",
  "formal-notice": "Prepare the notice in plain words: what is open, by when, what may follow, and how to reach you. Offer to explain it in a conversation.",
  "fourteen-day-letter":
    "Prepare the letter with the wording the law asks for, and a friendly text beside it. Name one amount and one date, and offer to explain it in a conversation.",
  "hand-over-to-partner":
    "Hand over a complete file: what was tried, what the customer said, and what to be careful with. Agree with the partner on a friendly tone.",
  "court-claim": "Prepare the claim only after a person has released it. Leave the door open: an arrangement is still possible every day.",
  "stop-service": "Check first that stopping is allowed and does no harm. Say in time when it begins, and how it ends.",
};
