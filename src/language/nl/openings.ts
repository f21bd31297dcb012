import type { WordGroups } from "../words.js";
import { uJe } from "./address.js";

/** Zo begint een gesprek of bericht. Niets beschuldigt, en niets beweert wat de klant misschien nooit heeft ontvangen. */
export const opening: WordGroups["opening"] = {
  thank: {
    standard: uJe(
      "Hartelijk dank voor uw betaling; die is goed aangekomen. Fijn om met u samen te werken.",
      "Hartelijk dank voor je betaling; die is goed aangekomen. Fijn om met je samen te werken.",
    ),
    B1: uJe(
      "Bedankt voor uw betaling. Die is goed aangekomen. Fijn om voor u te werken.",
      "Bedankt voor je betaling. Die is goed aangekomen. Fijn om voor je te werken.",
    ),
    A2: uJe("Uw betaling is binnen. Dank u wel.", "Je betaling is binnen. Dank je wel."),
  },
  "send-copy": {
    standard: uJe(
      "Hierbij een kopie[ van {invoices|factuur|facturen} {invoice}], zodat u die bij de hand hebt.",
      "Hierbij een kopie[ van {invoices|factuur|facturen} {invoice}], zodat je die bij de hand hebt.",
    ),
    B1: uJe("Hier is een kopie[ van {invoices|factuur|facturen} {invoice}] voor u.", "Hier is een kopie[ van {invoices|factuur|facturen} {invoice}] voor je."),
    A2: uJe(
      "Dit is een kopie voor u.[ {invoices|Het is factuur|Het zijn facturen} {invoice}.]",
      "Dit is een kopie voor jou.[ {invoices|Het is factuur|Het zijn facturen} {invoice}.]",
    ),
  },
  "confirm-agreement": {
    standard: uJe(
      "Dank u wel dat u samen met ons een oplossing vond. Dit hebben we afgesproken.[ Het gaat om {agreedAmount}.][ De dag is {agreedDay}.]",
      "Dank je wel dat je samen met ons een oplossing vond. Dit hebben we afgesproken.[ Het gaat om {agreedAmount}.][ De dag is {agreedDay}.]",
    ),
    B1: uJe(
      "Dank u wel voor het meedenken. Dit hebben we samen afgesproken.[ Het gaat om {agreedAmount}.][ De dag is {agreedDay}.]",
      "Dank je wel voor het meedenken. Dit hebben we samen afgesproken.[ Het gaat om {agreedAmount}.][ De dag is {agreedDay}.]",
    ),
    A2: uJe(
      "Wij hebben een afspraak met u. Dank u wel.[ Het is {agreedAmount}.][ De dag is {agreedDay}.]",
      "Wij hebben een afspraak met jou. Dank je wel.[ Het is {agreedAmount}.][ De dag is {agreedDay}.]",
    ),
  },
  "redirect-to-representative": {
    standard: "We begrijpen dat iemand dit behartigt. Voortaan richten we ons tot die persoon, zodat niets twee keer gevraagd wordt.",
    B1: "We begrijpen dat iemand dit regelt. Voortaan stellen we onze vragen aan die persoon.",
    A2: "Iemand anders regelt dit. Wij praten nu met die persoon.",
  },
  "check-in-call": {
    standard: uJe(
      "Ik wilde graag horen hoe het met u gaat, en of alles goed loopt met wat wij voor u doen.",
      "Ik wilde graag horen hoe het met je gaat, en of alles goed loopt met wat wij voor je doen.",
    ),
    B1: uJe(
      "Ik wil graag weten hoe het met u gaat. Gaat alles goed met ons werk voor u?",
      "Ik wil graag weten hoe het met je gaat. Gaat alles goed met ons werk voor je?",
    ),
    A2: uJe("Hoe gaat het met u? Bent u blij met ons werk?", "Hoe gaat het met je? Ben je blij met ons werk?"),
  },
  "satisfaction-call": {
    standard: uJe(
      "Uw mening is belangrijk voor ons, en ik hoor graag wat u op het hart hebt.",
      "Jouw mening is belangrijk voor ons, en ik hoor graag wat je op het hart hebt.",
    ),
    B1: uJe("Uw mening is belangrijk voor ons. Ik hoor die graag van u.", "Jouw mening is belangrijk voor ons. Ik hoor die graag van je."),
    A2: uJe("Wij willen weten wat u denkt. Wilt u het mij vertellen?", "Wij willen weten wat je denkt. Wil je het mij vertellen?"),
  },
  "mend-service": {
    standard: uJe(
      "Er is bij ons iets niet gegaan zoals het hoort, en dat wil ik graag samen met u goedmaken.",
      "Er is bij ons iets niet gegaan zoals het hoort, en dat wil ik graag samen met je goedmaken.",
    ),
    B1: "Er ging bij ons iets mis. Ik wil dat graag goedmaken.",
    A2: "Er ging bij ons iets fout. Ik wil het goed maken.",
  },
  "answer-question": {
    standard: uJe(
      "U hebt ons iets gevraagd of gemeld, en dat staat nog open. Ik help u er graag mee verder.",
      "Je hebt ons iets gevraagd of gemeld, en dat staat nog open. Ik help je er graag mee verder.",
    ),
    B1: uJe("U hebt een vraag aan ons gesteld. Ik help u er graag mee.", "Je hebt een vraag aan ons gesteld. Ik help je er graag mee."),
    A2: uJe("U had een vraag. Ik wil u graag helpen.", "Je had een vraag. Ik wil je graag helpen."),
  },
  "ask-if-answer-is-clear": {
    standard: uJe(
      "We gaven antwoord op wat u ons voorlegde[ over {invoices|factuur|facturen} {invoice}]. Ik hoor graag of ons antwoord duidelijk is, en of we iets over het hoofd zien.",
      "We gaven antwoord op wat je ons voorlegde[ over {invoices|factuur|facturen} {invoice}]. Ik hoor graag of ons antwoord duidelijk is, en of we iets over het hoofd zien.",
    ),
    B1: uJe(
      "U had een vraag[ over {invoices|factuur|facturen} {invoice}]. Wij gaven antwoord. Is dat duidelijk? Ik leg het graag uit.",
      "Je had een vraag[ over {invoices|factuur|facturen} {invoice}]. Wij gaven antwoord. Is dat duidelijk? Ik leg het graag uit.",
    ),
    A2: uJe("U had een vraag. Wij gaven antwoord. Is het duidelijk?", "Je had een vraag. Wij gaven antwoord. Is het duidelijk?"),
  },
  "ask-what-is-in-the-way": {
    standard: uJe(
      "Ik merk dat het[ met {invoices|factuur|facturen} {invoice}] nog niet vanzelf gaat. Ik wil graag begrijpen wat er in de weg zit, en denk met u mee over wat wel past.",
      "Ik merk dat het[ met {invoices|factuur|facturen} {invoice}] nog niet vanzelf gaat. Ik wil graag begrijpen wat er in de weg zit, en denk met je mee over wat wel past.",
    ),
    B1: uJe(
      "Het lukt nog niet[ met {invoices|factuur|facturen} {invoice}]. Ik wil graag weten hoe dat komt. Dan zoeken we samen iets dat bij u past.",
      "Het lukt nog niet[ met {invoices|factuur|facturen} {invoice}]. Ik wil graag weten hoe dat komt. Dan zoeken we samen iets dat bij je past.",
    ),
    A2: uJe("Het lukt nog niet. Dat kan. Ik wil u graag helpen.", "Het lukt nog niet. Dat kan. Ik wil je graag helpen."),
  },
  "answer-dispute": {
    standard: uJe(
      "U liet ons weten dat er iets niet klopt[ aan {invoices|factuur|facturen} {invoice}]. Ik heb ernaar gekeken en neem het graag met u door.",
      "Je liet ons weten dat er iets niet klopt[ aan {invoices|factuur|facturen} {invoice}]. Ik heb ernaar gekeken en neem het graag met je door.",
    ),
    B1: uJe(
      "U vertelde ons dat er iets niet klopt[ aan {invoices|factuur|facturen} {invoice}]. Ik heb ernaar gekeken. Zullen we het samen bespreken?",
      "Je vertelde ons dat er iets niet klopt[ aan {invoices|factuur|facturen} {invoice}]. Ik heb ernaar gekeken. Zullen we het samen bespreken?",
    ),
    A2: uJe(
      "U had een vraag[ over {invoices|factuur|facturen} {invoice}]. Ik heb gekeken. Kunnen we erover praten?",
      "Je had een vraag[ over {invoices|factuur|facturen} {invoice}]. Ik heb gekeken. Kunnen we erover praten?",
    ),
  },
  "answer-paid-already": {
    standard: uJe(
      "U liet ons weten dat er al betaald is[ voor {invoices|factuur|facturen} {invoice}]. Ik heb in onze bank gekeken en zoek graag samen met u uit waar het geld is gebleven.",
      "Je liet ons weten dat er al betaald is[ voor {invoices|factuur|facturen} {invoice}]. Ik heb in onze bank gekeken en zoek graag samen met je uit waar het geld is gebleven.",
    ),
    B1: uJe(
      "U vertelde ons dat u al hebt betaald[ voor {invoices|factuur|facturen} {invoice}]. Ik heb in onze bank gekeken. Zullen we samen zoeken waar het geld is?",
      "Je vertelde ons dat je al hebt betaald[ voor {invoices|factuur|facturen} {invoice}]. Ik heb in onze bank gekeken. Zullen we samen zoeken waar het geld is?",
    ),
    A2: uJe("U zegt: ik heb al betaald. Ik heb gekeken. Zullen we samen zoeken?", "Je zegt: ik heb al betaald. Ik heb gekeken. Zullen we samen zoeken?"),
  },
  "ask-order-number": {
    standard: uJe(
      "Op {invoices|onze factuur|onze facturen}[ {invoice}] staat uw inkoopnummer nog niet. Met dat nummer kan uw administratie verder.",
      "Op {invoices|onze factuur|onze facturen}[ {invoice}] staat jullie inkoopnummer nog niet. Met dat nummer kan jullie administratie verder.",
    ),
    B1: uJe(
      "Op {invoices|onze factuur|onze facturen}[ {invoice}] mist uw inkoopnummer. Ik zet het er graag op.",
      "Op {invoices|onze factuur|onze facturen}[ {invoice}] mist jullie inkoopnummer. Ik zet het er graag op.",
    ),
    A2: uJe(
      "Er mist een nummer op onze {invoices|factuur|facturen}[ {invoice}]. Het is uw inkoopnummer.",
      "Er mist een nummer op onze {invoices|factuur|facturen}[ {invoice}]. Het is jullie inkoopnummer.",
    ),
  },
  "renew-payment-details": {
    standard: uJe(
      "De afschrijving lukte niet met de gegevens die wij van u hebben. Misschien is er iets veranderd, zoals een rekening of een kaart; samen maken we het graag weer kloppend.",
      "De afschrijving lukte niet met de gegevens die wij van je hebben. Misschien is er iets veranderd, zoals een rekening of een kaart; samen maken we het graag weer kloppend.",
    ),
    B1: uJe(
      "De afschrijving lukte niet met de gegevens die wij van u hebben. Misschien hebt u een andere rekening of een nieuwe kaart. Zullen we dat samen nakijken?",
      "De afschrijving lukte niet met de gegevens die wij van je hebben. Misschien heb je een andere rekening of een nieuwe kaart. Zullen we dat samen nakijken?",
    ),
    A2: uJe(
      "De afschrijving lukte niet. Hebt u een andere rekening of kaart? We kijken samen.",
      "De afschrijving lukte niet. Heb je een andere rekening of kaart? We kijken samen.",
    ),
  },
  "ask-to-call": {
    standard: uJe(
      "Ik spreek u graag even zelf. Wilt u mij bellen op een moment dat u uitkomt?",
      "Ik spreek je graag even zelf. Wil je mij bellen op een moment dat je uitkomt?",
    ),
    B1: uJe(
      "Ik wil u graag even zelf spreken. Wilt u mij bellen als het u uitkomt?",
      "Ik wil je graag even zelf spreken. Wil je mij bellen als het je uitkomt?",
    ),
    A2: uJe("Ik wil graag met u praten. Wilt u mij bellen?", "Ik wil graag met je praten. Wil je mij bellen?"),
  },
  "courtesy-contact": {
    standard: uJe(
      "Ik wilde graag horen of alles goed is aangekomen en of het naar uw zin is.",
      "Ik wilde graag horen of alles goed is aangekomen en of het naar je zin is.",
    ),
    B1: uJe("Ik wil graag weten of alles goed is aangekomen. Bent u er blij mee?", "Ik wil graag weten of alles goed is aangekomen. Ben je er blij mee?"),
    A2: uJe("Is alles aangekomen? Bent u er blij mee?", "Is alles aangekomen? Ben je er blij mee?"),
  },
  "offer-help": {
    standard: uJe(
      "Soms zit het even tegen; dat kan iedereen overkomen. Ik denk graag met u mee.",
      "Soms zit het even tegen; dat kan iedereen overkomen. Ik denk graag met je mee.",
    ),
    B1: uJe(
      "Soms zit het even tegen. Dat kan iedereen gebeuren. Ik denk graag met u mee.",
      "Soms zit het even tegen. Dat kan iedereen gebeuren. Ik denk graag met je mee.",
    ),
    A2: uJe("Soms is het moeilijk. Ik wil u graag helpen.", "Soms is het moeilijk. Ik wil je graag helpen."),
  },
  "upcoming-due-notice": {
    standard: uJe(
      "Een kort bericht vooraf: {invoices|factuur|facturen}[ {invoice}][ van {amount}] {invoices|vervalt|vervallen} binnenkort[, op {due}]. Is er iets niet duidelijk, dan help ik u graag.",
      "Een kort bericht vooraf: {invoices|factuur|facturen}[ {invoice}][ van {amount}] {invoices|vervalt|vervallen} binnenkort[, op {due}]. Is er iets niet duidelijk, dan help ik je graag.",
    ),
    B1: uJe(
      "Een kort bericht vooraf. De betaaldag van {invoices|factuur|facturen}[ {invoice}][ van {amount}] komt eraan[: {due}]. Hebt u een vraag? Ik help u graag.",
      "Een kort bericht vooraf. De betaaldag van {invoices|factuur|facturen}[ {invoice}][ van {amount}] komt eraan[: {due}]. Heb je een vraag? Ik help je graag.",
    ),
    A2: uJe(
      "U hebt {invoices|een factuur|facturen} van ons.[ Het is {amount}.][ U betaalt op {due}.] Hebt u een vraag? Bel mij gerust.",
      "Je hebt {invoices|een factuur|facturen} van ons.[ Het is {amount}.][ Je betaalt op {due}.] Heb je een vraag? Bel mij gerust.",
    ),
  },
  "ask-if-arrived": {
    standard: uJe(
      "Ik wilde even bij u nagaan of {invoices|factuur|facturen}[ {invoice}][ van {amount}] bij u {invoices|is|zijn} aangekomen. Soms belandt een bericht in de spam.",
      "Ik wilde even bij je nagaan of {invoices|factuur|facturen}[ {invoice}][ van {amount}] bij je {invoices|is|zijn} aangekomen. Soms belandt een bericht in de spam.",
    ),
    B1: uJe(
      "Ik wil graag weten of {invoices|factuur|facturen}[ {invoice}][ van {amount}] bij u {invoices|is|zijn} aangekomen. Soms komt een bericht in de spam terecht.",
      "Ik wil graag weten of {invoices|factuur|facturen}[ {invoice}][ van {amount}] bij je {invoices|is|zijn} aangekomen. Soms komt een bericht in de spam terecht.",
    ),
    A2: "Ik heb een vraag over onze {invoices|factuur|facturen}[ {invoice}].[ Het is {amount}.]",
  },
  "ask-how-it-stands": {
    standard: uJe(
      "[{part|Dank u wel voor wat u al betaalde.|} ]Bij ons staat nog een bedrag open[: {amount}][, van {invoices|factuur|facturen} {invoice}]. Ik hoor graag of alles goed gaat.",
      "[{part|Dank je wel voor wat je al betaalde.|} ]Bij ons staat nog een bedrag open[: {amount}][, van {invoices|factuur|facturen} {invoice}]. Ik hoor graag of alles goed gaat.",
    ),
    B1: uJe(
      "[{part|Dank u wel voor wat u al betaalde.|} ]Er staat nog een bedrag open[: {amount}][, van {invoices|factuur|facturen} {invoice}]. Gaat alles goed bij u?",
      "[{part|Dank je wel voor wat je al betaalde.|} ]Er staat nog een bedrag open[: {amount}][, van {invoices|factuur|facturen} {invoice}]. Gaat alles goed bij je?",
    ),
    A2: uJe(
      "[{part|U hebt al iets betaald. Dank u wel.|} ]Ik heb een vraag over onze {invoices|factuur|facturen}[ {invoice}].[ Er staat nog open: {amount}.]",
      "[{part|Je hebt al iets betaald. Dank je wel.|} ]Ik heb een vraag over onze {invoices|factuur|facturen}[ {invoice}].[ Er staat nog open: {amount}.]",
    ),
  },
  "ask-about-arrangement": {
    standard: uJe(
      "We maakten samen een regeling[ voor {invoices|factuur|facturen} {invoice}].[ Het deel van {instalmentDay} zagen we nog niet binnenkomen.] Misschien kwam er iets tussen; ik hoor graag of de regeling nog bij u past.",
      "We maakten samen een regeling[ voor {invoices|factuur|facturen} {invoice}].[ Het deel van {instalmentDay} zagen we nog niet binnenkomen.] Misschien kwam er iets tussen; ik hoor graag of de regeling nog bij je past.",
    ),
    B1: uJe(
      "We hebben samen een regeling[ voor {invoices|factuur|facturen} {invoice}].[ Het deel van {instalmentDay} is er nog niet.] Misschien kwam er iets tussen. Past de regeling nog bij u?",
      "We hebben samen een regeling[ voor {invoices|factuur|facturen} {invoice}].[ Het deel van {instalmentDay} is er nog niet.] Misschien kwam er iets tussen. Past de regeling nog bij je?",
    ),
    A2: uJe(
      "U betaalt in delen.[ Het deel van {instalmentDay} is er nog niet.] Gaat het nog?",
      "Je betaalt in delen.[ Het deel van {instalmentDay} is er nog niet.] Gaat het nog?",
    ),
  },
  "friendly-reminder": {
    standard:
      "{invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} bij ons nog open. Misschien {invoices|is die|zijn die} erdoorheen geglipt; dat kan iedereen overkomen.",
    B1: uJe(
      "{invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. Misschien hebt u die niet gezien. Dat kan iedereen gebeuren.",
      "{invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. Misschien heb je die niet gezien. Dat kan iedereen gebeuren.",
    ),
    A2: uJe(
      "Onze {invoices|factuur|facturen}[ {invoice}] {invoices|staat|staan} nog open.[ Het is {amount}.] Wilt u ernaar kijken?",
      "Onze {invoices|factuur|facturen}[ {invoice}] {invoices|staat|staan} nog open.[ Het is {amount}.] Wil je ernaar kijken?",
    ),
  },
  "reminder-call": {
    standard: uJe(
      "Ik neem contact met u op over {invoices|factuur|facturen}[ {invoice}][ van {amount}], die bij ons nog {invoices|openstaat|openstaan}. Maar eerst: gaat alles goed?",
      "Ik neem contact met je op over {invoices|factuur|facturen}[ {invoice}][ van {amount}], die bij ons nog {invoices|openstaat|openstaan}. Maar eerst: gaat alles goed?",
    ),
    B1: "Ik heb een vraag over {invoices|factuur|facturen}[ {invoice}][ van {amount}]. Die {invoices|staat|staan} nog open. Maar eerst: gaat alles goed?",
    A2: "Gaat alles goed? Ik heb een vraag over onze {invoices|factuur|facturen}[ {invoice}].[ Het is {amount}.]",
  },
  "statement-of-account": {
    standard: "Hierbij een overzicht van wat openstaat, zodat we allebei naar dezelfde lijst kijken.",
    B1: "Hier is een lijst van wat openstaat. Dan kijken we allebei naar dezelfde lijst.",
    A2: "Dit is een lijst met facturen. We kunnen er samen naar kijken.",
  },
  "retry-debit": {
    standard: uJe(
      "De afschrijving[ van {amount}] is deze keer niet gelukt. Graag kies ik samen met u een andere dag.",
      "De afschrijving[ van {amount}] is deze keer niet gelukt. Graag kies ik samen met je een andere dag.",
    ),
    B1: "De afschrijving[ van {amount}] is deze keer niet gelukt. Zullen we samen een andere dag kiezen?",
    A2: "De afschrijving is niet gelukt.[ Het is {amount}.] Een andere dag kan ook.",
  },
  "remind-of-promise": {
    standard:
      "We spraken samen een dag af[ voor {invoices|factuur|facturen} {invoice}]. Misschien kwam er iets tussen, of is het onderweg; ik hoor graag hoe het ervoor staat.",
    B1: "We spraken samen een dag af[ voor {invoices|factuur|facturen} {invoice}]. Misschien kwam er iets tussen. Ik hoor graag hoe het nu gaat.",
    A2: "We spraken samen een dag af.[ Het gaat om {agreedDay}.] Hoe gaat het nu?",
  },
  "terms-conversation": {
    standard: uJe(
      "Ik praat graag met u over de betaaltermijn, zodat die voor u en voor ons past.",
      "Ik praat graag met je over de betaaltermijn, zodat die voor jou en voor ons past.",
    ),
    B1: uJe(
      "Ik praat graag met u over de betaaltermijn. Die moet voor ons allebei passen.",
      "Ik praat graag met je over de betaaltermijn. Die moet voor ons allebei passen.",
    ),
    A2: uJe("Ik wil praten over de dag van betalen. Welke dag past bij u?", "Ik wil praten over de dag van betalen. Welke dag past bij jou?"),
  },
  "ask-for-date": {
    standard: uJe(
      "{invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. Ik zoek graag samen met u een dag die u goed uitkomt.",
      "{invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. Ik zoek graag samen met je een dag die je goed uitkomt.",
    ),
    B1: uJe(
      "{invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. Ik kies graag samen met u een dag die u past.",
      "{invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. Ik kies graag samen met je een dag die je past.",
    ),
    A2: uJe(
      "Onze {invoices|factuur|facturen}[ {invoice}] {invoices|staat|staan} nog open.[ Het is {amount}.] U mag een dag kiezen.",
      "Onze {invoices|factuur|facturen}[ {invoice}] {invoices|staat|staan} nog open.[ Het is {amount}.] Je mag een dag kiezen.",
    ),
  },
  "propose-arrangement": {
    standard: uJe(
      "Als het u niet uitkomt om[ {amount}] in één keer te betalen, kunnen we het spreiden. Ik zoek graag een manier die bij u past.",
      "Als het je niet uitkomt om[ {amount}] in één keer te betalen, kunnen we het spreiden. Ik zoek graag een manier die bij je past.",
    ),
    B1: uJe(
      "Komt het u niet uit om[ {amount}] in één keer te betalen? Dan kunnen we het spreiden. Samen zoeken we wat bij u past.",
      "Komt het je niet uit om[ {amount}] in één keer te betalen? Dan kunnen we het spreiden. Samen zoeken we wat bij je past.",
    ),
    A2: uJe(
      "Is alles nu betalen moeilijk?[ Het is {amount}.] U kunt ook in delen betalen.",
      "Is alles nu betalen moeilijk?[ Het is {amount}.] Je kunt ook in delen betalen.",
    ),
  },
  "clear-request": {
    standard: uJe(
      "Ik wil graag duidelijk tegen u zijn: {invoices|factuur|facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open, en we ontvangen die betaling graag[ uiterlijk {payBy}]. Staat er iets in de weg, dan hoor ik dat graag.",
      "Ik wil graag duidelijk tegen je zijn: {invoices|factuur|facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open, en we ontvangen die betaling graag[ uiterlijk {payBy}]. Staat er iets in de weg, dan hoor ik dat graag.",
    ),
    B1: uJe(
      "Ik wil graag duidelijk zijn. {invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. We krijgen de betaling graag[ uiterlijk {payBy}]. Is er een probleem? Vertel het mij, dan denk ik met u mee.",
      "Ik wil graag duidelijk zijn. {invoices|Factuur|Facturen}[ {invoice}][ van {amount}] {invoices|staat|staan} nog open. We krijgen de betaling graag[ uiterlijk {payBy}]. Is er een probleem? Vertel het mij, dan denk ik met je mee.",
    ),
    A2: uJe(
      "Onze {invoices|factuur|facturen}[ {invoice}] {invoices|staat|staan} nog open.[ Het is {amount}.][ Kunt u betalen op {payBy}?] Is er een probleem? Ik help u graag.",
      "Onze {invoices|factuur|facturen}[ {invoice}] {invoices|staat|staan} nog open.[ Het is {amount}.][ Kun je betalen op {payBy}?] Is er een probleem? Ik help je graag.",
    ),
  },
  "announce-in-person": {
    standard: uJe(
      "Ik wilde u persoonlijk spreken[ over {invoices|factuur|facturen} {invoice}], omdat we dit graag samen met u oplossen. Elk voorstel is welkom.[ {decider} kijkt er op {decision} naar, dus een voorstel vóór die tijd helpt.]",
      "Ik wilde je persoonlijk spreken[ over {invoices|factuur|facturen} {invoice}], omdat we dit graag samen met je oplossen. Elk voorstel is welkom.[ {decider} kijkt er op {decision} naar, dus een voorstel vóór die tijd helpt.]",
    ),
    B1: uJe(
      "Ik wil u graag persoonlijk spreken[ over {invoices|factuur|facturen} {invoice}]. We willen dit samen met u oplossen. Elk voorstel is welkom.[ {decider} kijkt ernaar op {decision}. Een voorstel vóór die tijd helpt.]",
      "Ik wil je graag persoonlijk spreken[ over {invoices|factuur|facturen} {invoice}]. We willen dit samen met je oplossen. Elk voorstel is welkom.[ {decider} kijkt ernaar op {decision}. Een voorstel vóór die tijd helpt.]",
    ),
    A2: uJe(
      "Wij willen dit samen met u oplossen. Hebt u een idee? Vertel het mij gerust.[ {decider} kijkt ernaar op {decision}.]",
      "Wij willen dit samen met jou oplossen. Heb je een idee? Vertel het mij gerust.[ {decider} kijkt ernaar op {decision}.]",
    ),
  },
};
