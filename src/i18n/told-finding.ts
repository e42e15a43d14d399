/** What the sentence of a finding tells, as `model/finding-kinds.ts` gives it. */
export type Ids = readonly string[];

export type ToldFinding = {
  /** The one meeting that it rests on, of several; else null. */
  readonly meeting: string | null;
} & (
  | {
      readonly kind: 'asks';
      readonly requested: Ids;
      readonly requests: readonly {
        readonly states: Ids;
        readonly topics: Ids;
        readonly form: string | null;
      }[];
      readonly acknowledged: Ids;
      readonly topics: Ids;
    }
  | {
      readonly kind: 'unanswered';
      readonly asked: boolean;
      readonly isOffered: boolean;
      readonly topics: Ids;
      readonly states: Ids;
    }
  | {
      readonly kind: 'offers';
      readonly providers: Ids;
      readonly topics: Ids;
      readonly passages: number;
      readonly main: (Help & { readonly passages: number }) | null;
      readonly others: Ids;
    }
  | (Help & {
      readonly kind: 'planned';
      readonly openTo: 'all' | 'members' | 'on-request' | 'named' | null;
      readonly condition: 'funding' | 'agreement' | null;
    })
  | {
      readonly kind: 'changed';
      readonly since: string;
      readonly at: string;
      readonly fresh: Ids;
      readonly gone: Ids;
      readonly withdrawn: { readonly states: Ids; readonly topics: Ids };
      readonly providers: Ids;
    }
  | (Need & {
      readonly kind: 'raised';
      readonly next: Need | null;
    })
  | {
      readonly kind: 'contested';
      readonly proposals: readonly {
        readonly proposal: string;
        readonly inFavour: Ids;
        readonly against: Ids;
      }[];
    }
  | { readonly kind: 'unused'; readonly providers: Ids; readonly topics: Ids }
);

export interface Need {
  readonly topic: string;
  readonly states: Ids;
  readonly asking: Ids;
}

interface Help {
  readonly providers: Ids;
  readonly topics: Ids;
  readonly form: string | null;
}
