/** What a clock on the wall of a place shows. Of Temporal's making, not ours. */
import { Temporal } from "temporal-polyfill";

export interface Clock {
  /** `2026-11-23`. */
  readonly date: string;
  /** 1 is Monday. */
  readonly weekday: number;
  /** Minutes since 00:00 as the clock shows them. */
  readonly minute: number;
  /** `+01:00`. */
  readonly offset: string;
}

export function clockAt(zone: string, moment: Temporal.Instant): Clock {
  const local = moment.toZonedDateTimeISO(zone);
  return { date: local.toPlainDate().toString(), weekday: local.dayOfWeek, minute: local.hour * 60 + local.minute, offset: local.offset };
}

/** The clock now and then during a stretch, the last minute of it included. */
export function clocksDuring(zone: string, from: Temporal.Instant, to: Temporal.Instant): readonly Clock[] {
  const shown: Clock[] = [];
  for (let moment = from; Temporal.Instant.compare(moment, to) < 0; moment = moment.add({ minutes: 60 })) shown.push(clockAt(zone, moment));
  return [...shown, clockAt(zone, to.subtract({ minutes: 1 }))];
}

/** The next time a zone changes its clocks, if it ever does again. */
export function nextChange(zone: string, moment: Temporal.Instant): Temporal.Instant | undefined {
  return moment.toZonedDateTimeISO(zone).getTimeZoneTransition("next")?.toInstant();
}

export function dateAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}
