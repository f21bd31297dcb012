/**
 * `amicable policy effective` and `amicable policy source`: what a policy comes to, and where each of its values was written.
 * @module
 */
import { placesOf, renderEffective } from "../../policy-tools/index.js";
import { EXIT, type Exit } from "../failure.js";
import type { LanguageCode } from "../input/language.js";
import type { Terminal } from "../terminal.js";
import { namedPolicy, shippedSource } from "./named-policy.js";

export interface EffectiveOptions {
  readonly customer?: string;
  readonly segment?: string;
  /** Only what the policy says itself. */
  readonly own?: boolean;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

/** Prints the policy that results, value by value, with who decided it, where, and whether it counts. */
export async function policyEffectiveCommand(
  named: string,
  { customer, segment, own = false, format, lang }: EffectiveOptions,
  terminal: Terminal,
): Promise<Exit> {
  const policy = await namedPolicy(named, lang);
  const said = policy.policies.effective(customer, segment).filter(({ document, layer }) => !own || (document === undefined && layer !== "default"));
  const fields = placesOf(said, policy, shippedSource);
  await terminal.out(`${format === "json" ? JSON.stringify(fields, undefined, 2) : renderEffective(fields, lang)}\n`);
  return EXIT.good;
}

/** Prints the text of a policy: for a shipped one, the lines that `effective` and `lint` speak of. */
export async function policySourceCommand(named: string, terminal: Terminal): Promise<Exit> {
  await terminal.out((await namedPolicy(named)).text);
  return EXIT.good;
}
