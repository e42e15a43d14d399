/** The source of a record or position: who reported it, and under which headings of the minutes. */
import type { CoopRecord, Evidence, OutlineNode, Position } from '../../dataset/schema';
import { RAPPORTEUR } from '../../dataset/values';
import { meetingOf } from '../labels';
import { memo } from '../memo';
import type { Model } from '../model';
import { headingsAbove } from './outline';

/** A record, or a position on a proposal: what a quote of the minutes proves. */
export type Claim = CoopRecord | Position;

export const isRecord = (claim: Claim): claim is CoopRecord => 'kind' in claim;

/** Returns a note without its prefix ("topic:"). Notes are in the dataset's language. */
export const noteWords = (note: string): string =>
  note.replace(/^(actor|topic|kind|funding|agreement|condition): */, '');

/** The fields that records and positions have in common. */
export interface Statement {
  readonly meeting: string;
  readonly actor: string;
  readonly reportedBy: string;
  readonly evidence: Pick<Evidence, 'start'>;
}

export function sourceOf(model: Model, statement: Statement) {
  const { meeting, reportedBy, actor, evidence } = statement;
  const path = headingsAbove(meetingOf(model, meeting)?.outline ?? [], evidence.start);
  const heading = path.at(-1);
  const isReporter = heading?.level === 'speaker' && heading.actor === reportedBy;
  return {
    /** Name of the actor that reports it; null for the rapporteur. */
    name: reportedBy === RAPPORTEUR ? null : (model.names.get(reportedBy) ?? reportedBy),
    /** Person who speaks for the reporter; null where it reports under the heading of another speaker. */
    presenter: isReporter ? heading.presenter : null,
    /** True where another actor reports it. */
    reported: reportedBy !== actor,
    /** From the session down, without speakers, which `name` and `presenter` give, and without times of day. */
    headings: path
      .filter(({ level }) => level !== 'speaker' && level !== 'time')
      .map((node) => headingOf(node, model)),
  };
}

/** `number` is that of an item of the agenda, without its point; '' for any other heading. */
function headingOf({ level, label, title }: OutlineNode, model: Model) {
  const number = level === 'item' ? (label?.replace(/[().]/g, '') ?? '') : '';
  return { title: lowerCapitals(title, model), number };
}

const isInCapitals = (words: string) => words === words.toUpperCase();

/** A word, with what hyphens join to it. */
const WORD = /\p{L}+(?:-[\p{L}\p{N}]+)*/gu;

/** Returns the words that names, labels, quotes and headings in mixed letters always write in capitals. */
const abbreviations = memo((model: Model): ReadonlySet<string> => {
  const { actors, topics, modalities, proposals, meetings, records, positions } = model.dataset;
  const texts = [
    ...[...topics, ...modalities, ...proposals].map(({ label }) => label),
    ...[...actors.map(({ name }) => name), ...model.names.values()],
    ...meetings.flatMap(({ title, body, outline }) => [
      title,
      body,
      ...outline.map((n) => n.title),
    ]),
    ...[...records, ...positions].map(
      ({ evidence: { prefix, exact, suffix } }) => `${prefix} ${exact} ${suffix}`,
    ),
  ];
  const capitals = new Set<string>();
  const others = new Set<string>();
  for (const text of texts.filter((each) => !isInCapitals(each)))
    for (const [word] of text.matchAll(WORD))
      (isInCapitals(word) ? capitals : others).add(word.toUpperCase());
  return new Set([...capitals].filter((word) => word.length > 1 && !others.has(word)));
});

/** A word, or a whole symbol such as "CBFS/XII/CR.1". */
const WORD_OR_SYMBOL = new RegExp(`[^\\s"“«(]*[\\d/]\\S*|${WORD.source}`, 'gu');

/** "PNG", "G-77", "XIV" and "CBFS/XII/CR.1" are no words, but "DR." is. */
const NO_WORD = /^(?:[BCDFGHJ-NP-TV-XZ]{2,5}|.*[\d/].*|X{0,3}(?:I[XV]|V?I{0,3}))$/u;

/**
 * Writes "SECOND PLENARY SESSION" as "Second Plenary Session", since minutes set headings in capitals. Ids of
 * actors, abbreviations and symbols keep their capitals; words of up to three letters get none. Words joined by
 * hyphens count as one.
 */
function lowerCapitals(title: string, model: Model): string {
  if (!isInCapitals(title)) return title;
  return title.replace(WORD_OR_SYMBOL, (word, at: number) => {
    const isTitle = title[at + word.length] === '.';
    const isAbbreviation = model.names.has(word) || abbreviations(model).has(word);
    if (isAbbreviation || (!isTitle && NO_WORD.test(word))) return word;
    const small = word.toLowerCase();
    return at > 0 && word.length < 4 && !isTitle ? small : small.replace(/\p{L}+/gu, capitalize);
  });
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
