/** What a clock in a zone shows, by formatting only: shares no code with `src/`. */
export function localTime(zone: string, ms: number): { readonly day: number; readonly minute: number } {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(zone, format);
  }
  const parts = Object.fromEntries(format.formatToParts(new Date(ms)).map(({ type, value }) => [type, value]));
  return {
    day: Date.parse(`${parts.year}-${parts.month}-${parts.day}T00:00:00Z`) / 86_400_000,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();
