import type { WordGroups } from "../words.js";
import { uJe } from "./address.js";

/** The one question that tells a reason from the next. */
export const ask: WordGroups["ask"] = {
  forgot: {
    standard: uJe("Is de factuur bij u bekend, of is die in de drukte blijven liggen?", "Is de factuur bij je bekend, of is die in de drukte blijven liggen?"),
    B1: uJe("Hebt u de factuur gezien, of was het erg druk?", "Heb je de factuur gezien, of was het erg druk?"),
    A2: uJe("Hebt u de factuur? Of was het erg druk?", "Heb je de factuur? Of was het erg druk?"),
  },
  "never-received": {
    standard: uJe("Is de factuur bij u aangekomen?", "Is de factuur bij je aangekomen?"),
    B1: uJe("Is de factuur bij u aangekomen?", "Is de factuur bij je aangekomen?"),
    A2: uJe("Hebt u de factuur?", "Heb je de factuur?"),
  },
  "administrative-block": {
    standard: uJe(
      "Mist er iets op de factuur om die te kunnen verwerken, zoals uw eigen inkoopnummer?",
      "Mist er iets op de factuur om die te kunnen verwerken, zoals jullie eigen inkoopnummer?",
    ),
    B1: uJe("Mist er iets op de factuur, zoals uw inkoopnummer?", "Mist er iets op de factuur, zoals jullie inkoopnummer?"),
    A2: uJe("Mist er iets op de factuur? Misschien uw nummer?", "Mist er iets op de factuur? Misschien jullie nummer?"),
  },
  dispute: {
    standard: uJe("Klopt de factuur volgens u helemaal?", "Klopt de factuur volgens jou helemaal?"),
    B1: "Klopt alles op de factuur?",
    A2: "Klopt de factuur?",
  },
  dissatisfied: {
    standard: uJe("Bent u tevreden over wat we voor u deden?", "Ben je tevreden over wat we voor je deden?"),
    B1: uJe("Bent u tevreden over ons werk?", "Ben je tevreden over ons werk?"),
    A2: uJe("Bent u blij met ons werk?", "Ben je blij met ons werk?"),
  },
  "cannot-pay": {
    standard: uJe("Komt het betalen op een lastig moment voor u?", "Komt het betalen op een lastig moment voor je?"),
    B1: uJe("Is het voor u lastig om nu te betalen?", "Is het voor je lastig om nu te betalen?"),
    A2: "Is betalen nu moeilijk?",
  },
  "will-not-pay": {
    standard: uJe("Wat hebt u van ons nodig om dit te kunnen afronden?", "Wat heb je van ons nodig om dit te kunnen afronden?"),
    B1: uJe("Wat hebt u van ons nodig om dit te regelen?", "Wat heb je van ons nodig om dit te regelen?"),
    A2: uJe("Wat hebt u van ons nodig?", "Wat heb je van ons nodig?"),
  },
  "payment-under-way": {
    standard: "Kan het zijn dat de betaling al onderweg is?",
    B1: "Is de betaling misschien al onderweg?",
    A2: "Is het geld al onderweg?",
  },
  "usual-rhythm": {
    standard: uJe("Op welke dag doet u meestal uw betalingen?", "Op welke dag doe je meestal je betalingen?"),
    B1: uJe("Op welke dag betaalt u meestal?", "Op welke dag betaal je meestal?"),
    A2: uJe("Op welke dag betaalt u?", "Op welke dag betaal je?"),
  },
  "own-payment-policy": {
    standard: uJe("Met welke betaaltermijn werkt u zelf?", "Met welke betaaltermijn werken jullie zelf?"),
    B1: uJe("Welke betaaltermijn gebruikt u zelf?", "Welke betaaltermijn gebruiken jullie zelf?"),
    A2: uJe("Na hoeveel dagen betaalt u?", "Na hoeveel dagen betalen jullie?"),
  },
  "wrong-contact": {
    standard: uJe(
      "Ben ik hiervoor bij u aan het goede adres, of weet een collega er meer van?",
      "Ben ik hiervoor bij jou aan het goede adres, of weet een collega er meer van?",
    ),
    B1: uJe(
      "Bent u de juiste persoon hiervoor? Of kan ik beter een collega vragen?",
      "Ben jij de juiste persoon hiervoor? Of kan ik beter een collega vragen?",
    ),
    A2: uJe("Kan ik dit aan u vragen? Of aan iemand anders?", "Kan ik dit aan jou vragen? Of aan iemand anders?"),
  },
  unknown: { standard: "Wat is er aan de hand, als ik vragen mag?", B1: "Wat is er aan de hand?", A2: "Wat is er aan de hand?" },
  "forgot.never-received": {
    standard: uJe("Hebt u de factuur zien binnenkomen?", "Heb je de factuur zien binnenkomen?"),
    B1: uJe("Hebt u de factuur binnen zien komen?", "Heb je de factuur binnen zien komen?"),
    A2: uJe("Hebt u de factuur gezien?", "Heb je de factuur gezien?"),
  },
  "cannot-pay.will-not-pay": {
    standard: uJe("Als het in delen kan, helpt dat u dan?", "Als het in delen kan, helpt dat je dan?"),
    B1: uJe("Helpt het u als u in delen kunt betalen?", "Helpt het je als je in delen kunt betalen?"),
    A2: "Is betalen in delen beter?",
  },
  "dispute.dissatisfied": {
    standard: "Gaat het om iets op de factuur, of om hoe het werk verliep?",
    B1: "Gaat het om de factuur of om ons werk?",
    A2: "Gaat het om de factuur? Of om ons werk?",
  },
  "payment-under-way.usual-rhythm": {
    standard: uJe(
      "Staat de betaling al klaar, of gaat die mee met uw volgende betaalronde?",
      "Staat de betaling al klaar, of gaat die mee met je volgende betaalronde?",
    ),
    B1: uJe("Is de betaling al onderweg, of betaalt u die later?", "Is de betaling al onderweg, of betaal je die later?"),
    A2: "Is het geld al onderweg? Of komt het later?",
  },
  "cannot-pay.dissatisfied": {
    standard: "Gaat het om ons werk, of komt het betalen op een lastig moment?",
    B1: "Gaat het om ons werk, of is betalen nu lastig?",
    A2: "Gaat het om ons werk? Of is betalen nu moeilijk?",
  },
};

