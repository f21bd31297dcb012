import { expect } from "vitest";

/** A comparison that was hardly ever made shows nothing. A very short run is too short to tell. */
export function seenEnough(seen: Readonly<Record<string, number>>, runs: number, most = 0): void {
  if (runs < 100) return;
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(most);
}
