import { expect, test } from "vitest";
import { visible, visibleLines } from "../src/visible.js";

test.each([
  ["a colour", "red \u001b[31mtext", "red  [31mtext"],
  ["a bell and a return", "a\u0007b\rc", "a b c"],
  ["a name that turns the reading direction", "Jan\u202ednuos", "Jan dnuos"],
  ["accents and other scripts", "Zoë Łukasz 李", "Zoë Łukasz 李"],
])("a customer's name reaches the screen without what would steer it: %s", (_what, told, shown) => expect(visible(told)).toBe(shown));

test("a text of several lines keeps its lines", () => expect(visibleLines("one\u001b\ntwo")).toBe("one \ntwo"));
