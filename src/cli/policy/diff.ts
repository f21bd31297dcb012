/**
 * `amicable policy diff`: what changes for whom when one policy takes the place of another.
 * @module
 */
import { parse } from "jsonc-parser";
import { catalogueOf } from "../../facts/catalogue.js";
import { createPlanner } from "../../planner.js";
import { PRESETS } from "../../policy/presets/index.js";
import { TREATMENTS } from "../../policy/treatments.js";
import { type DiffTally, diffCounter, diffPolicies, renderDiff } from "../../policy-tools/index.js";
import type { Json } from "../../vocabulary.js";
import { EXIT, type Exit } from "../failure.js";
import { documentsOf, readCustomer } from "../input/customers.js";
import type { LanguageCode } from "../input/language.js";
import type { Terminal } from "../terminal.js";
import { WORDS } from "../words.js";
import { namedPolicy } from "./named-policy.js";

export interface DiffOptions {
  readonly exitCode?: boolean;
  readonly format: "text" | "json";
  readonly lang: LanguageCode;
}

/** Says which situations get another first action, and which customers where dossiers are handed over. With `--exit-code`, that any do ends it with 1. */
export async function policyDiffCommand(
  before: string,
  after: string,
  dossiers: string | undefined,
  { exitCode, format, lang }: DiffOptions,
  terminal: Terminal,
): Promise<Exit> {
  const [was, is] = [await documentOf(before), await documentOf(after)];
  const catalogue = catalogueOf();
  const diff = diffPolicies(was, is, { catalogue, treatments: TREATMENTS, presets: PRESETS });
  const counted = dossiers === undefined ? undefined : await tallied(dossiers, was, is);
  if (format === "json") await terminal.out(`${JSON.stringify({ ...diff, ...counted }, undefined, 2)}\n`);
  else await terminal.out(`${renderDiff(diff, counted?.portfolio, catalogue, lang)}\n`);
  if (counted && counted.unread > 0) terminal.error(WORDS[lang].notPlannedCount(counted.unread));
  const changed = diff.situations.length > 0 || (counted?.portfolio.changed ?? 0) > 0;
  return (exitCode && changed) || (counted && counted.unread > 0) ? EXIT.rejected : EXIT.good;
}

async function documentOf(named: string): Promise<Json> {
  // The policy was checked, so its text is JSON with comments at most.
  return parse((await namedPolicy(named)).text) as Json;
}

async function tallied(place: string, before: Json, after: Json): Promise<{ readonly portfolio: DiffTally; readonly unread: number }> {
  const [was, is] = [createPlanner({ policy: before }), createPlanner({ policy: after })];
  const counter = diffCounter();
  let unread = 0;
  const { each } = await documentsOf(place);
  for await (const document of each) {
    const read = readCustomer(document);
    if ("error" in read) unread += 1;
    else counter.add(was.plan(read.dossier), is.plan(read.dossier));
  }
  return { portfolio: counter.tally(), unread };
}
