import { parseDossier } from "../../dossier/parse.js";
import { ceilingOf } from "../ceiling.js";
import { broken, type Check, HOLDS, type Trial, unless, type Verdict } from "../trial.js";
import { goodNews, type News } from "./good-news.js";
import { disturbed } from "./p5-left-in-peace.js";

/** P5, under any policy: news that restrains never raises what the guardrails would let through, and whoever brought some is left in peace for a while. */
export const P5: Check = (trial, choice = 0) => {
  const quiet = unless(disturbed(trial));
  return quiet.holds ? afterNews(trial, goodNews(trial.dossier, choice), ceilingNotRaised) : quiet;
};

/** P5, under the shipped presets: news that restrains never raises the pressure of the first action. */
export const P5First: Check = (trial, choice = 0) => afterNews(trial, goodNews(trial.dossier, choice), firstActionNotRaised);

/** Compares a customer with the same customer after some news. */
export function afterNews(trial: Trial, news: News | undefined, compare: (before: Trial, after: Trial["dossier"], what: string) => Verdict): Verdict {
  if (!news) return HOLDS;
  const after = parseDossier(news.document);
  return after.ok ? compare(trial, after.value, news.what) : HOLDS;
}

export function ceilingNotRaised({ bench, dossier }: Trial, after: Trial["dossier"], what: string): Verdict {
  const before = ceilingOf(bench, dossier);
  const now = ceilingOf(bench, after);
  if (now.pressure <= before.pressure) return HOLDS;
  return broken(`after ${what}, ${now.step?.treatment} of pressure ${now.pressure} would pass, where ${before.pressure} was the most`);
}

export function firstActionNotRaised({ bench, plan }: Trial, after: Trial["dossier"], what: string): Verdict {
  const [before] = plan.actions;
  const [now] = bench.plan(after).actions;
  if (now.pressure <= Math.max(1, before.pressure)) return HOLDS;
  return broken(`after ${what}, the first action is ${now.treatment} (${now.pressure}), where it was ${before.treatment} (${before.pressure})`);
}
