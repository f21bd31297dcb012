/** Ways to reach somebody, and what comes of trying. */
import { textIn } from "../../dossier/told.js";
import { type Json, type Outcome, VOICE_CHANNELS } from "../../vocabulary.js";
import type { Looking, Possible } from "../answer.js";
import { append, set } from "../edit.js";
import { freeId, placed, told } from "../possible.js";

/** A telephone number found, a way that works after all, an address proven; reached, not reached, and what the customer may say of itself. */
export function reach(looking: Looking): readonly Possible[] {
  return [...phoneFound(looking), ...verified(looking), ...proven(looking), ...contacted(looking)];
}

function phoneFound({ dossier: { told: document, people = [], customer } }: Looking): readonly Possible[] {
  if (people.some(({ channels }) => channels.some(({ channel, state }) => channel === "phone" && state === "ok"))) return [];
  const phone = { channel: "phone", state: "ok" };
  const index = people.findIndex(({ channels }) => !channels.some(({ channel }) => channel === "phone"));
  if (index >= 0) return [told("phone-found", {}, append(document, ["people", index, "channels"], phone))];
  if (people.length > 0) return [];
  const role = customer.kind === "consumer" || customer.kind === "sole-trader" ? "self" : "accounts-payable";
  return [told("phone-found", {}, append(document, ["people"], { id: freeId("person", people), role, channels: [phone] }))];
}

function verified({ dossier: { told: document, people = [] } }: Looking): readonly Possible[] {
  return people.flatMap(({ channels, name, id }, person) =>
    placed(channels, ({ state }) => state !== "ok" && state !== "opted-out").map(({ item: { channel }, index }) =>
      told("channel-verified", { channel, person: name ?? id }, set(document, ["people", person, "channels", index, "state"], "ok")),
    ),
  );
}

function proven({ dossier: { told: document, customer } }: Looking): readonly Possible[] {
  return customer.addressProven === true ? [] : [told("address-proven", {}, set(document, ["customer", "addressProven"], true))];
}

/** What customers say of their own accord. */
const HEARD: readonly Outcome[] = [
  ...(["says-paid", "says-not-received", "asked-for-copy", "reached-hardship", "reached-unhappy", "reached-refused", "represented", "opted-out"] as const),
];

function contacted({ dossier: { told: document }, first }: Looking): readonly Possible[] {
  const on = textIn(document, "asOf") ?? "";
  const contact = (more: { readonly [key: string]: Json }) => append(document, ["contacts"], { on, purpose: "payment", ...more });
  const heard = HEARD.map((outcome) => told("heard", { outcome }, contact({ channel: first.channel ?? "email", direction: "in", outcome })));
  if (first.channel === undefined) return heard;
  const step = { channel: first.channel, direction: "out", pressure: first.pressure, treatment: first.treatment };
  const voice = VOICE_CHANNELS.includes(first.channel);
  return [
    told("reached", { treatment: first.treatment }, contact({ ...step, outcome: voice ? "reached" : "replied" })),
    ...(voice ? [told("no-answer", { treatment: first.treatment }, contact({ ...step, outcome: "no-answer" }))] : []),
    ...heard,
  ];
}
