/**
 * P2 said once more, apart from the guardrails that keep it: what has to hold of every invoice and every fact where a firm or threatening step is let through.
 * @module
 */
import type { Episode } from "../../facts/episodes.js";
import { THREATENING, type Words } from "../../vocabulary.js";
import type { Proposed, World } from "./world.js";

export interface Clause {
  readonly id: string;
  readonly says: Words;
  /** Whether it speaks of this step at all. */
  readonly concerns: (step: Proposed) => boolean;
  readonly holds: (world: World) => boolean;
  /** Time alone must not lift it, because what usually comes next is foreseen where nothing but time stands in its way. */
  readonly forGood?: true;
}

const PROVEN: readonly Episode["proof"][] = ["confirmed", "refused", "presumed-twice"];
/** Days on which a voice was tried and hours of the day, where nobody was reached (design, P2). */
const VOICE_DAYS = 3;
const VOICE_HOURS = 2;
const HANDING_OVER = 6;

const threatening = ({ pressure }: Proposed) => pressure >= THREATENING;

export const CLAUSES: readonly Clause[] = [
  {
    id: "two-ways",
    says: { en: "two different ways were tried for each invoice", nl: "voor elke factuur zijn twee verschillende wegen geprobeerd" },
    concerns: threatening,
    holds: everyInvoice((episode) => episode.ways.length >= 2),
  },
  {
    id: "a-voice",
    says: {
      en: "a voice was heard, or tried on three days at different hours; or no voice is possible",
      nl: "iemand is gesproken, of op drie dagen en verschillende uren gebeld; of er is geen stem mogelijk",
    },
    concerns: threatening,
    holds: (world) =>
      everyInvoice(({ voiceReached, voiceDays, voiceHours }) => voiceReached || (voiceDays >= VOICE_DAYS && voiceHours >= VOICE_HOURS))(world) ||
      world.facts.value("voicePossible") === false,
  },
  {
    id: "proven-receipt",
    says: {
      en: "for each invoice contact is confirmed, refused or twice presumed",
      nl: "voor elke factuur is contact bevestigd, geweigerd of tweemaal aannemelijk",
    },
    concerns: threatening,
    holds: everyInvoice(({ proof }) => PROVEN.includes(proof)),
  },
  {
    id: "no-promise",
    says: { en: "no promise is running", nl: "er loopt geen belofte" },
    concerns: threatening,
    holds: ({ facts }) => facts.value("promiseRunning") === false,
  },
  {
    id: "no-dispute",
    says: { en: "no dispute is unanswered", nl: "geen betwisting is onbeantwoord" },
    concerns: threatening,
    holds: ({ facts }) => facts.value("disputesUnanswered") === 0,
  },
  {
    id: "no-arrangement",
    says: { en: "no arrangement is on schedule", nl: "geen regeling loopt op schema" },
    concerns: threatening,
    holds: ({ facts }) => ["none", "behind", "completed"].includes(String(facts.value("arrangement"))),
  },
  {
    id: "late-enough",
    says: {
      en: "each invoice is late for as many days as the policy wants before anything formal",
      nl: "elke factuur is zoveel dagen te laat als het beleid wil voor er iets formeels komt",
    },
    concerns: threatening,
    holds: (world) => everyInvoice(({ daysPastDue }) => daysPastDue >= world.limits.minDaysPastDueForFormal)(world),
  },
  {
    id: "letter-delivered",
    says: { en: "by law no letter of ours is still under way", nl: "volgens de wet is geen brief van ons nog onderweg" },
    concerns: threatening,
    holds: ({ facts }) => facts.value("letterUnderWay") === false,
  },
  {
    id: "legal-term",
    says: {
      en: "no invoice waits for a letter that the law requires, or for its term",
      nl: "geen factuur wacht op een brief die de wet vereist, of op de termijn daarvan",
    },
    concerns: ({ pressure }) => pressure >= HANDING_OVER,
    holds: (world) => {
      const waiting = world.facts.value("awaitingLegalTerm");
      return everyInvoice(({ balance }) => Array.isArray(waiting) && !waiting.includes(balance.invoice.id))(world);
    },
  },
  {
    id: "known-address",
    says: {
      en: "somebody of the customer's gets it at an address that is known to be theirs",
      nl: "iemand van de klant krijgt het op een adres dat zeker van die persoon is",
    },
    concerns: ({ treatment, pressure }) => treatment.where === "customer" && pressure >= 4,
    holds: ({ step }) => step.to?.person.channels.find((way) => way.channel === step.channel)?.state === "ok",
    forGood: true,
  },
  {
    id: "presumed-receipt",
    says: { en: "for each invoice something is at least presumed to have arrived", nl: "voor elke factuur is aannemelijk dat er iets is aangekomen" },
    concerns: ({ treatment, pressure }) => treatment.where === "customer" && pressure === 4,
    holds: everyInvoice(({ proof }) => proof !== "none"),
    forGood: true,
  },
];

function everyInvoice(qualifies: (episode: Episode) => boolean): Clause["holds"] {
  return (world) => {
    const invoices = world.invoices();
    return invoices.length > 0 && invoices.every((episode) => episode !== undefined && qualifies(episode));
  };
}
