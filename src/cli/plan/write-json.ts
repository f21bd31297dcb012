/**
 * Plans for programs: exactly as the library returns them.
 * @module
 */
import type { Terminal } from "../terminal.js";
import type { PlanResult, PlanWriter } from "./writer.js";

/** One plan a line. */
export function ndjsonWriter(terminal: Terminal): PlanWriter {
  return {
    add: (result) => terminal.out(`${JSON.stringify(shown(result))}\n`),
    end: async () => {},
  };
}

/** One plan, or a list of them; written as they come, so that a long list needs no memory. */
export function jsonWriter(many: boolean, terminal: Terminal): PlanWriter {
  let written = 0;
  return {
    add: async (result) => {
      const before = !many ? "" : written === 0 ? "[\n" : ",\n";
      written += 1;
      await terminal.out(before + JSON.stringify(shown(result), undefined, 2));
    },
    end: () => terminal.out(!many ? "\n" : written === 0 ? "[]\n" : "\n]\n"),
  };
}

function shown(result: PlanResult): unknown {
  return "error" in result ? { error: result.error, line: result.line } : result.plan;
}
