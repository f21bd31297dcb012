/**
 * What life has done to them, each with somebody to speak to whom nothing else protects.
 * @module
 */
import type { Circumstance, PersonRole } from "../../../vocabulary.js";
import { dayFrom } from "../sketch.js";
import { customerIs, type Trouble } from "./trouble.js";

const SPOKEN_FOR: Readonly<Record<Circumstance, PersonRole | undefined>> = {
  bereavement: "heirs",
  insolvency: "trustee",
  "debt-help": "debt-counsellor",
  "statutory-pause": undefined,
  hardship: undefined,
  vulnerability: undefined,
  minor: "administrator",
  administration: "administrator",
  lawyer: "lawyer",
  "identity-misuse": undefined,
  disaster: undefined,
};

const HOLDING: readonly Trouble[] = (Object.entries(SPOKEN_FOR) as [Circumstance, PersonRole | undefined][]).map(([kind, role]) => ({
  name: kind,
  tell: ({ customer, people: [first, ...others] }) => ({
    customer: { ...customer, circumstances: [{ kind }] },
    ...(role !== undefined && first && { people: [{ ...first, role }, ...others] }),
  }),
}));

export const LIFE: readonly Trouble[] = [
  ...HOLDING,
  {
    name: "debt help that ended early",
    only: { country: "NL", kind: "consumer" },
    tell: ({ customer }, { frame }) => ({
      customer: { ...customer, circumstances: [{ kind: "debt-help", from: dayFrom(frame, -60), until: dayFrom(frame, -10) }] },
    }),
  },
  {
    name: "a pause",
    tell: ({ customer }, { frame, which }) => ({
      customer: { ...customer, pause: { reason: "asked for rest", ...(which % 2 === 0 && { until: dayFrom(frame, which) }) } },
    }),
  },
  { name: "reads with difficulty", tell: customerIs({ readingLevel: "A2" }) },
  { name: "reads simple words", tell: customerIs({ readingLevel: "B1" }) },
  { name: "no computer", tell: customerIs({ digitalSkill: "none" }) },
  { name: "lives nobody knows where", tell: ({ customer: { country: _, ...customer } }) => ({ customer }) },
];
