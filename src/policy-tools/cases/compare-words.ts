/**
 * How a plan is not what a case expects, in words.
 * @module
 */
import type { Words } from "../../vocabulary.js";

const words = (en: string, nl: string): Words => ({ en, nl });

export const COMPARE_WORDS = {
  none: words("nothing", "niets"),
  nothing: words("", ""),
  noAction: words(`Action {place} should be "{treatment}"; the plan has {count}.`, `Actie {place} zou "{treatment}" moeten zijn; het plan heeft er {count}.`),
  otherAction: words(`Action {place} should be "{treatment}" and is "{is}"{why}.`, `Actie {place} zou "{treatment}" moeten zijn en is "{is}"{why}.`),
  heldBack: words(`; what was expected was held back by "{by}"`, `; wat verwacht werd is tegengehouden door "{by}"`),
  elsewhere: words("; it is action {place}", "; het is actie {place}"),
  isLater: words("; it is a later step", "; het is een latere stap"),
  notBehind: words(
    `"{treatment}" should come from rule "{rule}" and comes from {rules}.`,
    `"{treatment}" zou uit regel "{rule}" moeten komen en komt uit {rules}.`,
  ),
  aspects: {
    channel: words(
      `Action {place}, "{treatment}", should go by {wanted} and goes by {is}.`,
      `Actie {place}, "{treatment}", zou via {wanted} moeten gaan en gaat via {is}.`,
    ),
    tone: words(
      `Action {place}, "{treatment}", should have the tone {wanted} and has {is}.`,
      `Actie {place}, "{treatment}", zou de toon {wanted} moeten hebben en heeft {is}.`,
    ),
    owner: words(
      `Action {place}, "{treatment}", should be for {wanted} and is for {is}.`,
      `Actie {place}, "{treatment}", zou voor {wanted} moeten zijn en is voor {is}.`,
    ),
    pressure: words(
      `Action {place}, "{treatment}", should have pressure {wanted} and has {is}.`,
      `Actie {place}, "{treatment}", zou druk {wanted} moeten hebben en heeft {is}.`,
    ),
  },
  reason: words(`Reason "{reason}" should be {strength} and is {is}.`, `Reden "{reason}" zou {strength} moeten zijn en is {is}.`),
  notHeld: words(`"{treatment}" should be held back and is not{why}.`, `"{treatment}" zou tegengehouden moeten worden en dat is niet zo{why}.`),
  heldByOther: words(
    `"{treatment}" should be held back by "{by}" and is by {is}.`,
    `"{treatment}" zou tegengehouden moeten worden door "{by}" en dat doet {is}.`,
  ),
  notLater: words(`"{treatment}" should be a later step and is not{why}.`, `"{treatment}" zou een latere stap moeten zijn en dat is niet zo{why}.`),
  unwanted: words(`"{treatment}" should not be in the plan and is{why}.`, `"{treatment}" zou niet in het plan mogen staan en staat er wel in{why}.`),
  tooFirm: words(
    `Action {place}, "{treatment}", has pressure {pressure}; no more than {most} was expected.`,
    `Actie {place}, "{treatment}", heeft druk {pressure}; verwacht werd hooguit {most}.`,
  ),
} as const;
