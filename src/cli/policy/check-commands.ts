/**
 * The commands around checking a policy: what a problem means, its rules as a table, and what can be shown of it.
 * @module
 */
import { type Command, Option } from "commander";
import type { Exit } from "../failure.js";
import { languageOption } from "../input/language.js";
import type { Terminal } from "../terminal.js";
import type { CheckOptions } from "./command.js";
import type { ProveCommandOptions } from "./prove.js";
import type { TableCommandOptions } from "./table.js";

/** Adds `policy problem`, `policy table` and `policy prove`. */
export function addCheckCommands(policy: Command, terminal: Terminal, ended: (exit: Exit) => void): void {
  policy
    .command("problem")
    .description("what a problem that the check found means, with an example of how it is wrong and how it is right")
    .argument("<code>", "the code, as the check shows it between [ and ], such as unknown-fact")
    .addOption(languageOption())
    .action(async (code: string, options: CheckOptions) => ended(await (await import("./command.js")).policyProblemCommand(code, options, terminal)));
  policy
    .command("table")
    .description("the rules of a policy as a table for a spreadsheet, and back into the policy")
    .argument("<file>", "policy file or shipped policy; with --into the table (CSV)")
    .option("-o, --out <file>", "write the table here instead of to standard output")
    .option("--into <policy>", "put the rules of the table into this policy file")
    .option("--all", "the rules it builds on too; what is changed in such a row becomes a change to that rule")
    .addOption(
      new Option("--separator <sign>", "between cells; semicolon writes decimals with a comma, as Excel in Dutch")
        .choices(["comma", "semicolon"])
        .default("comma"),
    )
    .addOption(languageOption())
    .action(async (file: string, options: TableCommandOptions) => ended(await (await import("./table.js")).policyTableCommand(file, options, terminal)));
  policy
    .command("prove")
    .description("show that under this policy no threat can come first, and none without proof; says unknown where it cannot")
    .argument("<policy>", "policy file, or a shipped policy such as nl-business")
    .addOption(new Option("-f, --format <format>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(languageOption())
    .action(async (named: string, options: ProveCommandOptions) => ended(await (await import("./prove.js")).policyProveCommand(named, options, terminal)));
}
