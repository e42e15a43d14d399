/** The footnotes of the paper: each passage of the minutes once, with all that it is printed for. */
import { formatList, type Language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import type { Model } from '../../model/model';
import { type Claim, claimOf, claimWords, type Statement } from './paper-claims';

export interface PaperNote {
  /** From 1, through all items. */
  readonly number: number;
  /** Who said it, and as what: "INTERPOL, available; Chile, available, item 5:". */
  readonly said: string;
  readonly quote: string;
  /** BCP 47 tag of the quote. */
  readonly language: string;
  /** "paragraph 88, GT/DOT-I/doc.7/07". */
  readonly place: string;
  readonly claims: readonly Claim[];
}

/** Equal for statements that rest on the very same words. */
export const passageOf = ({ meeting, evidence }: Statement): string =>
  `${meeting} ${evidence.start} ${evidence.end}`;

/** The number of a note, after a name. */
export interface NoteMark {
  readonly number: number;
  /** The first mark of all that lead to the note. */
  readonly isFirst: boolean;
}

interface Written {
  readonly number: number;
  readonly item: number;
  readonly statement: Statement;
  /** Items by what is said in them. */
  readonly said: Map<string, Set<number>>;
  /** By name. */
  readonly claims: Map<string, Claim>;
}

/**
 * Numbers passages in the order in which they are asked for.
 * @param link absolute address of the page: where the records' links lead
 */
export function noteBook(model: Model, link: string, reader: Language) {
  const written = new Map<string, Written>();

  /** Quotes a statement in a note, new where none has its passage yet. */
  const write = (item: number, statement: Statement): NoteMark => {
    const key = passageOf(statement);
    const known = written.get(key);
    const note = known ?? {
      number: written.size + 1,
      item,
      statement,
      said: new Map(),
      claims: new Map(),
    };
    written.set(key, note);
    const claim = claimOf(statement, link);
    note.claims.set(claim.name, claim);
    const words = claimWords(model, statement);
    note.said.set(words, (note.said.get(words) ?? new Set()).add(item));
    return { number: note.number, isFirst: known === undefined };
  };

  return {
    /** Marks for a name, each note once, of the statements that are quoted for it under an item. */
    mark: (item: number, statements: readonly Statement[]): NoteMark[] => {
      const marks = new Map<number, NoteMark>();
      for (const statement of statements) {
        const mark = write(item, statement);
        if (!marks.has(mark.number)) marks.set(mark.number, mark);
      }
      return [...marks.values()].sort((a, b) => a.number - b.number);
    },
    has: (passage: string): boolean => written.has(passage),
    /** The notes that were first asked for under an item, each with what later items added to it. */
    of: (item: number): PaperNote[] =>
      [...written.values()]
        .filter((note) => note.item === item)
        .map(({ number, statement, said, claims }) => ({
          number,
          said: saidWords(said, item),
          quote: statement.evidence.exact,
          ...placeOf(model, statement, reader),
          claims: [...claims.values()],
        })),
  };
}

/** Items are named where they are others than the one that the note stands under. */
function saidWords(said: ReadonlyMap<string, ReadonlySet<number>>, own: number): string {
  const claims = [...said].map(([claim, items]) => {
    if (items.size === 1 && items.has(own)) return claim;
    const id = items.size === 1 ? 'paper.claim.item' : 'paper.claim.items';
    return t(id, { claim, items: formatList([...items].map(String)) });
  });
  return t('paper.said', {
    claims: claims.reduce((first, next) => t('paper.claims', { first, next })),
  });
}

export type NoteBook = ReturnType<typeof noteBook>;

/** The language is named where it is not the reader's own. */
function placeOf({ dataset }: Model, { meeting, evidence }: Statement, reader: Language) {
  const held = dataset.meetings.find(({ id }) => id === meeting);
  const language = held?.language ?? reader;
  const place = t('paper.place', {
    paragraph: evidence.paragraph,
    document: held?.document ?? meeting,
  });
  return {
    language,
    place: isReaders(language, reader)
      ? place
      : t('paper.place.language', { place, language: languageWords(language, reader) }),
  };
}

/** "en-US" is English to an English reader. */
const isReaders = (tag: string, reader: Language): boolean =>
  tag.toLowerCase() === reader || tag.toLowerCase().startsWith(`${reader}-`);
