/**
 * Who of us can talk with a customer in its own language.
 * @module
 */
import type { Colleague, Dossier } from "../dossier/dossier.js";

/** Whether a colleague can talk with somebody; what was not told is no hindrance. */
export function speaks({ languages }: Colleague, language: string | undefined): boolean {
  return language === undefined || !languages || languages.includes(language);
}

/** Whether all colleagues told their languages and this is none of them. */
export function nobodySpeaks({ colleagues = [] }: Dossier, language: string | undefined): boolean {
  return colleagues.length > 0 && !colleagues.some((colleague) => speaks(colleague, language));
}
