// Lays made-up contacts, promises and disputes over imported dossiers, to see plans move: what a ledger alone does not tell.
// Usage: node examples/ledger/lay-over.mjs < dossiers.ndjson > with-story.ndjson
// Which customer gets which story follows from its place in the file, so two runs give the same.
import { createInterface } from "node:readline";

const day = (asOf, before) => new Date(Date.parse(`${asOf.slice(0, 10)}T00:00:00Z`) - before * 86_400_000).toISOString().slice(0, 10);
const isOpen = (invoice) => !(invoice.payments ?? []).length;

const STORIES = [
  { name: "nothing told", tell: () => {} },
  {
    name: "mail sent a week ago, no answer",
    tell: (dossier) =>
      add(dossier, "contacts", { on: day(dossier.asOf, 7), channel: "email", purpose: "payment", treatment: "ask-if-arrived", pressure: 2, outcome: "sent" }),
  },
  {
    name: "spoken to, all promised for next week",
    tell: (dossier, open) => {
      add(dossier, "contacts", {
        on: day(dossier.asOf, 4),
        channel: "phone",
        purpose: "payment",
        treatment: "reminder-call",
        pressure: 2,
        outcome: "reached-promised",
      });
      add(dossier, "promises", { made: day(dossier.asOf, 4), by: day(dossier.asOf, -7), invoices: open.map((invoice) => invoice.id) });
    },
  },
  {
    name: "a promise that did not come true",
    tell: (dossier, open) => {
      add(dossier, "contacts", {
        on: day(dossier.asOf, 20),
        channel: "phone",
        purpose: "payment",
        treatment: "reminder-call",
        pressure: 2,
        outcome: "reached-promised",
      });
      add(dossier, "promises", { made: day(dossier.asOf, 20), by: day(dossier.asOf, 10), invoices: open.map((invoice) => invoice.id) });
    },
  },
  {
    name: "the oldest invoice is disputed",
    tell: (dossier, open) => {
      const oldest = [...open].sort((a, b) => (a.due < b.due ? -1 : 1))[0];
      if (oldest) oldest.disputes = [{ id: "D1", raised: [day(dossier.asOf, 6), oldest.issued].sort()[1], ground: "price" }];
      add(dossier, "contacts");
    },
  },
  {
    name: "a low score last week",
    tell: (dossier) => {
      add(dossier, "nps", { on: day(dossier.asOf, 8), score: 3 });
      add(dossier, "contacts");
    },
  },
  {
    name: "reminded and asked for a date, no answer",
    tell: (dossier) => {
      add(
        dossier,
        "contacts",
        { on: day(dossier.asOf, 20), channel: "email", purpose: "payment", treatment: "friendly-reminder", pressure: 2, outcome: "sent" },
        { on: day(dossier.asOf, 12), channel: "phone", purpose: "payment", treatment: "ask-for-date", pressure: 3, outcome: "reached" },
      );
    },
  },
];

function add(dossier, section, ...entries) {
  dossier[section] = [...(dossier[section] ?? []), ...entries];
}

let index = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  const dossier = JSON.parse(line);
  const open = (dossier.invoices ?? []).filter(isOpen);
  if (open.length > 0) {
    STORIES[index % STORIES.length].tell(dossier, open);
    dossier.custom = { ...dossier.custom, story: STORIES[index % STORIES.length].name };
    index += 1;
  }
  process.stdout.write(`${JSON.stringify(dossier)}\n`);
}
