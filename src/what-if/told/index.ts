/**
 * What may happen or be told, in the order in which it is shown: what money does, what is agreed, what we can put right ourselves.
 * @module
 */
import type { Looking, Possible } from "../answer.js";
import { agreed } from "./agreed.js";
import { colleagues } from "./colleagues.js";
import { invoicesMended } from "./invoices.js";
import { moneyIn } from "./money.js";
import { reach } from "./reach.js";
import { relationship, toldNone } from "./relationship.js";

export const TOLD: readonly ((looking: Looking) => readonly Possible[])[] = [moneyIn, agreed, invoicesMended, reach, relationship, colleagues, toldNone];
