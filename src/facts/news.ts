/**
 * What the customer brought us since we last contacted it: an answer to that is wished for, like a reply (P10, D5).
 * @module
 */
import type { Day } from "../calendar/day.js";
import type { Contact } from "../dossier/dossier.js";
import type { News, Outcome } from "../vocabulary.js";
import type { Case } from "./case.js";

/** From here down a score tells that something is wrong. */
const LOW_SCORE = 6;
const TOLD: Readonly<Partial<Record<Outcome, News>>> = { "reached-hardship": "hardship", "reached-unhappy": "dissatisfaction" };

interface Brought {
  readonly news: News;
  readonly on: Day;
  /** Who of the customer's told it, where that is known. */
  readonly by?: string;
  /** The contact in which it was told. */
  readonly contact?: Contact;
}

/** News of these kinds that nothing of ours came after yet, as the ids of who brought it; `undefined` for whoever it was. */
export function broughtBy(from: Case, kinds: readonly News[], treatments: readonly string[]): readonly (string | undefined)[] {
  const ours = (from.dossier.contacts ?? []).filter((contact) => contact.direction === "out");
  const isAfter = (contact: Contact, { on, contact: itself }: Brought) =>
    contact !== itself && (contact.on.day > on || (contact.on.day === on && contact.treatment !== undefined && treatments.includes(contact.treatment)));
  return allNews(from)
    .filter(({ news }) => kinds.includes(news))
    .filter((brought) => !ours.some((contact) => isAfter(contact, brought)))
    .map(({ by }) => by);
}

function allNews({ dossier, today }: Case): readonly Brought[] {
  const { contacts = [], nps = [], tickets = [], customer } = dossier;
  return [
    ...contacts.flatMap((contact): Brought[] => {
      const news = TOLD[contact.outcome];
      return news ? [{ news, on: contact.on.day, contact, ...(contact.to !== undefined && { by: contact.to }) }] : [];
    }),
    ...nps.filter(({ score }) => score <= LOW_SCORE).map(({ on }): Brought => ({ news: "dissatisfaction", on })),
    ...tickets.filter(({ closed }) => closed === undefined).map(({ opened }): Brought => ({ news: "question", on: opened })),
    ...(customer.circumstances ?? [])
      .filter(({ kind, from: since }) => kind === "hardship" && since !== undefined && since <= today)
      .map(({ from: since }): Brought => ({ news: "hardship", on: since as Day })),
  ];
}
