/**
 * The promises of the library, each with the words to say that it is broken and a way to check it on any customer.
 * @module
 */
import type { Check } from "../trial.js";
import { P1 } from "./p1-no-threat-first.js";
import { P2 } from "./p2-proven-before-formal.js";
import { P3 } from "./p3-only-what-is-owed.js";
import { P4 } from "./p4-circumstances.js";
import { P5 } from "./p5-good-news-never-hardens.js";
import { P6 } from "./p6-ignorance-never-hardens.js";
import { P7 } from "./p7-everything-is-explained.js";
import { P8 } from "./p8-decent-hours.js";
import { P9 } from "./p9-same-bytes.js";
import { P10 } from "./p10-one-contact-a-day.js";
import { P11 } from "./p11-one-step-at-a-time.js";
import { P13 } from "./p13-currencies-apart.js";
import { P14 } from "./p14-nothing-does-harm.js";
import { P15 } from "./p15-no-deadline-unseen.js";

/** What can be checked on one customer under one policy. */
export const promises = { P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, P11, P13, P14, P15 } as const satisfies Readonly<Record<string, Check>>;
export type PromiseId = keyof typeof promises;

/** The promises in plain words. */
export const PROMISED: Readonly<Record<PromiseId, string>> = {
  P1: "The first action of any plan is never threatening; what threatens is locked behind a personal announcement or a person's release. The first word about arrears is a person's.",
  P2: "A threatening step needs time, two ways tried, one of them a voice, and proof that something arrived; nobody is pressed while a promise, a dispute or an arrangement stands.",
  P3: "Nobody is asked for more than may be claimed of an invoice, for what is not late or not ours, or before the bank was looked at.",
  P4: "Circumstances cap what is said, keep machines out and choose whom to speak to; who reads with difficulty gets plain words, and a person decides what is serious.",
  P5: "Good news never hardens what is allowed, and whoever brought some is left in peace for a while.",
  P6: "Ignorance never hardens what is allowed; what is firm rests on a dossier that tells enough.",
  P7: "Every action names its rule and evidence that is there; everything withheld names who withheld it.",
  P8: "Every contact lies within decent hours where the customer is, goes by an open way to somebody who may know, and every owner is there.",
  P9: "The same customer gets the same plan, in whatever order the data come.",
  P10: "One day brings one contact at most, a week two, and what was done lately is not asked for again.",
  P11: "The next step is at most one above the highest that arrived, and never the same again.",
  P13: "Currencies are never added.",
  P14: "Nothing that is handed over does any harm: it is planned for, or refused with a place and how to mend it.",
  P15: "No deadline passes unseen.",
};
