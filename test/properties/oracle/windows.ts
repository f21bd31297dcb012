/**
 * When somebody may be disturbed and when somebody is at work, typed by hand from the laws and the promises.
 * Stretches of minutes `[from, to)` on a wall clock, per weekday.
 */
import { dateAfter } from "./clock.js";
import { rests } from "./rest-days.js";
import type { Hours, ToldAction, ToldColleague, ToldDossier } from "./told.js";

export interface Window {
  readonly name: string;
  readonly hours: readonly Hours[];
}

const UNTIL_SATURDAY = [1, 2, 3, 4, 5, 6];
const EVERY_DAY = [...UNTIL_SATURDAY, 7];
const VOICES = ["in-person", "phone", "video"];
/** Who did not tell, or is no customer yet, may be anybody. */
const CONSUMERS: readonly (string | undefined)[] = ["consumer", "prospect", undefined];
const PERSONS = [...CONSUMERS, "sole-trader"];
const EIGHT_TO_NINE: readonly Hours[] = [{ days: EVERY_DAY, from: "08:00", to: "21:00" }];

/** Decent hours, promised to everybody, whoever wished otherwise. */
const DECENT: Window = { name: "decent hours", hours: [{ days: UNTIL_SATURDAY, from: "07:00", to: "20:00" }] };
/** Where the customer said nothing: quiet hours as we chose them. */
const WRITING: Window = { name: "the usual hours", hours: [{ days: EVERY_DAY, from: "08:30", to: "18:00" }] };
const CALLING: Window = {
  name: "the usual hours for a call",
  hours: [
    { days: EVERY_DAY, from: "09:00", to: "12:30" },
    { days: EVERY_DAY, from: "13:30", to: "17:30" },
  ],
};
const OFFICE: readonly Hours[] = [{ days: EVERY_DAY, from: "08:30", to: "17:30" }];
const BEFORE_A_HOLIDAY: Window = { name: "the day before a holiday", hours: [{ days: EVERY_DAY, from: "00:00", to: "15:00" }] };
const CHRISTMAS_EVE: Window = { name: "Christmas Eve", hours: [{ days: EVERY_DAY, from: "00:00", to: "12:00" }] };
const TURN_OF_THE_YEAR: Window = { name: "the days from Christmas to the second of January", hours: [] };

interface Law extends Window {
  readonly country: string;
  readonly region?: string;
  readonly since: string;
  readonly kinds: readonly (string | undefined)[];
  readonly channels?: readonly string[];
}
const LAWS: readonly Law[] = [
  {
    name: "Besluit kwaliteit incassodienstverlening, par. 4",
    country: "NL",
    since: "2024-04-01",
    kinds: PERSONS,
    hours: [{ days: UNTIL_SATURDAY, from: "07:00", to: "20:00" }],
  },
  {
    name: "art. XIX.10 WER",
    country: "BE",
    since: "2023-09-01",
    kinds: CONSUMERS,
    channels: ["in-person"],
    hours: [{ days: EVERY_DAY, from: "08:00", to: "22:00" }],
  },
  { name: "12 CFR 1006.6(b)(1)", country: "US", since: "2021-11-30", kinds: CONSUMERS, hours: EIGHT_TO_NINE },
  // Collectors and creditors alike, in one state; who did not tell the state may be in it.
  { name: "940 CMR 7.04", country: "US", region: "MA", since: "2012-03-02", kinds: CONSUMERS, hours: EIGHT_TO_NINE },
];

/** The windows of a contact on a date, on each of the customer's clocks. Where the place has one clock, a call leaves lunch in peace. */
export function windowsOfCustomer({ customer }: ToldDossier, { channel = "", pressure }: ToldAction, date: string, clocks: number): readonly Window[] {
  const { preferredHours, country, region, kind } = customer;
  const usual = VOICES.includes(channel) && clocks === 1 ? CALLING : WRITING;
  const wished: readonly Window[] = preferredHours
    ? [{ name: "the hours the customer stated", hours: preferredHours }]
    : [usual, ...quietDays(customer, pressure, date)];
  const laws = LAWS.filter(
    (law) =>
      law.country === country &&
      (law.region === undefined || region === undefined || region.endsWith(law.region)) &&
      law.since <= date &&
      law.kinds.includes(kind) &&
      (law.channels === undefined || law.channels.includes(channel)),
  );
  return [DECENT, ...wished, ...laws];
}

/** Kindness of our own choice: the afternoon before a holiday; and no asking around the turn of the year, where Christmas is one. */
function quietDays({ country = "", region }: ToldDossier["customer"], pressure: number, date: string): readonly Window[] {
  const christmas = rests(country, region, `${Number(date.slice(0, 4)) - (date.slice(5) < "06-30" ? 1 : 0)}-12-25`);
  const day = date.slice(5);
  const turn = pressure >= 2 && christmas ? (day === "12-24" ? [CHRISTMAS_EVE] : day > "12-24" || day <= "01-02" ? [TURN_OF_THE_YEAR] : []) : [];
  return [...(rests(country, region, dateAfter(date, 1)) ? [BEFORE_A_HOLIDAY] : []), ...turn];
}

/** The windows of a colleague, on the colleague's clock. */
export function windowsOfOwner({ creditor }: ToldDossier, colleague: ToldColleague | undefined): readonly Window[] {
  return [
    { name: "the office's hours", hours: creditor?.officeHours ?? OFFICE },
    ...(colleague?.hours ? [{ name: "the owner's hours", hours: colleague.hours }] : []),
  ];
}

export function isOpen({ hours }: Window, weekday: number, minute: number): boolean {
  return hours.some(({ days, from, to }) => days.includes(weekday) && minuteOf(from) <= minute && minute < minuteOf(to));
}

function minuteOf(text: string): number {
  const [hour = "0", minute = "0"] = text.split(":");
  return Number(hour) * 60 + Number(minute);
}
