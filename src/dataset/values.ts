/**
 * The closed lists of the schema, in a file without the validator, which the page does not load if it has nothing to
 * check.
 */

/** Format of the dataset. The page refuses datasets of a later and of an earlier format. */
export const FORMAT = 2;

/** Each kind of record with its statuses, firmest first. */
export const STATUSES = {
  need: ['requested', 'acknowledged', 'raised'],
  offer: ['available', 'planned', 'delivered'],
  capacity: ['in-place', 'in-progress'],
} as const;

export const KINDS = ['need', 'offer', 'capacity'] as const;
/** The groups that an available or planned offer may be open to. */
export const OPEN_TO = ['all', 'members', 'on-request', 'named'] as const;
/** The conditions of a planned offer: its note begins with one of these and a colon. */
export const CONDITIONS = ['funding', 'agreement'] as const;
export const BASES = ['explicit', 'implied'] as const;
export const STANCES = ['proposes', 'supports', 'opposes'] as const;
/** The stances of a position; an actor withdraws an earlier stance of its own. */
export const ALL_STANCES = [...STANCES, 'withdraws'] as const;
/** What a later meeting says of a need or offer of an earlier one. The first two carry it on, the last two end it. */
export const EFFECTS = ['repeats', 'changes', 'part', 'done', 'withdrawn'] as const;
/** What a meeting decides on a proposal. */
export const DECISIONS = ['adopted', 'adopted-changed', 'deferred', 'declined'] as const;
/** The lists whose entries may have had other names. */
export const RENAMED_LISTS = ['actors', 'topics', 'modalities', 'proposals'] as const;
export const CODINGS = ['first', 'second'] as const;
/** State of a meeting's second coding; only a 'measured' one has figures. */
export const SECOND_CODINGS = ['measured', 'missing', 'faulty'] as const;
/** The fields of a record, beside its cell, by which two codings are compared. */
export const CODED_FIELDS = ['basis', 'status', 'modality', 'openTo'] as const;
export const ACTOR_KINDS = ['state', 'organization', 'region'] as const;
export const OUTLINE_LEVELS = [
  'session',
  'time',
  'item',
  'part',
  'presentation',
  'remarks',
  'speaker',
] as const;
export const PASSAGE_KINDS = ['heading', 'paragraph', 'list-item', 'blank'] as const;

/** Whether a text is a value of a closed list. */
export const isOneOf = <Value extends string>(
  values: readonly Value[],
  value: string,
): value is Value => (values as readonly string[]).includes(value);

export type Kind = (typeof KINDS)[number];
export type NeedStatus = (typeof STATUSES.need)[number];
export type OfferStatus = (typeof STATUSES.offer)[number];
export type Status = (typeof STATUSES)[Kind][number];
export type OpenTo = (typeof OPEN_TO)[number];
export type Condition = (typeof CONDITIONS)[number];
export type Basis = (typeof BASES)[number];
export type CodedField = (typeof CODED_FIELDS)[number];
export type Stance = (typeof ALL_STANCES)[number];
export type Effect = (typeof EFFECTS)[number];
export type Decision = (typeof DECISIONS)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type OutlineLevel = (typeof OUTLINE_LEVELS)[number];

/**
 * Value of `reportedBy` for the rapporteur's own narration, where no speaker is named. The rapporteur is not in
 * the list of actors, and has no needs or offers.
 */
export const RAPPORTEUR = 'RAP';
