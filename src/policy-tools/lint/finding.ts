/**
 * What lint finds: data, with a customer who shows it.
 * @module
 */
import type { FactValue } from "../../facts/fact.js";
import type { Json, Words } from "../../vocabulary.js";
import type { CustomerDocument, MadeCustomer } from "../regions/index.js";

/** A warning is very likely a mistake; a hint may well be meant. */
export type Severity = "warning" | "hint";

export interface Place {
  /** JSON pointer. */
  readonly at: string;
  /** The document it is in, where that is a base. */
  readonly document?: string;
}

/** Something a check found. */
export interface Finding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly help: Words;
  readonly related: readonly (Place & { readonly message: Words })[];
  /** Rules it is about, the one to look at first. */
  readonly rules: readonly string[];
  readonly witness?: Witness;
}

/** A customer who shows what was found, ready to be planned. */
export interface Witness {
  /** `dossier`: all of it is in the dossier. `facts`: some facts are handed over beside it. */
  readonly kind: MadeCustomer["kind"];
  readonly dossier: CustomerDocument;
  /** Facts that stand before what the dossier says; `null` is not known. */
  readonly given: Readonly<Record<string, FactValue | null>>;
  /** What planning this customer shows. */
  readonly shows: Claim;
}

/** What can be seen when a customer is planned. */
export type Claim =
  | { readonly kind: "fires"; readonly rules: readonly string[] }
  | { readonly kind: "silent"; readonly rules: readonly string[] }
  /** The first rule leads, the second fires and changes nothing. */
  | { readonly kind: "led-by"; readonly treatment: string; readonly leader: string; readonly follower: string }
  | { readonly kind: "withheld"; readonly treatment: string; readonly by: string }
  /** Nothing is left but the engine's own waiting. */
  | { readonly kind: "nothing-proposed" }
  /** The plan is the same with this taken out of the policy. */
  | { readonly kind: "same-without"; readonly at: string }
  /** The plan is another with this value in the policy. */
  | { readonly kind: "other-with"; readonly at: string; readonly value: Json };

/** The same words for a colleague who reads English and one who reads Dutch. */
export type Said<Gaps> = { readonly [language in keyof Words]: (gaps: Gaps) => readonly [message: string, help: string] };

/** Both languages, filled in. */
export function saying<Gaps>(said: Said<Gaps>, gaps: Gaps): Pick<Finding, "message" | "help"> {
  const [en, nl] = [said.en(gaps), said.nl(gaps)];
  return { message: { en: en[0], nl: nl[0] }, help: { en: en[1], nl: nl[1] } };
}

/** A customer as a witness. */
export function witness({ kind, document, given }: MadeCustomer, shows: Claim): Witness {
  const facts = [...given].map(([name, finding]) => [name, finding.known ? finding.is : null] as const);
  return { kind, dossier: document, given: Object.fromEntries(facts), shows };
}
