/** Makes the golden plans wherever it runs: printed where there are arguments, handed to who asks where there are none, as in a page. */
import portfolio from "../../examples/portfolio.ndjson";
import { portfolioIn } from "../golden/plans.js";
import { written } from "./written.js";

const process: { readonly argv: readonly string[] } | undefined = Reflect.get(globalThis, "process");
const plans = (seed: number) => written(portfolioIn(portfolio), seed);
if (process) console.log(plans(Number(process.argv[2])));
else Reflect.set(globalThis, "plans", plans);
