/**
 * All questions, and what their answers are called.
 * @module
 */
import { AMOUNT_SWITCHES } from "./amounts.js";
import { LEVEL_SWITCHES } from "./levels.js";
import { PEOPLE_SWITCHES } from "./people.js";

export type { Switch, SwitchValue } from "./switch.js";

/** Every question on which systems with levels disagree. The first answer is taken where a ladder does not say. */
export const LADDER_SWITCHES = [...LEVEL_SWITCHES, ...AMOUNT_SWITCHES, ...PEOPLE_SWITCHES] as const;

type Known = (typeof LADDER_SWITCHES)[number];
export type SwitchName = Known["name"];
export type Switches = { readonly [name in SwitchName]: Extract<Known, { readonly name: name }>["values"][number]["value"] };

/** The answers where a ladder does not say. */
export const USUAL_SWITCHES: Switches = Object.freeze(
  Object.fromEntries(LADDER_SWITCHES.map(({ name, values }) => [name, values[0].value])) as unknown as Switches,
);
