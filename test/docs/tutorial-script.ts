/**
 * A tutorial as a script: its commands are run in a fresh folder, one after the other, and what they say is put where the tutorial shows it.
 *
 * Blocks: `sh` holds commands; a `text` block right after it shows what they say, where a line `…` stands for lines left out; `diff <file>` is a
 * change that the reader makes by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { inProcess } from "../cli/in-process.js";

export interface Played {
  /** The tutorial with what the commands really say. */
  readonly text: string;
  /** Everything they said, also what is left out of the tutorial. */
  readonly said: string;
  readonly commands: readonly string[];
}

const BLOCK = /^```(\w*) ?(\S*)\n([\s\S]*?)^```$/gm;

/** Does in this folder what the tutorial says. */
export async function played(tutorial: string): Promise<Played> {
  const pieces: string[] = [];
  const commands: string[] = [];
  const said: string[] = [];
  let read = 0;
  let last = "";
  for (const block of tutorial.matchAll(BLOCK)) {
    const [whole, kind, file = "", body = ""] = block;
    pieces.push(tutorial.slice(read, block.index));
    read = block.index + whole.length;
    let shown = body;
    if (kind === "sh") last = await allSaid(body.trim().split("\n"), commands, said);
    else if (kind === "diff") writeFileSync(file, edited(readFileSync(file, "utf8"), body));
    else if (kind === "text") shown = fits(body, last) ? body : last;
    pieces.push(`\`\`\`${kind}${file === "" ? "" : ` ${file}`}\n${shown}\`\`\``);
  }
  return { text: [...pieces, tutorial.slice(read)].join(""), said: said.join("\n"), commands };
}

async function allSaid(lines: readonly string[], commands: string[], said: string[]): Promise<string> {
  let words = "";
  for (const line of lines) {
    const [name, ...rest] = line.split(" ");
    if (name !== "amicable") throw new Error(`The tutorial can only run amicable, not ${line}`);
    const { out, error } = await inProcess(rest);
    words += [out, error]
      .filter((part) => part !== "")
      .map((part) => (part.endsWith("\n") ? part : `${part}\n`))
      .join("");
    commands.push(line);
  }
  said.push(words);
  return words;
}

/** Whether this is what was said, apart from lines left out. */
function fits(shown: string, said: string): boolean {
  let rest = said;
  const parts = shown.split(/^…\n/m);
  for (const [index, part] of parts.entries()) {
    const at = index === parts.length - 1 && parts.length > 1 ? rest.length - part.length : rest.indexOf(part);
    if (at < 0 || (index === 0 && at !== 0) || !rest.startsWith(part, at)) return false;
    rest = rest.slice(at + part.length);
  }
  return rest === "";
}

/** The text after a change by hand: lines that begin with - make place for those with +. */
function edited(text: string, change: string): string {
  const lines = change.split("\n").slice(0, -1);
  const of = (...kinds: readonly string[]) => lines.filter((line) => kinds.includes(line.charAt(0))).map((line) => line.slice(1));
  const before = of("-", " ").join("\n");
  if (text.split(before).length !== 2) throw new Error(`The tutorial changes lines that are not there once:\n${before}`);
  return text.replace(before, () => of("+", " ").join("\n"));
}
