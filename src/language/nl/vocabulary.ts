import type { WordGroups } from "../words.js";

export const reason: WordGroups["reason"] = {
  forgot: "erdoorheen geglipt",
  "never-received": "de factuur is niet aangekomen",
  "administrative-block": "er mist iets voor de administratie",
  dispute: "niet eens met de factuur",
  dissatisfied: "niet tevreden",
  "cannot-pay": "kan nu niet betalen",
  "will-not-pay": "wil niet betalen",
  "payment-under-way": "de betaling is onderweg",
  "usual-rhythm": "betaalt altijd rond deze tijd",
  "own-payment-policy": "betaalt volgens een eigen termijn",
  "wrong-contact": "we hebben de verkeerde persoon",
  unknown: "we weten het nog niet",
};

export const strength: WordGroups["strength"] = { none: "geen teken ervan", weak: "mogelijk", likely: "waarschijnlijk", told: "de klant zei het zelf" };

export const pressure: WordGroups["pressure"] = {
  internal: "intern",
  care: "aandacht",
  remind: "herinneren",
  arrange: "regelen",
  firm: "duidelijk",
  formal: "formeel",
  "hand-over": "overdragen",
};

export const channel: WordGroups["channel"] = {
  "in-person": "persoonlijk bezoek",
  phone: "telefoon",
  video: "videogesprek",
  email: "e-mail",
  letter: "brief",
  "registered-letter": "aangetekende brief",
  sms: "sms",
  chat: "chat",
  portal: "portaal",
};

export const tone: WordGroups["tone"] = {
  thankful: "dankbaar",
  warm: "warm",
  concerned: "betrokken",
  helpful: "behulpzaam",
  "matter-of-fact": "zakelijk",
  firm: "duidelijk en vriendelijk",
};

export const tier: WordGroups["tier"] = { first: "vóór al het andere", strong: "sterk aangeraden", normal: "gewoon", fallback: "als er niets beters kan" };

export const outcome: WordGroups["outcome"] = {
  sent: "verstuurd, nog geen antwoord",
  "delivery-unknown": "niet bekend of het verstuurd is",
  bounced: "niet bezorgd",
  returned: "teruggekomen",
  "delivery-refused": "aan de deur geweigerd",
  "no-answer": "geen gehoor",
  voicemail: "voicemail",
  "wrong-person": "verkeerde persoon",
  "left-company": "werkt daar niet meer",
  reached: "gesproken",
  "reached-promised": "gesproken, noemde een dag",
  "reached-arranged": "gesproken, delen afgesproken",
  "reached-disputed": "gesproken, niet eens met de factuur",
  "reached-refused": "gesproken, wil niet betalen",
  "reached-hardship": "gesproken, heeft het moeilijk",
  "reached-unhappy": "gesproken, is niet tevreden",
  "asked-for-copy": "vroeg om een kopie",
  "says-paid": "zegt dat het betaald is",
  "says-not-received": "zegt dat het niet is aangekomen",
  replied: "gaf antwoord",
  "opted-out": "wil deze manier van contact niet",
  represented: "iemand spreekt namens de klant",
  done: "gedaan",
};

export const relation: WordGroups["relation"] = {
  won: "haalde deze klant binnen",
  "does-the-work": "doet het werk voor deze klant",
  serves: "helpt deze klant met vragen",
  advises: "adviseert deze klant",
  manages: "beheert de relatie",
  "controls-credit": "zorgt voor de facturen",
  decides: "beslist",
  unassigned: "nog niet toegewezen",
};

export const role: WordGroups["role"] = {
  self: "de klant zelf",
  "accounts-payable": "de crediteurenadministratie",
  buyer: "de inkoper",
  "budget-holder": "de budgethouder",
  director: "de directeur",
  heirs: "de erfgenamen",
  trustee: "de curator",
  lawyer: "de advocaat",
  administrator: "de bewindvoerder",
  "debt-counsellor": "de schuldhulpverlener",
  other: "de contactpersoon",
};

