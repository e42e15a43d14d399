/** Numbers the footnotes of the paper: one per passage of the minutes, with every statement that rests on it. */
import { primaryLanguage } from '../../dataset/identifiers';
import { formatList, language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { groupBy } from '../../model/count/group-by';
import { passageOf } from '../../model/count/sentences';
import { meetingOf } from '../../model/labels';
import { type Claim, isRecord } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { inMeeting } from '../../parts/meeting-names';
import { sourceWords } from './fact-words';

/** A note number after a name. Numbers run from 1 through the whole paper. */
export interface NoteMark {
  readonly number: number;
  /** Whether this is the first mark of the note, to which the note links back. */
  readonly isFirst: boolean;
}

export type NoteBook = ReturnType<typeof noteBook>;
export type PaperNote = ReturnType<NoteBook['of']>[number];

interface NoteEntry {
  readonly number: number;
  /** Statements that rest on the passage, each with the item that quotes it. */
  readonly uses: { readonly item: number; readonly statement: Claim }[];
}

/**
 * Collects the notes of a paper; numbers passages in the order in which `mark` first meets them.
 * @param link absolute address of the page, to which the links of records lead
 */
export function noteBook(model: Model, link: string) {
  const entries = new Map<string, NoteEntry>();
  return {
    /** Adds the statements behind a name of an item; returns one mark per note, by number. */
    mark: (item: number, statements: readonly Claim[]): NoteMark[] => {
      const marks = new Map<number, NoteMark>();
      for (const statement of statements) {
        const key = passageOf(statement);
        const known = entries.get(key);
        const note = known ?? { number: entries.size + 1, uses: [] };
        entries.set(key, note);
        note.uses.push({ item, statement });
        const { number } = note;
        if (!marks.has(number)) marks.set(number, { number, isFirst: known === undefined });
      }
      return [...marks.values()].sort((a, b) => a.number - b.number);
    },
    has: (passage: string): boolean => entries.has(passage),
    /** The notes first marked under an item, with the sources that later items added; call it after all marks. */
    of: (item: number) =>
      [...entries.values()].flatMap(({ number, uses }) => {
        const [first] = uses;
        if (first?.item !== item) return [];
        const links = uses.map(({ statement }) => linkTo(statement, link));
        return {
          number,
          /** The actors and what each states: "INTERPOL, available; Chile, available, item 5:". */
          sources: joinSources(model, uses, item),
          quote: first.statement.evidence.exact,
          ...placeOf(model, first.statement),
          links: [...new Map(links.map((one) => [one.name, one])).values()],
        };
      }),
  };
}

/** Joins the sources of a note; names the items of a source unless the only one is the item of the note. */
function joinSources(model: Model, uses: NoteEntry['uses'], own: number): string {
  const bySource = groupBy(uses, ({ statement }) => sourceWords(model, statement));
  const claims = [...bySource].map(([claim, members]) => {
    // 0 stands for the disputed proposals.
    const items = [...new Set(members.map(({ item }) => item))].filter((item) => item > 0);
    if (items.length === 0 || (items.length === 1 && items[0] === own)) return claim;
    const id = items.length === 1 ? 'paper.claim.item' : 'paper.claim.items';
    return t(id, { claim, items: formatList(items.map(String)) });
  });
  return t('paper.said', {
    claims: claims.reduce((first, next) => t('paper.claims', { first, next })),
  });
}

/** Describes where a quote stands, and names its language if the reader uses another. */
function placeOf(model: Model, { meeting, evidence }: Claim) {
  const reader = language();
  const source = meetingOf(model, meeting);
  const quoteLanguage = source?.language ?? reader;
  const words = t('paper.place', {
    paragraph: evidence.paragraph,
    document: source?.document ?? meeting,
  });
  const place = inMeeting(model, meeting, words);
  // "en-US" is English to an English reader.
  const isReaders = primaryLanguage(quoteLanguage) === reader;
  return {
    /** BCP 47 tag of the language of the quote. */
    language: quoteLanguage,
    place: isReaders
      ? place
      : t('paper.place.language', { place, language: languageWords(quoteLanguage, reader) }),
  };
}

/** @param link address of the page, as `addressOf` returns it; this function replaces its query */
function linkTo(statement: Claim, link: string) {
  const { id } = statement;
  const kind = isRecord(statement) ? ('record' as const) : ('position' as const);
  const query = kind === 'record' ? '?record=' : '?view=positions&position=';
  return {
    kind,
    id,
    name: t(`paper.${kind}.of`, { id }),
    href: link.replace(/\?.*$/, '') + query + encodeURIComponent(id),
  };
}
