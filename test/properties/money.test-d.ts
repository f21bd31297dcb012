/** Never run: the compiler is the test. Adding currencies does not compile (P13). */
import { type Money, money } from "../../src/dossier/money.js";

const euros: Money = money("EUR", 100);
const dollars: Money = money("USD", 100);

// @ts-expect-error two amounts are no number
export const sum = euros.minor + dollars.minor;
// @ts-expect-error an amount is not a number of minor units
export const minor: number = euros.minor;
// @ts-expect-error nor can a plain number pass for minor units
export const made: Money = { currency: "EUR", minor: 100 };
// @ts-expect-error two amounts cannot be compared by accident either
export const more = euros.minor > 5;
