/** The reference pages, written from the catalogues themselves. `npm run generate` writes them; a test compares. */
import { FACTS, GUARDRAILS, LIMITS, PRESETS, SETTINGS, TREATMENTS } from "../../src/index.js";
import { en } from "../../src/language/en/index.js";
import { say, treatmentName } from "../../src/language/say.js";
import { allProblemPages } from "../../src/policy-tools/index.js";
import { PRESSURES } from "../../src/vocabulary.js";
import { CHECKS, lintExamples } from "../policy-tools/lint/examples.js";

const row = (...cells: readonly (string | number)[]) => `| ${cells.map((cell) => String(cell).replaceAll("|", "\\|")).join(" | ")} |`;
const table = (heads: readonly string[], rows: readonly string[]) => [row(...heads), row(...heads.map(() => "---")), ...rows].join("\n");
const page = (title: string, intro: string, body: string) => `# ${title}\n\n<!-- Written by \`npm run generate\`. -->\n\n${intro}\n\n${body}\n`;
const words = (key: string) => (Object.hasOwn(en.words, key) ? say(en, key) : "");

/** Page names and their text. */
export function referencePages(): ReadonlyMap<string, string> {
  return new Map([
    ["facts.md", factsPage()],
    ["treatments.md", treatmentsPage()],
    ["guardrails.md", guardrailsPage()],
    ["settings.md", settingsPage()],
    ["policy-problems.md", allProblemPages()],
    ["policy-lint.md", lintPage()],
  ]);
}

function factsPage(): string {
  const groups = [...new Set(FACTS.map((fact) => fact.group))];
  const body = groups.map((group) => {
    const facts = FACTS.filter((fact) => fact.group === group);
    const rows = facts.map((fact) =>
      row(
        `\`${fact.name}\``,
        fact.type,
        fact.values ? fact.values.join(", ") : (fact.unit ?? ""),
        fact.polarity,
        fact.personal ? "yes" : "",
        fact.meaning.en,
        fact.meaning.nl,
      ),
    );
    return `## ${group}\n\n${table(["fact", "type", "values or unit", "pressure", "personal", "meaning", "betekenis"], rows)}`;
  });
  const intro = `What a condition can look at: ${FACTS.length} facts. A fact that is not known is neither met nor, negated, met. \`pressure\` says what knowing it can do: \`restrains\` can only lower pressure, \`supports\` can justify more. \`personal\` marks what says something of a natural person. Amounts are in the currency the case is about; days are whole days.`;
  return page("Facts", intro, body.join("\n\n"));
}

function treatmentsPage(): string {
  const rows = TREATMENTS.map((treatment) =>
    row(
      `\`${treatment.id}\``,
      `${treatment.pressure} ${PRESSURES[treatment.pressure]}`,
      treatmentName(en, treatment.id),
      treatment.asksForMoney ? "yes" : "",
      treatment.channels.join(", ") || "inside",
      treatment.owner.join(", "),
      words(`treatment.${treatment.id}.why`),
    ),
  );
  const intro = `What a rule can propose: ${TREATMENTS.length} treatments, mildest first. The pressure is what a treatment does to whoever receives it; a policy may raise it (not for inside work) and never lower it. Levels 5 and 6 exist only as locked later steps.`;
  return page("Treatments", intro, table(["treatment", "pressure", "name", "asks for money", "ways, best first", "owner, best first", "what it is for"], rows));
}

function guardrailsPage(): string {
  const rows = GUARDRAILS.map((guardrail) =>
    row(
      `\`${guardrail.id}\``,
      guardrail.serves,
      guardrail.reads.map((name) => `\`${name}\``).join(", ") || "the step itself",
      words(`guardrail.${guardrail.id}`),
    ),
  );
  const limits = LIMITS.map((limit) =>
    row(
      `\`${limit.name}\``,
      `${limit.default} ${limit.unit}`,
      limit.tighter === "lower" ? `down to ${limit.min}` : `up to ${limit.max}`,
      limit.meaning.en,
      limit.meaning.nl,
    ),
  );
  const intro = `${GUARDRAILS.length} guardrails, in code. No policy can loosen one, and what a guardrail does not know, it stops (unless it says otherwise in its file). Their order means nothing: the strictest verdict wins.`;
  const body = `${table(["guardrail", "keeps", "looks at", "what it says"], rows)}\n\n## Numbers a policy may tighten\n\nUnder \`guardrails\` in a policy. A looser value is an error.\n\n${table(["number", "default", "may go", "meaning", "betekenis"], limits)}\n\n\`never\` takes a list of treatments this policy never wants; it only grows from layer to layer.`;
  return page("Guardrails", intro, body);
}

function settingsPage(): string {
  const rows = SETTINGS.map((setting) =>
    row(`\`${setting.name}\``, setting.type, setting.default, shippedValues(setting), setting.meaning.en, setting.meaning.nl),
  );
  const intro =
    "Under `settings` in a policy. Each can be read in a condition as the fact `settings.<name>`; amounts are in `economics.currency`. The default is for a policy without a base; a policy that extends a shipped one begins with what that one says, and `amicable plan` without `--policy` uses `relationship-first`.";
  return page("Settings", intro, table(["setting", "type", "default", "in shipped policies, where it differs", "meaning", "betekenis"], rows));
}

/** Which shipped policies say otherwise, their bases counted. */
function shippedValues({ name, default: usual }: (typeof SETTINGS)[number]): string {
  const said = [...PRESETS.keys()].map((preset) => [preset.replace(/^amicable:|@\d+$/g, ""), settingIn(preset, name) ?? usual] as const);
  const other = [...new Set(said.map(([, value]) => value))].filter((value) => value !== usual);
  return other.map((value) => `${value}: ${said.flatMap(([preset, is]) => (is === value ? [preset] : [])).join(", ")}`).join("; ");
}

function settingIn(preset: string, name: string): string | number | undefined {
  const { settings, extends: base } = (PRESETS.get(preset) ?? {}) as { settings?: Record<string, string | number>; extends?: string };
  return settings?.[name] ?? (base === undefined ? undefined : settingIn(base, name));
}

function lintPage(): string {
  const body = CHECKS.map(({ code, meaning }) => {
    const examples = lintExamples(code).map(
      ({ policy, severity, message, help }) => `${message.en} ${help.en}\n\n${message.nl} ${help.nl}\n\n(${severity})\n\n\`\`\`json\n${policy}\n\`\`\``,
    );
    return `## ${code}\n\n${meaning.en}. ${meaning.nl}.\n\n${examples.join("\n\n")}`;
  });
  const intro =
    "What `amicable policy lint` looks for in a policy that can be used. A warning is very likely a mistake and ends the command with 1; a hint may well be meant. Each finding comes with a customer who shows it: a dossier, or a dossier with some facts handed over beside it.";
  return page("Policy lint", intro, body.join("\n\n"));
}
