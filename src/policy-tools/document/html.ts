/**
 * A document as one HTML file: nothing is fetched, no script runs, it reads aloud and prints. Whatever stands in a policy comes out as text.
 * @module
 */
import type { Block, Cell, Inline, Line, Page, Section, Table } from "./page.js";
import { printable } from "./printable.js";

/** The page as HTML. */
export function renderHtml({ language, title, contents, sections }: Page): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<header><h1>${escaped(title)}</h1></header>
<nav aria-labelledby="contents">
<h2 id="contents">${escaped(contents)}</h2>
<ul>
${sections.map(({ id, title: name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join("\n")}
</ul>
</nav>
<main>
${sections.map(sectionIn).join("\n")}
</main>
</body>
</html>
`;
}

function sectionIn({ id, title, blocks }: Section): string {
  return `<section aria-labelledby="${id}">\n<h2 id="${id}">${escaped(title)}</h2>\n${blocks.map(blockIn).join("\n")}\n</section>`;
}

function blockIn(block: Block): string {
  if (block.kind === "text") return `<p>${lineIn(block.line)}</p>`;
  if (block.kind === "list") return `<ul>\n${block.items.map((item) => `<li>${lineIn(item)}</li>`).join("\n")}\n</ul>`;
  return tableIn(block);
}

function tableIn({ caption, heads, rows }: Table): string {
  const head = heads.map((name) => `<th scope="col">${escaped(name)}</th>`).join("");
  const body = rows.map(([name = [], ...cells]) => `<tr><th scope="row">${cellIn(name)}</th>${cells.map((one) => `<td>${cellIn(one)}</td>`).join("")}</tr>`);
  return `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

function cellIn(lines: Cell): string {
  return lines.map(lineIn).join("<br>");
}

function lineIn(line: Line): string {
  return line.map(inlineIn).join("");
}

function inlineIn(inline: Inline): string {
  if (typeof inline === "string") return escaped(inline);
  return "code" in inline ? `<code>${escaped(inline.code)}</code>` : `<strong>${escaped(inline.strong)}</strong>`;
}

function escaped(text: string): string {
  return printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

const STYLE = `:root { color-scheme: light; }
body { margin: 0 auto; max-width: 90rem; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.8rem; line-height: 1.2; }
h2 { margin-top: 2.5rem; font-size: 1.3rem; }
a { color: #0b4f8a; }
table { width: 100%; border-collapse: collapse; margin: 1rem 0 2rem; font-size: 0.9rem; }
caption { text-align: left; font-weight: 600; padding: 0.5rem 0; }
th, td { border: 1px solid #767676; padding: 0.4rem 0.5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #eef2f5; }
tbody th { font-weight: 400; }
code { font-family: ui-monospace, monospace; font-size: 0.95em; }
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav { break-after: page; }
  h2, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
}`;
