/**
 * The commands and their options.
 * @module
 */
import { Command, InvalidArgumentError, Option } from "commander";
import { DEFAULT_POLICY } from "../planner.js";
import { PRESETS } from "../policy/presets/index.js";
import { ENGINE_VERSION } from "../version.js";
import { type ExplainOptions, explainCommand } from "./explain/command.js";
import { type FactsOptions, factsCommand } from "./facts/command.js";
import { EXIT, type Exit } from "./failure.js";
import { type ImportOptions, importCommand } from "./import/command.js";
import { languageOption } from "./input/language.js";
import { type PlanOptions, planCommand } from "./plan/command.js";
import { type CheckOptions, policyCheckCommand, policyShowCommand, type ShowOptions } from "./policy/command.js";
import type { Terminal } from "./terminal.js";

const DOSSIERS = "file with a dossier, a list of them or one a line (NDJSON); - for what is piped in";
const ONE_DOSSIER = "file with the dossier; - for what is piped in";
const POLICY = "policy file, or a shipped policy such as nl-business";
const CUSTOMER = "id of the customer, where the file holds many";

/** The whole command line. `ended` hears how a command ended. */
export function programFor(terminal: Terminal, ended: (exit: Exit) => void): Command {
  const program = new Command("amicable")
    .description("The next best thing to do about a customer's unpaid invoices: ranked, explained, and never a threat first.")
    .version(ENGINE_VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .showHelpAfterError("(amicable --help lists all commands, amicable <command> --help its options)")
    .addHelpText("after", AFTER_HELP)
    .exitOverride();
  program
    .command("plan")
    .description("the next best steps, for one customer or for many")
    .argument("<dossiers>", DOSSIERS)
    .addOption(policyOption())
    .addOption(formatOption("text", "json", "ndjson"))
    .addOption(languageOption())
    .option("--full", "text: the whole plan of each customer, also when there are many")
    .action(async (place: string, options: PlanOptions) => ended(await planCommand(place, options, terminal)));
  program
    .command("explain")
    .description("why: rules, facts, evidence, value and assumptions behind one action, and what was held back")
    .argument("<dossier>", ONE_DOSSIER)
    .addOption(new Option("-a, --action <rank>", "which action of the plan").default(1).argParser(rankIn))
    .option("-c, --customer <id>", CUSTOMER)
    .addOption(policyOption())
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: ExplainOptions) => ended(await explainCommand(place, options, terminal)));
  program
    .command("facts")
    .description("everything known of one customer with its evidence, and what is not known")
    .argument("<dossier>", ONE_DOSSIER)
    .option("-c, --customer <id>", CUSTOMER)
    .addOption(policyOption())
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: FactsOptions) => ended(await factsCommand(place, options, terminal)));
  addPolicyCommands(program, terminal, ended);
  program
    .command("import")
    .description("turn ledger files into dossiers, one a line")
    .argument("<csv...>", "the ledger files")
    .requiredOption("-m, --map <file>", "mapping that says which column means what")
    .requiredOption("--as-of <moment>", "day or moment from which to look, such as 2026-11-23")
    .option("-o, --out <file>", "write the dossiers here instead of to standard output")
    .option("--rejected <file>", "write the rows that could not be used here, one a line")
    .action(async (places: readonly string[], options: ImportOptions) => ended(await importCommand(places, options, terminal)));
  return program;
}

function addPolicyCommands(program: Command, terminal: Terminal, ended: (exit: Exit) => void): void {
  const policy = program.command("policy").description("check a policy, or show what it comes to");
  policy
    .command("check")
    .description("everything that is wrong with a policy, each at its line and column, with how to mend it")
    .argument("<policy>", `${POLICY}; - for what is piped in`)
    .addOption(formatOption("text", "json"))
    .action(async (place: string, options: CheckOptions) => ended(await policyCheckCommand(place, options, terminal)));
  policy
    .command("show")
    .description("the policy that results from all layers: each field, its value, and who decided it")
    .argument("<policy>", POLICY)
    .option("-c, --customer <id>", "with the layer of this customer")
    .option("-s, --segment <name>", "with the layer of this segment")
    .addOption(formatOption("text", "json"))
    .action(async (named: string, options: ShowOptions) => ended(await policyShowCommand(named, options, terminal)));
}

function policyOption(): Option {
  return new Option("-p, --policy <policy>", POLICY).default(DEFAULT_POLICY);
}

function formatOption(...formats: readonly [string, ...string[]]): Option {
  return new Option("-f, --format <format>", "how to write it").choices(formats).default(formats[0]);
}

function rankIn(text: string): number {
  const rank = Number(text);
  if (!Number.isInteger(rank) || rank < 1) throw new InvalidArgumentError("The first action is 1, the next 2.");
  return rank;
}

const AFTER_HELP = `
Examples:
  amicable plan dossier.json                                            one customer, the whole plan
  amicable plan portfolio.ndjson --lang nl                              many customers in short, in Dutch
  amicable plan - --policy acme.json --format ndjson < all.ndjson       plans for a program
  amicable explain portfolio.ndjson --customer C-1042                   why this, and why not more
  amicable facts dossier.json                                           what is known, and from where
  amicable policy check acme.json                                       errors with line, column and how to mend them
  amicable import open.csv --map mapping.json --as-of 2026-11-23        dossiers from a ledger

Shipped policies: ${[...PRESETS.keys()].join(", ")}.
Exit codes: ${EXIT.good} all was well, ${EXIT.rejected} something handed over is wrong, ${EXIT.usage} the command is not typed as it should be.`;
