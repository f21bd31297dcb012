#!/usr/bin/env node
/**
 * The command `amicable`.
 * @module
 */
import { CommanderError } from "commander";
import { AmicableError } from "../problem.js";
import { visible } from "../visible.js";
import { EXIT, type Exit, Failure, problemLines } from "./failure.js";
import { programFor } from "./program.js";
import { type Terminal, terminalOf } from "./terminal.js";

process.exitCode = await run(process.argv, terminalOf(process));

async function run(words: readonly string[], terminal: Terminal): Promise<Exit> {
  let exit: Exit = EXIT.good;
  const program = programFor(terminal, (ended) => {
    exit = ended;
  });
  try {
    await program.parseAsync(words);
    return exit;
  } catch (thrown) {
    // Commander has said what was wrong by then, or has shown the help that was asked for.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? EXIT.good : EXIT.usage;
    if (thrown instanceof Failure) return fail(terminal, thrown.exit, thrown.message);
    if (thrown instanceof AmicableError) return fail(terminal, EXIT.rejected, [thrown.code, ...problemLines(thrown.issues)].join("\n"));
    throw thrown;
  }
}

function fail(terminal: Terminal, exit: Exit, message: string): Exit {
  // What was typed, and names of files, are in it as they came.
  terminal.error(`error: ${message.split("\n").map(visible).join("\n")}`);
  return exit;
}
