/**
 * One small change to a policy.
 * @module
 */
import type { Json } from "../../../vocabulary.js";

export type ChangeKind = "number" | "operator" | "group" | "left-out" | "off" | "tier" | "channel" | "owner" | "strength";
export interface Change {
  readonly kind: ChangeKind;
  /** Pointer into the policy. */
  readonly at: string;
  readonly from: Json;
  /** Absent where it is taken out. */
  readonly to?: Json;
}
