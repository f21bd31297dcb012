/** A browser that is installed here: one browser, and for every machine a fresh page that believes to be on it. */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Ask, asking } from "./devtools-pipe.js";
import { languageTag, type Machine } from "./machines.js";
import type { Found, Runtime } from "./runtime.js";

const BROWSERS = ["chromium", "chromium-browser", "google-chrome"];

export const aBrowser: Runtime = {
  name: "a browser",
  find: async ({ script }) => {
    for (const browser of [process.env.AMICABLE_BROWSER ?? [], BROWSERS].flat()) {
      const version = versionOf(browser);
      if (version !== undefined) return opened(browser, version, readFileSync(script, "utf8"));
    }
    return { skipped: `none of ${BROWSERS.join(", ")} is installed; AMICABLE_BROWSER names another` };
  },
};

function versionOf(browser: string): string | undefined {
  try {
    const words = execFileSync(browser, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return /[A-Za-z ]+[\d.]+/.exec(words)?.[0] ?? words.trim();
  } catch {
    return undefined;
  }
}

function opened(browser: string, version: string, script: string): Found {
  const profile = mkdtempSync(join(tmpdir(), "amicable-browser-"));
  const flags = ["--headless", "--disable-gpu", "--no-sandbox", "--remote-debugging-pipe", `--user-data-dir=${profile}`];
  const child = spawn(browser, [...flags, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const ask = asking(child);
  return {
    version,
    // A browser lets only one page at a time believe that it is elsewhere.
    lanes: 1,
    run: (machine, seed) => inAPage(ask, machine, script, seed),
    close: () =>
      new Promise((resolve) => {
        child.once("exit", () => {
          rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
          resolve();
        });
        child.kill();
      }),
  };
}

async function inAPage(ask: Ask, machine: Machine, script: string, seed: number): Promise<string> {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  const page = String(sessionId);
  await ask("Emulation.setTimezoneOverride", { timezoneId: machine.zone }, page);
  await ask("Emulation.setLocaleOverride", { locale: languageTag(machine) }, page);
  const text = await evaluated(ask, `${script}\nplans(${seed})`, page);
  await ask("Target.closeTarget", { targetId });
  return text;
}

async function evaluated(ask: Ask, expression: string, page: string): Promise<string> {
  const answer = await ask("Runtime.evaluate", { expression, returnByValue: true }, page);
  const { result } = answer as { readonly result?: { readonly value?: unknown } };
  if (typeof result?.value !== "string") throw new Error(`The page does not plan: ${JSON.stringify(answer).slice(0, 400)}`);
  return result.value;
}
