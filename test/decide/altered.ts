/** The library as somebody would ship it who took a check out of one of its files: the file is read, one line of it altered, and the rest built on it. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileFunction } from "node:vm";
import ts from "typescript";
import { vi } from "vitest";

export interface Alteration {
  readonly was: string;
  readonly is: string;
}

/** A fresh `amicable/testing` in which `src/decide/sequence.ts` is altered, or untouched where nothing is to be. */
export async function libraryWith(alteration?: Alteration): Promise<typeof import("../../src/testing/index.js")> {
  vi.resetModules();
  vi.doUnmock("../../src/decide/sequence.js");
  if (alteration) {
    const altered = await load(new URL("../../src/decide/sequence.ts", import.meta.url), alteration);
    vi.doMock("../../src/decide/sequence.js", () => altered);
  }
  return import("../../src/testing/index.js");
}

async function load(file: URL, { was, is }: Alteration): Promise<Record<string, unknown>> {
  const source = readFileSync(fileURLToPath(file), "utf8");
  if (source.split(was).length !== 2) throw new Error(`This stands not once in ${file.pathname}, so the check it took out is not shown to be needed: ${was}`);
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(source.replace(was, is), { compilerOptions: options });
  const needed = [...outputText.matchAll(/require\("([^"]+)"\)/g)].map(([, name = ""]) => name);
  const modules = new Map<string, unknown>();
  for (const name of needed) modules.set(name, await import(fileURLToPath(new URL(name.replace(/\.js$/, ".ts"), file))));
  const exports: Record<string, unknown> = {};
  compileFunction(outputText, ["exports", "require"])(exports, (name: string) => modules.get(name));
  return exports;
}
