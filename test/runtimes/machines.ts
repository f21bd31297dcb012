/** Machines that are somewhere else, among people who write in another way: every zone with every locale. */
export interface Machine {
  readonly zone: string;
  /** As the operating system says it (`tr_TR.UTF-8`). */
  readonly locale: string;
}

/** Behind and ahead of the dossiers by up to 14 hours, with quarters of an hour, with a summer that begins at midnight and one in the south. */
export const ZONES = ["Europe/Amsterdam", "Europe/Istanbul", "Africa/Cairo", "Pacific/Apia", "America/St_Johns", "Pacific/Chatham"] as const;
/** Home; an i without a dot; other digits, from right to left; another calendar. */
export const LOCALES = ["nl_NL.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8", "fa_IR.UTF-8"] as const;

export const MACHINES: readonly Machine[] = ZONES.flatMap((zone) => LOCALES.map((locale) => ({ zone, locale })));

/** As a program says it: `tr-TR`. */
export function languageTag({ locale }: Machine): string {
  return locale.replace(/\..*/, "").replace("_", "-");
}
