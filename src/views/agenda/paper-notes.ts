/** The footnotes of the paper: each passage of the minutes once, with everything it is printed for. */
import { primaryLanguage } from '../../dataset/identifiers';
import { formatList, language, t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { groupBy } from '../../model/count/group-by';
import { passageOf } from '../../model/count/sentences';
import { meetingOf } from '../../model/labels';
import { type Claim, isRecord } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { sourceWords } from './fact-words';

/** The number of a note, from 1 through all items, as it stands after a name. */
export interface NoteMark {
  readonly number: number;
  /** True for the first of the marks that lead to the note. */
  readonly isFirst: boolean;
}

export type NoteBook = ReturnType<typeof noteBook>;
export type PaperNote = ReturnType<NoteBook['of']>[number];

interface Written {
  readonly number: number;
  /** What it is printed for, and under which item. */
  readonly uses: { readonly item: number; readonly statement: Claim }[];
}

/**
 * Collects the notes of a paper; passages are numbered in the order in which they are marked.
 * @param link absolute address of the page, to which the links of records lead
 */
export function noteBook(model: Model, link: string) {
  const written = new Map<string, Written>();
  return {
    /** Quotes statements for a name under an item; returns the marks, each note once. */
    mark: (item: number, statements: readonly Claim[]): NoteMark[] => {
      const marks = new Map<number, NoteMark>();
      for (const statement of statements) {
        const key = passageOf(statement);
        const known = written.get(key);
        const note = known ?? { number: written.size + 1, uses: [] };
        written.set(key, note);
        note.uses.push({ item, statement });
        const { number } = note;
        if (!marks.has(number)) marks.set(number, { number, isFirst: known === undefined });
      }
      return [...marks.values()].sort((a, b) => a.number - b.number);
    },
    has: (passage: string): boolean => written.has(passage),
    /** The notes first marked under an item, each with what later items added to it. */
    of: (item: number) =>
      [...written.values()].flatMap(({ number, uses }) => {
        const [first] = uses;
        if (first?.item !== item) return [];
        const links = uses.map(({ statement }) => linkTo(statement, link));
        return {
          number,
          /** Who said it, and as what: "INTERPOL, available; Chile, available, item 5:". */
          sources: joinSources(model, uses, item),
          quote: first.statement.evidence.exact,
          ...placeOf(model, first.statement),
          links: [...new Map(links.map((one) => [one.name, one])).values()],
        };
      }),
  };
}

/** Names the items of a source where they differ from the item that the note stands under. */
function joinSources(model: Model, uses: Written['uses'], own: number): string {
  const bySource = groupBy(uses, ({ statement }) => sourceWords(model, statement));
  const claims = [...bySource].map(([claim, members]) => {
    // The disputed proposals are no item.
    const items = [...new Set(members.map(({ item }) => item))].filter((item) => item > 0);
    if (items.length === 0 || (items.length === 1 && items[0] === own)) return claim;
    const id = items.length === 1 ? 'paper.claim.item' : 'paper.claim.items';
    return t(id, { claim, items: formatList(items.map(String)) });
  });
  return t('paper.said', {
    claims: claims.reduce((first, next) => t('paper.claims', { first, next })),
  });
}

/** The place of a quote; its language is named where it is not the reader's. */
function placeOf(model: Model, { meeting, evidence }: Claim) {
  const reader = language();
  const held = meetingOf(model, meeting);
  const spoken = held?.language ?? reader;
  const place = t('paper.place', {
    paragraph: evidence.paragraph,
    document: held?.document ?? meeting,
  });
  // "en-US" is English to an English reader.
  const isReaders = primaryLanguage(spoken) === reader;
  return {
    /** BCP 47 tag of the quote. */
    language: spoken,
    place: isReaders
      ? place
      : t('paper.place.language', { place, language: languageWords(spoken, reader) }),
  };
}

/** @param link address of the page, as `addressOf` gives it; its query is replaced */
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
