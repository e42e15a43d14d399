/** Scores the suggestions against the passages (paragraphs and items of lists) that people coded. */
import type { Dataset, Minutes } from '../../dataset/schema';
import type { Range } from './segments';
import { type Lexicon, SUGGESTED_KINDS, type SuggestedKind, suggest } from './suggest';

// The page loads this file on demand and needs the lexicon with it.
export { loadLexicon } from './suggest';

export interface Score {
  /** Numbers of passages with a record or position, with a suggestion, and with both. */
  readonly coded: number;
  readonly suggested: number;
  readonly both: number;
}

export interface SuggestionScore {
  readonly passages: number;
  readonly all: Score;
  readonly kinds: Readonly<Record<SuggestedKind, Score>>;
}

/** Returns the share of the suggested passages that are coded; null where none is suggested. */
export const precisionOf = ({ both, suggested }: Score): number | null =>
  suggested === 0 ? null : both / suggested;

/** Returns the share of the coded passages that are suggested; null where none is coded. */
export const recallOf = ({ both, coded }: Score): number | null =>
  coded === 0 ? null : both / coded;

/** Returns the harmonic mean of precision and recall; null where no passage is coded or suggested. */
export const f1Of = ({ both, suggested, coded }: Score): number | null =>
  suggested + coded === 0 ? null : (2 * both) / (suggested + coded);

/** Returns precision, recall and F1 of a score. */
export const scoreFigures = (score: Score): readonly (number | null)[] => [
  precisionOf(score),
  recallOf(score),
  f1Of(score),
];

interface Marked extends Range {
  readonly kind: SuggestedKind;
}

/** @param lexicon in the language of the minutes */
export function suggestionScore(
  { records, positions }: Pick<Dataset, 'records' | 'positions'>,
  { meeting, text, passages }: Pick<Minutes, 'meeting' | 'text' | 'passages'>,
  lexicon: Lexicon,
): SuggestionScore {
  const coded: Marked[] = [
    ...records.map((record) => ({ ...record, kind: record.kind })),
    ...positions.map((position) => ({ ...position, kind: 'position' as const })),
  ]
    .filter((claim) => claim.meeting === meeting)
    .map(({ kind, evidence: { start, end } }) => ({ kind, start, end }));
  const units = passages.filter(({ paragraph }) => paragraph !== null);
  const ofCoded = kindsIn(units, coded);
  const ofSuggested = kindsIn(units, suggest(text, passages, lexicon));
  const scoreOf = (holds: (kinds: ReadonlySet<SuggestedKind>) => boolean): Score => {
    const [one, other] = [ofCoded.map(holds), ofSuggested.map(holds)];
    return {
      coded: one.filter(Boolean).length,
      suggested: other.filter(Boolean).length,
      both: one.filter((is, i) => is && other[i]).length,
    };
  };
  const kinds = SUGGESTED_KINDS.map((kind) => [kind, scoreOf((held) => held.has(kind))]);
  return {
    passages: units.length,
    all: scoreOf((held) => held.size > 0),
    kinds: Object.fromEntries(kinds),
  };
}

/**
 * Returns the kinds of the ranges that overlap each passage. Passages must be in the order of the text and not
 * overlap.
 */
function kindsIn(units: readonly Range[], marked: readonly Marked[]): Set<SuggestedKind>[] {
  const queue = marked.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Marked[] = [];
  return units.map(({ start, end }) => {
    for (let mark = queue[next]; mark && mark.start < end; mark = queue[next]) {
      open.push(mark);
      next += 1;
    }
    open = open.filter((mark) => mark.end > start);
    return new Set(open.map(({ kind }) => kind));
  });
}
