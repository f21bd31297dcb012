// biome-ignore-all lint/suspicious/noThenProperty: a rule has a then
/** Who does it, and with whom it is agreed or shared: relation first, then who is there, willing and speaks the language. */
import { describe, expect, it } from "vitest";
import type { Action } from "../../src/decide/plan.js";
import { createPlanner, parseDossier, TREATMENTS, type Treatment } from "../../src/index.js";
import type { Json } from "../../src/vocabulary.js";
import { type Change, contacted, lateCase } from "../presets/late-case.js";

type Owner = readonly [id: string | undefined, role: string, because: string, passedOver?: string];
type Row = readonly [what: string, change: Change, owner: Owner, involve: readonly string[]];

const when = { all: [{ fact: "daysPastDue", operator: "greaterThan", value: 0 }] };
/** The action of a policy that wants nothing but this. */
function actionFor(change: Change, then: { readonly [key: string]: Json }, treatments: readonly Treatment[] = []): Action {
  const told = lateCase();
  told.colleagues = [
    { id: "sanne", name: "Sanne", relations: ["won", "serves"] },
    { id: "joost", name: "Joost", relations: ["controls-credit"] },
  ];
  change(told);
  const dossier = parseDossier(told);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
  const plan = createPlanner({ policy: { schemaVersion: 1, name: "ours", rules: { mine: { when, then } } }, treatments }).plan(dossier.value);
  const action = plan.actions.find(({ treatment }) => treatment === then.treatment);
  if (!action) throw new Error(`${String(then.treatment)} is not among the actions: ${JSON.stringify(plan.withheld)}`);
  return action;
}
function shown({ owner: { id, role, because }, involve }: Action) {
  const passedOver = because.with.colleague;
  const owner = [id, role, because.key.replace("owner.", ""), ...(passedOver === undefined ? [] : [String(passedOver)])];
  return { owner, involve: involve.map(({ id: who, how, until, because: why }) => `${who} ${why.key}${how === "agree-first" ? ` ${until}` : ""}`) };
}
const absent =
  (from: string, until: string): Change =>
  ({ colleagues }) => {
    colleagues[0].absences = [{ from, until }];
  };
const refusal = { on: "2026-11-20", reason: "busy" };

