/**
 * Runs a question in every way its answers can fall. What is asked is decided only when somebody looks at it, so what nobody looks at is never
 * split: each way that comes out stands for everything that could not have made a difference.
 * @module
 */

/** A value to look at, and the region it stands for. */
export interface Option<T> {
  readonly is: T;
  readonly region: string;
}
export type Options<T> = readonly [Option<T>, ...Option<T>[]];
/** Decides something the first time it is looked at, and keeps to it. */
export type Choose = <T>(what: string, options: Options<T>) => T;

/** One way it can be. */
export interface Way<T> {
  readonly outcome: T;
  /** What was looked at, in order, and the region it was in. */
  readonly looked: ReadonlyMap<string, Option<unknown>>;
}

/** Every way, the first options of everything first. The question must ask the same whenever it is answered the same. */
export function* explore<T>(question: (choose: Choose) => T): Generator<Way<T>> {
  const path: { at: number; readonly of: number }[] = [];
  for (;;) {
    const looked = new Map<string, Option<unknown>>();
    const places = new Map<string, number>();
    const outcome = question((what, options) => {
      const place = places.get(what) ?? places.size;
      places.set(what, place);
      const step = path[place] ?? { at: 0, of: options.length };
      path[place] = step;
      const option = options[step.at] ?? options[0];
      looked.set(what, option);
      return option.is;
    });
    yield { outcome, looked };
    while (path.length > 0 && isLast(path[path.length - 1])) path.pop();
    const last = path[path.length - 1];
    if (!last) return;
    last.at += 1;
  }
}

function isLast(step: { readonly at: number; readonly of: number } | undefined): boolean {
  return step !== undefined && step.at === step.of - 1;
}
