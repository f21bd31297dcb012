/**
 * Where words go: standard output for results, standard error for everything else.
 * @module
 */
import { once } from "node:events";

export interface Terminal {
  /** Whether results may be coloured. */
  readonly colour: boolean;
  /** Characters on a line. */
  readonly width: number;
  /** Waits while the reader is slower than we are. */
  out(text: string): Promise<void>;
  error(text: string): void;
}

/** Wider lines are hard to read, however wide the window. */
const WIDEST = 100;

/** The terminal of this process. When nobody reads on (`amicable … | head`) the process ends without a word. */
export function terminalOf({ stdout, stderr, env }: NodeJS.Process): Terminal {
  for (const stream of [stdout, stderr]) stream.on("error", endQuietly);
  return {
    colour: wantsColour(stdout.isTTY === true, env),
    width: Math.min(stdout.columns ?? WIDEST, WIDEST),
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, "drain");
    },
    error: (text) => {
      stderr.write(`${text}\n`);
    },
  };
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(process.exitCode ?? 0);
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR. */
function wantsColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "" && env.FORCE_COLOR !== "0") return true;
  return isTerminal && env.TERM !== "dumb";
}
