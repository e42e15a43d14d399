/**
 * The one declaration of every shape in `data/`: `dataset.json` (its agreements are declared in
 * `agreement-schema.ts`), `minutes/<meeting>.json` and `labels/<language>.json`. The types, the validation and
 * the published JSON Schema are derived from it. Offsets are UTF-16 code units into the meeting's text; lines
 * and paragraphs count from 1.
 */
import * as z from 'zod/mini';
import { agreementSchema, count, id } from './agreement-schema';
import { PLAIN_TEXT } from './plain-text';
import {
  ACTOR_KINDS,
  ALL_STANCES,
  BASES,
  DECISIONS,
  EFFECTS,
  FORMAT,
  OPEN_TO,
  OUTLINE_LEVELS,
  PASSAGE_KINDS,
  RENAMED_LISTS,
  STATUSES,
} from './values';

export type { ActorKind, Basis, Kind, OpenTo, OutlineLevel, Stance, Status } from './values';

/** Text from a document, or for programs; not empty. */
const text = z.string().check(z.minLength(1));
/** A name that readers see: not empty, and without signs that change the direction of text. */
const label = z.string().check(z.minLength(1), z.regex(PLAIN_TEXT));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A heading of the minutes and the text under it, from `start` to `end`; `parent` is an index into the same list. */
export const outlineNodeSchema = z.object({
  level: z.enum(OUTLINE_LEVELS),
  title: text,
  /** The number or letter that the minutes give the heading ("6.", "b."). */
  label: z.nullable(z.string()),
  parent: z.nullable(count),
  /** The actor that speaks under this heading; null where the minutes name none. */
  actor: z.nullable(id),
  presenter: z.nullable(z.string()),
  start: count,
  end: count,
});

export const meetingSchema = z.object({
  id,
  title: label,
  body: label,
  /** The series of meetings to which it belongs, where it is not named by its body (the body changed its name). */
  series: z.exactOptional(label),
  place: label,
  start: date,
  end: date,
  /** The document's reference, as it is cited: "A/60/1". */
  document: label,
  /** BCP 47 tag of the language of the minutes. */
  language: text,
  /** Path of the minutes, relative to the dataset. */
  text,
  /** SHA-256 (hex) of the UTF-8 bytes of the text of the minutes. */
  textHash: sha256,
  /** Number of delegations of States that the minutes state; null where they state none. */
  delegations: z.nullable(count),
  /** Ids of the actors that could take part: members and invited organizations; empty where there is no list. */
  participants: z.array(id),
  /** Ids of the actors that the minutes list as present; null where they have no such list. */
  attended: z.nullable(z.array(id)),
  /** Ids of the actors with recorded remarks or a presentation, from the minutes and from `meeting.json`. */
  spoke: z.array(id),
  /** Number of paragraphs and list items that the coder has read (`seen`), and of all; absent where all were read. */
  read: z.optional(z.object({ seen: count, paragraphs: count })),
  outline: z.array(outlineNodeSchema),
});

