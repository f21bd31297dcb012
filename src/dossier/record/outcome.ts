/**
 * What a step was and what came of it, as far as the dossier has to remember.
 * @module
 */
import type { Problem } from "../../problem.js";
import type { Channel, Circumstance, DisputeGround, Outcome, Pressure, Purpose } from "../../vocabulary.js";
import { shown } from "../shown.js";

/** What has to be known of a step that was carried out; every action of a plan has it. */
export interface StepTaken {
  readonly treatment: string;
  readonly pressure: Pressure;
  /** Not told for work inside the company. */
  readonly channel?: Channel;
  readonly to?: { readonly id: string };
  readonly owner?: { readonly id?: string };
  readonly about?: readonly { readonly invoice: string }[];
  readonly asksForMoney?: boolean;
  readonly purpose?: Purpose;
}

export interface StepOutcome {
  readonly outcome: Outcome;
  /** Day, or moment with its offset; the dossier's moment where not told. A later moment moves the dossier's clock forward to it. */
  readonly on?: string;
  /** Id of the colleague, when it was not the owner. */
  readonly by?: string;
  readonly note?: string;
  /** With `reached-promised`: the day, and the amount when not all of it, in the currency of the invoices. */
  readonly promisedBy?: string;
  readonly promisedAmount?: string;
  /** With `reached-arranged`; amounts in the currency of the invoices. */
  readonly arrangement?: { readonly instalments: readonly { readonly due: string; readonly amount: string }[]; readonly confirmed?: boolean };
  /** With `reached-disputed`; the invoice may be left out when the step was about one only. */
  readonly dispute?: { readonly invoice?: string; readonly id?: string; readonly ground?: DisputeGround; readonly amount?: string };
  /** With any outcome: people tell this when they are ready to. */
  readonly circumstance?: { readonly kind: Circumstance; readonly until?: string; readonly addressee?: string };
  /** With any outcome: something to be mended for the customer. */
  readonly ticket?: { readonly id: string; readonly severity?: "low" | "normal" | "high" };
}

const FIELDS: Readonly<Record<keyof StepOutcome, true>> = {
  outcome: true,
  on: true,
  by: true,
  note: true,
  promisedBy: true,
  promisedAmount: true,
  arrangement: true,
  dispute: true,
  circumstance: true,
  ticket: true,
};
const ONLY_WITH: readonly (readonly [detail: keyof StepOutcome, outcome: Outcome])[] = [
  ["promisedBy", "reached-promised"],
  ["promisedAmount", "reached-promised"],
  ["arrangement", "reached-arranged"],
  ["dispute", "reached-disputed"],
];

/** What makes no sense about an outcome whatever the dossier says: details of another outcome, a conversation nobody had. */
export function nonsense(step: StepTaken, told: StepOutcome): readonly Problem[] {
  const problems: Problem[] = [];
  for (const name of Object.keys(told)) {
    if (!Object.hasOwn(FIELDS, name))
      problems.push(
        wrong("unknown-field", `/${name}`, shown(name), `one of: ${Object.keys(FIELDS).join(", ")}`, "Take it out; what else is worth keeping goes into note"),
      );
  }
  for (const [detail, outcome] of ONLY_WITH) {
    if (told[detail] !== undefined && told.outcome !== outcome)
      problems.push(
        wrong(
          "invalid-outcome",
          `/${detail}`,
          shown(told[detail]),
          `this only with the outcome ${outcome}`,
          `Set outcome to ${outcome}, or leave ${detail} out`,
        ),
      );
  }
  if (told.promisedAmount !== undefined && told.promisedBy === undefined)
    problems.push(wrong("missing", "/promisedBy", undefined, "the day by which the amount was promised", "Add promisedBy, such as 2026-11-27"));
  if (step.channel === undefined && told.outcome !== "done")
    problems.push(
      wrong(
        "invalid-outcome",
        "/outcome",
        shown(told.outcome),
        "done: this step was work inside the company",
        "Set outcome to done, or leave the step unrecorded",
      ),
    );
  return problems;
}

/** A problem with an outcome. */
export function wrong(code: string, at: string, received: string | undefined, expected: string, mend: string): Problem {
  return { code, severity: "error", at, ...(received !== undefined && { received }), expected, mend };
}
