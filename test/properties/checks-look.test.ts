import { describe, expect, test } from "vitest";
import { GUARDRAILS } from "../../src/index.js";
import { benchOf, type PromiseId, promises, trialOf } from "../../src/testing/index.js";
import { eagerDocument, firmCase } from "../guardrails/firm-case.js";
import type { Witness } from "../guardrails/witness.js";
import { WITNESSES } from "../guardrails/witnesses.js";
import { benchWithout } from "../removed/generated.js";
import { read } from "./trying.js";

/** Where nobody knows the hours no moment is found either, so that nothing is planned all the same. */
const KEPT_ALL_THE_SAME = ["contact-window"];
const served = new Map(GUARDRAILS.map(({ id, serves }) => [id, serves as PromiseId]));

function verdicts({ guardrail, treatment, change }: Witness) {
  const told = firmCase();
  change(told);
  const dossier = read(told);
  const check = promises[served.get(guardrail) ?? "P1"];
  const bench = benchOf({ policy: eagerDocument(treatment) });
  return { whole: check(trialOf(bench, dossier)), without: check(trialOf(benchWithout(bench, guardrail), dossier)) };
}

describe("the independent reading of a plan accuses nobody who keeps all guardrails, and whoever leaves one out", () => {
  test.each(WITNESSES.map((witness) => [witness.guardrail, witness.sentence, witness] as const))("%s: %s", (_id, _sentence, witness) => {
    const { whole, without } = verdicts(witness);
    expect(whole).toEqual({ holds: true });
    expect(without.holds).toBe(KEPT_ALL_THE_SAME.includes(witness.guardrail));
  });
});
