import type { WordGroups } from "../words.js";

/** What the customer can be offered. */
export const offer: WordGroups["offer"] = {
  "new-copy": {
    standard: "I can send you a new copy straight away, wherever suits you best.",
    B1: "I can send you a new copy right away.",
    A2: "I can send you the invoice again.",
  },
  "own-date": {
    standard: "You can choose the day yourself; I will write it down.",
    B1: "You can choose the day yourself. I will write it down.",
    A2: "You can choose the day. I write it down.",
  },
  "in-parts": {
    standard: "It can also be done in parts, at a pace that suits you.",
    B1: "You can also pay in parts. Together we choose what suits you.",
    A2: "You can pay in parts. We choose it together.",
  },
  "other-parts": {
    standard: "We can change the parts or the days together.",
    B1: "We can choose other parts or days together.",
    A2: "We can choose smaller parts.",
  },
  "call-back": {
    standard: "If it is easier after your income or payments have come in, I will call you back then.",
    B1: "Is it easier when your money has come in? Then I will call you back after that day.",
    A2: "Is it easier when you have your money? I can call you then.",
  },
  "debt-help": {
    standard: "If there is more on your mind, the municipality helps people with money worries, free of charge and in confidence.",
    B1: "Do you have more money worries? Your municipality can help you for free.",
    A2: "Do you have money worries? Your municipality can help you. It is free.",
  },
  "look-into-it": {
    standard: "I will look into it myself and come back to you with an answer.",
    B1: "I will look into it myself. Then you will hear from me.",
    A2: "I will look at it. Then I call you.",
  },
  colleague: {
    standard: "If you like, I will ask the colleague who did the work to call you.",
    B1: "Would you like to talk to the colleague who did the work? I can arrange that.",
    A2: "Do you want to talk to my colleague? I can ask.",
  },
  details: {
    standard: "Tell me what is missing, and I will see to it that the invoice is adjusted.",
    B1: "Tell me what is missing. Then I will change the invoice.",
    A2: "Tell me what you need. I change the invoice.",
  },
  "with-number": {
    standard: "Then I will send you the invoice again today, with that number on it.",
    B1: "Then I will send you the invoice today with that number.",
    A2: "I send you the invoice with the number.",
  },
  "other-way": {
    standard: "You may also make the transfer yourself or choose another way.",
    B1: "You can also pay by transfer or choose another way.",
    A2: "You can also choose another way.",
  },
  "right-person": {
    standard: "I am glad to send it to the right person; whom may I write to?",
    B1: "I will gladly send it to the right person. Who is that?",
    A2: "I can send it to another person. Who is that?",
  },
  explain: {
    standard: "I am happy to go through it with you, line by line if you like.",
    B1: "I am happy to explain it to you.",
    A2: "I can explain it to you.",
  },
  "check-bank": {
    standard: "Then you need not do anything; I will keep an eye on the bank.",
    B1: "Then you do not have to do anything. I will watch the bank.",
    A2: "Then it is fine. I look at the bank.",
  },
  "fit-term": {
    standard: "We can see whether the due date can follow the day you usually pay.",
    B1: "We can look for a due date that fits your own payment day.",
    A2: "We can find a better day for you.",
  },
  "call-first": {
    standard: "If anything changes, just call me; then we will look at it together.",
    B1: "Does something change? Call me. Then we look at it together.",
    A2: "Is something different? Then call me.",
  },
};

/** What a colleague had better leave out. */
export const avoid: WordGroups["avoid"] = {
  "earlier-letters": "Do not say that letters or messages came before; perhaps they never arrived.",
  guilt: "Do not blame: ask, and listen.",
  pressure: "Do not press, and do not argue about the amount.",
  consequences: "Mention no consequences.",
  "asking-for-money": "Do not ask for money now.",
  "other-people": "Say nothing about invoices to anyone but the customer.",
  "past-lateness": "Do not come back to how it went before.",
  defending: "Do not defend; first understand what happened.",
  "new-conditions": "Add nothing that was not agreed.",
  "details-of-claim": "Give no details of what is open.",
  "empty-account": "Do not guess why the debit did not go through.",
  "too-much": "Do not accept more than the customer can really pay each month.",
  unproven: "Write nothing that we cannot show.",
};
