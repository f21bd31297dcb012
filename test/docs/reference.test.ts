/** The reference says what the code says. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referencePages } from "./reference.js";

describe("the reference pages", () => {
  it.each([...referencePages().keys()])("%s says what the catalogues say (npm run generate writes it anew)", (name) => {
    const written = readFileSync(new URL(`../../docs/reference/${name}`, import.meta.url), "utf8");
    expect(written).toBe(referencePages().get(name));
  });
});
