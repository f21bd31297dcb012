/**
 * Who does it? A named person, chosen by relation and reason; who is away, speaks no shared language or declined is passed over, and the plan says so.
 * @module
 */
import { addDays, type Day, formatDay } from "../calendar/day.js";
import { afterWorkingDays } from "../calendar/working-days.js";
import type { Colleague } from "../dossier/dossier.js";
import { connectedColleague } from "../facts/catalogue/colleagues.js";
import { speaks } from "../facts/languages.js";
import { type Message, message, RELATIONS, type Reason, type Relation } from "../vocabulary.js";
import type { Action, Owner } from "./plan.js";
import type { Ranked } from "./proposal.js";

export interface Assigned extends Ranked {
  readonly owner: Owner;
  readonly colleague?: Colleague;
  readonly involve: Action["involve"];
  /** Day from which the connected colleague has agreed or kept silent. */
  readonly agreedFrom?: Day;
}

/** The action with its owner and with whom to agree or share it. `passedOver` are colleagues who could not do it in time; then only one with a right role takes it. */
export function assign(ranked: Ranked, leading: Reason, passedOver: readonly string[] = []): Assigned {
  const { facts } = ranked.proposal;
  const colleagues = facts.case.dossier.colleagues;
  const relations = inOrder(ranked, leading);
  if (!colleagues) return { ...ranked, owner: unassigned(relations[0]), involve: [] };
  const { colleague, owner } = choose(ranked, relations, colleagues, passedOver);
  const { involve, agreedFrom } = involved(ranked, colleague, colleagues);
  return { ...ranked, owner, ...(colleague && { colleague }), involve, ...(agreedFrom !== undefined && { agreedFrom }) };
}

/** Where the customer is unhappy, the specialist who does the work speaks first (B2). */
function inOrder({ proposal }: Ranked, leading: Reason): readonly Relation[] {
  const { owner, treatment } = proposal;
  return leading === "dissatisfied" && treatment.pressure === 1 ? ["does-the-work", ...owner] : owner;
}

function unassigned(role: Relation | undefined): Owner {
  return { role: role ?? "unassigned", because: message("owner.unassigned") };
}

function choose(
  ranked: Ranked,
  relations: readonly Relation[],
  colleagues: readonly Colleague[],
  tooLate: readonly string[],
): { readonly colleague?: Colleague; readonly owner: Owner } {
  const passedOver: Message[] = [];
  for (const relation of relations) {
    for (const colleague of withRelation(ranked, relation, colleagues)) {
      const hindrance = tooLate.includes(colleague.id) ? message("owner.fallback-too-late", { colleague: colleague.name }) : hindranceOf(ranked, colleague);
      if (!hindrance) return { colleague, owner: ownerOf(colleague, relation, passedOver[0]) };
      passedOver.push(hindrance);
    }
  }
  const anyone = tooLate.length > 0 ? undefined : colleagues.find((colleague) => colleague.relations.length > 0 && !hindranceOf(ranked, colleague));
  if (anyone)
    return { colleague: anyone, owner: ownerOf(anyone, RELATIONS.find((relation) => anyone.relations.includes(relation)) ?? "serves", passedOver[0]) };
  return (
    withInterpreter(ranked, relations, colleagues, tooLate) ?? {
      owner: { role: relations[0] ?? "unassigned", because: passedOver[0] ?? message("owner.unassigned") },
    }
  );
}

/** Where nobody speaks the customer's language, it stays with the one who knows the customer, and the plan says that help with the language is needed (B1, B4). */
function withInterpreter(
  ranked: Ranked,
  relations: readonly Relation[],
  colleagues: readonly Colleague[],
  tooLate: readonly string[],
): { readonly colleague: Colleague; readonly owner: Owner } | undefined {
  const language = ranked.allowed.step.to?.person.language ?? ranked.proposal.facts.case.dossier.customer.language ?? "";
  for (const relation of relations) {
    const colleague = withRelation(ranked, relation, colleagues).find(
      (one) => !tooLate.includes(one.id) && hindranceOf(ranked, one)?.key === "owner.fallback-language",
    );
    if (colleague) return { colleague, owner: ownerOf(colleague, relation, message("owner.no-shared-language", { language })) };
  }
  return undefined;
}

