/** The footnotes of the paper: each passage of the minutes once, with all that it is printed for. */
import type { CoopRecord, Position } from '../../dataset/schema';
import { type Language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import type { Model } from '../../model/model';
import { sourceOf } from '../../model/place';

/** What stands behind a name: a record, or a position on a proposal. */
export type Statement = CoopRecord | Position;

export interface Claim {
  /** "Mexico, raised (implied), reported by the rapporteur". */
  readonly words: string;
  readonly kind: 'record' | 'position';
  readonly id: string;
  /** "record mx-12". */
  readonly name: string;
  /** Absolute. */
  readonly href: string;
}

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

const isRecord = (statement: Statement): statement is CoopRecord => 'status' in statement;

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
  readonly claims: Claim[];
}

/**
 * Numbers passages in the order in which they are asked for.
 * @param link absolute address of the page: where the records' links lead
 */
export function noteBook(model: Model, link: string, reader: Language) {
  const written = new Map<string, Written>();
  const claimed = new Set<string>();

  const claimOf = (statement: Statement): Claim => {
    const { id } = statement;
    const kind = isRecord(statement) ? 'record' : 'position';
    const query = kind === 'record' ? '?record=' : '?view=positions&position=';
    return {
      words: claimWords(model, statement),
      kind,
      id,
      name: t(`paper.${kind}.of`, { id }),
      href: new URL(query + encodeURIComponent(id), link).href,
    };
  };

  /** Quotes a statement in a note, new where none has its passage yet. */
  const write = (item: number, statement: Statement): NoteMark => {
    const key = passageOf(statement);
    const known = written.get(key);
    const note = known ?? { number: written.size + 1, item, statement, claims: [] };
    written.set(key, note);
    const claim = claimOf(statement);
    if (!claimed.has(claim.name)) {
      claimed.add(claim.name);
      const words =
        note.item === item ? claim.words : t('paper.claim.item', { claim: claim.words, item });
      note.claims.push({ ...claim, words });
    }
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
        .map(({ number, statement, claims }) => ({
          number,
          said: t('paper.said', {
            claims: claims
              .map(({ words }) => words)
              .reduce((first, next) => t('paper.claims', { first, next })),
          }),
          quote: statement.evidence.exact,
          ...placeOf(model, statement, reader),
          claims,
        })),
  };
}

export type NoteBook = ReturnType<typeof noteBook>;

function claimWords(model: Model, statement: Statement): string {
  const actor = model.names.get(statement.actor) ?? statement.actor;
  const { reported, name } = sourceOf(model, statement);
  const claim = isRecord(statement)
    ? t('paper.claim', { actor, status: statusWords(statement) })
    : t('paper.claim.stance', {
        actor,
        stance: t(`positions.stance.${statement.stance}`),
        proposal: proposalOf(model, statement),
      });
  return reported
    ? t('paper.claim.reported', { claim, reporter: name ?? t('evidence.rapporteur') })
    : claim;
}

function statusWords({ status, basis }: CoopRecord): string {
  const words = t(`status.${status}`).toLowerCase();
  return basis === 'implied' ? t('paper.claim.implied', { status: words }) : words;
}

const proposalOf = ({ dataset }: Model, { proposal }: Position): string =>
  dataset.proposals.find(({ id }) => id === proposal)?.label ?? proposal;

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
