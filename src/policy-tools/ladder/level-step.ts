/**
 * Which step of ours stands for a level: levels go up gradually, and words that announce a consequence make a formal step.
 * @module
 */
import { threatens } from "../../policy/wording.js";
import { type Channel, type Pressure, VOICE_CHANNELS } from "../../vocabulary.js";
import type { Ladder, Level } from "./ladder.js";
import { daysPastDueOf } from "./level-days.js";

export interface LevelStep {
  readonly level: Level;
  readonly days: number;
  readonly treatment: string;
  readonly pressure: Pressure;
  /** The word in its text that announces a consequence. */
  readonly threat?: string;
}

const BY_PRESSURE: Readonly<Record<number, string>> = { 2: "friendly-reminder", 3: "ask-for-date", 4: "clear-request" };

/** A step for every level, in the ladder's order. */
export function levelSteps(ladder: Ladder): readonly LevelStep[] {
  const steps = ladder.levels.map((level) => ({ level, days: daysPastDueOf(ladder, level), threat: threatIn(level) }));
  const gentle = steps.filter(({ days, threat }) => days >= 0 && threat === undefined);
  let formal = 0;
  return steps.map((step): LevelStep => {
    const { level, days, threat } = step;
    if (threat !== undefined) {
      formal += 1;
      return { level, days, threat, ...(formal === 1 ? { treatment: "formal-notice", pressure: 5 } : { treatment: "hand-over-to-partner", pressure: 6 }) };
    }
    if (days < 0) return { level, days, treatment: "upcoming-due-notice", pressure: 2 };
    const pressure = (2 + Math.floor((gentle.indexOf(step) * 3) / gentle.length)) as 2 | 3 | 4;
    const treatment = pressure === 2 && isVoice(level.channel) ? "reminder-call" : (BY_PRESSURE[pressure] ?? "friendly-reminder");
    return { level, days, treatment, pressure };
  });
}

/** Whether a way lets people hear each other. */
export function isVoice(channel: Channel | undefined): boolean {
  return channel !== undefined && VOICE_CHANNELS.includes(channel);
}

function threatIn({ name = "", text = "" }: Level): string | undefined {
  return threatens(`${name}\n${text}`);
}
