import type { WordGroups } from "../words.js";

/** The one question that tells a reason from the next. */
export const ask: WordGroups["ask"] = {
  forgot: {
    standard: "Is the invoice with you, or did it get lost in a busy week?",
    B1: "Is the invoice with you, or did it get lost in a busy week?",
    A2: "Do you have the invoice? Or were you very busy?",
  },
  "never-received": { standard: "Is the invoice with you?", B1: "Is the invoice with you?", A2: "Do you have the invoice?" },
  "administrative-block": {
    standard: "Is anything missing on the invoice for you to process it, such as your own order number?",
    B1: "Is anything missing on the invoice, such as your own order number?",
    A2: "Is something missing on the invoice? Maybe your order number?",
  },
  dispute: { standard: "In your view, is everything on the invoice right?", B1: "Is everything on the invoice right?", A2: "Is the invoice right?" },
  dissatisfied: {
    standard: "Are you satisfied with what we did for you?",
    B1: "Are you satisfied with what we did for you?",
    A2: "Are you happy with our work?",
  },
  "cannot-pay": {
    standard: "Does paying come at a difficult moment for you?",
    B1: "Is it difficult for you to pay at the moment?",
    A2: "Is it hard to pay now?",
  },
  "will-not-pay": {
    standard: "What would you need from us to be able to settle this?",
    B1: "What do you need from us to settle this?",
    A2: "What do you need from us?",
  },
  "payment-under-way": {
    standard: "Could it be that the payment is already on its way?",
    B1: "Is the payment perhaps already on its way?",
    A2: "Is the money on its way?",
  },
  "usual-rhythm": { standard: "On which day do you usually make your payments?", B1: "On which day do you usually pay?", A2: "On which day do you pay?" },
  "own-payment-policy": {
    standard: "Which payment term do you work with yourselves?",
    B1: "Which payment term do you use yourselves?",
    A2: "After how many days do you pay?",
  },
  "wrong-contact": {
    standard: "Are you the right person for this, or had I better ask a colleague of yours?",
    B1: "Are you the right person for this? Or should I ask a colleague?",
    A2: "Can I ask you this? Or is it another person?",
  },
  unknown: { standard: "What is going on, if I may ask?", B1: "What is going on?", A2: "What is going on?" },
  "forgot.never-received": {
    standard: "Did you see the invoice come in?",
    B1: "Did you see the invoice come in?",
    A2: "Did you see the invoice?",
  },
  "cannot-pay.will-not-pay": {
    standard: "If it could be done in parts, would that help you?",
    B1: "Would it help you to pay in parts?",
    A2: "Is it better to pay in parts?",
  },
  "dispute.dissatisfied": {
    standard: "Is it about something on the invoice, or about how the work went?",
    B1: "Is it about the invoice, or about our work?",
    A2: "Is it the invoice? Or is it our work?",
  },
  "payment-under-way.usual-rhythm": {
    standard: "Is it already in your payment run, or does it come with the next one?",
    B1: "Is the payment already on its way, or does it come with your next payments?",
    A2: "Is the money on its way? Or does it come later?",
  },
  "cannot-pay.dissatisfied": {
    standard: "Is it about our work, or does paying come at a difficult moment?",
    B1: "Is it about our work, or is it difficult to pay now?",
    A2: "Is it our work? Or is it hard to pay now?",
  },
};

/** Questions of the conversation guides. */
export const question: WordGroups["question"] = {
  arrived: { standard: "Is the invoice with you?", B1: "Is the invoice with you?", A2: "Do you have the invoice?" },
  "what-is-going-on": { standard: "What is going on?", B1: "What is going on?", A2: "What is going on?" },
  "anything-else": {
    standard: "Can I help you with anything else?",
    B1: "Can I help you with anything else?",
    A2: "Can I help you with anything else?",
  },
  "which-day": { standard: "Which day would suit you?", B1: "Which day suits you?", A2: "Which day is good for you?" },
  "amount-a-month": {
    standard: "What amount a month would be comfortable for you?",
    B1: "How much can you comfortably pay each month?",
    A2: "How much can you pay each month?",
  },
  "what-helps": { standard: "What would help you right now?", B1: "What would help you now?", A2: "What can help you now?" },
  "what-put-right": { standard: "What would put it right for you?", B1: "What would make it right for you?", A2: "What can we do for you?" },
  "what-better": { standard: "What could we do better for you?", B1: "What can we do better for you?", A2: "What can we do better?" },
  "as-expected": { standard: "Is everything as you expected?", B1: "Is everything as you expected?", A2: "Is everything good?" },
  "what-is-needed": {
    standard: "What do you need so that we can settle this together?",
    B1: "What do you need to settle this together with us?",
    A2: "What do you need from us?",
  },
  "debit-day": { standard: "On which day may we try again?", B1: "On which day can we try again?", A2: "Which day is good for you?" },
  "answer-clear": {
    standard: "Is our answer clear to you, or do we overlook something?",
    B1: "Is our answer clear to you?",
    A2: "Is our answer clear?",
  },
  "what-is-in-the-way": { standard: "What is in the way, if I may ask?", B1: "What is in the way?", A2: "What is hard?" },
  "still-fits": {
    standard: "Does the arrangement still fit you, or would other parts be better?",
    B1: "Does the arrangement still fit you?",
    A2: "Can you pay this part?",
  },
  "paid-when": {
    standard: "On which day and from which account did you pay, so that I can find it more easily?",
    B1: "On which day did you pay, and from which account?",
    A2: "On which day did you pay?",
  },
  "order-number": {
    standard: "Which order number may I put on the invoice?",
    B1: "Which order number may I put on the invoice?",
    A2: "What is the number?",
  },
  "payment-details": {
    standard: "Which account or card may we use from now on, or would another way suit you better?",
    B1: "Which account or card can we use? Or is another way better for you?",
    A2: "Which account or card is good?",
  },
  "agreement-right": { standard: "Did I write it down as you meant it?", B1: "Did I write it down well?", A2: "Is this right?" },
  "list-right": { standard: "Is this the same as in your own books?", B1: "Is this the same as on your own list?", A2: "Is this list right?" },
  "who-speaks": { standard: "Whom may we turn to from now on?", B1: "Who can we talk to from now on?", A2: "Who can we talk to?" },
};
