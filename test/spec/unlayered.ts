/** What holds before any layer speaks, as the library has it. */
import { DEFAULT_LIMITS } from "../../src/facts/limits.js";
import { DEFAULT_SETTINGS } from "../../src/facts/settings.js";
import { DEFAULT_ECONOMICS } from "../../src/policy/economics.js";
import type { Effective } from "./layers.js";

export const UNLAYERED: Effective = {
  settings: DEFAULT_SETTINGS,
  economics: DEFAULT_ECONOMICS,
  limits: DEFAULT_LIMITS,
  never: [],
  conditions: {},
  reasons: {},
  rules: {},
};
