/** What is read of a dossier and of a plan: JSON, as anybody sees it. */
export interface Hours {
  readonly days: readonly number[];
  readonly from: string;
  readonly to: string;
}

export interface ToldColleague {
  readonly id: string;
  readonly timeZone?: string;
  readonly hours?: readonly Hours[];
  readonly absences?: readonly { readonly from: string; readonly until: string }[];
}

export interface ToldDossier {
  readonly asOf: string;
  readonly customer: {
    readonly kind?: string;
    readonly country?: string;
    readonly region?: string;
    readonly timeZone?: string;
    readonly preferredHours?: readonly Hours[];
  };
  readonly creditor?: {
    readonly country?: string;
    readonly region?: string;
    readonly timeZone?: string;
    readonly officeHours?: readonly Hours[];
    readonly closedDays?: readonly string[];
  };
  readonly colleagues?: readonly ToldColleague[];
}

export interface ToldAction {
  readonly treatment: string;
  readonly pressure: number;
  readonly channel?: string;
  readonly owner: { readonly id?: string };
  readonly timing: {
    readonly from: string;
    readonly to: string;
    readonly prepare?: { readonly from: string; readonly to: string };
    readonly office?: { readonly from: string; readonly to: string };
  };
}

export interface ToldPlan {
  readonly actions: readonly ToldAction[];
}
