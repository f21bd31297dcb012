import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PRESET_EDITIONS } from "../../src/policy/presets/changes.js";

test("whoever looks up how long a shipped policy stays finds every edition, as the table in the code says", () => {
  const page = readFileSync(new URL("../../docs/explanation/preset-editions.md", import.meta.url), "utf8");
  const rows = [...page.matchAll(/^\| `(amicable:[^`]+)` \| (\S+) \| (\S*) ?\|$/gm)].map(([, name, since, until]) => ({
    name,
    since,
    ...(until ? { until } : {}),
  }));
  expect(rows).toEqual(PRESET_EDITIONS);
});
