/** Questions to a browser and its answers, as its own developer tools exchange them (Chrome DevTools Protocol over a pipe: JSON, each ended by a zero). */
import type { ChildProcess } from "node:child_process";
import { Readable, Writable } from "node:stream";

export type Ask = (method: string, params: object, page?: string) => Promise<Readonly<Record<string, unknown>>>;

interface Waiting {
  readonly resolve: (result: Readonly<Record<string, unknown>>) => void;
  readonly reject: (error: Error) => void;
}

const PATIENCE = 60_000;

/** A way to ask a browser that was started with `--remote-debugging-pipe`. */
export function asking(child: ChildProcess): Ask {
  const [, , , questions, answers] = child.stdio;
  if (!(questions instanceof Writable) || !(answers instanceof Readable)) throw new TypeError("The browser was started without a pipe.");
  const waiting = new Map<number, Waiting>();
  const ended = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
  };
  child.once("error", ended);
  child.once("exit", (code) => ended(new Error(`The browser stopped with ${code}.`)));
  // It may be gone while it is asked; whoever waits hears so above.
  questions.on("error", () => undefined);
  onEachAnswer(answers, ({ id, result, error }) => {
    if (error !== undefined) waiting.get(id)?.reject(new Error(JSON.stringify(error)));
    else waiting.get(id)?.resolve(result);
  });
  let asked = 0;
  return async (method, params, page) => {
    const id = ++asked;
    let late: NodeJS.Timeout | undefined;
    const answer = new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      late = setTimeout(() => reject(new Error(`The browser did not answer ${method}.`)), PATIENCE);
      questions.write(`${JSON.stringify({ id, method, params, ...(page !== undefined && { sessionId: page }) })}\0`);
    });
    return answer.finally(() => {
      clearTimeout(late);
      waiting.delete(id);
    });
  };
}

interface Answer {
  readonly id: number;
  readonly result: Readonly<Record<string, unknown>>;
  readonly error?: unknown;
}

function onEachAnswer(answers: Readable, take: (answer: Answer) => void): void {
  let begun: Buffer[] = [];
  answers.on("data", (piece: Buffer) => {
    let rest = piece;
    for (let stop = rest.indexOf(0); stop >= 0; stop = rest.indexOf(0)) {
      take(JSON.parse(Buffer.concat([...begun, rest.subarray(0, stop)]).toString("utf8")));
      begun = [];
      rest = rest.subarray(stop + 1);
    }
    begun.push(rest);
  });
}
