/**
 * The commands and their options.
 * @module
 */
import { Command, InvalidArgumentError, Option } from "commander";
import { DEFAULT_POLICY, PRESETS } from "../policy/presets/index.js";
import { ENGINE_VERSION } from "../version.js";
import { visible } from "../visible.js";
import type { CalendarOptions } from "./calendar/command.js";
import type { ExplainOptions } from "./explain/command.js";
import type { FactsOptions } from "./facts/command.js";
import { EXIT, type Exit } from "./failure.js";
import type { ImportOptions } from "./import/command.js";
import { languageOption } from "./input/language.js";
import type { PlanOptions } from "./plan/command.js";
import { addCheckCommands } from "./policy/check-commands.js";
import type { CheckOptions } from "./policy/command.js";
import type { DiffOptions } from "./policy/diff.js";
import type { FromLadderOptions } from "./policy/from-ladder.js";
import type { LintOptions } from "./policy/lint.js";
import type { TestCommandOptions } from "./policy/test.js";
import { addWritingCommands } from "./policy/writing-commands.js";
import type { Terminal } from "./terminal.js";
import type { WhenOptions } from "./when/command.js";

const DOSSIERS = "file with a dossier, a list of them or one a line (NDJSON); - for what is piped in";
const ONE_DOSSIER = "file with the dossier; - for what is piped in";
const POLICY = "policy file, or a shipped policy such as nl-business";
const CUSTOMER = "id of the customer, where the file holds many";

/** The whole command line. `ended` hears how a command ended. Each command is loaded when it is asked for, so that a check does not wait for a planner. */
export function programFor(terminal: Terminal, ended: (exit: Exit) => void): Command {
  const program = new Command("amicable")
    .description("The next best thing to do about a customer's unpaid invoices: ranked, explained, and never a threat first.")
    .version(ENGINE_VERSION, "-v, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand(false)
    .showHelpAfterError("(amicable --help lists all commands, amicable <command> --help its options)")
    .addHelpText("after", AFTER_HELP)
    .configureOutput({ writeErr: (text) => terminal.error(text.trimEnd().split("\n").map(visible).join("\n")) })
    .exitOverride();
  program
    .command("plan")
    .description("the next best steps, for one customer or for many")
    .argument("<dossiers>", DOSSIERS)
    .addOption(policyOption())
    .addOption(formatOption("text", "json", "ndjson"))
    .addOption(languageOption())
    .option("--full", "text: the whole plan of each customer, also when there are many")
    .action(async (place: string, options: PlanOptions) => ended(await (await import("./plan/command.js")).planCommand(place, options, terminal)));
  program
    .command("explain")
    .description("why: rules, facts, evidence, value and assumptions behind one action, and what was held back")
    .argument("<dossier>", ONE_DOSSIER)
    .addOption(new Option("-a, --action <rank>", "which action of the plan").default(1).argParser(rankIn))
    .option("-c, --customer <id>", CUSTOMER)
    .option("--what-if", "also what would make another action the first: from which day, and what would have to happen or be told")
    .addOption(policyOption())
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: ExplainOptions) => ended(await (await import("./explain/command.js")).explainCommand(place, options, terminal)));
  program
    .command("facts")
    .description("everything known of one customer with its evidence, and what is not known")
    .argument("<dossier>", ONE_DOSSIER)
    .option("-c, --customer <id>", CUSTOMER)
    .addOption(policyOption())
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: FactsOptions) => ended(await (await import("./facts/command.js")).factsCommand(place, options, terminal)));
  addTimingCommands(program, terminal, ended);
  addPolicyCommands(program, terminal, ended);
  program
    .command("import")
    .description("turn ledger files into dossiers, one a line")
    .argument("<csv...>", "the ledger files")
    .requiredOption("-m, --map <file>", "mapping that says which column means what")
    .requiredOption("--as-of <moment>", "day or moment from which to look, such as 2026-11-23")
    .option("-o, --out <file>", "write the dossiers here instead of to standard output")
    .option("--rejected <file>", "write the rows that could not be used here, one a line")
    .action(async (places: readonly string[], options: ImportOptions) =>
      ended(await (await import("./import/command.js")).importCommand(places, options, terminal)),
    );
  return program;
}

