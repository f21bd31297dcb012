/**
 * Words about a table of rules.
 * @module
 */
import type { Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });

/** What can be wrong on the line of a condition. */
export const LINE = {
  problem: words("{says}; here stands {received}", "{says}; hier staat {received}"),
  nothing: words("nothing more", "niets meer"),
  more: words("and, or, or the end was expected", "and (en), or (of) of het einde werd verwacht"),
  closing: words("a closing bracket ) was expected", "een sluithaak ) werd verwacht"),
  name: words("the name of a fact or a condition was expected", "de naam van een feit of een voorwaarde werd verwacht"),
  factName: words("the name of a fact was expected", "de naam van een feit werd verwacht"),
  value: words("a value was expected, such as 30, business or (phone, email)", "een waarde werd verwacht, zoals 30, business of (phone, email)"),
  tooDeep: words("there are too many brackets inside each other", "er staan te veel haakjes in elkaar"),
} as const satisfies Readonly<Record<string, Words>>;

/** What can be wrong with a table. */
export const TABLE = {
  noId: words(`No column is called "id".`, `Geen kolom heet "id".`),
  noIdHelp: words("The first line names the columns: {columns}.", "De eerste regel noemt de kolommen: {columns}."),
  unknownColumn: words(`"{name}" is not a column of this table.`, `"{name}" is geen kolom van deze tabel.`),
  unknownColumnHelp: words(`Did you mean "{meant}"?`, `Bedoelde u "{meant}"?`),
  unreadable: words("This line cannot be read: {why}.", "Deze regel is niet te lezen: {why}."),
  unreadableHelp: words(
    "Put a text with quotes or separators between double quotes, and double the quotes inside.",
    "Zet een tekst met aanhalingstekens of scheidingstekens tussen dubbele aanhalingstekens, en verdubbel die erin.",
  ),
  twice: words(`"{id}" stands in an earlier row already.`, `"{id}" staat al in een eerdere regel.`),
  twiceHelp: words("Keep one of the two rows.", "Houd een van de twee regels."),
  status: words("{received} is not a status.", "{received} is geen status."),
  statusHelp: words("Write one of {names}.", "Schrijf een van {names}."),
  layer: words("{received} is not a layer.", "{received} is geen laag."),
  layerHelp: words(
    `Write "segment: <name>", "customer: <id>", or nothing for the company itself.`,
    `Schrijf "segment: <naam>", "customer: <nummer>", of niets voor het bedrijf zelf.`,
  ),
  when: words("The condition cannot be read at place {column}: {says}.", "De voorwaarde is niet te lezen op plaats {column}: {says}."),
  whenHelp: words("Write it like {example}.", "Schrijf het zoals {example}."),
  pressure: words("{received} is not a pressure.", "{received} is geen druk."),
  pressureHelp: words("Write a whole number from 0 to 6, or nothing.", "Schrijf een heel getal van 0 tot en met 6, of niets."),
  list: words("The list is not closed properly.", "De lijst is niet goed afgesloten."),
  listHelp: words(
    `Put a semicolon between two sources, and quotes around one that holds a semicolon.`,
    `Zet een puntkomma tussen twee bronnen, en aanhalingstekens om een bron met een puntkomma.`,
  ),
} as const satisfies Readonly<Record<string, Words>>;
