/**
 * Our own people, what they did, and for whom we collect.
 * @module
 */
import { TREATMENTS } from "../../../policy/treatments.js";
import { amountIn } from "../amounts.js";
import { dayFrom } from "../sketch.js";
import type { Ordinary, Trouble } from "./trouble.js";

const UNTOLD: readonly (keyof Ordinary)[] = ["bank", "people", "colleagues", "contacts", "promises", "arrangements", "unappliedCash", "creditor"];
const INSIDE = TREATMENTS.filter(({ where, id }) => where === "inside" && id !== "wait").map(({ id }) => id);

export const OUR_SIDE: readonly Trouble[] = [
  { name: "a colleague who knows them", tell: ({ colleagues }) => ({ colleagues: [...colleagues, { id: "p2", name: "Colleague 2", relations: ["serves"] }] }) },
  {
    name: "a veto",
    tell: ({ colleagues }, { frame }) => ({
      colleagues: [
        ...colleagues,
        { id: "p3", name: "Colleague 3", relations: [], veto: { on: dayFrom(frame, -2), until: dayFrom(frame, 6), reason: "visits them soon" } },
      ],
    }),
  },
  {
    name: "little authority",
    tell: ({ colleagues }, { currency }) => ({ colleagues: colleagues.map((one) => ({ ...one, authorityUpTo: amountIn(currency, 100) })) }),
  },
  {
    name: "everything done lately",
    tell: (_, { frame, which }) => ({ journal: INSIDE.map((treatment) => ({ on: dayFrom(frame, -1 - (which % 4)), treatment, outcome: "done" })) }),
  },
  { name: "released by somebody", tell: (_, { frame }) => ({ journal: [{ on: dayFrom(frame, -3), treatment: "release-formal-step", outcome: "done" }] }) },
  { name: "collected for others", tell: ({ creditor }) => ({ creditor: { ...creditor, collects: "for-others" } }) },
  ...UNTOLD.map((section): Trouble => ({ name: `${section} not told`, tell: () => ({}), untold: [section] })),
];