export const actorSchema = z.object({
  id,
  name: label,
  kind: z.enum(ACTOR_KINDS),
  /** For a State: the actor id (UN M49 code) of its subregion. */
  subregion: z.nullable(id),
  /** For a State: its ISO 3166-1 alpha-2 code, with which the browser names it in any language. */
  alpha2: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Ids of the members of an organization or region, without the States whose subregion it is (`membersOf`). */
  members: z.array(id),
  /** Ids of the actors that it continues, where one was split or joined. */
  was: z.exactOptional(z.array(id)),
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
  /** Ids of the topics that it continues, where one was split or joined. */
  was: z.exactOptional(z.array(id)),
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

const claimFields = {
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

/** One claim (actor, topic, kind) with one contiguous quote. */
export const recordSchema = z.union([
  z.object({ ...claimFields, kind: z.literal('need'), status: z.enum(STATUSES.need) }),
  z.object({
    ...claimFields,
    kind: z.literal('offer'),
    status: z.enum(STATUSES.offer),
    /** Who may take up the offer; null for past help. */
    openTo: z.nullable(z.enum(OPEN_TO)),
    /** The last day of the offer, where the words give one. */
    until: z.exactOptional(date),
  }),
  z.object({ ...claimFields, kind: z.literal('capacity'), status: z.enum(STATUSES.capacity) }),
]);

export const proposalSchema = z.object({ id, label, topics: z.array(id) });

/** An explanation for readers of a meeting's minutes, in the language of the dataset. */
export const noteSchema = z.object({ id, meeting: id, text: label });

export const positionSchema = z.object({
  id,
  meeting: id,
  proposal: id,
  actor: id,
  reportedBy: id,
  stance: z.enum(ALL_STANCES),
  note: z.string(),
  evidence: evidenceSchema,
});

/** What a meeting says of a need or offer that an earlier meeting recorded. */
export const linkSchema = z.object({
  id,
  meeting: id,
  /** The record of an earlier meeting. */
  of: id,
  effect: z.enum(EFFECTS),
  /** The record of this meeting whose words say so; null where the link has words of its own. */
  by: z.nullable(id),
  reportedBy: id,
  basis: z.enum(BASES),
  note: z.string(),
  /** The words that say so; null where `by` names a record. */
  evidence: z.nullable(evidenceSchema),
});

/** What a meeting decides on a proposal. */
export const decisionSchema = z.object({
  id,
  meeting: id,
  proposal: id,
  decision: z.enum(DECISIONS),
  note: z.string(),
  evidence: evidenceSchema,
});

/** The name or label that an entry of a list had up to and with a day. */
export const formerNameSchema = z.object({ list: z.enum(RENAMED_LISTS), id, until: date, label });

const place = z.int().check(z.positive());
/** The place of a State on the tile map; column and row count from 1, from the north-west. */
export const mapTileSchema = z.object({ actor: id, column: place, row: place });

/** Names and labels in another language; `file` is relative to the dataset, `hash` its SHA-256. */
export const labelsLinkSchema = z.object({ language: text, file: text, hash: sha256 });

/** `file` is relative to the dataset, `hash` the SHA-256 (hex) of its UTF-8 bytes. */
export const fileLinkSchema = z.object({ file: text, hash: sha256 });

/** Title and descriptions of the dataset itself; older datasets have a title alone. */
export const ownWords = {
  /** Short; it is also the name of the page. */
  title: label,
  /** The question that the data answer, without the question mark. */
  question: z.optional(label),
  description: z.optional(label),
  /** The body as a sentence names it: "the Group". */
  group: z.optional(label),
};

export const datasetSchema = z.object({
  format: z.literal(FORMAT),
  ...ownWords,
  /** Version of the data, not of the format. */
  version: text,
  date,
  /**
   * BCP 47 tag of the language of names, labels and notes, and of a meeting's title, body and place. Quotes and
   * headings are in the language of their meeting.
   */
  language: text,
  /** SHA-256 (hex) of the dataset's JSON with this field empty. */
  hash: sha256,
  labels: z.array(labelsLinkSchema),
  /**
   * The files that belong to the dataset and are not derived from it: the minutes, the codebook, and both codings of
   * each meeting with measured agreement. Absent in older datasets.
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
  /** Absent where no meeting speaks of an earlier one. */
  links: z.optional(z.array(linkSchema)),
  decisions: z.optional(z.array(decisionSchema)),
  formerNames: z.optional(z.array(formerNameSchema)),
  notes: z.array(noteSchema),
  /** One for each meeting, in the order of `meetings`. */
  agreements: z.array(agreementSchema),
  /** Places of the States on the tile map; absent where the dataset has no map. */
  map: z.optional(z.array(mapTileSchema).check(z.minLength(1))),
});

/** A part of the minutes. Passages follow each other without gaps: every character is in one. */
const passageSchema = z.object({
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

/** Schema of a list of entries with translated fields; a field is absent where it is not translated. */
const words = <Name extends string>(...names: readonly Name[]) => {
  const fields = names.map((name) => [name, z.exactOptional(label)] as const);
  const shape = Object.fromEntries(fields) as Record<Name, z.ZodMiniExactOptional<typeof label>>;
  return z.array(z.object({ id, ...shape }));
};

/** Title, names and labels of a dataset in another language. */
export const labelsSchema = z.object({
  format: z.literal(FORMAT),
  language: text,
  ...ownWords,
  title: z.optional(label),
  /** Absent in older files. */
  meetings: z.optional(words('title', 'body', 'place')),
  topicGroups: words('label', 'short'),
  topics: words('label', 'short', 'instrument'),
  modalities: words('label'),
  proposals: words('label'),
  notes: words('text'),
  /** Organizations, regions, and the States whose name differs from the browser's. */
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
export type Link = z.infer<typeof linkSchema>;
export type MeetingDecision = z.infer<typeof decisionSchema>;
export type FormerName = z.infer<typeof formerNameSchema>;
export type MapTile = z.infer<typeof mapTileSchema>;
export type Dataset = z.infer<typeof datasetSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type Minutes = z.infer<typeof minutesSchema>;
export type Labels = z.infer<typeof labelsSchema>;
