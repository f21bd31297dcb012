/**
 * What the library promises about every plan, in a sentence each.
 * @module
 */
import type { Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });

export const PROMISES: Readonly<Record<string, Words>> = {
  P1: words("The first step of a plan never threatens.", "De eerste stap van een plan dreigt nooit."),
  P2: words(
    "A formal step is only possible after two different ways were tried, one of them a conversation, and the customer was shown to be reached.",
    "Een formele stap kan pas nadat twee verschillende wegen zijn geprobeerd, waaronder een gesprek, en vaststaat dat de klant bereikt is.",
  ),
  P3: words(
    "Nobody is asked for more than can be asked: what is disputed, paid, under way or promised stays out.",
    "Er wordt niet meer gevraagd dan gevraagd kan worden: wat betwist, betaald, onderweg of beloofd is, blijft erbuiten.",
  ),
  P4: words(
    "Circumstances such as a death or money worries limit what is done.",
    "Omstandigheden zoals een overlijden of geldzorgen begrenzen wat er gebeurt.",
  ),
  P5: words("Good news never makes a step harsher.", "Goed nieuws maakt een stap nooit strenger."),
  P6: words("What is not known never makes a step harsher.", "Wat niet bekend is, maakt een stap nooit strenger."),
  P7: words("Every step names its rule, its facts and their evidence.", "Elke stap noemt zijn regel, zijn feiten en het bewijs daarvan."),
  P8: words("Contact is only made at hours and on days that suit the person.", "Contact is er alleen op uren en dagen die bij de persoon passen."),
  P9: words("The same case always gets the same plan.", "Hetzelfde geval krijgt altijd hetzelfde plan."),
  P10: words("Nobody is contacted too often, whichever department it is.", "Niemand wordt te vaak benaderd, welke afdeling het ook is."),
  P11: words("A next step is at most one level above what was received.", "Een volgende stap gaat hooguit één trap hoger dan wat is aangekomen."),
  P12: words("Restating a rule of the base changes nothing.", "Een regel van de basis herhalen verandert niets."),
  P13: words("Amounts in different currencies are never added.", "Bedragen in verschillende munten worden nooit opgeteld."),
  P14: words("No input, however wrong, breaks or misleads the library.", "Geen invoer, hoe verkeerd ook, breekt of misleidt de bibliotheek."),
  P15: words("No deadline passes unseen.", "Geen termijn gaat ongemerkt voorbij."),
};
