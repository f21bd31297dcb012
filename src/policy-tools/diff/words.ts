/** The words around a difference between two policies. */
import type { Language } from "../../policy/words/phrase.js";
import type { Difference } from "./change.js";
import type { Aspect } from "./first-action.js";

export interface DiffWords {
  readonly situations: (count: number) => string;
  readonly how: Readonly<Record<Difference["how"], (rule: string) => string>>;
  readonly through: (names: readonly string[]) => string;
  readonly segment: (name: string) => string;
  readonly customer: (id: string) => string;
  readonly before: string;
  readonly after: string;
  readonly example: string;
  readonly handed: string;
  readonly more: (count: number) => string;
  readonly unseen: string;
  readonly proven: string;
  readonly notFound: string;
  readonly tally: (changed: number, customers: number) => string;
  readonly otherwise: string;
  readonly firmer: (count: number) => string;
  readonly gentler: (count: number) => string;
  readonly aspect: Readonly<Record<Aspect, string>>;
}

export const WORDS: Readonly<Record<Language, DiffWords>> = {
  en: {
    situations: (count) =>
      count === 0
        ? "No situation was found that gets another first action."
        : `${count} ${count === 1 ? "situation gets" : "situations get"} another first action.`,
    how: {
      added: (rule) => `New rule "${rule}"`,
      removed: (rule) => `Rule "${rule}" is gone or off`,
      when: (rule) => `Rule "${rule}" holds for other customers`,
      then: (rule) => `Rule "${rule}" wants something else, or in another way`,
      never: (rule) => `What is never wanted: seen at rule "${rule}"`,
      limits: (rule) => `Limits: seen at rule "${rule}"`,
      economics: (rule) => `Economics: seen at rule "${rule}"`,
    },
    through: (names) => `(through ${names.join(", ")})`,
    segment: (name) => `(only segment ${name})`,
    customer: (id) => `(only customer ${id})`,
    before: "before",
    after: "after",
    example: "for example",
    handed: "(facts handed over beside the dossier)",
    more: (count) => `and ${count} more`,
    unseen: "Written otherwise, without another first action:",
    proven: "nobody can notice it",
    notFound: "no customer was found who notices it",
    tally: (changed, customers) => `${changed} of ${customers} ${customers === 1 ? "customer gets" : "customers get"} another first action.`,
    otherwise: "done in another way",
    firmer: (count) => `${count} with more pressure`,
    gentler: (count) => `${count} with less pressure`,
    aspect: { treatment: "step", pressure: "pressure", channel: "by", tone: "tone", owner: "colleague", to: "to" },
  },
  nl: {
    situations: (count) =>
      count === 0
        ? "Er is geen situatie gevonden die een andere eerste actie krijgt."
        : `${count} ${count === 1 ? "situatie krijgt" : "situaties krijgen"} een andere eerste actie.`,
    how: {
      added: (rule) => `Nieuwe regel "${rule}"`,
      removed: (rule) => `Regel "${rule}" is weg of staat uit`,
      when: (rule) => `Regel "${rule}" geldt voor andere klanten`,
      then: (rule) => `Regel "${rule}" wil iets anders, of op een andere manier`,
      never: (rule) => `Wat nooit gewild is: te zien bij regel "${rule}"`,
      limits: (rule) => `Grenzen: te zien bij regel "${rule}"`,
      economics: (rule) => `Economie: te zien bij regel "${rule}"`,
    },
    through: (names) => `(door ${names.join(", ")})`,
    segment: (name) => `(alleen segment ${name})`,
    customer: (id) => `(alleen klant ${id})`,
    before: "was",
    after: "wordt",
    example: "bijvoorbeeld",
    handed: "(feiten meegegeven naast het dossier)",
    more: (count) => `en nog ${count}`,
    unseen: "Anders geschreven, zonder andere eerste actie:",
    proven: "niemand kan het merken",
    notFound: "er is geen klant gevonden die het merkt",
    tally: (changed, customers) => `${changed} van ${customers} ${customers === 1 ? "klant krijgt" : "klanten krijgen"} een andere eerste actie.`,
    otherwise: "op een andere manier",
    firmer: (count) => `${count} met meer druk`,
    gentler: (count) => `${count} met minder druk`,
    aspect: { treatment: "stap", pressure: "druk", channel: "via", tone: "toon", owner: "collega", to: "aan" },
  },
};
