/** Findings as ids and counts, without words. */
import type { MeetingDecision, OpenTo, Position } from '../../dataset/schema';
import type { Condition } from '../../dataset/values';

/** Ids of actors in neutral order, of topics in that of the vocabulary, or of records in the dataset's. */
export type Ids = readonly string[];

/**
 * What is told of the changes between two meetings, in the order in which the page tells them (`meetings/tellings.ts`
 * finds them).
 */
export const TELLINGS = [
  'new-need',
  'met',
  'became-offer',
  'new-offer',
  'new-plan',
  'delivered',
  'part-need',
  'part-offer',
  'withdrawn',
  'lapsed',
  'changed',
  'again',
  'silent-need',
  'silent-offer',
] as const;
export type Telling = (typeof TELLINGS)[number];

/** Kinds in the order in which findings are listed, each at most once. Links name them. */
export const FINDINGS = [
  ...TELLINGS,
  'decisions',
  'positions',
  'without-offer',
  'most-raised',
  'offers',
  'plans',
  'requests',
  'difficulties',
  'mentions',
  'inferred',
  'disputes',
  'unused',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** Some actors with the topics on which they all ask for help, offer it or speak. */
export interface Share {
  readonly actors: Ids;
  readonly topics: Ids;
}

/** The actors for and against a proposal. */
interface Dispute {
  readonly proposal: string;
  readonly inFavour: Ids;
  readonly against: Ids;
}

/** An actor's stance on a proposal that is another one since, or that it has withdrawn. */
export interface StanceChange {
  readonly proposal: string;
  readonly actor: string;
  /** What it said of it up to the earlier meeting, and still held then, in the order of the text. */
  readonly before: readonly Position[];
  /** What it has said since. */
  readonly since: readonly Position[];
  readonly isWithdrawn: boolean;
}

/** The meeting since which something is told, and the later one up to which it is, both by id. */
interface Since {
  readonly since: string;
  readonly at: string;
}

/** What is told of the changes from one meeting to a later one. */
interface Told extends Since {
  /** How many there are: needs of an actor on a topic each, offers and plans of a sentence each. */
  readonly count: number;
  /** All of them are requests for help. */
  readonly isRequested: boolean;
  readonly shares: readonly Share[];
  /** How many of them are of actors that spoke at the later meeting; of needs those of States alone. */
  readonly spoke: number;
}

type Figures = Readonly<Record<Telling, Told>> & PositionFigures & StandingFigures;

/** The figures of findings about proposals over time. */
interface PositionFigures {
  /** The last decisions on proposals since a meeting, by decision. */
  readonly decisions: Since & { readonly decisions: readonly MeetingDecision[] };
  /** The stances that changed or were withdrawn since a meeting. */
  readonly positions: Since & { readonly stances: readonly StanceChange[] };
}

/** The figures of findings about what stands. */
interface StandingFigures {
  /**
   * Topics on which States ask for help or report a difficulty, and no offer answers any need. `requested`:
   * those of them on which help is asked for, by `states`; where that is none (`isAsked`), all. `isOffered`:
   * there is an offer there, for others. `mentioned`: on how many more topics no offer answers what States only
   * mention.
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
   * Offers that are said outright, with the form that all of them name, null where they name none or several.
   * `shares`: actors who offer help on the same topics, those with the most topics first. `reportedBy`: by actor whose
   * offers one other actor reports, that actor. `planned`: actors who plan help, and their topics.
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
    /** The recipients that it names, in its own order. */
    readonly first: Ids;
    /** To whom it is open, and its condition; null where its records differ or name none. */
    readonly openTo: OpenTo | null;
    readonly condition: Condition | null;
    readonly more: number;
  };
  /** Which States ask for help, and on what: those that ask on the same topics together. */
  readonly requests: { readonly states: Ids; readonly shares: readonly Share[] };
  readonly difficulties: { readonly states: Ids; readonly shares: readonly Share[] };
  /** Topics that States only mention, and on which no offer answers any need. */
  readonly mentions: { readonly topics: Ids; readonly helping: Share };
  /**
   * Inferred offers in sentences without an outright offer. `beside`: actors with inferred offers in sentences where
   * another offers outright, and the number of these.
   */
  readonly inferred: {
    readonly shares: readonly Share[];
    readonly beside: { readonly actors: Ids; readonly sentences: number };
  };
  /** Proposals with actors on both sides. */
  readonly disputes: { readonly proposals: readonly Dispute[] };
  /** Offers that fit no recorded need of another actor. */
  readonly unused: Share;
}

/**
 * A finding with the ids of the records or positions that it rests on, in the order of the dataset; the actors
 * that it names, in its own order; the number of distinct sentences; and the meeting that all of these come
 * from, where the filter leaves several, since one meeting does not speak for the others. Null for a finding of
 * changes, which names its two; its records are those of the model of all that was ever said.
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
/** A finding of what changed between two meetings. */
export type ChangeFinding = FindingOf<Telling>;

export const isChange = (finding: Finding): finding is ChangeFinding =>
  TELLINGS.some((telling) => telling === finding.kind);
