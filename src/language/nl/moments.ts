import type { WordGroups } from "../words.js";

export const timing: WordGroups["timing"] = {
  earliest: "Het is het eerste moment dat past.",
  "working-day": "Het is een werkdag[: {date}].",
  holiday: "Op de feestdag laten we de klant met rust[ ({date})].",
  "office-hours": "De collega is dan aan het werk.",
  "customer-hours": "De klant is dan te bereiken.",
  "money-day": "Rond deze dag komt er meestal geld binnen[ ({date})].",
  "own-run": "Rond deze dag doet de klant zijn betalingen[ ({date})].",
  "own-rhythm": "Rond deze dag komen de betalingen van deze klant meestal[ ({date})].",
  "dry-days": "In de dagen voor de loondag is er weinig ruimte[; we wachten tot {until}].",
  "tax-day": "Er moet belasting betaald worden[ op {date}]; daarna is er meer ruimte.",
  rest: "Na het laatste contact is er wat rust[, tot {until}].",
  "agreed-first": "Het wordt eerst met een collega afgestemd[: {colleague}][, vóór {until}].",
  "response-time": "De klant verdient een snel antwoord[, uiterlijk {until}].",
  deadline: "Er komt een termijn aan[: {date}].",
  "bank-day": "Dan laat de bank zien of het geld er is[ ({date})].",
  "promise-grace": "De dag die de klant noemde, krijgt wat speling[, tot {until}].",
  "look-again": "We kijken opnieuw[ op {date}].",
  "owner-present": "De collega is er dan[ (vanaf {date})].",
  "expected-payment": "De betaling is te verwachten[ rond {date}].",
  calendar: "Van de dagen ervoor kennen we de feestdagen niet.",
  "lawful-hours": "Dan mag er contact zijn.",
  "asked-hours": "De klant heeft om deze tijden gevraagd.",
  "office-closed": "Het kantoor is daarvoor dicht[ ({date})].",
  "response-overdue": "De klant had al van ons moeten horen[, uiterlijk {date}], dus dit gaat nu voor[: uiterlijk {until}].",
  "response-late": "Niemand kan het op tijd doen[: {windows} zou moeten schuiven].",
  "worth-waiting":
    "Daarop wachten is vriendelijker[ en kost ons hooguit {cost}][; voor een vraag op een ongelegen moment rekent het beleid {spared}]. Dit berust op aannames.",
  "not-worth-waiting":
    "Wachten tot er geld binnenkomt is hier niet beter[: het kost ons {cost}][; voor een vraag op een ongelegen moment rekent het beleid {spared}]. Dit berust op aannames.",
  prepared: "Onze uren en die van de klant vallen niet samen; een bericht kan dan al klaarliggen.",
};

export const window: WordGroups["window"] = {
  "time-zone": "de tijdzone van de klant, die niemand heeft verteld",
  calendar: "de dagen waarvan we de feestdagen kennen",
  "lawful-hours": "de uren waarin er contact mag zijn",
  holiday: "de feestdagen waar de klant is",
  "asked-hours": "de uren waar de klant om vroeg",
  "customer-hours": "de uren waarop mensen meestal te bereiken zijn",
  "office-hours": "de uren van het kantoor",
  "office-closed": "de dagen waarop het kantoor dicht is",
  "colleague-hours": "de uren van de collega",
  absence: "de afwezigheid van de collega",
};

export const owner: WordGroups["owner"] = {
  won: "haalde deze klant binnen en kent de mensen daar",
  "does-the-work": "doet het werk voor deze klant en kan dingen meteen oplossen",
  serves: "helpt deze klant met vragen",
  advises: "adviseert deze klant en heeft het vertrouwen",
  manages: "beheert de relatie met deze klant",
  "controls-credit": "zorgt voor de facturen van deze klant",
  decides: "mag hierover beslissen",
  "fallback-absent": "neemt waar[ voor {colleague}], want de eerste keus is er niet[ tot {until}]",
  "fallback-refused": "neemt het over[ van {colleague}], want de eerste keus doet dit liever niet",
  "fallback-language": "neemt het over[ van {colleague}] en spreekt de taal van de klant",
  "fallback-too-late": "neemt het over[ van {colleague}], want de eerste keus kan het niet op tijd",
  "no-shared-language": "houdt het contact; niemand hier spreekt de taal van de klant[ ({language})], dus schrijf met een vertaling of regel een tolk",
  unassigned: "bij deze klant is nog niemand bekend; kies een collega die de klant het beste kent",
};

export const involve: WordGroups["involve"] = {
  "agree-first": "Stem het eerst af met {colleague}[, vóór {until}]",
  inform: "Vertel het aan {colleague}",
  decide: "{colleague} beslist[, uiterlijk {until}]",
  offer: "Bied {colleague} aan dit te doen[, uiterlijk {until}]",
};

export const summary: WordGroups["summary"] = {
  "in-person": "{owner} gaat langs bij {person}[ {when}].",
  phone: "{owner} belt {person}[ {when}].",
  video: "{owner} spreekt {person} in een videogesprek[ {when}].",
  email: "{owner} mailt {person}[ {when}].",
  letter: "{owner} schrijft een brief aan {person}[ {when}].",
  "registered-letter": "{owner} schrijft een aangetekende brief aan {person}[ {when}].",
  sms: "{owner} stuurt een sms aan {person}[ {when}].",
  chat: "{owner} chat met {person}[ {when}].",
  portal: "{owner} zet een bericht in het portaal voor {person}[ {when}].",
  inside: "{owner} doet dit[ {when}]; er is geen contact met de klant.",
  wait: "Er is nu geen contact met de klant. {owner} kijkt opnieuw[ op {date}].",
  automatic: "Er gaat een bericht ({channel}) naar {person}[ {when}], uit naam van {owner}.",
  contact: "{owner} neemt contact op met {person}[ {when}].",
};
