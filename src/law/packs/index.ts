/**
 * All packs. Adding a country is a file of its own and a line here.
 * @module
 */
import type { LawPack } from "../entry.js";
import { BE } from "./be.js";
import { DE } from "./de.js";
import { EU } from "./eu.js";
import { FR } from "./fr.js";
import { GB } from "./gb.js";
import { NL } from "./nl.js";
import { US } from "./us.js";

export const PACKS: readonly LawPack[] = [NL, BE, DE, FR, GB, US, EU];
