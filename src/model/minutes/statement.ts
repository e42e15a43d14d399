/** Who said something and under which headings of the minutes, before it is put in words. */
import type { CoopRecord, Evidence, OutlineNode, Position } from '../../dataset/schema';
import { RAPPORTEUR } from '../../dataset/values';
import { meetingOf } from '../labels';
import { memo } from '../memo';
import type { Model } from '../model';
import { headingsAbove } from './outline';

/** What a passage of the minutes is quoted for: a record, or a position on a proposal. */
export type Claim = CoopRecord | Position;

export const isRecord = (claim: Claim): claim is CoopRecord => 'kind' in claim;

/** Notes are in the dataset's language; without the word before them that says what they are about. */
export const noteWords = (note: string): string =>
  note.replace(/^(actor|topic|kind|funding|agreement|condition): */, '');

/** What a record and a position have alike. */
export interface Statement {
  readonly meeting: string;
  readonly actor: string;
  readonly reportedBy: string;
  readonly evidence: Pick<Evidence, 'start'>;
}

export function sourceOf(model: Model, statement: Statement) {
  const { meeting, reportedBy, actor, evidence } = statement;
  const path = headingsAbove(meetingOf(model, meeting)?.outline ?? [], evidence.start);
  const floor = path.at(-1);
  const speaks = floor?.level === 'speaker' && floor.actor === reportedBy;
  return {
    /** Name of whoever reports it; null for the rapporteur. */
    name: reportedBy === RAPPORTEUR ? null : (model.names.get(reportedBy) ?? reportedBy),
    /** Who speaks for it, where no heading names the person already. */
    presenter: speaks ? floor.presenter : null,
    /** True where another than the actor reports it. */
    reported: reportedBy !== actor,
    /** From the session down; speakers are named already, and the hour of a day is no place. */
    headings: path
      .filter(({ level }) => level !== 'speaker' && level !== 'time')
      .map((node) => headingOf(node, model)),
  };
}

/** `number` is that of an item of the agenda, without its point; '' for any other heading. */
function headingOf({ level, label, title }: OutlineNode, model: Model) {
  const number = level === 'item' ? (label?.replace(/[().]/g, '') ?? '') : '';
  return { title: withoutShouting(title, model), number };
}

const isLoud = (words: string) => words === words.toUpperCase();

/** A word, with what hyphens join to it. */
const WORD = /\p{L}+(?:-[\p{L}\p{N}]+)*/gu;

/** Words that names, labels, quotes and other headings have in capitals among words without, and never otherwise. */
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
  const loud = new Set<string>();
  const others = new Set<string>();
  for (const text of texts.filter((each) => !isLoud(each)))
    for (const [word] of text.matchAll(WORD))
      (isLoud(word) ? loud : others).add(word.toUpperCase());
  return new Set([...loud].filter((word) => word.length > 1 && !others.has(word)));
});

/** The same, and "CBFS/XII/CR.1" whole. */
const WORD_OR_SYMBOL = new RegExp(`[^\\s"“«(]*[\\d/]\\S*|${WORD.source}`, 'gu');

/** "PNG", "G-77", "XIV" and "CBFS/XII/CR.1" are no words, but "DR." is. */
const NO_WORD = /^(?:[BCDFGHJ-NP-TV-XZ]{2,5}|.*[\d/].*|X{0,3}(?:I[XV]|V?I{0,3}))$/u;

/**
 * "SECOND PLENARY SESSION" as "Second Plenary Session": capitals are how minutes set a head. Ids of actors and
 * abbreviations stay in capitals, so do symbols, and words of up to three letters go without; what hyphens join is one
 * word.
 */
function withoutShouting(title: string, model: Model): string {
  if (!isLoud(title)) return title;
  return title.replace(WORD_OR_SYMBOL, (word, at: number) => {
    const isTitle = title[at + word.length] === '.';
    const isKept = model.names.has(word) || abbreviations(model).has(word);
    if (isKept || (!isTitle && NO_WORD.test(word))) return word;
    const small = word.toLowerCase();
    return at > 0 && word.length < 4 && !isTitle ? small : small.replace(/\p{L}+/gu, capitalized);
  });
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