function ownerOf(colleague: Colleague, role: Relation, passedOver: Message | undefined): Owner {
  return { id: colleague.id, name: colleague.name, role, because: passedOver ?? message(`owner.${role}`) };
}

/** Colleagues with a relation; for the work, those who did it for these invoices come first. */
function withRelation({ allowed }: Ranked, relation: Relation, colleagues: readonly Colleague[]): readonly Colleague[] {
  const workers = relation === "does-the-work" ? allowed.step.about.flatMap((balance) => balance.invoice.workBy ?? []) : [];
  const did = colleagues.filter((colleague) => workers.includes(colleague.id));
  return [...did, ...colleagues.filter((colleague) => colleague.relations.includes(relation) && !did.includes(colleague))];
}

function hindranceOf({ proposal, allowed }: Ranked, colleague: Colleague): Message | undefined {
  const { today, dossier } = proposal.facts.case;
  const gaps = { colleague: colleague.name };
  if (absentUntil(colleague, today) !== undefined) return message("owner.fallback-absent", gaps);
  if (proposal.treatment.where === "inside") return undefined;
  if (colleague.refuses) return message("owner.fallback-refused", gaps);
  const language = allowed.step.to?.person.language ?? dossier.customer.language;
  return speaks(colleague, language) ? undefined : message("owner.fallback-language", gaps);
}

/** Last day of an absence that covers the next working days; a day off is waited for. */
export function absentUntil(colleague: Colleague, today: Day): Day | undefined {
  const away = (colleague.absences ?? []).find((absence) => absence.from <= addDays(today, 1) && absence.until >= addDays(today, 2));
  return away?.until;
}

function involved(
  ranked: Ranked,
  owner: Colleague | undefined,
  colleagues: readonly Colleague[],
): { readonly involve: Action["involve"]; readonly agreedFrom?: Day } {
  const { facts, treatment } = ranked.proposal;
  const { requires } = ranked.allowed;
  const connected = requires.includes("agree-first") ? connectedColleague(colleagues) : undefined;
  const agreement =
    connected && connected.id !== owner?.id
      ? { who: connected, from: afterWorkingDays(facts.case, connected.asked?.on ?? facts.case.today, facts.case.limits.agreeWithinWorkingDays) }
      : undefined;
  const tell = (colleague: Colleague, how: "inform" | "offer" | "decide") => ({
    id: colleague.id,
    name: colleague.name,
    how,
    because: message(`involve.${how}`),
  });
  const first = agreement
    ? [
        {
          id: agreement.who.id,
          name: agreement.who.name,
          how: "agree-first" as const,
          until: formatDay(agreement.from),
          because: message("involve.agree-first"),
        },
      ]
    : [];
  const decider = requires.includes("person-decides")
    ? colleagues.find((colleague) => colleague.relations.includes("decides") || colleague.relations.includes("manages"))
    : undefined;
  const close =
    treatment.where === "customer"
      ? colleagues.filter(
          (colleague) =>
            colleague.id !== owner?.id && colleague.relations.some((relation) => relation === "won" || relation === "serves" || relation === "advises"),
        )
      : [];
  const others = close.filter((colleague) => colleague.id !== decider?.id && colleague.id !== agreement?.who.id);
  return {
    involve: [
      ...first,
      ...(decider ? [tell(decider, "decide")] : []),
      // The adviser hears of it, and is offered the conversation (B5).
      ...others.map((colleague) => tell(colleague, colleague.relations.includes("advises") && !colleague.refuses ? "offer" : "inform")),
    ],
    ...(agreement && { agreedFrom: agreement.from }),
  };
}
