/**
 * All troubles; the first are the simplest.
 * @module
 */
import { LIFE } from "./life.js";
import { MONEY } from "./money.js";
import { OUR_SIDE } from "./our-side.js";
import { PLACES } from "./places.js";
import { REACH } from "./reach.js";
import { SAID } from "./said.js";
import type { Trouble } from "./trouble.js";

export const TROUBLES: readonly Trouble[] = [...LIFE, ...REACH, ...MONEY, ...SAID, ...OUR_SIDE, ...PLACES];
