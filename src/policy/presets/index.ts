/**
 * The policies that ship with the library. Frozen: a company changes them in a layer of its own.
 * @module
 */
import nlBusiness from "./nl-business-1.json" with { type: "json" };
import nlConsumer from "./nl-consumer-1.json" with { type: "json" };
import prospect from "./prospect-1.json" with { type: "json" };
import relationshipFirst from "./relationship-first-1.json" with { type: "json" };

/** By the name under which a policy extends them. */
export const PRESETS: ReadonlyMap<string, unknown> = new Map([relationshipFirst, nlBusiness, nlConsumer, prospect].map((preset) => [preset.name, preset]));

/** What is planned by where nobody names a policy. */
export const DEFAULT_POLICY = "amicable:relationship-first@1";
