/**
 * Ways that are closed or shared, and people who are not the customer.
 * @module
 */
import { dayFrom } from "../sketch.js";
import { reachedBy, type Trouble } from "./trouble.js";

const WAYS = ["phone", "email", "letter"];

/** One of the ways in some state, or all of them. */
function ways(state: string): Trouble["tell"] {
  return (told, setting) => {
    const { which } = setting;
    const closed = which % 4;
    const states = WAYS.map((channel, index) => ({ channel, state: closed === 3 || closed === index ? state : "ok" }));
    return reachedBy(states)(told, setting);
  };
}

const byWriting = (state: string) => ["email", "letter"].map((channel) => ({ channel, state }));

export const REACH: readonly Trouble[] = [
  { name: "stop", tell: ways("opted-out") },
  { name: "came back", tell: ways("bounced") },
  { name: "left", tell: ways("left-company") },
  { name: "an address nobody verified", tell: reachedBy(byWriting("unverified")) },
  { name: "no voice", tell: reachedBy(byWriting("ok")) },
  { name: "nobody told how to reach them", tell: reachedBy([]) },
  { name: "nobody to reach", tell: () => ({ people: [] }) },
  { name: "somebody else picks up", tell: ({ people }) => ({ people: people.map((person) => ({ ...person, role: "other" })) }) },
  {
    name: "a shared line and mailbox",
    tell: ({ people }) => ({ people: people.map((person) => ({ ...person, channels: WAYS.map((channel) => ({ channel, state: "ok", shared: true })) })) }),
  },
  {
    name: "a clerk who was contacted about others",
    tell: ({ people }, { frame }) => ({
      people: people.map((person) => ({ ...person, sharedWith: ["C-2"], contactedElsewhere: [dayFrom(frame, -5), dayFrom(frame, -2)] })),
    }),
  },
];
