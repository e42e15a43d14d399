/** Proposes who speaks in selected words, with the reason, and lists who spoke in a text. */
import type { Passage } from '../../dataset/schema';
import { firstWhere } from '../lines';
import { type Attribution, attributionOf, type Clause, namesIn, sentencesOf } from './attribution';
import { GRAMMARS, grammarFor } from './grammar';
import { type NamedActor, namesOf, namesOfUnlistedStates } from './names';
import type { ReadHeading, ReadMinutes } from './read-minutes';

/**
 * The reason of a proposal: the sentence's own subject, that of the sentence before ("She added"), or the heading
 * above; `nobody`: nobody speaks; `ask`: a person must decide.
 */
export type Why = 'sentence' | 'before' | 'heading' | 'nobody' | 'ask';

/** A proposal of who speaks in selected words. */
export interface ProposedSpeaker {
  /** Ids of the speakers: several speak together; none where nobody speaks or a person must decide. */
  readonly actors: readonly string[];
  readonly why: Why;
  /** The words that name the speaker: UTF-16 offsets; null without such words. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Ids of actors named beside the speaker, and of those among whom a person must choose. */
  readonly asides: readonly string[];
  /** Names in the text of unlisted speakers. */
  readonly unlisted: readonly string[];
}

/** An actor that headings or the subjects of sentences name. */
export interface FoundSpeaker {
  readonly actor: string;
  readonly count: number;
  /** The first heading or sentence: UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

export interface SpeakerReader extends Attribution {
  /** The ISO 3166 codes of the States in a text that no list has. */
  readonly unlistedStatesIn: (text: string) => string[];
  /** Whether sentences of the language are read; headings always are. */
  readonly isRead: boolean;
}

/** Creates a reader of speakers. @param language BCP 47 tag of the minutes */
export function speakerReader(actors: readonly NamedActor[], language: string): SpeakerReader {
  const grammar = grammarFor(language);
  const names = namesOf(actors);
  const unlistedStates = namesOfUnlistedStates(names);
  return {
    ...attributionOf(names, unlistedStates, grammar ?? GRAMMARS.en),
    unlistedStatesIn: (text) => [
      ...new Set(namesIn(text, unlistedStates).map((id) => id.replace(/^=/u, ''))),
    ],
    isRead: grammar !== undefined,
  };
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly passage: Passage;
}

/** A clause, and the clause whose subject is meant: another one for a pronoun; null where that is unclear. */
interface MeantSubject {
  readonly clause: Clause;
  readonly meant: Clause | null;
}

const idsOf = (clauses: readonly Clause[]) => [...new Set(clauses.flatMap((each) => each.ids))];

/** Creates the reader of a text whose headings were read. */
export const speakersIn = (text: string, read: ReadMinutes, reader: SpeakerReader) =>
  new SpeakersInText(text, read, reader);

class SpeakersInText {
  private readonly places: ReadonlyMap<Passage, number>;
  private readonly byNode: ReadonlyMap<number, ReadHeading>;
  /** The first paragraph or list item under each node of the outline. */
  private readonly firsts: ReadonlyMap<number | null, Passage>;

  constructor(
    private readonly text: string,
    private readonly read: ReadMinutes,
    private readonly reader: SpeakerReader,
  ) {
    this.places = new Map(read.passages.map((passage, i) => [passage, i]));
    const numbered = read.passages.filter(({ paragraph }) => paragraph !== null);
    this.firsts = new Map(numbered.toReversed().map((passage) => [passage.node, passage]));
    this.byNode = new Map(read.headings.map((heading) => [heading.node, heading]));
  }

  /** Proposes who speaks in the words between two UTF-16 offsets. */
  readonly propose = (start: number, end: number): ProposedSpeaker => {
    const { passage, subjects } = this.subjectsBetween(start, end);
    const speaker = this.speakerAt(passage);
    const known = subjects.flatMap(({ meant }) => meant ?? []);
    const [first] = subjects;
    const at = first ? (first.meant ?? first.clause).subject : null;
    const ask = (asides: readonly string[]): ProposedSpeaker => ({
      ...{ actors: [], why: 'ask', at, unlisted: unlistedIn(known) },
      asides: [...new Set([...asides, ...known.flatMap((each) => each.asides)])],
    });
    if (speaker === null) return proposeFromSentences(subjects, ask);
    // "France and Canada made proposals", under the heading of Canada.
    const isAnother = known.some((each) => each.ids.length > 0 && !each.ids.includes(speaker));
    if (isAnother) return ask([speaker, ...idsOf(known)]);
    const heading = this.headingOf(passage);
    const title = heading ? this.titleOf(heading) : null;
    return { actors: [speaker], why: 'heading', at: title, asides: [], unlisted: [] };
  };

  /** All actors that headings or subjects name, in the order of the text. */
  readonly spoke = (): FoundSpeaker[] => {
    const found = new Map<string, FoundSpeaker>();
    const add = (actor: string, start: number, end: number) => {
      const before = found.get(actor);
      const isFirst = !before || start < before.start;
      const place = isFirst ? { start, end } : { start: before.start, end: before.end };
      found.set(actor, { actor, count: (before?.count ?? 0) + 1, ...place });
    };
    for (const heading of this.read.headings) {
      const { start, end } = this.firstUnder(heading);
      const { named, actor } = heading;
      for (const id of actor === undefined ? named : [actor ?? []].flat()) add(id, start, end);
    }
    for (const sentence of this.prose())
      for (const id of idsOf(this.clausesIn(sentence))) add(id, sentence.start, sentence.end);
    return [...found.values()].toSorted((a, b) => a.start - b.start);
  };

