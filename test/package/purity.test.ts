import ts from "typescript";
import { expect, test } from "vitest";
import { reachedFrom, sourceGraph } from "./source-graph.js";

const graph = sourceGraph();
/** Everything a plan is made with: the core, the languages, the engines. */
const PURE = [
  ...new Set(["index.ts", "language/index.ts", "engines/json-rules-engine.ts", "calendar/world.ts"].flatMap((entry) => [...reachedFrom(entry, graph).files])),
].filter((name) => name.endsWith(".ts"));

/** Names that answer differently on another machine, at another time or under another locale (P9), or that run text as code (P14). */
const IMPURE_NAMES = ["process", "performance", "navigator", "fetch", "eval", "Function", "setTimeout", "setInterval", "queueMicrotask", "Intl", "crypto"];
const IMPURE_CALLS = ["Date.now", "Math.random"];
const IMPURE_METHODS =
  /^(toLocale\w*|localeCompare|getTimezoneOffset|getHours|getMinutes|getSeconds|getDate|getDay|getMonth|getFullYear|getYear|toDateString|toTimeString)$/;
/** Their last digits differ between runtimes. */
const TRANSCENDENTAL = /^(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log1p|log2|log10|pow|cbrt|hypot)$/;
/** What may be there all the same, and why. */
const ALLOWED: readonly (readonly [file: string, what: string, why: string])[] = [
  ["calendar/zones.ts", "Intl", "knows the time zones of the runtime; everything but the zone's own data is fixed"],
  ["engines/sources.ts", "setTimeout", "a source that does not answer in time counts as one that does not know"],
];

test.each(PURE)("%s gives the same answer everywhere and always", (name) => {
  const tree = graph.get(name)?.tree;
  const found = tree ? impurities(tree) : [];
  expect(found.filter((what) => !ALLOWED.some(([file, allowed]) => file === name && what.startsWith(allowed)))).toEqual([]);
});

function impurities(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const say = (node: ts.Node, what: string) => found.push(`${what} on line ${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && IMPURE_NAMES.includes(node.text) && isValue(node)) say(node, node.text);
    if (ts.isPropertyAccessExpression(node)) {
      const { name, expression } = node;
      if (IMPURE_CALLS.includes(`${expression.getText()}.${name.text}`)) say(node, node.getText());
      if (IMPURE_METHODS.test(name.text)) say(node, name.text);
      if (expression.getText() === "Math" && TRANSCENDENTAL.test(name.text)) say(node, node.getText());
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments ?? []).length === 0) say(node, "new Date()");
    if (ts.isCallExpression(node) && node.expression.getText() === "Date") say(node, "Date()");
    ts.forEachChild(node, visit);
  };
  visit(tree);
  for (const statement of tree.statements) {
    if (ts.isVariableStatement(statement) && !(statement.declarationList.flags & ts.NodeFlags.Const)) say(statement, "a variable of the whole module");
    if (ts.isVariableStatement(statement)) {
      for (const { initializer, type } of statement.declarationList.declarations) {
        if (initializer && startsEmpty(initializer) && !type?.getText().startsWith("Readonly")) say(statement, "a store of the whole module");
      }
    }
  }
  return found;
}

/** A name that is read, not one that is declared, nor a property of something else. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  return !(
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isBindingElement(parent) ||
    ts.isParameter(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isImportSpecifier(parent)
  );
}

/** `new Map()` on its own is only ever there to be filled later. */
function startsEmpty(node: ts.Expression): boolean {
  return ts.isNewExpression(node) && ["Map", "Set", "WeakMap", "WeakSet"].includes(node.expression.getText()) && (node.arguments ?? []).length === 0;
}
