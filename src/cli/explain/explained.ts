/**
 * An action, and all that is needed to say why.
 * @module
 */

import type { Action, Plan } from "../../decide/plan.js";
import type { Economics } from "../../policy/policy.js";
import type { Json } from "../../vocabulary.js";
import type { WhatIf } from "../../what-if/answer.js";

export interface Explained {
  readonly plan: Plan;
  readonly action: Action;
  /** The dossier as it was told, for what stands at the evidence. */
  readonly told: Json;
  /** What the value rests on. */
  readonly assumptions: Economics;
  /** Where it was asked for. */
  readonly whatIf?: WhatIf;
}
