import type { WordGroups } from "../words.js";

export const money: WordGroups["money"] = {
  total: "Volgens de wet zou hiermee hoogstens {amount} gevraagd kunnen worden, gerekend tot en met {date}.",
  principal: "Factuur {invoice}, te betalen voor {date}: {amount} open.",
  interest: "Rente over {base} van factuur {invoice}, van {from} tot en met {to}: {days} dagen tegen {percent}% per jaar, over {year} dagen: {amount}.",
  "interest-agreed":
    "Rente over {base} van factuur {invoice}, van {from} tot en met {to}: {days} dagen tegen de afgesproken {percent}% per jaar, over {year} dagen: {amount}.",
  "costs-scale": "Kosten volgens de staffel in de wet, over {base}: {amount}.",
  "costs-one-of-letter": "Kosten: van de facturen in één brief telt alleen de hoogste, over {base}: {amount}.",
  "costs-capped": "Kosten: kleine termijnen brengen samen hoogstens {most} in zes maanden op, dus blijft er van deze (over {base}) {amount} over.",
  "costs-agreed": "Kosten die in het contract staan, over {base}; de wet staat hoogstens {most} toe: {amount}.",
  reminders: "Herinneringen voor factuur {invoice} na de gratis ({count}), tegen de prijs in het contract en hoogstens {most} per stuk: {amount}.",
  "lump-sum": "Het vaste bedrag dat de wet voor een late betaling geeft, over {base}: {amount}.",
  vat: "Btw over de kosten, omdat wij die niet kunnen terugvragen: {percent}% van {base} is {amount}.",
  "would-follow":
    "Er zou {amount} aan kosten bij komen als na de gratis termijn van de brief nog niet betaald is. De brief noemt dit bedrag en vraagt er nog niet om.",
  "would-follow-vat":
    "Er zou {amount} aan kosten bij komen, waarvan {claims} btw, als na de gratis termijn van de brief nog niet betaald is. De brief noemt dit bedrag en vraagt er nog niet om.",
  "country-not-told": "Er komt niets bij: er is niet verteld in welk land de klant is.",
  "law-unclear": "Er komt niets bij: de klant is in {country} en wij zijn in {other}, dus kijkt eerst een mens welke wet geldt.",
  "no-rules": "Er komt niets bij: voor {country} zijn hier geen regels over rente en kosten bekend.",
  "kind-not-told": "Er komt niets bij: er is niet verteld of de klant een consument of een bedrijf is.",
  "other-currency": "Er komt niets bij: de wet noemt bedragen in {lawful}, en dit is in {currency}.",
  "before-law": "Er komt niets bij voor wat vóór {date} betaald moest worden: deze regel gold toen nog niet ({source}).",
  "not-sure-enough": "Er komt niets bij: de regel is niet gelezen in een bron waar je op kunt bouwen ({source}).",
  "default-first":
    "Nog geen rente en geen vast bedrag: eerst moet na de betaaldatum een duidelijk verzoek zijn aangekomen, en de termijn daarvan voorbij zijn.",
  "rate-agreed-first": "Geen rente: die is er alleen als het contract een rente noemt die voor beide kanten geldt.",
  "rate-not-known": "Geen rente van {from} tot en met {to}: het percentage van die dagen is hier niet bekend.",
  "rate-not-sure": "Geen rente van {from} tot en met {to}: het percentage van die dagen is niet zeker genoeg.",
  "term-first": "Nog niets erbovenop: eerst moet de termijn van een gratis brief voorbij zijn.",
  "term-running": "Nog geen kosten: de gratis termijn van de brief loopt tot en met {date}.",
  "letter-too-early": "Geen kosten: de gratis termijn eindigt te vroeg om te gelden, dus moet er eerst een nieuwe brief komen.",
  "costs-agreed-first": "Geen kosten: die zijn er alleen als het contract ze noemt.",
  "cap-reached": "Geen kosten: kleine termijnen brengen samen hoogstens {most} in zes maanden op, en dat is bereikt.",
  "actual-costs-only": "Geen kosten voor een herinnering: alleen echte kosten van drukken en posten zouden mogen, en die laten we weg ({source}).",
  "court-first": "Geen kosten: totdat er een uitspraak is, blijven die voor ons ({source}).",
  "no-costs-for-consumers": "Geen kosten: er is hier geen regel bekend waarmee we een consument kosten mogen rekenen.",
  "no-interest-for-consumers": "Geen rente: er is hier geen regel bekend waarmee we een consument rente mogen rekenen.",
  "old-table": "De cijfers van {table} zijn het laatst nagekeken op {date}. Laat ze nakijken voordat er iets gerekend wordt.",
};
