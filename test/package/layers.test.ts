import { expect, test } from "vitest";
import { type SourceFile, sourceGraph } from "./source-graph.js";

/** The house, from the ground up. A file knows its own folder and what stands on lower floors; types count too. */
const FLOORS: readonly (readonly string[])[] = [
  ["vocabulary", "problem", "suggest", "version", "visible"],
  ["json-pointer"],
  ["calendar"],
  ["dossier"],
  ["law"],
  ["facts"],
  ["policy"],
  ["guardrails"],
  ["decide"],
  ["what-if"],
  ["planner"],
  ["index"],
  ["language", "engines"],
  ["portfolio", "policy-tools", "testing"],
  ["lab"],
  ["cli"],
];

const graph = sourceGraph();
const folderOf = (name: string): string => name.split("/")[0]?.replace(/\.ts$/, "") ?? "";
const floorOf = (name: string): number => FLOORS.findIndex((floor) => floor.includes(folderOf(name)));

test("every folder has its floor", () => {
  expect([...graph.keys()].filter((name) => floorOf(name) === -1)).toEqual([]);
});

test("imports run one way: a file knows only what stands below it", () => {
  const upward = [...graph.values()].flatMap((file) =>
    file.imports
      .filter(({ to, isPackage }) => !isPackage && folderOf(to) !== folderOf(file.name) && floorOf(to) >= floorOf(file.name))
      .map(({ to }) => `${file.name} → ${to}`),
  );
  expect(upward).toEqual([]);
});

test("no two files need each other at run time", () => {
  expect(circles(graph, false)).toEqual([]);
});

test("no two files need each other's types", () => {
  expect(circles(graph, true)).toEqual([]);
});

/** Groups of files that reach themselves (Tarjan's components of more than one file). */
function circles(files: ReadonlyMap<string, SourceFile>, withTypes: boolean): readonly (readonly string[])[] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (name: string): number => {
    const own = index.size;
    index.set(name, own);
    low.set(name, own);
    stack.push(name);
    for (const { to, typeOnly, isPackage } of files.get(name)?.imports ?? []) {
      if (isPackage || (typeOnly && !withTypes)) continue;
      const seen = index.get(to);
      const reached = seen === undefined ? visit(to) : stack.includes(to) ? seen : own;
      low.set(name, Math.min(low.get(name) ?? own, reached));
    }
    if (low.get(name) === own) {
      const group = stack.splice(stack.indexOf(name));
      if (group.length > 1) found.push(group.sort());
    }
    return low.get(name) ?? own;
  };
  for (const name of files.keys()) if (!index.has(name)) visit(name);
  return found;
}
