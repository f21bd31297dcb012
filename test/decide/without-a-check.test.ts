/**
 * Threatening steps reach a plan in one place, `sequence`. Each of its checks is taken out here, in a copy, and for each there is a customer to whom a
 * promise is then broken. With the check in place it is kept.
 */
import { afterAll, describe, expect, it, vi } from "vitest";
import { parseDossier } from "../../src/index.js";
import { eagerDocument, firmCase } from "../guardrails/firm-case.js";
import { type Alteration, libraryWith } from "./altered.js";
import { CHECKS, type Check } from "./checks.js";

async function verdictOn({ promise, change, options, kept }: Check, alteration?: Alteration): Promise<{ readonly holds: boolean; readonly plan: string }> {
  const library = await libraryWith(alteration);
  const told = firmCase();
  change?.(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  try {
    const trial = library.trialOf(library.benchOf(options ?? { policy: eagerDocument("formal-notice") }), dossier.value);
    const { actions, later, withheld } = trial.plan;
    const plan = JSON.stringify([actions.map(({ treatment }) => treatment), later.map(({ treatment, after }) => [treatment, after]), withheld]);
    return { holds: kept ? kept(trial.plan) : library.promises[promise](trial).holds, plan };
  } catch (thrown) {
    // The plan refuses to show what `sequence` should not have let through: no plan is no promise kept.
    if (thrown instanceof Error && thrown.message.startsWith("A threatening step reached")) return { holds: false, plan: thrown.message };
    throw thrown;
  }
}

describe("without one of the checks in sequence a promise is broken", () => {
  afterAll(() => {
    vi.doUnmock("../../src/decide/sequence.js");
    vi.resetModules();
  });

  it.each(CHECKS.map((check) => [check.promise, check.sentence, check] as const))("%s: %s", async (_promise, _sentence, check) => {
    const whole = await verdictOn(check);
    expect(whole.holds, whole.plan).toBe(true);
    const without = await verdictOn(check, { was: check.was, is: check.is });
    expect(without.holds, without.plan).toBe(false);
  });
});
