/**
 * What cases are run on.
 * @module
 */
import type { Subject } from "../lint/subject.js";
import type { GivenContext } from "./given.js";
import type { Target } from "./targets.js";

/** A policy with all that has to be seen of it, ready to run cases. */
export interface Bench extends GivenContext {
  readonly planner: Subject["planner"];
  readonly plannerFor: Subject["plannerFor"];
  readonly subjects: readonly Subject[];
  readonly targets: readonly Target[];
}
