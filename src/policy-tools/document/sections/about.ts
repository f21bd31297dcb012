/**
 * What the document is, how a decision comes about, and which layers the policy is made of.
 * @module
 */
import type { EffectiveField } from "../../../policy/layers/effective.js";
import { ENGINE_VERSION } from "../../../version.js";
import { type Cell, cell, code, list, type Section, strong, table, text } from "../page.js";
import type { Subject } from "../subject.js";

/** What it is for, and how to read it. */
export function purpose({ policy, titles }: Subject): Section {
  const { name, version, hash } = policy;
  const made = table(titles.which, titles.whichHeads, [
    [cell(titles.policyName), cell(name)],
    [cell(titles.policyVersion), version === undefined ? cell(titles.noVersion) : cell(version)],
    [cell(titles.policyHash), cell(code(hash))],
    [cell(titles.engine), cell(`amicable ${ENGINE_VERSION}`)],
  ]);
  return {
    id: "purpose",
    title: titles.purpose,
    blocks: [
      text(titles.purposeText),
      text(strong(titles.neverFirst)),
      text(titles.howDecided),
      list(titles.steps.map((step) => [step])),
      text(titles.unknownText),
      made,
    ],
  };
}

/** Which layers there are, from the lowest up, and how much each of them says. */
export function layers({ policies, titles }: Subject): Section {
  const all = policies.all();
  const names = [...new Set(all.flatMap((policy) => policy.layers))];
  const said = new Map<string, Set<string>>();
  for (const { layers: of } of all) {
    const [, segment] = /#segment:(.*)$/s.exec(of.findLast((name) => name.includes("#segment:")) ?? "") ?? [];
    const [, customer] = /#customer:(.*)$/s.exec(of.findLast((name) => name.includes("#customer:")) ?? "") ?? [];
    for (const field of policies.effective(customer, segment)) said.set(field.layer, (said.get(field.layer) ?? new Set()).add(partOf(field)));
  }
  const rows = names.map((name) => [cell(code(name)), cell(kindOf(name, titles)), countsOf(said.get(name) ?? new Set(), titles)]);
  return { id: "layers", title: titles.layers, blocks: [text(titles.layersText), table(titles.layers, titles.layerHeads, rows)] };
}

/** A rule counts once, however many of its fields a layer touches. */
function partOf({ pointer }: EffectiveField): string {
  const [, section = "", name = ""] = pointer.split("/");
  return `${section}/${name}`;
}

function kindOf(name: string, titles: Subject["titles"]): string {
  if (name.includes("#segment:")) return titles.forSegment;
  if (name.includes("#customer:")) return titles.forCustomer;
  return name.startsWith("amicable:") ? titles.shipped : titles.own;
}

function countsOf(parts: ReadonlySet<string>, titles: Subject["titles"]): Cell {
  const lines = Object.entries(titles.parts).flatMap(([section, word]) => {
    const count = [...parts].filter((part) => part.startsWith(`${section}/`)).length;
    return count === 0 ? [] : [[`${word}: ${count}`]];
  });
  return lines.length === 0 ? cell(titles.nothing) : lines;
}
