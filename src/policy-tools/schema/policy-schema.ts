/**
 * The JSON Schema of a policy, for editors: names are completed and explained, mistakes shown while somebody types.
 * @module
 */
import * as z from "zod";
import { FACTS } from "../../facts/catalogue.js";
import type { Fact } from "../../facts/fact.js";
import { PRESETS } from "../../policy/presets/index.js";
import { policyEnvelope } from "../../policy/schema.js";
import type { Treatment } from "../../policy/treatment.js";
import { TREATMENTS } from "../../policy/treatments.js";
import type { Language } from "../../policy/words/phrase.js";
import { conditionDefinitions } from "./conditions.js";
import { closed, type JsonSchema, named, ref } from "./json-schema.js";
import { numberDefinitions } from "./numbers.js";
import { ruleDefinitions } from "./rules.js";
import { SECTIONS } from "./words.js";

export interface PolicySchemaOptions {
  /** A company's own facts and treatments, besides the shipped ones. */
  readonly facts?: readonly Fact[];
  readonly treatments?: readonly Treatment[];
  /** Of the explanations; English where not given. */
  readonly language?: Language;
}

const LAYER = ["settings", "conditions", "reasons", "rules", "guardrails", "economics"] as const;

/**
 * The JSON Schema (2020-12) of a policy. What it accepts the check accepts too, apart from what no schema can say: `BEYOND_SCHEMA` lists that.
 * @example
 * writeFileSync("policy.schema.json", JSON.stringify(policyJsonSchema({ facts: [shoeSize] })));
 */
export function policyJsonSchema({ facts = [], treatments = [], language = "en" }: PolicySchemaOptions = {}): JsonSchema {
  const allTreatments = [...TREATMENTS, ...treatments];
  const { properties = {}, required = [] } = z.toJSONSchema(policyEnvelope, { io: "input", target: "draft-2020-12" });
  const outside = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, typeof schema === "object" ? plain(schema) : {}]));
  const sections = Object.fromEntries(LAYER.map((name) => [name, { description: SECTIONS[name][language], ...ref(name) }]));
  const overlay = (name: "forSegment" | "forCustomer") => ({ description: SECTIONS[name][language], ...named(ref("layer"), []) });
  const described = (["$schema", "schemaVersion", "name", "version"] as const).map((name) => {
    return [name, { description: SECTIONS[name][language], ...outside[name] }] as const;
  });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: SECTIONS.title[language],
    ...closed(
      {
        ...outside,
        ...Object.fromEntries(described),
        extends: { description: SECTIONS.extends[language], ...baseSchema() },
        ...sections,
        forSegment: overlay("forSegment"),
        forCustomer: overlay("forCustomer"),
      },
      required,
    ),
    $defs: {
      layer: closed(sections),
      ...numberDefinitions(allTreatments, language),
      ...conditionDefinitions([...FACTS, ...facts], language),
      ...ruleDefinitions(allTreatments, language),
    },
  };
}

/** A shipped policy with its version, or the name of a document of one's own. */
function baseSchema(): JsonSchema {
  return { type: "string", anyOf: [{ enum: [...PRESETS.keys()] }, { pattern: "^(?!amicable:)" }] };
}

/** Zod gives plain JSON, with types that say more than that. */
function plain(schema: object): JsonSchema {
  return JSON.parse(JSON.stringify(schema));
}
