/**
 * The customer of a case: the dossier it names, or an ordinary customer of whom the facts given are so.
 * @module
 */
import type { Dossier } from "../../dossier/dossier.js";
import { parseDossier } from "../../dossier/parse.js";
import { type Facts, type FactValue, type Finding, known, unknown } from "../../facts/fact.js";
import { pointer } from "../../json-pointer.js";
import type { Planner } from "../../planner.js";
import { problemList } from "../../policy/report.js";
import { inWords, type Language, say } from "../../policy/words/phrase.js";
import type { Problem } from "../../problem.js";
import { tellAll } from "../regions/customers/told-facts.js";
import { typicalCustomers } from "../regions/customers/typical.js";
import type { CustomerDocument, Situation, Whose } from "../regions/index.js";
import type { CaseDocument } from "./document.js";
import { currencyIn, readFacts } from "./facts.js";
import { CASE_WORDS } from "./read-words.js";

export interface CaseCustomer {
  readonly dossier: Dossier;
  /** Facts that stand before what the dossier says. */
  readonly given: ReadonlyMap<string, Finding>;
}
export interface GivenContext {
  readonly planner: Planner;
  /** Dossiers in files of their own, by the name the case gives them. */
  readonly dossiers: ReadonlyMap<string, unknown>;
  readonly language?: Language;
}
export type CustomerRead = { readonly ok: true; readonly customer: CaseCustomer } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The customer of a case, or what is wrong with the dossier. `at` is where the case stands. */
export function customerOfCase({ given }: Pick<CaseDocument, "given">, at: string, context: GivenContext): CustomerRead {
  const { planner } = context;
  const { report } = problemList();
  const { dossier, facts = {}, customer = "example" } = given;
  const segment = typeof facts.segment === "string" ? facts.segment : undefined;
  const { economics } = planner.policy.for(customer, segment);
  const currency = currencyIn(facts, economics.currency);
  const { currency: _, ...others } = facts;
  const told = readFacts(dossier === undefined ? others : facts, { catalogue: planner.catalogue, currency, at, report });
  if (dossier === undefined)
    return { ok: true, customer: customerLike(told, { id: customer, ...(segment === undefined ? {} : { segment }), currency }, planner) };
  const place = pointer(at, "given", "dossier");
  const document = typeof dossier === "string" ? context.dossiers.get(dossier) : dossier;
  const parsed = parseDossier(document);
  if (parsed.ok) return { ok: true, customer: { dossier: parsed.value, given: handed(told) } };
  if (typeof dossier !== "string") return { ok: false, problems: parsed.issues.map((issue) => ({ ...issue, at: place + issue.at })) };
  return { ok: false, problems: [inFile(document === undefined ? undefined : parsed.issues[0], dossier, place, context.language ?? "en")] };
}

/** What is wrong inside another file is said at its name. */
function inFile(issue: Problem | undefined, file: string, at: string, language: Language): Problem {
  const problem = { code: "case-dossier", severity: "error", at, received: JSON.stringify(file) } as const;
  if (!issue) return { ...problem, expected: CASE_WORDS.readableFile[language], mend: CASE_WORDS.checkFile[language] };
  const { expected, mend } = issue;
  return {
    ...problem,
    received: `${JSON.stringify(file)} (${issue.at})`,
    expected: CASE_WORDS.rightDossier[language],
    mend: inWords(say(CASE_WORDS.mendDossier, { expected, mend }), language),
  };
}

/**
 * An ordinary customer, twelve days late with one invoice of 1,000, of whom these facts are so. What a dossier can say is told in the dossier, so
 * that what follows from it is so too; the rest is handed over beside it.
 */
export function customerLike(told: Situation, whose: Whose, planner: Planner): CaseCustomer {
  const [plain] = typicalCustomers(whose);
  if (!plain) throw new TypeError("There is always an ordinary customer.");
  const document = [...told].reduce((so, [fact, is]) => withTold(so, fact, is, whose, planner), plain);
  const dossier = read(document);
  if (!dossier) throw new TypeError("Only what can be read is told.");
  return { dossier, given: handed(new Map([...told].filter(([fact, is]) => !isSo(fact, is, dossier, planner)))) };
}

function withTold(so: CustomerDocument, fact: string, is: FactValue | undefined, whose: Whose, planner: Planner): CustomerDocument {
  const dossier = read(so);
  if (dossier && isSo(fact, is, dossier, planner)) return so;
  const next = tellAll(so, new Map([[fact, is]]), whose);
  const changed = next && read(next);
  return next && changed && isSo(fact, is, changed, planner) ? next : so;
}

function read(document: CustomerDocument): Dossier | undefined {
  const parsed = parseDossier(document);
  return parsed.ok ? parsed.value : undefined;
}

function isSo(fact: string, is: FactValue | undefined, dossier: Dossier, planner: Planner): boolean {
  const [facts] = planner.lookups(dossier);
  return JSON.stringify(facts?.value(fact)) === JSON.stringify(is);
}

function handed(told: Situation): ReadonlyMap<string, Finding> {
  return new Map([...told].map(([fact, is]): [string, Finding] => [fact, is === undefined ? unknown() : known(is)]));
}

/** What the rules see of the customer, per currency. */
export function factsOfCase({ dossier, given }: CaseCustomer, planner: Planner): readonly Facts[] {
  return planner.lookups(dossier, given);
}
