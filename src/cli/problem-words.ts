/**
 * What is wrong with a dossier, in Dutch: by the code of the problem what it is and how to mend it. English words come with the problem itself.
 * @module
 */
import type { DossierProblemCode } from "../dossier/problem-codes.js";

interface ProblemWords {
  readonly what: string;
  readonly mend: string;
}

const NO_VALUE = "Laat het veld weg als het niet bekend is";

/** Problems of the file that dossiers come in. */
type FileProblemCode = "invalid-json" | "not-utf-8" | "empty-input";

export const PROBLEM_WORDS_NL: Readonly<Record<DossierProblemCode | FileProblemCode, ProblemWords>> = {
  "invalid-json": { what: "Dit is geen JSON", mend: "Verbeter de tekst op die plaats; schrijf één dossier per regel, of alle dossiers tussen [ en ]" },
  "not-utf-8": { what: "Dit is geen tekst in UTF-8", mend: "Sla het bestand op als UTF-8" },
  "empty-input": { what: "Er staat niets in", mend: "Geef een dossier door, een lijst ervan, of één per regel" },
  "not-an-object": {
    what: "Een dossier is één groep velden over één klant",
    mend: "Zet de velden tussen { en }; geef meer klanten door als lijst of één per regel",
  },
  "too-deep": { what: "Velden zitten dieper in elkaar dan de grens", mend: "Houd alleen wat bij de klant hoort" },
  "too-many-values": { what: "Er zijn meer waarden dan de grens", mend: "Kijk na of dit het dossier van één klant is; zo ja, verhoog de grens" },
  "too-much-text": { what: "Er is meer tekst dan de grens", mend: "Kijk na of dit het dossier van één klant is; zo ja, verhoog de grens" },
  "too-many-problems": {
    what: "Er zijn meer problemen dan hier staan",
    mend: "Verbeter wat hier staat en kijk opnieuw; zoveel tegelijk heeft meestal één oorzaak",
  },
  circular: { what: "Een waarde bevat zichzelf", mend: "Verwijs naar het andere met zijn id" },
  "forbidden-name": { what: "Een veld heeft een naam die de werking van het programma kan veranderen", mend: "Haal dit veld weg" },
  "computed-value": { what: "Een waarde wordt pas berekend als ze gelezen wordt", mend: "Sla de waarde op voordat u het dossier doorgeeft" },
  "not-plain-data": { what: "Een waarde is niet als JSON te schrijven", mend: "Geef een gewone kopie door, bijvoorbeeld via JSON" },
  "not-finite": { what: "Een getal is geen getal, of te groot", mend: `Zoek het echte getal op. ${NO_VALUE}` },
  unreadable: { what: "Een waarde was niet te lezen", mend: "Geef een gewone kopie door, bijvoorbeeld via JSON" },
  missing: { what: "Een veld dat altijd nodig is, ontbreekt", mend: "Voeg het veld toe" },
  "unknown-field": { what: "Een dossier kent dit veld niet", mend: "Haal het weg; eigen velden horen onder custom, bovenaan het dossier" },
  "wrong-kind": { what: "Hier hoort iets van een andere soort: tekst, getal, lijst of groep velden", mend: "Schrijf het in de soort die hier hoort" },
  "not-in-list": { what: "Dit woord staat niet in de vaste lijst voor dit veld", mend: "Kies het woord uit de lijst dat er het dichtst bij komt" },
  empty: { what: "Er staat niets in deze tekst of lijst", mend: "Vul iets in, of laat het veld weg" },
  "impossible-date": { what: "Deze dag staat op geen kalender", mend: NO_VALUE },
  "date-form": { what: "Een dag wordt geschreven als JJJJ-MM-DD", mend: "Schrijf vier cijfers voor het jaar, twee voor de maand en twee voor de dag" },
  "unlikely-date": { what: "Deze dag ligt vóór 1900 of na 2199", mend: NO_VALUE },
  "moment-form": { what: "Een moment heeft een dag, een tijd en een tijdverschil, zoals 2026-11-23T09:00:00+01:00", mend: "Schrijf het moment zo" },
  "impossible-time": { what: "Deze tijd staat op geen klok", mend: "Zoek de juiste tijd op; middernacht is 00:00 van de volgende dag" },
  "run-day": { what: "Een terugkerende dag is één weekdag of één dag van de maand", mend: "Schrijf een van de twee" },
  "out-of-range": { what: "Dit getal valt buiten zijn grenzen, of is niet heel", mend: `Verbeter het getal. ${NO_VALUE}` },
  "nps-range": { what: "Een score is een heel getal van 0 tot en met 10", mend: `Verbeter het getal. ${NO_VALUE}` },
  "country-form": { what: "Een land is een code van twee hoofdletters", mend: "Zoek de twee letters op; Nederland is NL, Duitsland DE" },
  "unknown-zone": { what: "Deze tijdzone staat niet in de lijst van IANA", mend: "Schrijf werelddeel en stad, zoals Europe/Amsterdam" },
  "language-form": { what: "Een taal is een code", mend: "Zoek de twee letters op; Nederlands is nl, Engels en, Duits de" },
  "unknown-currency": { what: "ISO 4217 kent deze munt niet", mend: "Zoek de drie letters op; de euro is EUR" },
  "not-a-decimal": { what: "Een bedrag bestaat uit cijfers met een punt voor de centen", mend: "Laat munttekens, spaties en duizendtallen weg" },
  "exponent-amount": { what: "Dit bedrag is met een macht van tien geschreven", mend: "Schrijf alle cijfers" },
  "too-many-decimals": { what: "Dit bedrag heeft meer decimalen dan de munt", mend: "Rond af zoals de factuur zelf is afgerond" },
  "amount-too-large": {
    what: "Dit bedrag of totaal is te groot om tot op de cent te bewaren",
    mend: "Kijk het bedrag na; misschien staat het in de verkeerde eenheid",
  },
  "amount-not-exact": {
    what: "Dit getal is zo groot dat de centen al verloren kunnen zijn",
    mend: "Zet het bedrag tussen aanhalingstekens, met alle decimalen",
  },
  "negative-amount": { what: "Dit bedrag kan niet onder nul zijn", mend: "Laat het minteken weg; het veld zegt zelf welke kant het geld op gaat" },
  "zero-amount": { what: "Hier hoort een bedrag boven nul", mend: "Laat dit weg als er geen bedrag is" },
  "negative-invoice": {
    what: "Dit is een creditnota, verteld als factuur",
    mend: "Zet haar zonder minteken onder creditNotes van de factuur waar ze bij hoort, of onder unappliedCash als ze nergens bij hoort",
  },
  "mixed-currencies": {
    what: "Er staan twee munten in één factuur, regeling of belofte",
    mend: "Schrijf elk in één munt; munten worden nooit opgeteld of omgerekend",
  },
  "instalments-do-not-add-up": {
    what: "De termijnen zijn samen niet het bedrag van de factuur",
    mend: "Verbeter de termijnen of het bedrag; betaalde termijnen blijven in de lijst",
  },
  "disputed-more-than-invoiced": { what: "Er wordt meer betwist dan de factuur groot is", mend: "Laat het bedrag weg als de hele factuur wordt betwist" },
  "duplicate-id": { what: "Twee dingen hebben hetzelfde id", mend: "Haal er een weg, of geef elk een eigen id" },
  "unknown-reference": { what: "Niets in het dossier heeft dit id", mend: "Voeg toe wat bedoeld is, of verbeter het id" },
  "after-as-of": {
    what: "Dit is als voorbij verteld, en ligt na het moment van het dossier",
    mend: "Zet asOf op het moment waarop de gegevens gelezen zijn, of haal weg wat toen nog niet gebeurd was",
  },
  "end-before-start": { what: "Dit eindigt voordat het begint", mend: "Verbeter het begin of het einde; misschien zijn ze verwisseld" },
  "payment-before-invoice": {
    what: "Deze betaling is ouder dan de factuur",
    mend: 'Kijk na of de betaling hierbij hoort; is vooruit betaald, zet dan "prepaid": true bij de betaling',
  },
  "due-before-issued": { what: "Deze factuur verviel voordat ze er was", mend: "Kijk beide dagen na" },
  "debit-day-passed": {
    what: "Deze afschrijving staat nog te wachten, en haar dag is voorbij",
    mend: "Vertel wat ervan kwam: een betaling die booked of debit-failed is",
  },
};
