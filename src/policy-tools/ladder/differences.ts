/**
 * Where plans differ from what the old system did, and why: level by level, then switch by switch.
 * @module
 */
import { pointer } from "../../json-pointer.js";
import { VOICE_CHANNELS, type Words } from "../../vocabulary.js";
import type { Ladder } from "./ladder.js";
import type { LevelStep } from "./level-step.js";
import { LADDER_SWITCHES, type Switch } from "./switches/index.js";

export interface Difference {
  /** JSON pointer into the ladder. */
  readonly at: string;
  /** What the ladder says there. */
  readonly was: Words;
  readonly because: Words;
}

/** Everything that will not be as it was. */
export function differencesOf(ladder: Ladder, steps: readonly LevelStep[]): readonly Difference[] {
  return [...steps.flatMap((step) => ofLevel(ladder, step)), ...ofSwitches(ladder)];
}

function ofLevel(ladder: Ladder, step: LevelStep): readonly Difference[] {
  const { level, days, pressure, threat, treatment } = step;
  const at = pointer("/levels", level.number - 1);
  const was = named(step);
  const found: Difference[] = [];
  const add = (en: string, nl: string, field = "") => found.push({ at: `${at}${field}`, was, because: { en, nl } });
  if (threat !== undefined && pressure === 5) {
    add(
      `"${threat}" announces a consequence: only later, after a personal announcement, on day ${Math.max(21, days)} past due at the earliest.`,
      `"${threat}" kondigt een gevolg aan: pas later, na een persoonlijke aankondiging, op zijn vroegst op dag ${Math.max(21, days)} na de vervaldag.`,
      level.text === undefined ? "/name" : "/text",
    );
  }
  if (threat !== undefined && pressure === 6) {
    add(
      `"${threat}" once more: handing over comes only after a formal step that arrived, and a person decides.`,
      `Nogmaals "${threat}": uit handen geven kan alleen na een formele stap die aankwam, en een mens beslist.`,
      level.text === undefined ? "/name" : "/text",
    );
  }
  if (pressure === 4) {
    add(
      "Asking clearly is for who shows not to want to pay, never for silence alone.",
      "Duidelijk vragen is voor wie laat zien niet te willen betalen, nooit alleen bij stilte.",
    );
  }
  if (days >= 0 && level.number === 1 && threat === undefined) {
    add(
      "Who is known to be loyal, unhappy, in trouble or waiting for our answer is cared for first.",
      "Wie trouw is, ontevreden, in de knel of op ons antwoord wacht, krijgt eerst aandacht.",
    );
  }
  if (level.after === "end-of-month") {
    add(
      "Counted as 30 days more, so that it never comes sooner than it used to.",
      "Geteld als 30 dagen meer, zodat het nooit eerder komt dan voorheen.",
      "/after",
    );
  }
  if (level.minimumShare !== undefined) {
    add(
      "A share of all that is open is not looked at; write a minimum amount.",
      "Naar een aandeel van alles wat openstaat wordt niet gekeken; schrijf een minimumbedrag.",
      "/minimumPercent",
    );
  }
  if (level.fee !== undefined || level.feeShare !== undefined) {
    const field = level.fee === undefined ? "/feePercent" : "/fee";
    add("No costs in a reminder; what the law allows is computed apart.", "Geen kosten in een herinnering; wat de wet toelaat wordt apart berekend.", field);
  }
  if (level.repeatEveryDays !== undefined) {
    add(
      "Not repeated without end: a colleague looks when nothing moves.",
      "Niet eindeloos herhaald: een collega kijkt als er niets beweegt.",
      "/repeatEveryDays",
    );
  }
  if (level.byHand)
    add("Every plan waits for a colleague; nothing needs a switch.", "Elk plan wacht op een collega; daar is geen schakelaar voor nodig.", "/byHand");
  if (level.channel === "registered-letter" && pressure < 5) {
    add(
      "A reminder goes by ordinary letter; registered is for formal letters.",
      "Een herinnering gaat per gewone brief; aangetekend is voor formele brieven.",
      "/channel",
    );
  }
  if (treatment === "upcoming-due-notice" && level.channel !== undefined && VOICE_CHANNELS.includes(level.channel)) {
    add("A notice before the due date goes in writing.", "Een bericht vóór de vervaldag gaat schriftelijk.", "/channel");
  }
  if (Math.max(level.gapDays, ladder.gapDays) < 2 && level.number > 1) {
    add("Between two contacts about money lie at least two days.", "Tussen twee contacten over geld liggen ten minste twee dagen.", "/gapDays");
  }
  return found;
}

function named({ level, days }: LevelStep): Words {
  const name = level.name === undefined ? "" : ` "${level.name}"`;
  return {
    en: `level ${level.number}${name}, ${Math.abs(days)} days ${days < 0 ? "before" : "past"} due`,
    nl: `niveau ${level.number}${name}, ${Math.abs(days)} dagen ${days < 0 ? "vóór" : "na"} de vervaldag`,
  };
}

function ofSwitches({ switches }: Ladder): readonly Difference[] {
  return LADDER_SWITCHES.flatMap(({ name, question, values }: Switch): readonly Difference[] => {
    const chosen = values.find(({ value }) => value === switches[name as keyof typeof switches]);
    if (!chosen?.plan) return [];
    const was = { en: `${question.en} ${chosen.old.en}`, nl: `${question.nl} ${chosen.old.nl}` };
    return [{ at: pointer("/switches", name), was, because: chosen.plan }];
  });
}
