/**
 * Texts and lists as cells of a spreadsheet, so that every one of them can be read back to what it was.
 * @module
 */
/** In a change: nothing takes the field away. */
export const NONE = "(none)";
/** In a change: nothing takes all of it away. */
export const NONE_AT_ALL = "(none at all)";
/** There, and with nothing in it. */
export const EMPTY = "(empty)";

/** A text as a cell. A sign that a spreadsheet would take for a formula, and what means something to us, gets a quote in front. */
export function textCell(text: string): string {
  return text === "" || /^[=+\-@'(\t\r]/.test(text) ? `'${text}` : text;
}

/** The text of a cell. */
export function cellText(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Words of a closed list: one, or several in order. A list with one word in it keeps its brackets. */
export function wordsCell(words: string | readonly string[]): string {
  if (typeof words === "string") return words;
  return words.length === 1 ? `[${words[0]}]` : words.join(", ");
}

export function cellWords(cell: string): string | readonly string[] {
  const bare = cell.trim().replace(/^\[|\]$/g, "");
  const words = bare.split(/[,;]/).map((word) => word.trim());
  return words.length > 1 || cell.trim().startsWith("[") ? words.filter((word) => word !== "") : bare.trim();
}

/** Free texts with a semicolon between them; one that could be misread stands between quotes. */
export function textsCell(texts: readonly string[]): string {
  if (texts.length === 0) return EMPTY;
  return textCell(texts.map((text) => (/^[^\s;"'(=+\-@][^;"]*$/.test(text) && text.trim() === text ? text : JSON.stringify(text))).join("; "));
}

/** The texts of a cell; `undefined` where its quotes do not close. */
export function cellTexts(cell: string): readonly string[] | undefined {
  if (cell.trim() === EMPTY) return [];
  const texts: string[] = [];
  const told = cellText(cell);
  const item = /\s*("(?:[^"\\]|\\.)*"|[^;]*)\s*(;|$)/y;
  for (let at = 0; at <= told.length; ) {
    item.lastIndex = at;
    const found = item.exec(told);
    const text = found?.[1] === undefined ? undefined : itemText(found[1]);
    if (!found || text === undefined) return undefined;
    texts.push(text);
    if (found[2] === "") return texts;
    at = item.lastIndex;
  }
  return texts;
}

function itemText(item: string): string | undefined {
  if (!item.startsWith('"')) return item.trim();
  try {
    return String(JSON.parse(item));
  } catch {
    return undefined;
  }
}
