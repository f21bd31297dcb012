import { type Day, dayOf, formatDay } from "../../calendar/day.js";
import type { Action } from "../../decide/plan.js";
import { type Check, type Trial, unless } from "../trial.js";
import { againstTheLaw } from "./p8-by-law.js";
import { overTheirHeads } from "./p8-our-side.js";
import { unreachable } from "./p8-who-may-be-reached.js";

/** As promised; not read from the windows. */
const OPENS = 7 * 60;
const CLOSES = 20 * 60;

/**
 * P8: every contact lies between 07:00 and 20:00 on a working day or Saturday, on every clock the customer may live by; every owner is there, and a
 * message that is got ready before is ready by then. It goes to somebody who may have it, by a way that is open, as the law and our own people want it.
 */
export const P8: Check = (trial) =>
  unless([
    ...trial.plan.actions.flatMap((action) => [...disturbs(action, trial), ...ownerAway(action, trial), ...unready(action, trial)]),
    ...nowhere(trial),
    ...unreachable(trial),
    ...againstTheLaw(trial),
    ...overTheirHeads(trial),
  ]);

function nowhere({ plan, bench, dossier }: Trial): readonly string[] {
  if (dossier.customer.country !== undefined) return [];
  const contacts = plan.later.filter(({ treatment }) => bench.treatments.get(treatment)?.where === "customer");
  return contacts.map(({ treatment }) => `${treatment} is foreseen for a customer nobody knows the country of`);
}

interface Clock {
  readonly day: Day;
  readonly weekday: string;
  readonly minute: number;
}

function disturbs({ treatment, channel, timing }: Action, { bench, dossier }: Trial): readonly string[] {
  const begun = Date.parse(timing.from) >= dossier.asOf.ms - 60_000;
  if (channel === undefined) return begun ? [] : [`${treatment} is planned in the past: ${timing.from}`];
  const { country, region, timeZone } = dossier.customer;
  if (country === undefined) return [`${treatment} is planned for a customer nobody knows the country of`];
  const place = region === undefined ? { country } : { country, region };
  const zones = timeZone === undefined ? (bench.calendar.zonesOf(place) ?? []) : [timeZone];
  if (zones.length === 0) return [`${treatment} is planned for a customer whose clock nobody knows`];
  const wrong = zones.flatMap((zone) => {
    const from = clockIn(zone, timing.from);
    const to = clockIn(zone, timing.to);
    const inside = from.day === to.day && from.minute >= OPENS && to.minute <= CLOSES && from.minute < to.minute;
    return [
      ...(inside ? [] : [`${treatment} is planned from ${timing.from} to ${timing.to}, in ${zone} outside 07:00–20:00 of one day`]),
      ...(from.weekday === "Sun" ? [`${treatment} is planned on a Sunday in ${zone}: ${timing.from}`] : []),
      ...(bench.calendar.isHoliday(place, from.day) === false
        ? []
        : [`${treatment} is planned on ${formatDay(from.day)}, a holiday in ${country}, or nobody knows`]),
    ];
  });
  return begun ? wrong : [`${treatment} is planned in the past: ${timing.from}`, ...wrong];
}

/** The runtime's own calendar, asked the long way round. */
function clockIn(zone: string, moment: string): Clock {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const parts = new Map(format.formatToParts(Date.parse(moment)).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return { day: dayOf(number("year"), number("month"), number("day")), weekday: parts.get("weekday") ?? "", minute: number("hour") * 60 + number("minute") };
}

function ownerAway({ treatment, owner, timing }: Action, { dossier }: Trial): readonly string[] {
  const colleague = (dossier.colleagues ?? []).find(({ id }) => id === owner.id);
  const zone = colleague?.timeZone ?? dossier.creditor?.timeZone;
  if (!colleague || zone === undefined) return [];
  const { day } = clockIn(zone, timing.from);
  const away = colleague.absences?.some(({ from, until }) => from <= day && day <= until);
  return away ? [`${treatment} is planned on ${formatDay(day)}, when ${colleague.name}, who owns it, is away`] : [];
}

const SPOKEN: readonly (string | undefined)[] = ["in-person", "phone", "video", "chat", undefined];

function unready({ treatment, channel, timing }: Action, { dossier }: Trial): readonly string[] {
  const { prepare, from } = timing;
  if (!prepare) return [];
  const inTime = Date.parse(prepare.from) >= dossier.asOf.ms - 60_000 && Date.parse(prepare.to) <= Date.parse(from);
  return [
    ...(SPOKEN.includes(channel) ? [`${treatment} is to be got ready, and is no message`] : []),
    ...(inTime ? [] : [`${treatment} is got ready from ${prepare.from} to ${prepare.to}, and delivered from ${from}`]),
  ];
}
