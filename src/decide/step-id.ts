/**
 * customer / treatment / episode / attempt: the same step has the same name in every run until it has been taken.
 * @module
 */
import type { Dossier } from "../dossier/dossier.js";

/** The name of a step; `before` is how often it was taken already in the episode. */
export function stepId(dossier: Dossier, treatment: string, episode: string | undefined, before: number): string {
  return [dossier.customer.id, treatment, episode ?? "-", before + 1].join("/");
}

/** How often a treatment was carried out about an invoice, by contact or inside. */
export function timesTaken(dossier: Dossier, treatment: string, episode: string | undefined): number {
  const taken = [...(dossier.contacts ?? []), ...(dossier.journal ?? [])];
  return taken.filter((entry) => entry.treatment === treatment && (entry.about === undefined || episode === undefined || entry.about.includes(episode))).length;
}
