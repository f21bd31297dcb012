/**
 * Problems of what a rule proposes, and of settings, limits and assumptions.
 * @module
 */
import { type ProblemPages, words } from "./page.js";

type Code =
  | "unknown-treatment"
  | "pressure-inside"
  | "pressure-understated"
  | "channel-not-offered"
  | "reason-reads-reason"
  | "threat-in-text"
  | "void-term"
  | "word-debtor"
  | "unknown-setting"
  | "unknown-limit"
  | "guardrail-loosened"
  | "out-of-range"
  | "negative"
  | "unlikely-number"
  | "unknown-currency"
  | "other-currency"
  | "not-a-decimal"
  | "too-many-decimals"
  | "amount-too-large";

const proposing = (outcome: string, more = "") => `"rules": { "mine": { "when": { "condition": "loyal" }, "then": { ${outcome} }${more} } }`;
const saying = (nl: string) => proposing(`"treatment": "check-in-call"`, `, "because": { "nl": "${nl}" }`);
const letter = (nl: string) => proposing(`"treatment": "fourteen-day-letter"`, `, "because": { "nl": "${nl}" }`);

export const RULE_PAGES: ProblemPages<Code> = {
  "unknown-treatment": {
    about: words("A treatment that is not in the catalogue.", "Een behandeling die niet in de catalogus staat."),
    wrong: proposing(`"treatment": "herinnering"`),
    right: proposing(`"treatment": "friendly-reminder"`),
  },
  "pressure-inside": {
    about: words(
      "Nobody outside notices work inside the company, so it cannot have pressure.",
      "Van werk binnen het bedrijf merkt buiten niemand iets, dus het kan geen druk hebben.",
    ),
    wrong: proposing(`"treatment": "wait", "pressure": 2`),
    right: proposing(`"treatment": "wait"`),
  },
  "pressure-understated": {
    about: words(
      "A policy may say that a treatment presses harder than it does by itself, never that it is milder.",
      "Een beleid mag zeggen dat een behandeling harder drukt dan uit zichzelf, nooit dat ze milder is.",
    ),
    wrong: proposing(`"treatment": "clear-request", "pressure": 2`),
    right: proposing(`"treatment": "clear-request"`),
  },
  "channel-not-offered": {
    about: words(
      "A treatment goes by the ways it has. A call is not a letter.",
      "Een behandeling gaat via de wegen die ze heeft. Een telefoontje is geen brief.",
    ),
    wrong: proposing(`"treatment": "reminder-call", "channel": "letter"`),
    right: proposing(`"treatment": "friendly-reminder", "channel": "letter"`),
  },
  "reason-reads-reason": {
    about: words(
      "Reasons are found from facts, not from other reasons: that would go round in a circle.",
      "Redenen worden uit feiten gevonden, niet uit andere redenen: dat zou in een cirkel lopen.",
    ),
    wrong: `"reasons": { "mine": { "when": { "all": [{ "fact": "reason.forgot", "operator": "equal", "value": "told" }] }, "then": { "reason": "dispute", "strength": "weak" } } }`,
    right: `"reasons": { "mine": { "when": { "all": [{ "fact": "openTickets", "operator": "greaterThan", "value": 0 }] }, "then": { "reason": "dispute", "strength": "weak" } } }`,
  },
  "threat-in-text": {
    about: words(
      "A colleague may read this sentence out. It announces a consequence, and the treatment has none.",
      "Een collega leest deze zin misschien voor. Ze kondigt een gevolg aan, en de behandeling heeft er geen.",
    ),
    wrong: saying("Anders volgt een deurwaarder."),
    right: saying("Vraag hoe het gaat en denk mee."),
  },
  "void-term": {
    about: words(
      "A term that starts before the letter arrived makes the letter worth nothing (HR 2016:2704).",
      "Een termijn die begint voordat de brief er is maakt de brief waardeloos (HR 2016:2704).",
    ),
    wrong: letter("Betaal binnen veertien dagen na dagtekening."),
    right: letter("Betaal binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd."),
  },
  "word-debtor": {
    about: words(
      "The accounting word for a customer. The policy can be used; the word puts people in the wrong mood.",
      "Het boekhoudwoord voor een klant. Het beleid is te gebruiken; het woord brengt mensen in de verkeerde stemming.",
    ),
    wrong: saying("Een trouwe debiteur."),
    right: saying("Een trouwe klant."),
  },
  "unknown-setting": {
    about: words(
      "A setting that does not exist. A policy can change settings and cannot add any.",
      "Een instelling die niet bestaat. Een beleid kan instellingen veranderen en er geen toevoegen.",
    ),
    wrong: `"settings": { "firstContactDays": 5 }`,
    right: `"settings": { "firstContactAfterDays": 5 }`,
  },
  "unknown-limit": {
    about: words("A limit that does not exist.", "Een grens die niet bestaat."),
    wrong: `"guardrails": { "maxContactsPerWeek": 1 }`,
    right: `"guardrails": { "maxContactsPer7Days": 1 }`,
  },
  "guardrail-loosened": {
    about: words(
      "Limits protect customers. A layer can make one stricter than the layers below and never looser.",
      "Grenzen beschermen klanten. Een laag kan er een strenger maken dan de lagen eronder en nooit soepeler.",
    ),
    wrong: `"guardrails": { "maxContactsPer7Days": 7 }`,
    right: `"guardrails": { "maxContactsPer7Days": 1 }`,
  },
  "out-of-range": {
    about: words("A number beyond what makes sense here.", "Een getal buiten wat hier zin heeft."),
    wrong: `"economics": { "effects": { "check-in-call": { "reachPercent": 600 } } }`,
    right: `"economics": { "effects": { "check-in-call": { "reachPercent": 60 } } }`,
  },
  negative: {
    about: words("An amount or a number below zero where that means nothing.", "Een bedrag of getal onder nul waar dat niets betekent."),
    wrong: `"economics": { "minuteCost": "-0.75" }`,
    right: `"economics": { "minuteCost": "0.75" }`,
  },
  "unlikely-number": {
    about: words(
      "The number is allowed, but usually another one is meant: 15 where 0.15 is meant, 0.08 where 8 percent is meant, 10.000 where ten thousand is meant.",
      "Het getal mag, maar meestal is een ander bedoeld: 15 waar 0.15 bedoeld is, 0.08 waar 8 procent bedoeld is, 10.000 waar tienduizend bedoeld is.",
    ),
    wrong: `"economics": { "minuteCost": "15.00" }`,
    right: `"economics": { "minuteCost": "0.15" }`,
  },
  "unknown-currency": {
    about: words("Currencies have a code of three capital letters (ISO 4217).", "Munteenheden hebben een code van drie hoofdletters (ISO 4217)."),
    wrong: `"economics": { "currency": "euro" }`,
    right: `"economics": { "currency": "EUR" }`,
  },
  "other-currency": {
    about: words("Settings and assumptions are in the one currency of the policy.", "Instellingen en aannames zijn in de ene munteenheid van het beleid."),
    wrong: `"settings": { "materialAmount": "USD 5000.00" }`,
    right: `"settings": { "materialAmount": "5000.00" }`,
  },
  "not-a-decimal": {
    about: words(
      "An amount has digits and a point for the decimals: no sign for the currency and nothing between thousands.",
      "Een bedrag heeft cijfers en een punt voor de centen: geen teken voor de munteenheid en niets tussen duizendtallen.",
    ),
    wrong: `"settings": { "materialAmount": "€ 1.250,00" }`,
    right: `"settings": { "materialAmount": "1250.00" }`,
  },
  "too-many-decimals": {
    about: words(
      "More digits after the point than the currency has. Often the point was meant to stand between thousands.",
      "Meer cijfers achter de punt dan de munteenheid heeft. Vaak was de punt bedoeld om tussen duizendtallen te staan.",
    ),
    wrong: `"settings": { "materialAmount": "10.000" }`,
    right: `"settings": { "materialAmount": "10000.00" }`,
  },
  "amount-too-large": {
    about: words("An amount beyond what can be counted to the cent.", "Een bedrag groter dan tot op de cent te tellen is."),
    wrong: `"settings": { "materialAmount": "99999999999999999" }`,
    right: `"settings": { "materialAmount": "99999.00" }`,
  },
};
