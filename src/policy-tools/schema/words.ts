/**
 * What an editor says beside the names in a policy.
 * @module
 */
import type { Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });

export const SECTIONS = {
  title: words("Policy of amicable", "Beleid van amicable"),
  $schema: words("Where your editor finds these explanations", "Waar uw editor deze uitleg vindt"),
  schemaVersion: words("The format of this file", "Het formaat van dit bestand"),
  name: words("What this policy is called", "Hoe dit beleid heet"),
  version: words("Your own version of it", "Uw eigen versie ervan"),
  extends: words("The policy this one builds on", "Het beleid waar dit op voortbouwt"),
  settings: words("Numbers the rules work with", "Getallen waarmee de regels werken"),
  conditions: words("Conditions with a name, to use in rules", "Voorwaarden met een naam, voor gebruik in regels"),
  reasons: words("Rules that find why somebody has not paid", "Regels die vinden waarom iemand niet betaald heeft"),
  rules: words("Rules that propose what to do", "Regels die voorstellen wat te doen"),
  guardrails: words(
    "Limits that protect customers: they can be tightened and never loosened",
    "Grenzen die klanten beschermen: ze kunnen strenger en nooit soepeler",
  ),
  economics: words("Assumptions behind the value of a step", "Aannames achter de waarde van een stap"),
  forSegment: words("Layers above the company's, by segment", "Lagen boven die van het bedrijf, per segment"),
  forCustomer: words("Layers above the company's, by customer", "Lagen boven die van het bedrijf, per klant"),
  off: words("Switch it off", "Zet het uit"),
  on: words("Switch it on again", "Zet het weer aan"),
  all: words("All of these hold", "Deze gelden allemaal"),
  any: words("At least one of these holds", "Ten minste een van deze geldt"),
  not: words("This does not hold", "Dit geldt niet"),
  condition: words("The name of a condition", "De naam van een voorwaarde"),
  fact: words("What is looked at", "Waar naar gekeken wordt"),
  operator: words("How it is compared", "Hoe er vergeleken wordt"),
  because: words("Why, in words for a colleague", "Waarom, in woorden voor een collega"),
  source: words("Where this comes from", "Waar dit vandaan komt"),
  treatment: words("What this rule proposes", "Wat deze regel voorstelt"),
  pressure: words("pressure", "druk"),
  raised: words("More pressure than the treatment has by itself", "Meer druk dan de behandeling zelf heeft"),
  tier: words("How strongly it is proposed", "Hoe sterk het wordt voorgesteld"),
  channel: words("By which way, best first", "Via welke weg, de beste eerst"),
  owner: words("Who does it, best first", "Wie het doet, de beste eerst"),
  tone: words("In what tone", "Op welke toon"),
  reason: words("Why somebody has not paid", "Waarom iemand niet betaald heeft"),
  against: words("It speaks against this reason", "Het spreekt tegen deze reden"),
  never: words("Treatments this policy never wants; the list only grows", "Behandelingen die dit beleid nooit wil; de lijst groeit alleen"),
  currency: words("The currency of amounts that name none", "De munteenheid van bedragen zonder code"),
  amount: words(`An amount of zero or more, such as "100.00"`, `Een bedrag van nul of meer, zoals "100.00"`),
  setting: words("{meaning} ({unit}; {shipped} where nobody says otherwise)", "{meaning} ({unit}; {shipped} als niemand iets anders zegt)"),
  lower: words("{meaning} (can only go down from {shipped})", "{meaning} (kan alleen omlaag vanaf {shipped})"),
  higher: words("{meaning} (can only go up from {shipped})", "{meaning} (kan alleen omhoog vanaf {shipped})"),
} as const satisfies Readonly<Record<string, Words>>;

/** Words of closed lists that do not explain themselves. */
export const MEANINGS = {
  tier: [
    ["first", words("Before everything else", "Vóór al het andere")],
    ["strong", words("Before what is usual", "Vóór het gewone")],
    ["normal", words("As usual", "Zoals gewoonlijk")],
    ["fallback", words("Only where nothing else is proposed", "Alleen als er verder niets wordt voorgesteld")],
  ],
  owner: [
    ["won", words("Who won the customer", "Wie de klant heeft binnengehaald")],
    ["does-the-work", words("Who does the work for the customer", "Wie het werk voor de klant doet")],
    ["serves", words("Who serves the customer", "Wie de klant bedient")],
    ["advises", words("Who advises the customer", "Wie de klant adviseert")],
    ["manages", words("Who manages the relation", "Wie de relatie beheert")],
    ["controls-credit", words("Credit control", "Debiteurenbeheer")],
    ["decides", words("Who may release a serious step", "Wie een zware stap mag vrijgeven")],
  ],
  strength: [
    ["weak", words("Possible", "Mogelijk")],
    ["likely", words("Likely", "Waarschijnlijk")],
    ["told", words("The customer said so", "De klant zei het zelf")],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [string, Words])[]>>;
