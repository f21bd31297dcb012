import { readFileSync } from "node:fs";
import ts from "typescript";

/** Their last digits differ between runtimes. */
const NAMES = /^(a?(sin|cos|tan)h?|atan2|exp|expm1|log|log1p|log2|log10|pow|cbrt|hypot)$/;

/** Where a bundle, with all that it took in from packages, uses one of them, `**` of anything but whole BigInts among them. */
export function transcendentalIn(file: string): readonly string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const called = ts.isPropertyAccessExpression(node) && node.expression.getText() === "Math" && NAMES.test(node.name.text);
    const power = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken && !ts.isBigIntLiteral(node.left);
    if (called || power) found.push(`${node.getText().slice(0, 60)} on line ${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
