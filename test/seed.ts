/** The same customers in every run, so that a failure is never a matter of luck; `AMICABLE_SEED` tries others. */
import fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.AMICABLE_SEED ?? 20261123) });