export const circumstance: WordGroups["circumstance"] = {
  bereavement: "overlijden",
  insolvency: "faillissement of surseance",
  "debt-help": "krijgt hulp bij schulden",
  "statutory-pause": "een pauze die de wet geeft",
  hardship: "geldzorgen",
  vulnerability: "heeft extra zorg nodig",
  minor: "minderjarig",
  administration: "geld wordt beheerd door een bewindvoerder",
  lawyer: "heeft een advocaat",
  "identity-misuse": "mogelijk misbruik van de naam",
  disaster: "getroffen door een ramp",
};

export const requirement: WordGroups["requirement"] = {
  "agree-first": "Stem het eerst af met de collega die de klant kent.",
  inform: "Vertel het aan de collega die de klant kent.",
  "no-money-talk": "Begin niet over geld: een collega vroeg om daar nu mee te wachten.",
  "person-decides": "Een mens beslist; er gaat niets vanzelf de deur uit.",
  "ask-for-person": "Vraag naar de klant zelf; zeg tegen een ander niet waar het over gaat, en spreek niets in.",
  "plain-language": "Gebruik eenvoudige taal.",
  "one-amount": "Noem één bedrag en één datum, en laat niets uitrekenen.",
  "spoken-explanation": "Leg het ook in een gesprek uit.",
  "named-sender": "Onderteken met je eigen naam en een nummer waarop je te bereiken bent.",
  "ask-if-arrived": "Vraag eerst of de factuur is aangekomen.",
  "no-costs": "Vraag alleen om de factuur, zonder iets erbovenop.",
  "principal-named": "Noem het bedrag van de factuur zelf.",
  "exact-costs-if-unpaid": "Noem het precieze bedrag dat erbij komt als niet binnen de termijn is betaald, en hoe het is opgebouwd.",
  "free-term-named": "Noem de termijn waarin betalen niets extra kost, gerekend vanaf de bezorging van de brief.",
  "consequences-explained": "Zeg duidelijk wat er gebeurt als niet binnen de termijn is betaald.",
  "creditor-named": "Noem het bedrijf aan wie het toekomt, met adres.",
  "sender-identified": "Zeg wie je bent, met naam, adres en registratienummer.",
  "ground-and-due-date": "Zeg waar het voor was, en wanneer het betaald had moeten zijn.",
  "amounts-apart": "Laat factuur, rente en kosten apart zien.",
  "how-to-pay": "Zeg hoe er betaald kan worden.",
  "says-amicable": "Zeg dat dit een minnelijk verzoek is, en dat er nog niets is uitgesproken.",
  "law-text-on-costs": "Neem de wettekst op over wie de kosten draagt.",
  "company-look": "Laat het eruitzien als wat het is: een brief van een bedrijf.",
  "only-real-consequences": "Noem alleen wat kan en wat je ook echt van plan bent.",
  "rights-explained": "Vertel ongevraagd welke rechten de klant heeft.",
  "opt-out-offered": "Bied een eenvoudige, gratis manier om stop te zeggen tegen dit soort berichten.",
  "debt-help-named": "Zeg waar gratis hulp bij schulden te vinden is.",
};

export const score: WordGroups["score"] = {
  "money-sooner": "Geld eerder binnen",
  "loss-avoided": "Verlies voorkomen",
  learned: "Wat we leren",
  "colleague-time": "Tijd van de collega",
  "direct-cost": "Kosten",
  "relationship-cost": "Belasting van de relatie",
  "relationship-gain": "Goed voor de relatie",
};

export const unknown: WordGroups["unknown"] = {
  "not-told": "niet aan ons verteld",
  "not-applicable": "niet van toepassing",
  "too-little-history": "te weinig geschiedenis om iets te zeggen",
  "no-rate": "geen wisselkoers gegeven",
  "no-calendar": "geen kalender voor deze plaats",
  "no-answer": "de bron gaf geen antwoord",
};
