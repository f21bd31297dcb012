/** Every regular expression of src/, and texts that would hold up one that tries too many ways. */
import ts from "typescript";
import { sourceGraph } from "../package/source-graph.js";

export interface Written {
  readonly file: string;
  readonly regex: RegExp;
}

/** Those written between slashes, each once a file. What is put together when the program runs is in `builtExpressions`. */
export function writtenExpressions(): readonly Written[] {
  const found = new Map<string, Written>();
  for (const { name, tree } of sourceGraph().values()) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(`${name} ${node.text}`, { file: name, regex: readRegex(node.text) });
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return [...found.values()];
}

/** Files with a `new RegExp(…)`, and how many. */
export function builtExpressions(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { name, tree } of sourceGraph().values()) {
    const visit = (node: ts.Node): void => {
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") found.set(name, (found.get(name) ?? 0) + 1);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** Texts of about this length: whatever the expression speaks of, over and over, between a beginning it may like and an end that it does not. */
export function* attacksOn(regex: RegExp, length: number): Generator<string> {
  const letters = lettersOf(regex);
  const pumps = [
    ...letters,
    ...letters.slice(0, 8).flatMap((one) => letters.slice(0, 8).map((other) => one + other)),
    regex.source.replace(/\\(.)|[[\]()?*+^$]/g, "$1"),
  ];
  for (const pump of pumps) {
    const middle = pump.repeat(Math.ceil(length / pump.length));
    for (const before of ["", letters[0] ?? ""]) for (const after of ["\u0001", "!x"]) yield before + middle + after;
  }
}

/** The letters that stand in the expression, and one of each class that it names. */
function lettersOf({ source }: RegExp): readonly string[] {
  const classes = [
    [/\\s/, [" ", "\n", "\t"]],
    [/\\d|0-9/, ["0", "7"]],
    [/\\w|a-z|\\p\{L|\[\^|\./, ["a", "-"]],
    [/A-Z|\\p\{Lu/, ["A"]],
  ] as const;
  const named = classes.flatMap(([inIt, letters]) => (inIt.test(source) ? letters : []));
  const spelled = source
    .replace(/\\p\{[^}]*\}|\\u\{?[0-9a-f]+\}?|\\[a-zA-Z]/giu, "")
    .replace(/\\/g, "")
    .replace(/[()[\]^$*+?|{}]/g, (sign) => (source.includes(`\\${sign}`) ? sign : ""));
  return [...new Set([...named, ...spelled])].slice(0, 20);
}

function readRegex(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1).replace("y", ""));
}
