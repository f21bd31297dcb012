import * as z from "zod";
import type { Flaw, Reading } from "../problem-codes.js";

/** A field that is read into a value while it is checked. What is wrong travels inside the issue, so that no message has to be taken apart again. */
export function becomes<Shape extends z.ZodType, T>(shape: Shape, read: (told: z.output<Shape>) => Reading<T>) {
  return shape.transform((told, context): T => {
    const reading = read(told);
    if ("value" in reading) return reading.value;
    context.addIssue({ code: "custom", path: [...(reading.flaw.within ?? [])], params: { flaw: reading.flaw } });
    return z.NEVER;
  });
}

/** The flaw that an issue carries, when it is one of ours. */
export function flawIn(issue: z.core.$ZodIssue): Flaw | undefined {
  return issue.code === "custom" ? (issue.params?.flaw as Flaw | undefined) : undefined;
}
