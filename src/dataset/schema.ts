/**
 * The one declaration of every shape in `data/`: `dataset.json` (how two codings agree is declared in
 * `agreement-schema.ts`), `minutes/<meeting>.json` and `labels/<language>.json`. Types, run-time
 * validation and the published JSON Schema follow from it. Offsets are UTF-16 code units into the
 * meeting's text; lines and paragraphs count from 1.
 */
import * as z from 'zod/mini';
import { agreementSchema, count, id } from './agreement-schema';
import { PLAIN_TEXT } from './plain-text';
import {
  ACTOR_KINDS,
  BASES,
  FORMAT,
  OPEN_TO,
  OUTLINE_LEVELS,
  PASSAGE_KINDS,
  STANCES,
  STATUSES,
} from './values';

export type { ActorKind, Basis, Kind, OpenTo, OutlineLevel, Stance, Status } from './values';

/** As it stands in a document, or as a program reads it. */
const text = z.string().check(z.minLength(1));
/** What people call something. */
const label = z.string().check(z.minLength(1), z.regex(PLAIN_TEXT));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A heading of the minutes and the stretch of text under it; `parent` indexes the same list. */
export const outlineNodeSchema = z.object({
  level: z.enum(OUTLINE_LEVELS),
  title: text,
  /** The number or letter that the minutes give the heading ("6.", "b."). */
  label: z.nullable(z.string()),
  parent: z.nullable(count),
  /** Who has the floor under this heading, where the minutes say so. */
  actor: z.nullable(id),
  presenter: z.nullable(z.string()),
  start: count,
  end: count,
});

export const meetingSchema = z.object({
  id,
  title: label,
  body: label,
  place: label,
  start: date,
  end: date,
  /** The document's reference, as one cites it. */
  document: label,
  /** BCP 47 tag of the language of the minutes. */
  language: text,
  /** Where the text is, relative to the dataset. */
  text,
  /** SHA-256 (hex) of the UTF-8 bytes of the text of the minutes. */
  textHash: sha256,
  /** Delegations of States as the minutes count them. */
  delegations: z.nullable(count),
  /** Actors that could take part: members and invited organizations; empty where there is no list. */
  participants: z.array(id),
  /** Actors that the minutes list as present; null where they list none. */
  attended: z.nullable(z.array(id)),
  /** Actors with recorded remarks or a presentation: read from the minutes, and told by `meeting.json`. */
  spoke: z.array(id),
  /** How many paragraphs and list items were read when the meeting was coded; absent where all were. */
  read: z.optional(z.object({ seen: count, paragraphs: count })),
  outline: z.array(outlineNodeSchema),
});

export const actorSchema = z.object({
  id,
  name: label,
  kind: z.enum(ACTOR_KINDS),
  /** For a State: the actor id (UN M49 code) of its subregion. */
  subregion: z.nullable(id),
  /** For a State: its ISO 3166-1 alpha-2 code, by which a platform knows its name in any language. */
  alpha2: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Whom an organization or a region stands for, beside the States whose subregion it is (`membersOf`). */
  members: z.array(id),
});

export const topicGroupSchema = z.object({
  id,
  label,
  /** For the heads of groups of columns: at most 14 characters. Older datasets have none. */
  short: z.optional(label),
});

export const topicSchema = z.object({
  id,
  label,
  /** For column heads: at most 26 characters. */
  short: label,
  group: id,
  instrument: z.exactOptional(label),
});

export const modalitySchema = z.object({ id, label });

/** W3C TextQuoteSelector and TextPositionSelector in one: `exact` equals text.slice(start, end). */
export const evidenceSchema = z.object({
  exact: text,
  prefix: z.string(),
  suffix: z.string(),
  /** True where the paragraph has more words before the prefix, or after the suffix. Older datasets have neither. */
  prefixCut: z.exactOptional(z.literal(true)),
  suffixCut: z.exactOptional(z.literal(true)),
  start: count,
  end: count,
  paragraph: z.int().check(z.positive()),
  line: z.int().check(z.positive()),
});

const claim = {
  id,
  meeting: id,
  actor: id,
  reportedBy: id,
  topic: id,
  modalities: z.array(id),
  counterparts: z.array(id),
  basis: z.enum(BASES),
  note: z.string(),
  evidence: evidenceSchema,
};

/** One claim (actor, topic, kind) tied to one contiguous quote. */
export const recordSchema = z.union([
  z.object({ ...claim, kind: z.literal('need'), status: z.enum(STATUSES.need) }),
  z.object({
    ...claim,
    kind: z.literal('offer'),
    status: z.enum(STATUSES.offer),
    /** Who may take it up; null for past help. */
    openTo: z.nullable(z.enum(OPEN_TO)),
  }),
  z.object({ ...claim, kind: z.literal('capacity'), status: z.enum(STATUSES.capacity) }),
]);

