/** Who imports whom in src/, as the compiler reads it. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface Import {
  /** A file of src/ (`decide/rank.ts`) or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Gone after compiling. */
  readonly typeOnly: boolean;
}
export interface SourceFile {
  readonly name: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** Every file of src/ by its name there. */
export function sourceGraph(): ReadonlyMap<string, SourceFile> {
  const names = readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => name.endsWith(".ts"));
  return new Map(names.sort().map((name) => [name, sourceFile(name)]));
}

/** Everything a file reaches at run time: files and packages, itself included. */
export function reachedFrom(
  entry: string,
  graph: ReadonlyMap<string, SourceFile>,
): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>([entry]);
  const packages = new Set<string>();
  for (const name of files) {
    for (const { to, isPackage, typeOnly } of graph.get(name)?.imports ?? []) if (!typeOnly) (isPackage ? packages : files).add(to);
  }
  return { files, packages };
}

function sourceFile(name: string): SourceFile {
  const tree = ts.createSourceFile(name, readFileSync(join(SRC, name), "utf8"), ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly === true);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  const add = (specifier: ts.Expression, typeOnly: boolean): void => {
    if (!ts.isStringLiteralLike(specifier)) throw new TypeError(`${name} imports something that is worked out when it runs.`);
    const isPackage = !specifier.text.startsWith(".");
    imports.push({ to: isPackage ? packageOf(specifier.text) : resolved(name, specifier.text), isPackage, typeOnly });
  };
  visit(tree);
  return { name, tree, imports };
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function resolved(from: string, specifier: string): string {
  return normalize(join(dirname(from), specifier))
    .split(sep)
    .join("/")
    .replace(/\.js$/, ".ts");
}
