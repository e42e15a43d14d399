/**
 * The closed lists of the schema. Apart from the shapes, so that a page that has no shape to check
 * carries no validator.
 */

/** Format of the dataset. A reader refuses a dataset of any other: of a later one, and of an earlier one. */
export const FORMAT = 2;

/** Each kind of record with its statuses, firmest first. */
export const STATUSES = {
  need: ['requested', 'acknowledged', 'raised'],
  offer: ['available', 'planned', 'delivered'],
  capacity: ['in-place', 'in-progress'],
} as const;

export const KINDS = ['need', 'offer', 'capacity'] as const;
/** Who may take up an offer that is available or planned. */
export const OPEN_TO = ['all', 'members', 'on-request', 'named'] as const;
/** What a planned offer may depend on: its note begins with one of these and a colon. */
export const CONDITIONS = ['funding', 'agreement'] as const;
export const BASES = ['explicit', 'implied'] as const;
export const STANCES = ['proposes', 'supports', 'opposes'] as const;
export const CODINGS = ['first', 'second'] as const;
/** What became of a meeting's second coding; only a 'measured' one carries figures. */
export const SECOND_CODINGS = ['measured', 'missing', 'faulty'] as const;
/** What a coding says of a record beside its cell, and two codings are compared by. */
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

export type Kind = (typeof KINDS)[number];
export type NeedStatus = (typeof STATUSES.need)[number];
export type OfferStatus = (typeof STATUSES.offer)[number];
export type Status = (typeof STATUSES)[Kind][number];
export type OpenTo = (typeof OPEN_TO)[number];
export type Condition = (typeof CONDITIONS)[number];
export type Basis = (typeof BASES)[number];
export type CodedField = (typeof CODED_FIELDS)[number];
export type Stance = (typeof STANCES)[number];
export type ActorKind = (typeof ACTOR_KINDS)[number];
export type OutlineLevel = (typeof OUTLINE_LEVELS)[number];

/**
 * Value of `reportedBy` where nobody has the floor: the rapporteur's own narration. The rapporteur is
 * no actor: there are no needs or offers of the rapporteur, and no row among the actors.
 */
export const RAPPORTEUR = 'RAP';
