import { addDays, type Day, daysBetween, weekdayOf } from "../../calendar/day.js";
import type { LaterStep } from "../../decide/plan.js";
import type { Contact, Dossier, Invoice } from "../../dossier/dossier.js";
import type { Trial } from "../trial.js";
import { SINCE } from "./since.js";
import { earliestDay, firstDue, invoiceOf, isAttempt, wasAboutLate } from "./told.js";

/** As promised; not read from the limits or the law. */
const FORMAL_AFTER_DAYS = 21;
const HANDING_OVER = 6;
/** Where a letter with a free term goes before handing a consumer over, and the days in it. */
const LETTER_SINCE: Readonly<Record<string, Day>> = { NL: SINCE.dutchLetter, BE: SINCE.belgianLetter };
const FREE_DAYS = 14;

/** A threatening step comes weeks after the due date, not while our own letter is in the post, and after the term the law gives. */
export function tooSoon({ treatment, pressure, about }: LaterStep, { dossier, today }: Trial): readonly string[] {
  const { customer, contacts = [] } = dossier;
  return about.flatMap((id) => {
    const invoice = invoiceOf(dossier, id);
    if (!invoice) return [];
    const days = daysBetween(firstDue(invoice), today);
    const letters = contacts.filter((contact) => isAttempt(contact) && contact.channel.endsWith("letter") && contact.outcome === "sent");
    const underWay = letters.some((letter) => delivered(letter) > today && wasAboutLate(letter, invoice));
    const wanted = pressure >= HANDING_OVER && customer.kind === "consumer" && (LETTER_SINCE[customer.country ?? ""] ?? today) < today;
    return [
      ...(days < FORMAL_AFTER_DAYS ? [`${treatment} is in the plan ${days} days after ${id} fell due`] : []),
      ...(underWay && customer.country === "NL" && today >= SINCE.dutchPost
        ? [`${treatment} is in the plan while our own letter about ${id} is in the post`]
        : []),
      ...(wanted && !termHasRun(invoice, dossier, today) ? [`${treatment} is in the plan before the letter about ${id} and its free term`] : []),
    ];
  });
}

function termHasRun({ id }: Invoice, { customer, contacts = [] }: Dossier, today: Day): boolean {
  const letters = contacts.filter(({ treatment, about }) => treatment === "fourteen-day-letter" && (!about || about.includes(id)));
  const begins = (letter: Contact) => (customer.country === "NL" && letter.channel.endsWith("letter") ? delivered(letter) : earliestDay(letter.on));
  return letters.some((letter) => begins(letter) + FREE_DAYS < today);
}

/** On the second day with post after a Dutch letter was posted, or the third since the summer of 2026; none comes on Sundays and Mondays. */
function delivered({ on }: Contact): Day {
  let day = earliestDay(on);
  for (let left = day > SINCE.slowerDutchPost ? 3 : 2; left > 0; ) {
    day = addDays(day, 1);
    if (weekdayOf(day) >= 2 && weekdayOf(day) <= 6) left -= 1;
  }
  return day;
}
