/**
 * Asks for facts that are kept elsewhere: each at most once in a run, each with a time limit. A source that fails, is slow or answers nonsense
 * leaves its fact unknown, and an unknown fact never hardens a plan (P6).
 * @module
 */
import { parseDay } from "../calendar/day.js";
import type { Dossier } from "../dossier/dossier.js";
import { type Fact, type FactValue, type Finding, known, unknown } from "../facts/fact.js";

/** Looks up one fact of one customer; `undefined` where the source does not know. */
export type Source = (about: {
  readonly dossier: Dossier;
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}) => FactValue | undefined | Promise<FactValue | undefined>;

export interface Sources {
  /** The fact, asked for when first needed, and once. */
  find(name: string): Promise<Finding>;
  /** What was asked for and answered so far. */
  readonly found: ReadonlyMap<string, Finding>;
}

export interface Asking {
  readonly dossier: Dossier;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The sources of one run. */
export function sourcesFor(sources: ReadonlyMap<string, readonly [fact: Fact, source: Source]>, asking: Asking): Sources {
  const asked = new Map<string, Promise<Finding>>();
  const found = new Map<string, Finding>();
  const ask = async (name: string): Promise<Finding> => {
    const entry = sources.get(name);
    const finding = entry ? await answerOf(entry, asking) : NO_ANSWER;
    found.set(name, finding);
    return finding;
  };
  return {
    found,
    find: (name) => {
      const before = asked.get(name) ?? ask(name);
      asked.set(name, before);
      return before;
    },
  };
}

const NO_ANSWER: Finding = unknown("no-answer");

async function answerOf([fact, source]: readonly [Fact, Source], asking: Asking): Promise<Finding> {
  try {
    const answer: unknown = await inTime(source, asking);
    if (answer === undefined) return unknown("not-told");
    return isValueOf(fact, answer) ? known(answer) : NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}

function inTime(source: Source, { dossier, timeoutMs, signal }: Asking): Promise<FactValue | undefined> {
  const controller = new AbortController();
  return new Promise<FactValue | undefined>((resolve, reject) => {
    // The caller's signal may serve many runs: nothing of this one stays on it.
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
    const stop = () => {
      done();
      controller.abort();
      reject(new Error("No answer in time."));
    };
    const timer = setTimeout(stop, timeoutMs);
    signal?.addEventListener("abort", stop, { once: true });
    // A signal that fired already says nothing more.
    if (signal?.aborted) {
      stop();
      return;
    }
    // Inside `then`, so that a source that throws before it promises anything is a failing source too.
    Promise.resolve()
      .then(() => source({ dossier, signal: controller.signal }))
      .finally(done)
      .then(resolve, reject);
  });
}

/** Whether a value is one this fact can have. */
function isValueOf(fact: Fact, value: unknown): value is FactValue {
  switch (fact.type) {
    case "boolean":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "date":
      return typeof value === "string" && parseDay(value) !== undefined;
    case "text":
      return typeof value === "string";
    case "choice":
      return typeof value === "string" && (fact.values ?? []).includes(value);
    case "list":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    default:
      return Number.isSafeInteger(value);
  }
}
