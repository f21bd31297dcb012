/** Everything that keeps a promise and could be taken out of the source: each shipped guardrail, and each check in `sequence`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { GUARDRAILS } from "../../src/index.js";
import { CHECKS } from "../decide/checks.js";

export interface Removal {
  /** The promise that is then no longer kept. */
  readonly promise: string;
  readonly what: string;
  /** From the root of the repository. */
  readonly file: string;
  readonly was: string;
  readonly is: string;
  /** The test file in which customers notice. */
  readonly noticedIn: string;
}

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const LISTS = ["src/guardrails/registry.ts", "src/guardrails/law/index.ts"];
const CIRCUMSTANCES = { file: "src/guardrails/circumstances/index.ts", list: "CIRCUMSTANCE_RULES.map(" };

export const REMOVALS: readonly Removal[] = [
  ...GUARDRAILS.map(({ id, serves }) => ({ promise: serves, what: id, ...unlisted(id), noticedIn: "test/guardrails/each-guardrail.test.ts" })),
  ...CHECKS.map(({ promise, sentence, was, is }) => ({
    promise,
    what: sentence,
    file: "src/decide/sequence.ts",
    was,
    is,
    noticedIn: "test/decide/without-a-check.test.ts",
  })),
];

/** The source of a file without what is to be removed. */
export function withoutIt({ what, file, was, is }: Removal, source: string): string {
  if (source.split(was).length !== 2) throw new Error(`"${what}" cannot be taken out: this must stand once in ${file}: ${was}`);
  return source.replace(was, () => is);
}

/** A guardrail stands on a line of its own in one of the lists; those for circumstances are made from a table, which keeps its row. */
function unlisted(id: string): Pick<Removal, "file" | "was" | "is"> {
  const [group, kind] = id.split(".");
  const { file, list } = CIRCUMSTANCES;
  if (group === "circumstance") return { file, was: list, is: list.replace(".map(", `.filter(({ kind }) => kind !== "${kind}").map(`) };
  const was = `\n  ${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())},\n`;
  const listed = LISTS.find((name) => readFileSync(join(ROOT, name), "utf8").includes(was));
  if (listed === undefined) throw new Error(`${id} is in none of the lists ${LISTS.join(" and ")}, under the name that goes with it: ${was.trim()}`);
  return { file: listed, was, is: "\n" };
}
