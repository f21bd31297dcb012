import type { WordGroups } from "../words.js";

/** What a colleague does, where nobody outside is spoken to or where a person has to decide first. */
export const task: WordGroups["task"] = {
  own: "Dit is een stap van je eigen bedrijf. Begin met een vraag, luister, en houd het vriendelijk.",
  wait: "Laat de klant met rust, en kijk opnieuw op de dag die hier staat.",
  "check-bank": "Kijk bij de bank of de betaling er is of onderweg is.",
  "allocate-cash": "Koppel het ontvangen geld aan de facturen; vraag het de klant alleen als het niet uit te zoeken is.",
  "settle-overpayment":
    "Verreken wat te veel is met wat nog openstaat, en vertel de klant hoe. Staat er niets open, vraag dan of de klant het terug wil of laat staan.",
  "check-collection":
    "Kijk waarom er niet is afgeschreven, en of de machtiging klopt. Kies dan een dag en vertel die de klant vooraf; betaalt de klant deze toch zelf, pas dat dan aan.",
  "correct-invoice":
    "Crediteer wat niet klopt, met een kort excuus. Een dubbele factuur vervalt helemaal; anders stuur je de goede, en dan begint de betaaltermijn opnieuw.",
  "upload-to-portal": "Zet de factuur met het inkoopnummer in het portaal van de klant, en kijk of die is aangenomen.",
  "check-portal": "Kijk in het portaal van de klant of de factuur is aangenomen, en vraag zo nodig wat er nog aan ontbreekt.",
  "verify-contact-details": "Loop adres, e-mail en telefoonnummer na met iemand die de klant kent.",
  "find-right-contact": "Zoek uit wie hier nu over gaat; de collega die de klant binnenhaalde, weet dat vaak.",
  "put-to-person": "Lees wat er bekend is, praat met een collega die de klant kent, en kies wat bij deze klant past.",
  "hold-new-credit": "Beslis of nieuwe orders gewoon door kunnen gaan, en vertel het sales voordat de klant het ergens anders hoort.",
  "write-off-trifle": "Boek het kleine verschil af; niemand hoeft ermee lastiggevallen te worden.",
  "protect-right": "Maak klaar wat vóór de termijn nodig is. Een mens kijkt ernaar voordat het de deur uit gaat.",
  "recall-agency": "Vertel de partner vandaag dat er betaald is, en kijk na of ze stoppen. Bedank daarna de klant.",
  "release-formal-step": "Kijk nog een keer naar de bank, naar bezwaren en naar de omstandigheden van de klant. Beslis dan of een zwaardere stap mag volgen.",
  "pursue-prospect": "Neem contact op, en vertel waarom dit bedrijf bij ons past.",
  "pursue-with-deposit": "Neem contact op, en stel een aanbetaling voor als gewoon begin.",
  "set-credit-limit": "Spreek met sales een limiet af, en vertel die de klant aan het begin gewoon.",
  "not-yet-prospect": "Laat het nu rusten, en kijk opnieuw als er iets verandert.",
  "formal-notice":
    "Maak de brief in gewone woorden: wat openstaat, wanneer, wat er kan volgen, en hoe je te bereiken bent. Bied aan het in een gesprek uit te leggen.",
  "fourteen-day-letter":
    "Maak de brief met de woorden die de wet vraagt, met een vriendelijke tekst ernaast. Noem één bedrag en één datum, en bied aan het in een gesprek uit te leggen.",
  "hand-over-to-partner":
    "Draag een compleet dossier over: wat geprobeerd is, wat de klant zei, en waar je op moet letten. Spreek met de partner een vriendelijke toon af.",
  "court-claim": "Bereid dit pas voor als een mens het heeft vrijgegeven. Houd de deur open: een regeling kan nog elke dag.",
  "stop-service": "Kijk eerst na of stilzetten mag en geen kwaad doet. Zeg op tijd wanneer het begint, en hoe het weer ophoudt.",
};
