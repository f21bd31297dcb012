/**
 * Places whose law asks for more.
 * @module
 */
import { dayFrom, type JsonObject } from "../sketch.js";
import { contacted, type Trouble } from "./trouble.js";

/** A natural person in the United States who can be reached by these ways only, so that the same way again is not the point. */
function american(where: JsonObject, ways: readonly string[], others: readonly string[] = []): Trouble["tell"] {
  return ({ customer }) => ({
    customer: { ...customer, ...where },
    people: ["self", ...others].map((role, index) => ({ id: `k${index + 1}`, role, channels: ways.map((channel) => ({ channel, state: "ok" })) })),
  });
}

const CONSUMER_IN_US = { country: "US", kind: "consumer" } as const;

export const PLACES: readonly Trouble[] = [
  {
    name: "called twice this week in Massachusetts",
    only: CONSUMER_IN_US,
    tell: (told, setting) => ({
      ...american({ region: "MA" }, ["phone"], ["other"])(told, setting),
      contacts: [5, 3].map((ago) => ({ on: dayFrom(setting.frame, -ago), channel: "phone", purpose: "payment", to: "k2", outcome: "no-answer" })),
    }),
  },
  {
    name: "spoken to some days ago in Texas",
    only: CONSUMER_IN_US,
    tell: (told, setting) => ({
      ...american({ region: "TX" }, ["phone"])(told, setting),
      ...contacted(4 + (setting.which % 3), { channel: "phone", purpose: "payment", outcome: "reached" })(told, setting),
    }),
  },
  { name: "in New York", only: CONSUMER_IN_US, tell: american({ region: "NY", city: "New York" }, ["email", "letter"]) },
  { name: "in California", only: CONSUMER_IN_US, tell: american({ region: "CA" }, ["phone", "email"]) },
  {
    name: "breathing space that ended early",
    only: { country: "GB", kind: "consumer" },
    tell: ({ customer }, { frame }) => ({
      customer: {
        ...customer,
        circumstances: [{ kind: "statutory-pause", from: dayFrom(frame, -30), until: dayFrom(frame, -10) }],
      },
    }),
  },
  { name: "in France", only: { country: "FR" }, tell: () => ({}) },
];