function addTimingCommands(program: Command, terminal: Terminal, ended: (exit: Exit) => void): void {
  program
    .command("when")
    .description("the coming weeks of one customer: what is closed and why, and why this is the moment")
    .argument("<dossier>", ONE_DOSSIER)
    .addOption(new Option("-a, --action <rank>", "which action of the plan").default(1).argParser(rankIn))
    .option("-c, --customer <id>", CUSTOMER)
    .addOption(policyOption())
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: WhenOptions) => ended(await (await import("./when/command.js")).whenCommand(place, options, terminal)));
  program
    .command("calendar")
    .description("the public holidays of a country or region in a year, and when somebody there can be contacted")
    .argument("<country>", "code or name of a country, such as NL")
    .option("-r, --region <code>", "region, such as BY; codes as in ISO 3166-2, without the country")
    .addOption(new Option("-y, --year <year>", "year, this one where not said").default(new Date().getFullYear(), "this year").argParser(yearIn))
    .addOption(new Option("-m, --month <month>", "only this month, 1 to 12").argParser(monthIn))
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (country: string, options: CalendarOptions) =>
      ended(await (await import("./calendar/command.js")).calendarCommand(country, options, terminal)),
    );
}

function addPolicyCommands(program: Command, terminal: Terminal, ended: (exit: Exit) => void): void {
  const policy = program.command("policy").description("write a policy, check it, and see what it comes to");
  policy
    .command("check")
    .description("everything that is wrong with a policy, each at its line and column, with how to mend it")
    .argument("<policy>", `${POLICY}; - for what is piped in`)
    .option("--fix", "mend in the file what can surely be mended, and leave the rest of it as it is")
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: CheckOptions) => ended(await (await import("./policy/command.js")).policyCheckCommand(place, options, terminal)));
  policy
    .command("lint")
    .description("what is probably not meant in a policy that can be used, each with a customer who shows it")
    .argument("<policy>", `${POLICY}; - for what is piped in`)
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: LintOptions) => ended(await (await import("./policy/lint.js")).policyLintCommand(place, options, terminal)));
  policy
    .command("diff")
    .description("what changes for whom when one policy takes the place of another, each with a customer who shows it")
    .argument("<before>", POLICY)
    .argument("<after>", POLICY)
    .argument("[dossiers]", `customers of your own to plan under both: ${DOSSIERS}`)
    .option("--exit-code", "end with 1 where anybody gets another first action, for checks that run by themselves")
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (before: string, after: string, dossiers: string | undefined, options: DiffOptions) =>
      ended(await (await import("./policy/diff.js")).policyDiffCommand(before, after, dossiers, options, terminal)),
    );
  policy
    .command("test")
    .description("whether the policy does what its cases say, and what no case looks at")
    .argument("<policy>", POLICY)
    .option("-c, --cases <file>", "file with the cases; for acme.json it is acme.cases.json beside it")
    .option("--suggest", "write the missing cases, with what the policy does today, for you to look at")
    .option("--mutate", "change the policy a little, up to 400 times, and name the changes that no case notices")
    .option("--strict", "end with 1 also where something has no case, or a change goes unnoticed")
    .addOption(formatOption("text", "json"))
    .addOption(languageOption())
    .action(async (place: string, options: TestCommandOptions) => ended(await (await import("./policy/test.js")).policyTestCommand(place, options, terminal)));
  policy
    .command("from-ladder")
    .description("turn dunning levels into a policy, and tell what will be different and why")
    .argument("<ladder>", "file with the levels; - for what is piped in")
    .option("-o, --out <file>", "write the policy here instead of to standard output")
    .addOption(languageOption())
    .action(async (place: string, options: FromLadderOptions) =>
      ended(await (await import("./policy/from-ladder.js")).policyFromLadderCommand(place, options, terminal)),
    );
  addWritingCommands(policy, terminal, ended);
  addCheckCommands(policy, terminal, ended);
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

function yearIn(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError("Write it in four digits, such as 2026.");
  return Number(text);
}

function monthIn(text: string): number {
  const month = Number(text);
  if (!Number.isInteger(month) || month < 1 || month > 12) throw new InvalidArgumentError("January is 1, December is 12.");
  return month;
}

const AFTER_HELP = `
Examples:
  amicable plan dossier.json                                            one customer, the whole plan
  amicable plan portfolio.ndjson --lang nl                              many customers in short, in Dutch
  amicable plan - --policy acme.json --format ndjson < all.ndjson       plans for a program
  amicable explain portfolio.ndjson --customer C-1042                   why this, and why not more
  amicable facts dossier.json                                           what is known, and from where
  amicable when portfolio.ndjson --customer C-1042                      the coming weeks, and why this is the moment
  amicable calendar DE --region BY --year 2026                          holidays, and when contact is possible
  amicable policy init --preset nl-business --name acme                 a policy to begin with
  amicable policy check acme.json                                       errors with line, column and how to mend them
  amicable policy diff acme.json acme-new.json all.ndjson               what changes for whom
  amicable policy docs acme.json --format html --out acme.html          the policy as a document for an auditor
  amicable import open.csv --map mapping.json --as-of 2026-11-23        dossiers from a ledger

Shipped policies: ${[...PRESETS.keys()].join(", ")}.
Exit codes: ${EXIT.good} all was well, ${EXIT.rejected} something handed over is wrong, ${EXIT.usage} the command is not typed as it should be.`;
