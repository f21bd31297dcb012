/** `amicable policy from-ladder`, as a colleague types it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inProcess } from "./in-process.js";
import { folderWith } from "./run.js";

const LADDER = { schemaVersion: 1, name: "Onze ERP", currency: "EUR", levels: [{ days: 7 }, { days: 30, text: "Wij schakelen een deurwaarder in." }] };
const fileWith = (value: unknown, name = "ladder.json") => join(folderWith({ [name]: typeof value === "string" ? value : JSON.stringify(value) }), name);

describe("amicable policy from-ladder", () => {
  test("prints the policy, and beside it what will be different", async () => {
    const { out, error, exit } = await inProcess(["policy", "from-ladder", fileWith(LADDER), "--lang", "nl"]);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ name: "from-onze-erp", extends: "amicable:relationship-first@1" });
    expect(error).toContain('"deurwaarder" kondigt een gevolg aan');
  });

  test("writes the policy to a file that can be used at once", async () => {
    const ladder = fileWith(LADDER);
    const out = join(folderWith({}), "policy.json");
    expect((await inProcess(["policy", "from-ladder", ladder, "--out", out])).out).toBe("");
    expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ name: "from-onze-erp" });
    expect((await inProcess(["policy", "check", out])).exit).toBe(0);
  });

  test("tells every mistake in a ladder with its place", async () => {
    const { out, error, exit } = await inProcess(["policy", "from-ladder", fileWith({ ...LADDER, currency: "euro", levels: [{ days: "7" }] })]);
    expect([out, exit]).toEqual(["", 1]);
    expect(error).toMatch(/\/currency[\s\S]*\/levels\/0\/days/);
  });

  test("tells where a file is no JSON", async () => {
    expect((await inProcess(["policy", "from-ladder", fileWith("{ days: 7 }")])).error).toContain("line 1, column 3");
  });

  test("never writes over the ladder, and says where it cannot write", async () => {
    const ladder = fileWith(LADDER);
    expect(await inProcess(["policy", "from-ladder", ladder, "--out", ladder])).toMatchObject({ exit: 2, out: "" });
    expect(await inProcess(["policy", "from-ladder", ladder, "--out", join(folderWith({}), "no", "where.json")])).toMatchObject({ exit: 2 });
    expect(JSON.parse(readFileSync(ladder, "utf8"))).toEqual(LADDER);
  });
});
