/**
 * The nearest value of a figure for which something is otherwise: it is so at `far`, not so at `near`, and there is a boundary between.
 * With several boundaries it is one of them; the value before it, towards `near`, is always not so.
 */
export function boundary(near: number, far: number, isSo: (value: number) => boolean): number {
  let [not, so] = [near, far];
  while (Math.abs(so - not) > 1) {
    const middle = not + Math.trunc((so - not) / 2);
    if (isSo(middle)) so = middle;
    else not = middle;
  }
  return so;
}
