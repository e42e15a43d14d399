/** What the meetings found as figures, by ids and counts and no words. */
import type { OpenTo } from '../../dataset/schema';
import type { Condition } from '../../dataset/values';

/** Ids of actors in neutral order, of topics in that of the vocabulary, or of records in the dataset's. */
export type Ids = readonly string[];

/** Kinds in the order in which they are told; each is told once at most. Links name them. */
export const FINDINGS = [
  'without-offer',
  'most-raised',
  'offers',
  'plans',
  'changes',
  'requests',
  'difficulties',
  'mentions',
  'inferred',
  'disputes',
  'unused',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** What some actors ask for, offer or speak of alike, or on how many topics. */
export interface Share {
  readonly actors: Ids;
  readonly topics: Ids;
}

/** Who is for and against a proposal. */
interface Dispute {
  readonly proposal: string;
  readonly inFavour: Ids;
  readonly against: Ids;
}

interface Figures {
  /**
   * Topics on which States ask for help or report a difficulty, and no offer answers any need. `requested`: those of
   * them on which help is asked for, by `states`; where that is none (`isAsked`), all. `isOffered`: something is
   * offered there, for others. `mentioned`: on how many more topics no offer answers what States only mention.
   */
  readonly 'without-offer': {
    readonly topics: Ids;
    readonly isAsked: boolean;
    readonly requested: Ids;
    readonly states: Ids;
    readonly isOffered: boolean;
    readonly mentioned: number;
    readonly helping: Share;
  };
  /** The topic that most States raise, two at least, and how many of them have an offer of each kind. */
  readonly 'most-raised': {
    readonly topic: string;
    readonly states: Ids;
    /** States by what their least answered need has. */
    readonly open: number;
    /** All with an open offer mention the topic, and ask for nothing on it. */
    readonly isOpenToMentions: boolean;
    readonly perhaps: number;
    readonly planned: number;
    readonly other: number;
    readonly none: number;
  };
  /**
   * What is offered outright, with the form that all of it names, null where there is none or are several. `shares`:
   * who offers help on the same topics, the most first. `reportedBy`: by actor of whose offers all are reported by one
   * other, who that is. `planned`: who plans help, and on what.
   */
  readonly offers: {
    readonly form: string | null;
    readonly shares: readonly Share[];
    readonly reportedBy: Readonly<Record<string, string>>;
    readonly planned: Share;
  };
  /** The passage that plans most help (providers by topics), and how many others plan some. */
  readonly plans: Share & {
    readonly form: string | null;
    /** Whom it names, in its own order. */
    readonly first: Ids;
    /** To whom it is open, and what it depends on; null where its records differ or do not say. */
    readonly openTo: OpenTo | null;
    readonly condition: Condition | null;
    readonly more: number;
  };
  /** What the last meeting (`at`) has that the one before it (`since`) has not, and the other way round. */
  readonly changes: {
    readonly since: string;
    readonly at: string;
    /** Topics that States raise. */
    readonly fresh: Ids;
    readonly gone: Ids;
    /** States that asked for help on topics on which they now ask for none. */
    readonly withdrawn: Share;
    /** New providers of help that is offered. */
    readonly providers: Ids;
  };
  /** Which States ask for help, and on what: those that ask on the same topics together. */
  readonly requests: { readonly states: Ids; readonly shares: readonly Share[] };
  readonly difficulties: { readonly states: Ids; readonly shares: readonly Share[] };
  /** Topics that States only mention, and on which no offer answers any need. */
  readonly mentions: { readonly topics: Ids; readonly helping: Share };
  /**
   * Offers in sentences in which nobody offers outright. `beside`: of whom offers are inferred in those in which
   * another does, and in how many.
   */
  readonly inferred: {
    readonly shares: readonly Share[];
    readonly beside: { readonly actors: Ids; readonly sentences: number };
  };
  /** Proposals with actors on both sides. */
  readonly disputes: { readonly proposals: readonly Dispute[] };
  /** Offers that no recorded need of anybody could take up. */
  readonly unused: Share;
}

/**
 * A finding with the ids of the records or positions that it rests on, in the order of the dataset; whom it names,
 * in its own order; how many distinct sentences these are; and the meeting that all of these are of, where the
 * filter leaves several: what one meeting said is not what all of them said. Null for `changes`, which names its two.
 */
export type Finding = {
  [Kind in FindingKind]: Figures[Kind] & {
    readonly kind: Kind;
    readonly named: Ids;
    readonly meeting: string | null;
    readonly records: Ids;
    readonly positions: Ids;
    readonly sentences: number;
  };
}[FindingKind];

export type FindingOf<Kind extends FindingKind> = Extract<Finding, { readonly kind: Kind }>;
