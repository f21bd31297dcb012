/**
 * All checks, in the order their findings are told.
 * @module
 */
import type { Check } from "../check.js";
import { alwaysFires } from "./always-fires.js";
import { blockedByGuardrail } from "./blocked-by-guardrail.js";
import { conflict } from "./conflict.js";
import { deadOverride } from "./dead-override.js";
import { gap } from "./gap.js";
import { nearBoundary } from "./near-boundary.js";
import { negativeOnOptional } from "./negative-on-optional.js";
import { neverFires } from "./never-fires.js";
import { redundantCondition } from "./redundant-condition.js";
import { undecided } from "./undecided.js";
import { unitSmell } from "./unit-smell.js";
import { unreachable } from "./unreachable.js";
import { unusedCondition } from "./unused-condition.js";
import { wording } from "./wording.js";

export const CHECKS: readonly Check[] = [
  neverFires,
  alwaysFires,
  unreachable,
  conflict,
  gap,
  nearBoundary,
  blockedByGuardrail,
  redundantCondition,
  deadOverride,
  unitSmell,
  negativeOnOptional,
  unusedCondition,
  wording,
  undecided,
];
