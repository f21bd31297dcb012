import type { Entries, Entry } from "../../../policy/layers/entry.js";
import { isObject, own } from "../../../policy/plain.js";
import type { Json } from "../../../vocabulary.js";
import type { Check } from "../check.js";
import { type Finding, type Said, saying, witness } from "../finding.js";
import { placeInLayer, type Subject } from "../subject.js";

/** Something a layer says that was so already. */
export const deadOverride: Check = {
  code: "dead-override",
  meaning: { en: "A change that changes nothing", nl: "Een wijziging die niets verandert" },
  run: (subject) => (subject.based ? [...entriesOf(subject), ...valuesOf(subject)] : []),
};

type Why = "same" | "off-already" | "on-already" | "is-off";

function entriesOf(subject: Subject): readonly Finding[] {
  const { below, now, layer } = subject;
  return (["rules", "reasons", "conditions"] as const).flatMap((section) => {
    const told = own(layer.body, section);
    return Object.keys(isObject(told) ? told : {}).flatMap((id) => {
      const why = deadEntry(id, below[section], now[section], told);
      return why ? [finding(subject, why, [section, id], section === "rules" ? [id] : [])] : [];
    });
  });
}

function deadEntry(id: string, below: Entries, now: Entries, told: Json | undefined): Why | undefined {
  const before: Entry | undefined = below.get(id);
  const after = now.get(id);
  const said = isObject(told) ? own(told, id) : undefined;
  if (!before || !after) return undefined;
  if (said === "off") return before.off ? "off-already" : undefined;
  if (said === "on") return before.off ? undefined : "on-already";
  if (before.off && after.off) return "is-off";
  return alike(before.value, after.value) && before.off === after.off ? "same" : undefined;
}

/** Settings and limits that were this already. */
function valuesOf(subject: Subject): readonly Finding[] {
  const { below, layer } = subject;
  const sections = [
    ["settings", below.settings.value],
    ["guardrails", below.limits.value],
  ] as const;
  return sections.flatMap(([section, before]) => {
    const told = own(layer.body, section);
    return Object.entries(isObject(told) ? told : {}).flatMap(([key, value]) => {
      const same = isObject(before) && Object.hasOwn(before, key) && alike(own(before, key) ?? null, value);
      return same ? [finding(subject, "same", [section, key], [])] : [];
    });
  });
}

function finding(subject: Subject, why: Why, steps: readonly [string, string], rules: readonly string[]): Finding {
  const place = placeInLayer(subject.layer, ...steps);
  const about = subject.rules.find(({ id }) => rules.includes(id));
  const shown = about && subject.customers.show(about.formula);
  const customer = shown?.kind === "yes" ? shown.customer : subject.customers.typical[0];
  return {
    code: deadOverride.code,
    severity: why === "is-off" ? "warning" : "hint",
    ...place,
    ...saying(SAID[why], { what: steps[1] }),
    related: [],
    rules,
    // A preset's own text is not handed in, so nothing can be taken out of it.
    ...(customer && place.document === undefined ? { witness: witness(customer, { kind: "same-without", at: place.at }) } : {}),
  };
}

/** The same value, in whatever order its fields were written. */
function alike(one: Json, other: Json): boolean {
  return ordered(one) === ordered(other);
}

function ordered(value: Json): string {
  return JSON.stringify(value, (_, part: Json) => (isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

const REMOVE = { en: "Remove it; it will keep following the layer below.", nl: "Haal het weg; dan blijft het de laag eronder volgen." };
const SAID: Readonly<Record<Why, Said<{ readonly what: string }>>> = {
  same: {
    en: ({ what }) => [`"${what}" says what the layer below already says.`, REMOVE.en],
    nl: ({ what }) => [`"${what}" zegt wat de laag eronder al zegt.`, REMOVE.nl],
  },
  "off-already": {
    en: ({ what }) => [`"${what}" was off already.`, REMOVE.en],
    nl: ({ what }) => [`"${what}" stond al uit.`, REMOVE.nl],
  },
  "on-already": {
    en: ({ what }) => [`"${what}" was on already.`, REMOVE.en],
    nl: ({ what }) => [`"${what}" stond al aan.`, REMOVE.nl],
  },
  "is-off": {
    en: ({ what }) => [
      `"${what}" is off in a layer below, so changing it changes nothing.`,
      `To use it again, write { "replace": … } with the whole rule, or turn it on in the layer below.`,
    ],
    nl: ({ what }) => [
      `"${what}" staat uit in een laag eronder, dus een wijziging verandert niets.`,
      `Schrijf { "replace": … } met de hele regel om hem weer te gebruiken, of zet hem aan in de laag eronder.`,
    ],
  },
};