  /** The unlisted States, as ISO 3166 codes, and the unlisted groups, by their names in the text. */
  readonly unlisted = () => {
    const names = this.prose().flatMap((sentence) => unlistedIn(this.clausesIn(sentence)));
    const isState = (name: string) => this.reader.unlistedStatesIn(name).length > 0;
    return {
      states: this.reader.unlistedStatesIn(this.text),
      groups: [...new Set(names)].filter((name) => !isState(name) && /\p{Lu}{2}/u.test(name)),
    };
  };

  /** The place of a heading's title, after the marks of its line. */
  private titleOf({ start, title }: ReadHeading) {
    const at = Math.max(start, this.text.indexOf(title, start));
    return { start: at, end: at + title.length };
  }

  /** The first sentence under a heading; without one the title. */
  private firstUnder(heading: ReadHeading) {
    const under = this.firsts.get(heading.node);
    if (!under) return this.titleOf(heading);
    const words = this.text.slice(under.start, under.end).trimEnd();
    const [, next = words.length] = sentencesOf(words);
    return { start: under.start, end: under.start + next };
  }

  /** The sentences that no heading gives a speaker. */
  private prose(): Sentence[] {
    return this.read.passages
      .filter((passage) => this.speakerAt(passage) === null)
      .flatMap((passage) => this.sentencesIn(passage));
  }

  private speakerAt(passage: Passage | undefined): string | null {
    return this.read.outline[passage?.node ?? -1]?.actor ?? null;
  }

  /** The heading above a passage. */
  private headingOf(passage: Passage | undefined): ReadHeading | undefined {
    let at = passage?.node ?? null;
    while (at !== null && !this.byNode.has(at)) at = this.read.outline[at]?.parent ?? null;
    return this.byNode.get(at ?? -1);
  }

  private sentencesIn(passage: Passage | undefined): Sentence[] {
    if (!passage || passage.paragraph === null || !this.reader.isRead) return [];
    const words = this.text.slice(passage.start, passage.end).trimEnd();
    const starts = sentencesOf(words);
    return starts.map((at, i) => ({
      start: passage.start + at,
      end: passage.start + (starts[i + 1] ?? words.length),
      passage,
    }));
  }

  private clausesIn({ start, end }: Sentence): Clause[] {
    return this.reader.subjectsIn(this.text, start, end);
  }

  /** The previous sentence under the same heading. */
  private sentenceBefore({ start, passage }: Sentence): Sentence | undefined {
    const own = this.sentencesIn(passage).findLast((each) => each.start < start);
    if (own) return own;
    const { passages } = this.read;
    let at = (this.places.get(passage) ?? 0) - 1;
    while (passages[at]?.kind === 'blank') at -= 1;
    const before = passages[at];
    return before?.node === passage.node ? this.sentencesIn(before).at(-1) : undefined;
  }

  /** The clause whose subject a pronoun means; null where that is unclear. */
  private meantBy(clause: Clause, sentence: Sentence): Clause | null {
    const before = this.sentenceBefore(sentence);
    const [only, other] = before ? this.clausesIn(before) : [];
    if (!before || !only || other) return null;
    const meant = only.kind === 'pronoun' ? this.meantBy(only, before) : only;
    if (!meant || (meant.ids.length + meant.unlisted.length > 1 && !clause.isPlural)) return null;
    return { ...meant, asides: clause.asides.filter((id) => !meant.ids.includes(id)) };
  }

  /** The subjects of the sentences between two offsets, and the passage at the start. */
  private subjectsBetween(start: number, end: number) {
    const { passages } = this.read;
    const from = firstWhere(passages.length, (i) => (passages[i]?.end ?? 0) > start);
    const to = firstWhere(passages.length, (i) => (passages[i]?.start ?? 0) >= end);
    const isWithin = (part: { start: number; end: number }) => part.start < end && part.end > start;
    const sentences = passages.slice(from, to).flatMap((passage) => this.sentencesIn(passage));
    const subjects = sentences.filter(isWithin).flatMap((sentence) =>
      this.clausesIn(sentence)
        .filter(isWithin)
        .map((clause): MeantSubject => {
          const meant = clause.kind === 'pronoun' ? this.meantBy(clause, sentence) : clause;
          return { clause, meant };
        }),
    );
    return { passage: passages[from], subjects };
  }
}

const unlistedIn = (clauses: readonly Clause[]) => [
  ...new Set(clauses.flatMap((each) => each.unlisted)),
];

/** Proposes the only subject of the sentences. @param ask makes the proposal that asks a person */
function proposeFromSentences(
  subjects: readonly MeantSubject[],
  ask: (asides: readonly string[]) => ProposedSpeaker,
): ProposedSpeaker {
  const known = subjects.flatMap(({ meant }) => meant ?? []);
  const actors = idsOf(known);
  const keys = new Set(subjects.map(({ meant }) => meant && [meant.kind, ...meant.ids].join(' ')));
  const [first] = subjects;
  if (!first?.meant || keys.size !== 1) return ask(actors);
  const at = first.meant.subject;
  const asides = known.flatMap((each) => each.asides).filter((id) => !actors.includes(id));
  if (first.meant.kind === 'nobody') return { actors: [], why: 'nobody', at, asides, unlisted: [] };
  if (actors.length === 0) return ask([]);
  const why = first.clause.kind === 'pronoun' ? 'before' : 'sentence';
  return { actors, why, at, asides, unlisted: unlistedIn(known) };
}