describe("who speaks with a customer", () => {
  const rows: readonly Row[] = [
    ["the one with the first relation that the rule names", () => {}, ["sanne", "won", "won"], []],
    ["nobody in particular where nobody told who works here", (told) => delete told.colleagues, [undefined, "won", "unassigned"], []],
    [
      "nobody in particular where nobody here has any relation",
      (told) => {
        told.colleagues = [{ id: "piet", name: "Piet", relations: [] }];
      },
      [undefined, "won", "unassigned"],
      [],
    ],
    [
      "whoever has some relation where nobody has the right one, by the closest of them",
      (told) => {
        told.colleagues = [
          { id: "piet", name: "Piet", relations: [] },
          { id: "ria", name: "Ria", relations: ["manages", "advises"] },
        ];
      },
      ["ria", "advises", "advises"],
      [],
    ],
    [
      "another where she is away today and for the next days",
      absent("2026-11-20", "2026-12-01"),
      ["joost", "controls-credit", "fallback-absent", "Sanne"],
      ["sanne involve.agree-first 2026-11-24"],
    ],
    [
      "another where she leaves tomorrow",
      absent("2026-11-24", "2026-11-25"),
      ["joost", "controls-credit", "fallback-absent", "Sanne"],
      ["sanne involve.agree-first 2026-11-24"],
    ],
    ["she, where she is only away for a day", absent("2026-11-24", "2026-11-24"), ["sanne", "won", "won"], []],
    ["she, where she is away later", absent("2026-11-25", "2026-12-24"), ["sanne", "won", "won"], []],
    ["she, where she was away before", absent("2026-11-02", "2026-11-22"), ["sanne", "won", "won"], []],
    [
      "another where she will not",
      ({ colleagues }) => {
        colleagues[0].refuses = refusal;
      },
      ["joost", "controls-credit", "fallback-refused", "Sanne"],
      ["sanne involve.agree-first 2026-11-24"],
    ],
    [
      "another where she does not speak the customer's language",
      ({ customer, colleagues }) => {
        customer.language = "fr";
        colleagues[0].languages = ["nl", "en"];
      },
      ["joost", "controls-credit", "fallback-language", "Sanne"],
      ["sanne involve.agree-first 2026-11-24"],
    ],
    [
      "she, where she speaks the language of the person at the customer",
      ({ customer, people, colleagues }) => {
        customer.language = "fr";
        people[0].language = "nl";
        colleagues[0].languages = ["nl"];
      },
      ["sanne", "won", "won"],
      [],
    ],
    [
      "she, where nobody told which language the customer speaks",
      ({ colleagues }) => {
        colleagues[0].languages = ["nl"];
      },
      ["sanne", "won", "won"],
      [],
    ],
    [
      "the one who knows them where nobody speaks their language, and then help with the language is needed",
      ({ customer, colleagues }) => {
        customer.language = "pl";
        for (const colleague of colleagues) colleague.languages = ["nl"];
        colleagues[1].relations = ["controls-credit", "advises"];
      },
      ["sanne", "won", "no-shared-language"],
      ["joost involve.offer"],
    ],
    [
      "the next one who knows them, where nobody speaks their language and the first is away",
      ({ customer, people, colleagues }) => {
        people[0].language = "pl";
        customer.language = "nl";
        for (const colleague of colleagues) colleague.languages = ["nl"];
        colleagues[0].absences = [{ from: "2026-11-20", until: "2026-12-01" }];
        colleagues.push({ id: "tess", name: "Tess", relations: ["serves"], languages: ["de"] });
      },
      ["tess", "serves", "no-shared-language"],
      ["sanne involve.agree-first 2026-11-24"],
    ],
    [
      "nobody in particular where nobody can, with the first reason",
      ({ colleagues }) => {
        colleagues[0].refuses = refusal;
        colleagues[1].absences = [{ from: "2026-11-01", until: "2026-12-31" }];
      },
      [undefined, "won", "fallback-refused", "Sanne"],
      ["sanne involve.agree-first 2026-11-24"],
    ],
    [
      "the first in the list of two with the same relation",
      ({ colleagues }) => {
        colleagues.unshift({ id: "ada", name: "Ada", relations: ["won"] });
      },
      ["ada", "won", "won"],
      ["sanne involve.inform"],
    ],
  ];
  it.each(rows)("is %s", (_what, change, owner, involve) => {
    expect(shown(actionFor(change, { treatment: "ask-if-arrived", owner: ["won", "serves"] }))).toEqual({ owner, involve });
  });

  it("reads in which language help is needed: that of the person there, or else that of the customer", () => {
    const foreign =
      (person?: string): Change =>
      ({ customer, people, colleagues }) => {
        customer.language = "pl";
        if (person) people[0].language = person;
        for (const colleague of colleagues) colleague.languages = ["nl"];
      };
    const help = (change: Change) => actionFor(change, { treatment: "ask-if-arrived", owner: ["won"] }).owner.because.with.language;
    expect([help(foreign()), help(foreign("uk"))]).toEqual(["pl", "uk"]);
  });

  it("is nobody in particular for a step of a company that says of nobody that it is theirs, where nobody told who works here", () => {
    const [shipped] = TREATMENTS.filter(({ id }) => id === "ask-if-arrived");
    if (!shipped) throw new Error("There is no ask-if-arrived.");
    const treatments = [{ ...shipped, id: "our-step", owner: [] }];
    const ownerWith = (change: Change) => actionFor(change, { treatment: "our-step" }, treatments).owner;
    expect(ownerWith((told) => delete told.colleagues)).toEqual({ role: "unassigned", because: { key: "owner.unassigned", with: {} } });
    expect(ownerWith((told) => Object.assign(told, { colleagues: [] }))).toEqual({ role: "unassigned", because: { key: "owner.unassigned", with: {} } });
    expect(ownerWith(() => {})).toMatchObject({ id: "joost", role: "controls-credit" });
  });

  it("is for work inside whoever is there, whatever language they speak and whatever they will not do for a customer", () => {
    const inside = actionFor(
      ({ customer, colleagues }) => {
        customer.language = "fr";
        Object.assign(colleagues[0], { refuses: refusal, languages: ["nl"] });
      },
      { treatment: "check-bank", owner: ["serves"] },
    );
    expect(shown(inside)).toEqual({ owner: ["sanne", "serves", "serves"], involve: [] });
  });
});

describe("what commits us or lets a right lapse", () => {
  const PEOPLE = [
    { id: "ad", name: "Ad", relations: ["controls-credit"] },
    { id: "bea", name: "Bea", relations: ["does-the-work"] },
    { id: "cas", name: "Cas", relations: ["manages"] },
    { id: "dee", name: "Dee", relations: ["decides"] },
  ];
  const lapsing: Change = (told) => {
    told.colleagues = PEOPLE;
    told.deadlines = [{ kind: "limitation", on: "2026-11-26" }];
  };
  const involvedIn = (change: Change, then: { readonly [key: string]: Json }) => shown(actionFor(change, then)).involve;

  it.each<[string, Change, readonly string[]]>([
    ["whoever manages it, or else decides, first by name", lapsing, ["cas involve.decide"]],
    [
      "whoever decides, where nobody manages it",
      (told) => {
        lapsing(told);
        told.colleagues = PEOPLE.filter(({ id }) => id !== "cas");
      },
      ["dee involve.decide"],
    ],
    [
      "nobody, where there is nobody who does",
      (told) => {
        lapsing(told);
        told.colleagues = PEOPLE.slice(0, 2);
      },
      [],
    ],
  ])("is decided by %s", (_who, change, involve) => {
    expect(involvedIn(change, { treatment: "protect-right", owner: ["controls-credit"] })).toEqual(involve);
  });

  it("is not for a colleague to hear of who knows the customer and has no part in work inside", () => {
    const adviser: Change = (told) => {
      lapsing(told);
      told.colleagues = [...PEOPLE, { id: "eva", name: "Eva", relations: ["won", "advises"] }];
    };
    expect(involvedIn(adviser, { treatment: "protect-right", owner: ["controls-credit"] })).toEqual(["cas involve.decide"]);
  });

  it("is told once to who decides it and knows the customer as well", () => {
    const all: Change = (told) => {
      contacted(told, [12, "phone", 2, "reached"]);
      told.colleagues = [
        { id: "ad", name: "Ad", relations: ["advises", "decides"] },
        { id: "bea", name: "Bea", relations: ["serves"] },
        { id: "cas", name: "Cas", relations: ["won"] },
        { id: "dee", name: "Dee", relations: ["does-the-work"] },
      ];
    };
    expect(involvedIn(all, { treatment: "propose-arrangement", owner: ["won"] })).toEqual(["ad involve.decide", "bea involve.inform"]);
    expect(involvedIn(all, { treatment: "propose-arrangement", owner: ["serves"] })).toEqual(["cas involve.agree-first 2026-11-24", "ad involve.decide"]);
  });
});

