/**
 * The commands for who writes a policy: begin one, see what it comes to, read it, hand it over, bring it up to date.
 * @module
 */
import { type Command, Option } from "commander";
import type { Exit } from "../failure.js";
import { languageOption } from "../input/language.js";
import type { Terminal } from "../terminal.js";
import type { DocsOptions } from "./docs.js";
import type { EffectiveOptions } from "./effective.js";
import type { InitOptions, SchemaOptions } from "./init.js";
import type { MigrateOptions } from "./migrate.js";

const POLICY = "policy file, or a shipped policy such as nl-business";

/** Adds them to `amicable policy`. */
export function addWritingCommands(policy: Command, terminal: Terminal, ended: (exit: Exit) => void): void {
  policy
    .command("init")
    .description("a small policy to begin with, over a shipped one, with what an editor needs to explain it")
    .option("-p, --preset <preset>", "shipped policy to build on", "relationship-first")
    .option("-n, --name <name>", "name of the policy", "our-policy")
    .option("-o, --out <file>", "where to write it; its name with .json where not said, - for standard output")
    .addOption(languageOption())
    .action(async (options: InitOptions) => ended(await (await import("./init.js")).policyInitCommand(options, terminal)));
  policy
    .command("schema")
    .description("the JSON Schema with which an editor completes and explains a policy")
    .option("-o, --out <file>", "where to write it; standard output where not said")
    .addOption(languageOption())
    .action(async (options: SchemaOptions) => ended(await (await import("./init.js")).policySchemaCommand(options, terminal)));
  policy
    .command("effective")
    .alias("show")
    .description("the policy that results from all layers: each value, who decided it, in which file and line, and whether it counts")
    .argument("<policy>", POLICY)
    .option("-c, --customer <id>", "with the layer of this customer")
    .option("-s, --segment <name>", "with the layer of this segment")
    .option("--own", "only what the policy says itself, and in place of what")
    .addOption(new Option("-f, --format <format>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(languageOption())
    .action(async (named: string, options: EffectiveOptions) => ended(await (await import("./effective.js")).policyEffectiveCommand(named, options, terminal)));
  policy
    .command("source")
    .description("the text of a policy, to read a shipped one line by line")
    .argument("<policy>", POLICY)
    .action(async (named: string) => ended(await (await import("./effective.js")).policySourceCommand(named, terminal)));
  policy
    .command("docs")
    .description("the policy as a document for an auditor: settings, limits, decision tables, guardrails, assumptions")
    .argument("<policy>", POLICY)
    .addOption(new Option("-f, --format <format>", "how to write it").choices(["md", "html"]).default("md"))
    .option("-o, --out <file>", "where to write it; standard output where not said")
    .addOption(languageOption())
    .action(async (named: string, options: DocsOptions) => ended(await (await import("./docs.js")).policyDocsCommand(named, options, terminal)));
  policy
    .command("migrate")
    .description("what a newer edition of the shipped policies renamed or removed, as a change to your file")
    .argument("<policy>", "policy file")
    .option("-w, --write", "make the change in the file")
    .addOption(new Option("-f, --format <format>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(languageOption())
    .action(async (place: string, options: MigrateOptions) => ended(await (await import("./migrate.js")).policyMigrateCommand(place, options, terminal)));
}
