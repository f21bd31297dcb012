/**
 * A document as Markdown (GitHub's tables). Whatever stands in a policy comes out as text.
 * @module
 */
import type { Block, Cell, Inline, Line, Page, Section, Table } from "./page.js";
import { printable } from "./printable.js";

/** The page as Markdown. */
export function renderMarkdown({ title, contents, sections }: Page): string {
  const toc = sections.map((section) => `- [${escaped(section.title)}](#${section.id})`);
  return `${[`# ${escaped(title)}`, `**${escaped(contents)}**`, toc.join("\n"), ...sections.map(sectionIn)].join("\n\n")}\n`;
}

function sectionIn({ id, title, blocks }: Section): string {
  return [`<a id="${id}"></a>`, `## ${escaped(title)}`, ...blocks.map(blockIn)].join("\n\n");
}

function blockIn(block: Block): string {
  if (block.kind === "text") return lineIn(block.line);
  if (block.kind === "list") return block.items.map((item) => `- ${lineIn(item)}`).join("\n");
  return tableIn(block);
}

function tableIn({ caption, heads, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const lines = [row(heads.map(escaped)), row(heads.map(() => "---")), ...rows.map((cells) => row(cells.map(cellIn)))];
  return `*${escaped(caption)}*\n\n${lines.join("\n")}`;
}

function cellIn(lines: Cell): string {
  return lines.map(lineIn).join("<br>");
}

function lineIn(line: Line): string {
  return line.map(inlineIn).join("");
}

function inlineIn(inline: Inline): string {
  if (typeof inline === "string") return escaped(inline);
  return "code" in inline ? `<code>${escaped(inline.code)}</code>` : `**${escaped(inline.strong)}**`;
}

/** Everything that means something in Markdown or HTML, taken by its letter. */
function escaped(text: string): string {
  return printable(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replace(/^(\s*)([-+#]|\d+[.)])(?=\s)/, "$1\\$2")
    .replace(/(https?):(?=\/\/)/gi, "$1&#58;");
}