describe("who knows a customer and is asked before another speaks with him", () => {
  const asking = (change: Change) => {
    const { involve, timing } = actionFor(
      (told) => {
        told.colleagues = [
          { id: "ada", name: "Ada", relations: ["advises"] },
          { id: "joost", name: "Joost", relations: ["controls-credit"] },
          { id: "sanne", name: "Sanne", relations: ["won"] },
        ];
        change(told);
      },
      { treatment: "ask-if-arrived", owner: ["controls-credit"] },
    );
    return [...involve.map(({ id, how, until }) => [id, how, until].filter((part) => part !== undefined).join(" ")), timing.from];
  };
  it.each<[string, Change, readonly string[]]>([
    ["has a working day to say so, and the others hear of it", () => {}, ["sanne agree-first 2026-11-24", "ada offer", "2026-11-24T09:00+01:00"]],
    [
      "has that day since being asked",
      ({ colleagues }) => {
        colleagues[2].asked = { on: "2026-11-20" };
      },
      ["sanne agree-first 2026-11-23", "ada offer", "2026-11-23T09:00+01:00"],
    ],
  ])("%s", (_what, change, expected) => expect(asking(change)).toEqual(expected));
});

describe("a customer who is not happy with the work", () => {
  const unhappy: Change = (told) => {
    told.nps = [{ on: "2026-11-20", score: 2 }];
    told.colleagues.push({ id: "wim", name: "Wim", relations: ["does-the-work"] }, { id: "zus", name: "Zus", relations: ["advises"] });
  };
  const reasons = { unhappy: { when: { all: [{ fact: "npsLast", operator: "lessThan", value: 7 }] }, then: { reason: "dissatisfied", strength: "told" } } };
  const planFor = (change: Change, then: { readonly [key: string]: Json }) => {
    const told = lateCase();
    told.colleagues = [{ id: "sanne", name: "Sanne", relations: ["won", "serves"] }];
    unhappy(told);
    change(told);
    const dossier = parseDossier(told);
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.issues));
    const { actions } = createPlanner({ policy: { schemaVersion: 1, name: "ours", reasons, rules: { mine: { when, then } } } }).plan(dossier.value);
    return actions.find(({ treatment }) => treatment === then.treatment);
  };

  it.each<[string, Change, string, readonly string[]]>([
    ["whoever does the work", () => {}, "wim", ["sanne involve.inform", "zus involve.offer"]],
    [
      "whoever did it for the invoices that are late",
      (told) => {
        told.invoices[0].workBy = ["zus"];
      },
      "zus",
      ["sanne involve.inform"],
    ],
  ])("is spoken with first by %s, and whoever knows him hears of it", (_who, change, id, involve) => {
    const call = planFor(change, { treatment: "check-in-call", owner: ["won", "does-the-work"] });
    expect(call && shown(call)).toEqual({ owner: [id, "does-the-work", "does-the-work"], involve });
  });

  it("is spoken with by whom the rule names where something else is the reason", () => {
    const content: Change = (told) => {
      told.nps = [{ on: "2026-11-20", score: 9 }];
    };
    const call = planFor(content, { treatment: "check-in-call", owner: ["won", "does-the-work"] });
    expect(call && shown(call).owner).toEqual(["sanne", "won", "won"]);
  });

  it("is not handed to whoever did the work where no work is meant: that counts for no other relation", () => {
    const worked: Change = (told) => {
      told.invoices[0].workBy = ["zus"];
    };
    const ask = planFor(worked, { treatment: "ask-if-arrived", owner: ["serves"] });
    expect(ask && shown(ask).owner).toEqual(["sanne", "serves", "serves"]);
  });

  it("is asked for money by whom the rule names, and an adviser who would rather not is told instead of asked to talk", () => {
    const change: Change = ({ colleagues }) => {
      colleagues[2].refuses = refusal;
    };
    const ask = planFor(change, { treatment: "ask-if-arrived", owner: ["won", "does-the-work"] });
    expect(ask && shown(ask)).toEqual({ owner: ["sanne", "won", "won"], involve: ["zus involve.inform"] });
  });
});
