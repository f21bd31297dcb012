/**
 * The commands and their options.
 * @module
 */
import { Command, Option } from "commander";
import { DEFAULT_POLICY } from "../planner.js";
import { PRESETS } from "../policy/presets/index.js";
import { ENGINE_VERSION } from "../version.js";
import { EXIT, type Exit } from "./failure.js";
import { languageOption } from "./input/language.js";
import { type PlanOptions, planCommand } from "./plan/command.js";
import type { Terminal } from "./terminal.js";

const DOSSIERS = "file with a dossier, a list of them or one a line (NDJSON); - for what is piped in";
const POLICY = `shipped policy (${[...PRESETS.keys()].join(", ")}) or file`;

/** The whole command line. `ended` hears how a command ended. */
export function programFor(terminal: Terminal, ended: (exit: Exit) => void): Command {
  const program = new Command("amicable")
    .description("The next best thing to do about a customer's unpaid invoices: ranked, explained, and never a threat first.")
    .version(ENGINE_VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .showHelpAfterError("(amicable --help lists all commands, amicable <command> --help its options)")
    .exitOverride()
    .addHelpText("after", EXAMPLES);
  program
    .command("plan")
    .description("plan the next best steps for one customer or for many")
    .argument("<dossiers>", DOSSIERS)
    .option("-p, --policy <policy>", POLICY, DEFAULT_POLICY)
    .addOption(new Option("-f, --format <format>", "how plans are written").choices(["text", "json", "ndjson"]).default("text"))
    .addOption(languageOption())
    .option("--full", "text: the whole plan of each customer, also when there are many")
    .action(async (place: string, options: PlanOptions) => ended(await planCommand(place, options, terminal)));
  return program;
}

const EXAMPLES = `
Examples:
  amicable plan dossier.json                                       one customer, the whole plan
  amicable plan portfolio.ndjson --lang nl                         many customers, in short, in Dutch
  amicable plan - --policy acme.json --format ndjson < all.ndjson  plans for a program

Exit codes: ${EXIT.good} all was well, ${EXIT.rejected} something handed over is wrong, ${EXIT.usage} the command is not typed as it should be.`;
