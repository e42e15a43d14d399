/** What the meetings found as figures, by ids and counts and no words. */
import type { OpenTo } from '../dataset/schema';
import type { Condition } from '../dataset/values';

/** Ids of actors in neutral order, of topics in that of the vocabulary, or of records in the dataset's. */
export type Ids = readonly string[];

/** Kinds in the order in which they are told. */
export const FINDINGS = [
  'asks',
  'unanswered',
  'offers',
  'planned',
  'changed',
  'raised',
  'contested',
  'unused',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** Help that one actor, or several together, would give on some topics. */
export interface Help {
  readonly providers: Ids;
  readonly topics: Ids;
  /** The form of cooperation that all of it names; null where there is none, or are several. */
  readonly form: string | null;
}

/** What some States request alike. */
export interface Request {
  readonly states: Ids;
  readonly topics: Ids;
  /** The form of cooperation that all of it names; null where there is none, or are several. */
  readonly form: string | null;
}

/** States with a need on a topic. */
export interface Need {
  readonly topic: string;
  readonly states: Ids;
  /** Those that do not only raise it. */
  readonly asking: Ids;
  /** Those of them that request help. */
  readonly requesting: Ids;
  /** Those all of whose needs there are implied. */
  readonly implied: Ids;
}

/** Who is for and against a proposal. */
interface Dispute {
  readonly proposal: string;
  readonly inFavour: Ids;
  readonly against: Ids;
}

interface Figures {
  /** Which States request help, and which others acknowledge a lack; on which topics. */
  readonly asks: {
    readonly requested: Ids;
    readonly requests: readonly Request[];
    readonly acknowledged: Ids;
    readonly topics: Ids;
  };
  /**
   * Topics on which no need of States is answered, not even perhaps: `asked` those asked for, else those
   * only raised. `isOffered`: others offer something there, which does not fit.
   */
  readonly unanswered: {
    readonly asked: boolean;
    readonly isOffered: boolean;
    readonly topics: Ids;
    readonly states: Ids;
  };
  /**
   * Who offers help now, in how many passages and statements. `main`: the one statement that has two
   * passages at least and more than half of all; none where it is all that a filter leaves of what several
   * offer. `others` provide the rest. Of those in `implied` all of it is implied, of those in `partly` some of
   * it; `fewer`: by provider, on how many of the topics, of those who offer on some of them only.
   */
  readonly offers: Help & {
    readonly passages: number;
    readonly statements: number;
    readonly main:
      | (Help & {
          readonly passages: number;
          readonly implied: Ids;
          readonly partly: Ids;
          readonly fewer: Readonly<Record<string, number>>;
        })
      | null;
    readonly others: Ids;
    /** Whether all that they provide is implied. */
    readonly isRestImplied: boolean;
  };
  /** The passage that plans most help (providers by topics), and how many others plan some. */
  readonly planned: Help & {
    /** To whom it is open, and what it depends on; null where its records differ or do not say. */
    readonly openTo: OpenTo | null;
    readonly condition: Condition | null;
    readonly more: number;
  };
  /** What the last meeting (`at`) has that the one before it (`since`) has not, and the other way round. */
  readonly changed: {
    readonly since: string;
    readonly at: string;
    /** Topics that States ask for or raise. */
    readonly fresh: Ids;
    readonly gone: Ids;
    /** States that requested help on topics on which they now request none. */
    readonly withdrawn: { readonly states: Ids; readonly topics: Ids };
    /** New providers of help that is available. */
    readonly providers: Ids;
  };
  /** The topic that most States ask for or raise, two at least; and the next topic. */
  readonly raised: Need & { readonly next: Need | null };
  /** Proposals with actors on both sides. */
  readonly contested: { readonly proposals: readonly Dispute[] };
  /**
   * Available offers that no recorded need of anybody could take up. On the topics `otherForm` needs name
   * other forms, on those of `closed` they are open to nobody with a need; on the rest there is no need.
   */
  readonly unused: {
    readonly providers: Ids;
    readonly topics: Ids;
    readonly otherForm: Ids;
    readonly closed: Ids;
  };
}

/**
 * A finding with the ids of the records or positions that it rests on, in the order of the dataset; and
 * the meeting that all of these are of, where the filter leaves several: what one meeting said is not
 * what all of them said. Null for `changed`, which names its two.
 */
export type Finding = {
  [Kind in FindingKind]: Figures[Kind] & {
    readonly kind: Kind;
    readonly meeting: string | null;
    readonly records: Ids;
    readonly positions: Ids;
  };
}[FindingKind];

export type FindingOf<Kind extends FindingKind> = Extract<Finding, { readonly kind: Kind }>;
