/** Runs a command without starting a process: quick, for what is shown. `run.ts` is for how the command is started and ends. */
import { Failure } from "../../src/cli/failure.js";
import { programFor } from "../../src/cli/program.js";
import type { Ran } from "./run.js";

/** `amicable …words` with a terminal of a hundred characters and no colours. Files are named by their whole path. */
export async function inProcess(words: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = { colour: false, width: 100, out: async (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  let exit: number = 0;
  const program = programFor(terminal, (ended) => {
    exit = ended;
  });
  try {
    await program.parseAsync(["node", "amicable", ...words]);
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    error.push(thrown.message);
    exit = thrown.exit;
  }
  return { out: out.join(""), error: error.join("\n"), exit };
}
