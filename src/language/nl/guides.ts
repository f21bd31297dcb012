import type { WordGroups } from "../words.js";
import { uJe } from "./address.js";

/** What the customer can be offered. */
export const offer: WordGroups["offer"] = {
  "new-copy": {
    standard: uJe(
      "Ik stuur u graag meteen een nieuwe kopie, op de manier die u het best uitkomt.",
      "Ik stuur je graag meteen een nieuwe kopie, op de manier die je het best uitkomt.",
    ),
    B1: uJe("Ik kan u meteen een nieuwe kopie sturen.", "Ik kan je meteen een nieuwe kopie sturen."),
    A2: uJe("Ik kan u de factuur opnieuw geven.", "Ik kan je de factuur opnieuw geven."),
  },
  "own-date": {
    standard: uJe("U mag zelf de dag kiezen; ik schrijf die op.", "Je mag zelf de dag kiezen; ik schrijf die op."),
    B1: uJe("U mag zelf een dag kiezen. Ik schrijf die op.", "Je mag zelf een dag kiezen. Ik schrijf die op."),
    A2: uJe("U mag zelf een dag kiezen.", "Je mag zelf een dag kiezen."),
  },
  "in-parts": {
    standard: uJe("Het kan ook in delen, in een tempo dat bij u past.", "Het kan ook in delen, in een tempo dat bij je past."),
    B1: uJe("U kunt ook in delen betalen. Samen kiezen we wat past.", "Je kunt ook in delen betalen. Samen kiezen we wat past."),
    A2: uJe("U kunt in delen betalen. We kiezen dat samen.", "Je kunt in delen betalen. We kiezen dat samen."),
  },
  "other-parts": {
    standard: "We kunnen de delen of de dagen samen aanpassen.",
    B1: "We kunnen samen andere delen of dagen kiezen.",
    A2: "We kunnen kleinere delen kiezen.",
  },
  "call-back": {
    standard: uJe(
      "Als het makkelijker is nadat uw geld binnen is, bel ik u dan graag terug.",
      "Als het makkelijker is nadat je geld binnen is, bel ik je dan graag terug.",
    ),
    B1: uJe(
      "Is het makkelijker als uw geld binnen is? Dan bel ik u na die dag terug.",
      "Is het makkelijker als je geld binnen is? Dan bel ik je na die dag terug.",
    ),
    A2: uJe("Komt er nog geld voor u? Ik bel u na die dag.", "Komt er nog geld voor je? Ik bel je na die dag."),
  },
  "debt-help": {
    standard: uJe(
      "Als er meer speelt: de gemeente helpt mensen met geldzorgen, gratis en vertrouwelijk.",
      "Als er meer speelt: de gemeente helpt mensen met geldzorgen, gratis en vertrouwelijk.",
    ),
    B1: uJe("Hebt u meer geldzorgen? Uw gemeente kan u gratis helpen.", "Heb je meer geldzorgen? Je gemeente kan je gratis helpen."),
    A2: uJe("Hebt u zorgen over geld? Uw gemeente kan helpen. Dat is gratis.", "Heb je zorgen over geld? Je gemeente kan helpen. Dat is gratis."),
  },
  "look-into-it": {
    standard: uJe("Ik zoek het zelf uit en kom met een antwoord bij u terug.", "Ik zoek het zelf uit en kom met een antwoord bij je terug."),
    B1: uJe("Ik zoek het zelf uit. Daarna hoort u van mij.", "Ik zoek het zelf uit. Daarna hoor je van mij."),
    A2: uJe("Ik kijk ernaar. Daarna bel ik u.", "Ik kijk ernaar. Daarna bel ik je."),
  },
  colleague: {
    standard: uJe("Als u wilt, vraag ik de collega die het werk deed om u te bellen.", "Als je wilt, vraag ik de collega die het werk deed om je te bellen."),
    B1: uJe("Wilt u de collega spreken die het werk deed? Dat regel ik.", "Wil je de collega spreken die het werk deed? Dat regel ik."),
    A2: uJe("Wilt u mijn collega spreken? Ik vraag het.", "Wil je mijn collega spreken? Ik vraag het."),
  },
  details: {
    standard: uJe(
      "Zegt u maar wat er ontbreekt, dan zorg ik dat de factuur wordt aangepast.",
      "Zeg maar wat er ontbreekt, dan zorg ik dat de factuur wordt aangepast.",
    ),
    B1: uJe("Zegt u maar wat er mist. Dan pas ik de factuur aan.", "Zeg maar wat er mist. Dan pas ik de factuur aan."),
    A2: uJe("Zegt u maar wat u nodig hebt. Ik verander de factuur.", "Zeg maar wat je nodig hebt. Ik verander de factuur."),
  },
  "with-number": {
    standard: uJe("Dan stuur ik u de factuur vandaag opnieuw, met dat nummer erop.", "Dan stuur ik je de factuur vandaag opnieuw, met dat nummer erop."),
    B1: uJe("Dan stuur ik u de factuur vandaag met dat nummer.", "Dan stuur ik je de factuur vandaag met dat nummer."),
    A2: uJe("Ik stuur u de factuur met het nummer.", "Ik stuur je de factuur met het nummer."),
  },
  "other-way": {
    standard: uJe("U mag ook zelf overmaken of een andere manier kiezen.", "Je mag ook zelf overmaken of een andere manier kiezen."),
    B1: uJe("U mag ook zelf overmaken of een andere manier kiezen.", "Je mag ook zelf overmaken of een andere manier kiezen."),
    A2: uJe("U mag ook zelf een manier kiezen.", "Je mag ook zelf een manier kiezen."),
  },
  "right-person": {
    standard: "Ik stuur het graag naar de juiste persoon; aan wie mag ik schrijven?",
    B1: "Ik stuur het graag naar de juiste persoon. Wie is dat?",
    A2: "Ik kan het aan iemand anders sturen. Wie is dat?",
  },
  explain: {
    standard: uJe(
      "Ik loop het graag met u door, regel voor regel als u dat prettig vindt.",
      "Ik loop het graag met je door, regel voor regel als je dat prettig vindt.",
    ),
    B1: uJe("Ik leg het u graag uit.", "Ik leg het je graag uit."),
    A2: uJe("Ik leg het u graag uit.", "Ik leg het je graag uit."),
  },
  "check-bank": {
    standard: uJe("Dan hoeft u niets te doen; ik houd de bank in de gaten.", "Dan hoef je niets te doen; ik houd de bank in de gaten."),
    B1: uJe("Dan hoeft u niets te doen. Ik let op de bank.", "Dan hoef je niets te doen. Ik let op de bank."),
    A2: "Dan is het goed. Ik kijk bij de bank.",
  },
  "fit-term": {
    standard: uJe(
      "We kunnen kijken of de vervaldag kan aansluiten bij de dag waarop u meestal betaalt.",
      "We kunnen kijken of de vervaldag kan aansluiten bij de dag waarop je meestal betaalt.",
    ),
    B1: uJe("We kunnen een betaaldag zoeken die bij u past.", "We kunnen een betaaldag zoeken die bij je past."),
    A2: uJe("We zoeken een dag die bij u past.", "We zoeken een dag die bij je past."),
  },
  "call-first": {
    standard: uJe("Verandert er iets, bel me dan gerust; dan kijken we er samen naar.", "Verandert er iets, bel me dan gerust; dan kijken we er samen naar."),
    B1: "Verandert er iets? Bel me gerust. Dan kijken we er samen naar.",
    A2: "Verandert er iets? Bel mij dan.",
  },
};

/** What a colleague had better leave out. */
export const avoid: WordGroups["avoid"] = {
  "earlier-letters": "Zeg niet dat er al brieven of berichten waren; misschien zijn die nooit aangekomen.",
  guilt: "Verwijt niets: vraag en luister.",
  pressure: "Dring niet aan, en ga niet in discussie over het bedrag.",
  consequences: "Noem geen gevolgen.",
  "asking-for-money": "Vraag nu niet om geld.",
  "other-people": "Zeg niets over facturen tegen anderen dan de klant.",
  "past-lateness": "Kom niet terug op hoe het vroeger ging.",
  defending: "Verdedig je niet; begrijp eerst wat er gebeurde.",
  "new-conditions": "Voeg niets toe wat niet is afgesproken.",
  "details-of-claim": "Geef geen details over wat openstaat.",
  "empty-account": "Raad niet waarom de afschrijving niet lukte.",
  "too-much": "Neem niet meer aan dan de klant echt elke maand kan betalen.",
  unproven: "Schrijf niets wat we niet kunnen laten zien.",
};
