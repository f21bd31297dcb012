import ts from "typescript";

/** What the standard fixes to the last digit; all else that `Math` offers may end differently in another runtime. Chance is looked for in test/package/purity. */
const EXACT = ["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "random", "round", "sign", "trunc"];

/** Where a program uses a function whose last digits differ between runtimes: any of `Math` but the exact ones, however it gets there, and `**` of anything but whole BigInts. */
export function transcendentalIn(program: string): readonly string[] {
  const tree = ts.createSourceFile("program.ts", program, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isInexact(node) || isPower(node)) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${node.parent.getText().slice(0, 60)} on line ${line}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `Math` that is not at once asked for something exact: `const { pow } = Math` and `Math["pow"]` count too. */
function isInexact(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== "Math") return false;
  const global = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : node;
  const used = global.parent;
  return !(ts.isPropertyAccessExpression(used) && used.expression === global && EXACT.includes(used.name.text));
}

function isPower(node: ts.Node): boolean {
  const powers: readonly ts.SyntaxKind[] = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
  return ts.isBinaryExpression(node) && powers.includes(node.operatorToken.kind) && !ts.isBigIntLiteral(node.left);
}
