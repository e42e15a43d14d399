/** Who speaks in words that a person selects, with the reason; and who spoke at all. */
import type { Passage } from '../../dataset/schema';
import { firstWhere } from '../lines';
import { type Attribution, attribution, type Clause, namesIn, sentencesOf } from './attribution';
import { GRAMMARS, grammarFor } from './grammar';
import { type NamedActor, namesBeside, namesOf } from './names';
import type { ReadMinutes } from './read-minutes';

/**
 * By what: the sentence's own subject, that of the sentence before ("She added"), or the heading above; nobody speaks;
 * or a person is to say who.
 */
export type Why = 'sentence' | 'before' | 'heading' | 'nobody' | 'ask';

/** Who speaks in selected words. */
export interface ProposedSpeaker {
  /** Ids: none where nobody speaks or a person is to say who; several speak together. */
  readonly actors: readonly string[];
  readonly why: Why;
  /** Where the words stand that say so: UTF-16 offsets. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Ids of those named beside, and of those between whom a person is to choose. */
  readonly asides: readonly string[];
  /** Speakers whom no list has, as the text calls them. */
  readonly unlisted: readonly string[];
}

/** An actor who is found in headings or as the subject of sentences. */
export interface FoundSpeaker {
  readonly actor: string;
  readonly count: number;
  /** The first heading or sentence: UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export interface SpeakerReader extends Attribution {
  /** Names of States that no list has, by ISO 3166 code. */
  readonly statesBesideIn: (text: string) => string[];
  /** Whether sentences of the language are read; headings always are. */
  readonly isRead: boolean;
}

