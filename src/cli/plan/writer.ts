/**
 * What every way of writing plans can do.
 * @module
 */
import type { Planned, Rejected } from "../input/customers.js";

export type PlanResult = Planned | Rejected;

/** Writes results one by one, in the order in which the dossiers came. */
export interface PlanWriter {
  add(result: PlanResult): Promise<void>;
  end(): Promise<void>;
}
