/** What colleagues can do: agree, and stop asking to wait. */
import type { Looking, Possible } from "../answer.js";
import { remove, set } from "../edit.js";
import { placed, told } from "../possible.js";

/** A veto lifted, a question answered. */
export function colleagues({ dossier: { told: document, colleagues: all } }: Looking): readonly Possible[] {
  return [
    ...placed(all, ({ veto }) => veto !== undefined).map(({ item: { name }, index }) =>
      told("veto-lifted", { colleague: name }, remove(document, ["colleagues", index, "veto"])),
    ),
    ...placed(all, ({ asked }) => asked !== undefined && asked.answer !== "agreed").map(({ item: { name }, index }) =>
      told("colleague-agreed", { colleague: name }, set(document, ["colleagues", index, "asked", "answer"], "agreed")),
    ),
  ];
}