export const proposalSchema = z.object({ id, label, topics: z.array(id) });

/** What a reader of a meeting's minutes should know of the document, in the language of the dataset. */
export const noteSchema = z.object({ id, meeting: id, text: label });

export const positionSchema = z.object({
  id,
  meeting: id,
  proposal: id,
  actor: id,
  reportedBy: id,
  stance: z.enum(STANCES),
  note: z.string(),
  evidence: evidenceSchema,
});

const place = z.int().check(z.positive());
/** Where a State stands on the map of tiles; column and row count from 1, from the north-west. */
export const mapTileSchema = z.object({ actor: id, column: place, row: place });

/** Names and labels in another language; `file` is relative to the dataset, `hash` its SHA-256. */
export const labelsLinkSchema = z.object({ language: text, file: text, hash: sha256 });

/** `file` is relative to the dataset, `hash` the SHA-256 (hex) of its UTF-8 bytes. */
export const fileLinkSchema = z.object({ file: text, hash: sha256 });

/** Of the dataset itself; older ones have a title alone. */
export const ownWords = {
  /** Short: the name of the page. */
  title: label,
  /** What the data answer, without the question mark. */
  question: z.optional(label),
  description: z.optional(label),
  /** How a sentence names the body: "the Group". */
  group: z.optional(label),
};

export const datasetSchema = z.object({
  format: z.literal(FORMAT),
  ...ownWords,
  /** Of the data, not of the format. */
  version: text,
  date,
  /**
   * BCP 47 tag of the language of names, labels and notes, and of a meeting's title, body and place; that of
   * quotes and headings is their meeting's.
   */
  language: text,
  /** SHA-256 (hex) of the dataset's JSON with this field empty. */
  hash: sha256,
  labels: z.array(labelsLinkSchema),
  /**
   * What belongs to the dataset and does not follow from it: the minutes, the codebook, and both codings of each
   * meeting whose agreement is stated. Older datasets name none of them; a newer one without this list has another hash.
   */
  files: z.optional(z.array(fileLinkSchema)),
  meetings: z.array(meetingSchema).check(z.minLength(1)),
  actors: z.array(actorSchema).check(z.minLength(1)),
  topicGroups: z.array(topicGroupSchema).check(z.minLength(1)),
  topics: z.array(topicSchema).check(z.minLength(1)),
  modalities: z.array(modalitySchema),
  records: z.array(recordSchema),
  proposals: z.array(proposalSchema),
  positions: z.array(positionSchema),
  notes: z.array(noteSchema),
  /** One for each meeting, in their order. */
  agreements: z.array(agreementSchema),
  /** The States as tiles of one size; absent where the dataset has no map. */
  map: z.optional(z.array(mapTileSchema).check(z.minLength(1))),
});

/** A stretch of the minutes. Passages follow each other without gap: every character is in one. */
export const passageSchema = z.object({
  kind: z.enum(PASSAGE_KINDS),
  start: count,
  end: count,
  line: z.int().check(z.positive()),
  /** Null for headings and blank lines. */
  paragraph: z.nullable(z.int().check(z.positive())),
  /** Index into the meeting's outline; null before the first heading. */
  node: z.nullable(count),
});

export const minutesSchema = z.object({
  format: z.literal(FORMAT),
  meeting: id,
  text: z.string(),
  passages: z.array(passageSchema),
});

/** The words of an entry, as far as it is translated. */
const words = <Name extends string>(...names: readonly Name[]) => {
  const fields = names.map((name) => [name, z.exactOptional(label)] as const);
  const shape = Object.fromEntries(fields) as Record<Name, z.ZodMiniExactOptional<typeof label>>;
  return z.array(z.object({ id, ...shape }));
};

/** A dataset's own words, names and labels in another language. */
export const labelsSchema = z.object({
  format: z.literal(FORMAT),
  language: text,
  ...ownWords,
  title: z.optional(label),
  /** Older ones have none. */
  meetings: z.optional(words('title', 'body', 'place')),
  topicGroups: words('label', 'short'),
  topics: words('label', 'short', 'instrument'),
  modalities: words('label'),
  proposals: words('label'),
  notes: words('text'),
  /** Organizations and regions, and such States as are not to have the name that a platform gives. */
  actors: words('name'),
});

export type OutlineNode = z.infer<typeof outlineNodeSchema>;
export type Meeting = z.infer<typeof meetingSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type CoopRecord = z.infer<typeof recordSchema>;
export type Proposal = z.infer<typeof proposalSchema>;
export type Position = z.infer<typeof positionSchema>;
export type MapTile = z.infer<typeof mapTileSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Minutes = z.infer<typeof minutesSchema>;
export type Labels = z.infer<typeof labelsSchema>;
