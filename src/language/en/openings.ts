import type { WordGroups } from "../words.js";

/** How a conversation or message begins. Nothing here accuses, and nothing claims what the customer may never have received. */
export const opening: WordGroups["opening"] = {
  thank: {
    standard: "Thank you for your payment; it has arrived safely. It is good to work with you.",
    B1: "Thank you for your payment. We have received it. It is good to work with you.",
    A2: "Your payment is here. Thank you very much.",
  },
  "send-copy": {
    standard: "Here is a copy[ of {invoices|invoice|invoices} {invoice}], so that you have it at hand.",
    B1: "Here is a copy[ of {invoices|invoice|invoices} {invoice}] for you.",
    A2: "This is a copy for you.[ It is {invoices|invoice|invoices} {invoice}.]",
  },
  "confirm-agreement": {
    standard: "Thank you for finding a way together with us. This is what we agreed.[ It is about {agreedAmount}.][ The day is {agreedDay}.]",
    B1: "Thank you for finding a way with us. This is what we agreed.[ It is about {agreedAmount}.][ The day is {agreedDay}.]",
    A2: "We made an agreement. Thank you for that.[ It is {agreedAmount}.][ The day is {agreedDay}.]",
  },
  "redirect-to-representative": {
    standard: "We understand that somebody looks after this. From now on we will turn to that person, so that nothing is asked twice.",
    B1: "We understand that somebody looks after this. From now on we will ask our questions there.",
    A2: "Somebody looks after this. We will talk to that person now.",
  },
  "check-in-call": {
    standard: "I would like to hear how you are, and whether everything is going well with what we do for you.",
    B1: "I would like to know how you are. Is everything going well with what we do for you?",
    A2: "How are you? Are you happy with our work?",
  },
  "satisfaction-call": {
    standard: "Your opinion matters to us, and I would like to hear what is on your mind.",
    B1: "Your opinion is important to us. I would like to hear it.",
    A2: "We want to know what you think. Please tell me.",
  },
  "mend-service": {
    standard: "Something did not go as it should on our side, and I would like to put it right with you.",
    B1: "Something went wrong on our side. I would like to put it right.",
    A2: "Something went wrong here. I want to make it good.",
  },
  "answer-question": {
    standard: "You asked or told us something, and it is still open. I would like to help you further with it.",
    B1: "You asked us a question. I would like to help you with it.",
    A2: "You had a question. I would like to help you.",
  },
  "ask-if-answer-is-clear": {
    standard:
      "We answered what you brought up[ about {invoices|invoice|invoices} {invoice}]. I would like to hear whether our answer is clear, and whether we overlook something.",
    B1: "You had a question[ about {invoices|invoice|invoices} {invoice}]. We gave an answer. Is it clear? I am glad to explain it.",
    A2: "You had a question. We gave an answer. Is it clear?",
  },
  "ask-what-is-in-the-way": {
    standard:
      "I notice that things do not go by themselves[ with {invoices|invoice|invoices} {invoice}]. I would like to understand what is in the way, and think along about what does fit.",
    B1: "It does not work yet[ with {invoices|invoice|invoices} {invoice}]. I would like to know why. Then we look together for something that fits you.",
    A2: "It does not work yet. That can happen. I would like to help you.",
  },
  "answer-dispute": {
    standard:
      "You told us that something is not right[ with {invoices|invoice|invoices} {invoice}]. I have looked into it and would like to go through it with you.",
    B1: "You told us that something is not right[ with {invoices|invoice|invoices} {invoice}]. I looked at it. Shall we go through it together?",
    A2: "You had a question[ about {invoices|invoice|invoices} {invoice}]. I looked at it. Can we talk about it?",
  },
  "answer-paid-already": {
    standard:
      "You told us that it has been paid[ for {invoices|invoice|invoices} {invoice}]. I looked in our bank and would like to find out with you where the money went.",
    B1: "You told us that you have paid[ for {invoices|invoice|invoices} {invoice}]. I looked in our bank. Shall we find out together where the money is?",
    A2: "You say: I have paid. I looked. Shall we find the money together?",
  },
  "ask-order-number": {
    standard: "Our {invoices|invoice|invoices}[ {invoice}] {invoices|does|do} not show your order number yet. With that number your office can go on.",
    B1: "Your order number is not on our {invoices|invoice|invoices}[ {invoice}] yet. I would like to add it.",
    A2: "There is no order number on our {invoices|invoice|invoices}[ {invoice}]. It is your own number.",
  },
  "renew-payment-details": {
    standard:
      "The payment could not be collected with the details we have. Perhaps something changed, such as an account or a card; I would like to put it right with you.",
    B1: "The payment could not be collected with the details we have. Maybe you have another account or a new card. Shall we look at it together?",
    A2: "The payment did not work. Do you have another account or card? We can look together.",
  },
  "ask-to-call": {
    standard: "I would like to speak with you in person. Would you call me at a moment that suits you?",
    B1: "I would like to speak with you myself. Will you call me when it suits you?",
    A2: "I want to talk with you. Will you call me?",
  },
  "courtesy-contact": {
    standard: "I wanted to hear whether everything arrived well and whether it is to your liking.",
    B1: "I would like to know if everything arrived well. Are you happy with it?",
    A2: "Did everything arrive? Are you happy with it?",
  },
  "offer-help": {
    standard: "Sometimes things get in the way; that can happen to anyone. I would like to think along with you.",
    B1: "Sometimes things are difficult. That can happen to anyone. I would like to think along with you.",
    A2: "Sometimes things are hard. I would like to help you.",
  },
  "upcoming-due-notice": {
    standard:
      "A short note ahead of time: {invoices|invoice|invoices}[ {invoice}][ of {amount}] will soon be due[, on {due}]. If anything is unclear, I am glad to help.",
    B1: "A short message in advance. {invoices|Invoice|Invoices}[ {invoice}][ of {amount}] {invoices|is|are} due soon[, on {due}]. Do you have a question? I am glad to help.",
    A2: "You have {invoices|an invoice|invoices} from us.[ It is {amount}.][ The day to pay is {due}.] Do you have a question? Ask me.",
  },
  "ask-if-arrived": {
    standard:
      "I wanted to check with you whether {invoices|invoice|invoices}[ {invoice}][ of {amount}] reached you. Sometimes a message ends up in the spam folder.",
    B1: "I would like to know if {invoices|invoice|invoices}[ {invoice}][ of {amount}] reached you. Sometimes a message ends up in the spam folder.",
    A2: "I have a question about our {invoices|invoice|invoices}[ {invoice}].[ It is {amount}.]",
  },
  "ask-how-it-stands": {
    standard:
      "[{part|Thank you for what you paid already.|} ]An amount is still open with us[: {amount}][, of {invoices|invoice|invoices} {invoice}]. I would like to hear whether everything is all right.",
    B1: "[{part|Thank you for what you paid already.|} ]An amount is still open[: {amount}][, of {invoices|invoice|invoices} {invoice}]. Is everything all right?",
    A2: "[{part|You paid a part already. Thank you.|} ]I have a question about our {invoices|invoice|invoices}[ {invoice}].[ Still open: {amount}.]",
  },
  "ask-about-arrangement": {
    standard:
      "We made an arrangement together[ for {invoices|invoice|invoices} {invoice}].[ We have not seen the part of {instalmentDay} come in yet.] Perhaps something came in between; I would like to hear whether the arrangement still fits you.",
    B1: "We have an arrangement together[ for {invoices|invoice|invoices} {invoice}].[ The part of {instalmentDay} is not here yet.] Maybe something came in between. Does the arrangement still fit you?",
    A2: "You pay in parts.[ The part of {instalmentDay} is not here yet.] Is it still all right?",
  },
  "friendly-reminder": {
    standard:
      "{invoices|Invoice|Invoices}[ {invoice}][ of {amount}] {invoices|is|are} still open with us. It may have slipped through; that can happen to anyone.",
    B1: "{invoices|Invoice|Invoices}[ {invoice}][ of {amount}] {invoices|is|are} still open. Maybe it slipped through. That can happen to anyone.",
    A2: "Our {invoices|invoice|invoices}[ {invoice}] {invoices|is|are} still open.[ It is {amount}.] Can you look at it?",
  },
  "reminder-call": {
    standard:
      "I am getting in touch about {invoices|invoice|invoices}[ {invoice}][ of {amount}], which {invoices|is|are} still open with us. First of all: is everything all right?",
    B1: "I have a question about {invoices|invoice|invoices}[ {invoice}][ of {amount}] that {invoices|is|are} still open. First of all: is everything all right?",
    A2: "Is everything all right? I have a question about our {invoices|invoice|invoices}[ {invoice}].[ It is {amount}.]",
  },
  "statement-of-account": {
    standard: "Here is an overview of what is open, so that we are both looking at the same list.",
    B1: "Here is a list of what is open. Then we both look at the same list.",
    A2: "This is a list of invoices. We can look at it together.",
  },
  "retry-debit": {
    standard: "The payment[ of {amount}] could not be collected this time. I would like to choose another day with you.",
    B1: "The payment[ of {amount}] could not be collected this time. Shall we choose another day together?",
    A2: "We could not collect the payment.[ It is {amount}.] We can try another day.",
  },
  "remind-of-promise": {
    standard:
      "We agreed on a day[ for {invoices|invoice|invoices} {invoice}]. Perhaps something came in between, or it is on its way; I would like to hear how things stand.",
    B1: "We agreed on a day[ for {invoices|invoice|invoices} {invoice}]. Maybe something came in between. I would like to hear how things are now.",
    A2: "We agreed on a day together.[ It is about {agreedDay}.] How are things now?",
  },
  "terms-conversation": {
    standard: "I would like to talk with you about the payment term, so that it suits both of us.",
    B1: "I would like to talk about the payment term. It should suit both of us.",
    A2: "I want to talk about the day you pay. Which day is good for you?",
  },
  "ask-for-date": {
    standard: "{invoices|Invoice|Invoices}[ {invoice}][ of {amount}] {invoices|is|are} still open. I would like to find a day with you that suits you.",
    B1: "{invoices|Invoice|Invoices}[ {invoice}][ of {amount}] {invoices|is|are} still open. I would like to choose a day that suits you.",
    A2: "Our {invoices|invoice|invoices}[ {invoice}] {invoices|is|are} still open.[ It is {amount}.] You can choose a day.",
  },
  "propose-arrangement": {
    standard: "If paying[ {amount}] at once does not suit you, we can spread it. I would like to find a way that fits you.",
    B1: "Does it not suit you to pay[ {amount}] at once? Then we can spread it. We will find a way that fits you.",
    A2: "Is it hard to pay it all now?[ It is {amount}.] Then you can pay in parts.",
  },
  "clear-request": {
    standard:
      "I would like to be clear with you: {invoices|invoice|invoices}[ {invoice}][ of {amount}] {invoices|is|are} still open, and we would like to receive the payment[ by {payBy}]. If something stands in the way, I want to hear it.",
    B1: "I want to be clear. {invoices|Invoice|Invoices}[ {invoice}][ of {amount}] {invoices|is|are} still open. We would like to receive the payment[ by {payBy}]. Is there a problem? Please tell me.",
    A2: "Our {invoices|invoice|invoices}[ {invoice}] {invoices|is|are} still open.[ It is {amount}.][ Please pay by {payBy}.] Is there a problem? Please tell me.",
  },
  "announce-in-person": {
    standard:
      "I wanted to talk with you personally[ about {invoices|invoice|invoices} {invoice}], because we would like to settle this together. Any proposal is welcome.[ {decider} looks at it on {decision}, so a proposal before then helps.]",
    B1: "I want to talk with you personally[ about {invoices|invoice|invoices} {invoice}]. We would like to solve this together. Any proposal is welcome.[ {decider} looks at it on {decision}. A proposal before then helps.]",
    A2: "We want to solve this with you. Do you have an idea? Please tell me.[ {decider} looks at it on {decision}.]",
  },
};
