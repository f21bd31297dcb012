/**
 * Every treatment the library ships, mildest first. Adding one touches one list and the words in `language/`.
 * @module
 */
import type { Treatment } from "./treatment.js";
import { ASKING } from "./treatments/asking.js";
import { CARE } from "./treatments/care.js";
import { INSIDE } from "./treatments/inside.js";
import { SERIOUS } from "./treatments/serious.js";

export const TREATMENTS: readonly Treatment[] = [...INSIDE, ...CARE, ...ASKING, ...SERIOUS];
