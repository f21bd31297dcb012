/** Prints the golden plans wherever it runs: to the console, or into the page. */
import portfolio from "../../examples/portfolio.ndjson";
import { goldenPlans, portfolioIn } from "../golden/plans.js";

const lines = goldenPlans(portfolioIn(portfolio)).map(({ name, text }) => `${name}\t${text}`);
const page: { body: { textContent: string | null } } | undefined = Reflect.get(globalThis, "document");
if (page) {
  // As numbers, because a page would show some letters in its own way.
  page.body.textContent = `PLANS ${[...new TextEncoder().encode(lines.join("\n"))].map((byte) => byte.toString(16).padStart(2, "0")).join("")} END`;
} else for (const line of lines) console.log(line);