/** Questions of the conversation guides. */
export const question: WordGroups["question"] = {
  arrived: {
    standard: uJe("Is de factuur bij u aangekomen?", "Is de factuur bij je aangekomen?"),
    B1: uJe("Is de factuur bij u aangekomen?", "Is de factuur bij je aangekomen?"),
    A2: uJe("Hebt u de factuur?", "Heb je de factuur?"),
  },
  "what-is-going-on": { standard: "Wat is er aan de hand?", B1: "Wat is er aan de hand?", A2: "Wat is er aan de hand?" },
  "anything-else": {
    standard: uJe("Kan ik u nog ergens mee helpen?", "Kan ik je nog ergens mee helpen?"),
    B1: uJe("Kan ik u nog ergens mee helpen?", "Kan ik je nog ergens mee helpen?"),
    A2: uJe("Kan ik u nog ergens mee helpen?", "Kan ik je nog ergens mee helpen?"),
  },
  "which-day": {
    standard: uJe("Welke dag komt u goed uit?", "Welke dag komt je goed uit?"),
    B1: uJe("Welke dag past u goed?", "Welke dag past je goed?"),
    A2: uJe("Welke dag is goed voor u?", "Welke dag is goed voor jou?"),
  },
  "amount-a-month": {
    standard: uJe("Welk bedrag per maand zou voor u goed te doen zijn?", "Welk bedrag per maand zou voor jou goed te doen zijn?"),
    B1: uJe("Hoeveel kunt u per maand goed betalen?", "Hoeveel kun je per maand goed betalen?"),
    A2: uJe("Hoeveel kunt u elke maand betalen?", "Hoeveel kun je elke maand betalen?"),
  },
  "what-helps": {
    standard: uJe("Waarmee bent u op dit moment het meest geholpen?", "Waarmee ben je op dit moment het meest geholpen?"),
    B1: uJe("Wat zou u nu helpen?", "Wat zou je nu helpen?"),
    A2: uJe("Wat helpt u nu?", "Wat helpt je nu?"),
  },
  "what-put-right": {
    standard: uJe("Hoe kunnen we het voor u goedmaken?", "Hoe kunnen we het voor je goedmaken?"),
    B1: uJe("Hoe kunnen we het voor u goedmaken?", "Hoe kunnen we het voor je goedmaken?"),
    A2: uJe("Wat kunnen we voor u doen?", "Wat kunnen we voor je doen?"),
  },
  "what-better": {
    standard: uJe("Wat zouden we voor u beter kunnen doen?", "Wat zouden we voor je beter kunnen doen?"),
    B1: uJe("Wat kunnen we voor u beter doen?", "Wat kunnen we voor je beter doen?"),
    A2: "Wat kunnen we beter doen?",
  },
  "as-expected": {
    standard: uJe("Is alles zoals u het verwachtte?", "Is alles zoals je het verwachtte?"),
    B1: uJe("Is alles zoals u het verwachtte?", "Is alles zoals je het verwachtte?"),
    A2: "Is alles goed?",
  },
  "what-is-needed": {
    standard: uJe("Wat hebt u nodig om dit samen met ons op te lossen?", "Wat heb je nodig om dit samen met ons op te lossen?"),
    B1: uJe("Wat hebt u nodig om dit samen op te lossen?", "Wat heb je nodig om dit samen op te lossen?"),
    A2: uJe("Wat hebt u van ons nodig?", "Wat heb je van ons nodig?"),
  },
  "debit-day": {
    standard: "Op welke dag mogen we het opnieuw proberen?",
    B1: "Op welke dag kunnen we het opnieuw proberen?",
    A2: uJe("Welke dag is goed voor u?", "Welke dag is goed voor jou?"),
  },
  "answer-clear": {
    standard: uJe("Is ons antwoord duidelijk voor u, of zien we iets over het hoofd?", "Is ons antwoord duidelijk voor je, of zien we iets over het hoofd?"),
    B1: uJe("Is ons antwoord duidelijk voor u?", "Is ons antwoord duidelijk voor je?"),
    A2: "Is ons antwoord duidelijk?",
  },
  "what-is-in-the-way": {
    standard: "Wat zit er in de weg, als ik dat mag vragen?",
    B1: "Wat zit er in de weg?",
    A2: "Wat is moeilijk?",
  },
  "still-fits": {
    standard: uJe("Past de regeling nog bij u, of is een andere verdeling beter?", "Past de regeling nog bij je, of is een andere verdeling beter?"),
    B1: uJe("Past de regeling nog bij u?", "Past de regeling nog bij je?"),
    A2: uJe("Kunt u het deel betalen?", "Kun je het deel betalen?"),
  },
  "paid-when": {
    standard: uJe(
      "Op welke dag en vanaf welke rekening betaalde u, dan vind ik het makkelijker terug?",
      "Op welke dag en vanaf welke rekening betaalde je, dan vind ik het makkelijker terug?",
    ),
    B1: uJe("Op welke dag betaalde u, en vanaf welke rekening?", "Op welke dag betaalde je, en vanaf welke rekening?"),
    A2: uJe("Op welke dag betaalde u?", "Op welke dag betaalde je?"),
  },
  "order-number": {
    standard: uJe("Welk inkoopnummer mag ik op de factuur zetten?", "Welk inkoopnummer mag ik op de factuur zetten?"),
    B1: "Welk inkoopnummer mag ik op de factuur zetten?",
    A2: "Wat is het nummer?",
  },
  "payment-details": {
    standard: "Welke rekening of kaart mogen we voortaan gebruiken, of past een andere manier beter?",
    B1: "Welke rekening of kaart mogen we gebruiken? Of past een andere manier beter?",
    A2: "Welke rekening of kaart is goed?",
  },
  "agreement-right": {
    standard: uJe("Heb ik het zo opgeschreven als u het bedoelde?", "Heb ik het zo opgeschreven als je het bedoelde?"),
    B1: "Heb ik het goed opgeschreven?",
    A2: "Klopt dit?",
  },
  "list-right": {
    standard: uJe("Is dit hetzelfde als in uw eigen boeken?", "Is dit hetzelfde als in je eigen boeken?"),
    B1: uJe("Is dit hetzelfde als op uw eigen lijst?", "Is dit hetzelfde als op je eigen lijst?"),
    A2: "Klopt deze lijst?",
  },
  "who-speaks": { standard: "Tot wie kunnen we ons voortaan richten?", B1: "Met wie kunnen we voortaan praten?", A2: "Met wie kunnen wij praten?" },
};