/** @param language BCP 47 tag of the minutes */
export function speakerReader(actors: readonly NamedActor[], language: string): SpeakerReader {
  const grammar = grammarFor(language);
  const names = namesOf(actors);
  const beside = namesBeside(names);
  return {
    ...attribution(names, beside, grammar ?? GRAMMARS.en),
    statesBesideIn: (text) => [
      ...new Set(namesIn(text, beside).map((id) => id.replace(/^=/u, ''))),
    ],
    isRead: grammar !== undefined,
  };
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

/** Reads who speaks in a text whose headings were read. */
export function speakersIn(
  text: string,
  { outline, passages, headings }: ReadMinutes,
  reader: SpeakerReader,
) {
  const sentencesIn = (passage: Passage | undefined): Sentence[] => {
    if (!passage || passage.paragraph === null || !reader.isRead) return [];
    const words = text.slice(passage.start, passage.end);
    const starts = sentencesOf(words.trimEnd());
    return starts.map((at, i) => ({
      start: passage.start + at,
      end: passage.start + (starts[i + 1] ?? words.trimEnd().length),
      passage,
    }));
  };
  const clausesIn = ({ start, end }: Sentence) => reader.subjectsIn(text, start, end);

  /** The sentence before one under the same heading. */
  const sentenceBefore = ({ start, passage }: Sentence): Sentence | undefined => {
    const own = sentencesIn(passage).findLast((each) => each.start < start);
    if (own) return own;
    let at = passages.indexOf(passage) - 1;
    while (passages[at]?.kind === 'blank') at -= 1;
    return passages[at]?.node === passage.node ? sentencesIn(passages[at]).at(-1) : undefined;
  };

  /** The subject for which a pronoun stands; null where that is not clear. */
  const meantBy = (clause: Clause, sentence: Sentence): Clause | null => {
    const before = sentenceBefore(sentence);
    const clauses = before ? clausesIn(before) : [];
    const [only, other] = clauses;
    if (!before || !only || other) return null;
    const meant = only.kind === 'pronoun' ? meantBy(only, before) : only;
    const isOne = (meant?.ids.length ?? 0) + (meant?.unlisted.length ?? 0) < 2;
    return meant && (isOne || clause.isPlural)
      ? { ...meant, asides: clause.asides.filter((id) => !meant.ids.includes(id)) }
      : null;
  };

  const headingOf = (passage: Passage | undefined) => {
    const node = passage?.node ?? -1;
    const actor = outline[node]?.actor ?? null;
    let at: number | null = node;
    while (at !== null && !headings.some((each) => each.node === at))
      at = outline[at]?.parent ?? null;
    const heading = headings.find((each) => each.node === at);
    return { actor, heading };
  };

  /** The subjects of the sentences from one offset to another: each with whether it is that of a sentence before. */
  const subjectsBetween = (start: number, end: number) => {
    const from = firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > start);
    const to = firstWhere(passages.length, (i) => (passages[i]?.start ?? 0) >= end);
    const sentences = passages.slice(from, to).flatMap(sentencesIn);
    const within = sentences.filter((each) => each.start < end && each.end > start);
    const subjects = within.flatMap((sentence) =>
      clausesIn(sentence)
        .filter((clause) => clause.start < end && clause.end > start)
        .map((clause) => {
          const isBefore = clause.kind === 'pronoun';
          return { clause, isBefore, meant: isBefore ? meantBy(clause, sentence) : clause };
        }),
    );
    return { passage: passages[from], subjects };
  };

  const propose = (start: number, end: number): ProposedSpeaker => {
    const { passage, subjects } = subjectsBetween(start, end);
    const { actor, heading } = headingOf(passage);
    const known = subjects.flatMap(({ meant }) => meant ?? []);
    const ids = [...new Set(known.flatMap((each) => each.ids))];
    const unlisted = [...new Set(known.flatMap((each) => each.unlisted))];
    const beside = known.flatMap(({ asides }) => asides);
    const [first] = subjects;
    const at = first ? (first.meant ?? first.clause).subject : null;
    const ask = (asides: readonly string[]): ProposedSpeaker => ({
      ...{ actors: [], why: 'ask', at, unlisted },
      asides: [...new Set([...asides, ...beside])],
    });
    if (actor !== null) {
      // "France and Germany made proposals", under the heading of Germany.
      const isAnother = known.some((each) => each.ids.length > 0 && !each.ids.includes(actor));
      if (isAnother) return ask([actor, ...ids]);
      const title = heading && { start: heading.start, end: heading.start + heading.title.length };
      return { actors: [actor], why: 'heading', at: title ?? null, asides: [], unlisted: [] };
    }
    const keys = new Set(
      subjects.map(({ meant }) => meant && [meant.kind, ...meant.ids].join(' ')),
    );
    if (!first?.meant || keys.size !== 1) return ask(ids);
    if (first.meant.kind === 'nobody')
      return { actors: [], why: 'nobody', at, asides: beside, unlisted: [] };
    if (ids.length === 0) return ask([]);
    const why = first.isBefore ? 'before' : 'sentence';
    return { actors: ids, why, at, asides: beside.filter((id) => !ids.includes(id)), unlisted };
  };

  /** Each sentence that has a subject, where no heading says who speaks. */
  const proseSubjects = () =>
    passages
      .filter((passage) => headingOf(passage).actor === null)
      .flatMap(sentencesIn)
      .map((sentence) => ({ sentence, clauses: clausesIn(sentence) }));

  /** Everybody who is found in headings or as a subject, in the order of the text. */
  const spoke = (): FoundSpeaker[] => {
    const found = new Map<string, FoundSpeaker>();
    const add = (actor: string, start: number, end: number) => {
      const before = found.get(actor);
      const isFirst = !before || start < before.start;
      const place = isFirst ? { start, end } : { start: before.start, end: before.end };
      found.set(actor, { actor, count: (before?.count ?? 0) + 1, ...place });
    };
    for (const { start, title, named, actor } of headings)
      for (const id of actor === undefined ? named : [actor ?? []].flat())
        add(id, start, start + title.length);
    for (const { sentence, clauses } of proseSubjects())
      for (const id of new Set(clauses.flatMap(({ ids }) => ids)))
        add(id, sentence.start, sentence.end);
    return [...found.values()].toSorted((a, b) => a.start - b.start);
  };

  /** States and groups that the text names and no list has: ISO 3166 codes, and names as the text has them. */
  const unlisted = () => {
    const groups = proseSubjects().flatMap(({ clauses }) =>
      clauses.flatMap((clause) => clause.unlisted),
    );
    const isState = (name: string) => reader.statesBesideIn(name).length > 0;
    return {
      states: reader.statesBesideIn(text),
      groups: [...new Set(groups)].filter((name) => !isState(name) && /\p{Lu}{2}/u.test(name)),
    };
  };

  return { propose, spoke, unlisted };
}
