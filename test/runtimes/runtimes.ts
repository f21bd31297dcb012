/** Where the plans are made: each runtime that can be had here, or why it cannot. */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

export type Ran = { readonly version: string; readonly text: string } | { readonly skipped: string };
export interface Runtime {
  readonly name: string;
  run(program: string): Promise<Ran>;
}

/** A whole download on a slow line, and no more. */
const PATIENCE = 300_000;
const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];

/** Each believes to be somewhere else, among people who write in another way. */
const SOMEWHERE = {
  home: { TZ: "Europe/Amsterdam", LC_ALL: "nl_NL.UTF-8" },
  istanbul: { TZ: "Europe/Istanbul", LC_ALL: "tr_TR.UTF-8" },
  cairo: { TZ: "Africa/Cairo", LC_ALL: "ar_EG.UTF-8" },
  samoa: { TZ: "Pacific/Apia", LC_ALL: "en_US.UTF-8" },
  newfoundland: { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" },
  chatham: { TZ: "Pacific/Chatham", LC_ALL: "ar_EG.UTF-8" },
} as const;
type Somewhere = (typeof SOMEWHERE)[keyof typeof SOMEWHERE];

export const RUNTIMES: readonly Runtime[] = [
  fromNpm("Node 20", SOMEWHERE.home, ["--package=node@20", "--", "node"]),
  fromNpm("Node 22", SOMEWHERE.istanbul, ["--package=node@22", "--", "node"]),
  fromNpm("Node 24", SOMEWHERE.cairo, ["--package=node@24", "--", "node"]),
  fromNpm("Bun", SOMEWHERE.samoa, ["--package=bun", "--", "bun"]),
  fromNpm("Deno", SOMEWHERE.newfoundland, ["--package=deno", "--", "deno"], ["run"]),
  { name: "a browser", run: inBrowser },
];

function fromNpm(name: string, somewhere: Somewhere, which: readonly string[], run: readonly string[] = []): Runtime {
  return {
    name,
    run: async (program) => {
      const version = await output("npx", ["--yes", ...which, "--version"]);
      if ("skipped" in version) return { skipped: `npm cannot give it: ${version.skipped}` };
      const plans = await output("npx", ["--yes", ...which, ...run, program], somewhere);
      if ("skipped" in plans) throw new Error(`${name} is here and does not plan: ${plans.skipped}`);
      return { version: `${version.text.split("\n")[0]}, ${told(somewhere)}`, text: plans.text.trim() };
    },
  };
}

/** A page with the program in it, from a file, as the engine of the browser leaves it. */
async function inBrowser(program: string): Promise<Ran> {
  for (const browser of [process.env.AMICABLE_BROWSER ?? [], BROWSERS].flat()) {
    const version = await output(browser, ["--version"]);
    if ("skipped" in version) continue;
    const page = join(dirname(program), "page.html");
    writeFileSync(page, `<!doctype html><meta charset="utf-8"><body><script src="./${program.split(/[\\/]/).at(-1)?.replace(".mjs", ".page.js")}"></script>`);
    const flags = ["--headless", "--disable-gpu", "--no-sandbox", "--virtual-time-budget=60000", `--user-data-dir=${join(dirname(program), "profile")}`];
    const dom = await output(browser, [...flags, "--dump-dom", pathToFileURL(page).href], SOMEWHERE.chatham);
    const hex = "text" in dom ? /PLANS ([0-9a-f]+) END/.exec(dom.text)?.[1] : undefined;
    if (hex === undefined) throw new Error(`${browser} is here and does not plan: ${JSON.stringify(dom).slice(0, 400)}`);
    return { version: `${version.text.trim()}, ${told(SOMEWHERE.chatham)}`, text: Buffer.from(hex, "hex").toString("utf8") };
  }
  return { skipped: `none of ${BROWSERS.join(", ")} is installed; AMICABLE_BROWSER names another` };
}

function told({ TZ, LC_ALL }: Somewhere): string {
  return `${TZ}, ${LC_ALL}`;
}

async function output(
  command: string,
  words: readonly string[],
  env: Partial<Somewhere> = {},
): Promise<{ readonly text: string } | { readonly skipped: string }> {
  try {
    const { stdout } = await promisify(execFile)(command, words, { maxBuffer: 1e9, timeout: PATIENCE, encoding: "utf8", env: { ...process.env, ...env } });
    return { text: stdout };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      skipped: message
        .split("\n")
        .filter((line) => line.trim() !== "")
        .slice(0, 3)
        .join(" "),
    };
  }
}
