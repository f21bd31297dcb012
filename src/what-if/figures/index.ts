/**
 * Figures that may cross a boundary.
 * @module
 */
import type { Answer, Looking } from "../answer.js";
import { customerFigures } from "./customer.js";
import { npsAnswered } from "./nps.js";
import { partPaid } from "./payment.js";

export const FIGURES: readonly ((looking: Looking) => readonly Answer[])[] = [partPaid, npsAnswered, customerFigures];
