/**
 * Suggests the sentences of minutes that probably state a need, an offer, a capacity or a position, by the
 * words of a lexicon. A suggestion says where to look and codes nothing.
 */
import { type ReadLanguage, readLanguage } from '../../dataset/identifiers';
import type { Passage } from '../../dataset/schema';
import {
  EFFECTS,
  type Effect,
  KINDS,
  type Kind,
  STATUSES,
  type Status,
} from '../../dataset/values';
import { type Range, sentencesIn } from './segments';

export const SUGGESTED_KINDS = [...KINDS, 'position'] as const satisfies readonly [
  ...Kind[],
  'position',
];
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

/** What words that point back mostly say of something earlier: its effect, or that a need was met. */
const POINTERS = [...EFFECTS, 'met'] as const satisfies readonly [...Effect[], 'met'];
type Pointer = (typeof POINTERS)[number];

export interface Suggestion extends Range {
  readonly kind: SuggestedKind;
  /** The words that the pattern found, in the sentence itself or in the introduction of its list. */
  readonly words: string;
  /** The pattern as the lexicon writes it. */
  readonly pattern: string;
}

/**
 * Patterns of a language for each kind. Patterns of `none` find words that state no kind, though another pattern would
 * find them too ("no need"). A pattern is a row of words. "|" separates alternatives, "_" is a blank within one of
 * them, "*" any ending, ".." up to two words between, "…" up to five, and "@name" the words of a set. Capitals and
 * white space make no difference.
 */
export interface Lexicon extends Readonly<Record<SuggestedKind | 'none', readonly string[]>> {
  readonly sets: Readonly<Record<string, string>>;
  /** Patterns of words that point back to an earlier meeting, by what they mostly say of it. */
  readonly earlier: Readonly<Record<Pointer, readonly string[]>>;
  /** Patterns of plain words that say a status. */
  readonly status: Readonly<Record<Status, readonly string[]>>;
}

/** The lexicons are lists of words, so that people who write minutes in the language can read and correct them. */
const LEXICONS: Readonly<Record<ReadLanguage, () => Promise<{ readonly default: Lexicon }>>> = {
  en: () => import('./lexicon-en.json'),
  es: () => import('./lexicon-es.json'),
  fr: () => import('./lexicon-fr.json'),
  pt: () => import('./lexicon-pt.json'),
};

/** The bullet or number of a list item. */
const MARKER = /^\s*(?:[-–—•*]|\d{1,3}[.)]|\(?[A-Za-z][.)])\s+/u;

/**
 * Loads the lexicon of a language (a BCP 47 tag); null if the language has none. Rejects if it cannot be loaded.
 */
export async function loadLexicon(language: string): Promise<Lexicon | null> {
  const known = readLanguage(language);
  return known ? (await LEXICONS[known]()).default : null;
}

interface PatternMatch extends Range {
  readonly kind: SuggestedKind;
  readonly pattern: string;
}

/**
 * Returns the suggestions in the order of the text, for each sentence at most one of each kind, in the order of
 * the kinds. An item of a list without a suggestion gets those of the introduction of the list.
 */
export function suggest(
  text: string,
  passages: readonly Pick<Passage, 'kind' | 'start' | 'end'>[],
  lexicon: Lexicon,
): Suggestion[] {
  const search = searchOf(lexicon);
  /** Suggestions of the last sentence, where it introduces a list. */
  let introduction: readonly Suggestion[] = [];
  return passages.flatMap(({ kind, start: begin, end }) => {
    const marker = kind === 'list-item' ? MARKER.exec(text.slice(begin, begin + 24)) : null;
    const start = begin + (marker?.[0].length ?? 0);
    const words = text.slice(start, end);
    if (kind === 'heading') introduction = [];
    if (!/\S/u.test(words) || (kind !== 'paragraph' && kind !== 'list-item')) return [];
    const sentences = sentencesIn(words);
    const found = sentences.flatMap((sentence) =>
      search(words.slice(sentence.start, sentence.end)).map(
        (each): Suggestion => ({
          start: start + sentence.start,
          end: start + sentence.end,
          kind: each.kind,
          words: words
            .slice(sentence.start + each.start, sentence.start + each.end)
            .replace(/\s+/gu, ' '),
          pattern: each.pattern,
        }),
      ),
    );
    const item = { start: start + (sentences[0]?.start ?? 0), end: start + words.trimEnd().length };
    const ofPassage =
      found.length === 0 && kind === 'list-item'
        ? introduction.map((each) => ({ ...each, ...item }))
        : found;
    const last = start + (sentences.at(-1)?.start ?? 0);
    if (/:\s*$/u.test(words)) introduction = ofPassage.filter((each) => each.start >= last);
    else if (kind === 'paragraph') introduction = [];
    return ofPassage;
  });
}

interface Pattern {
  readonly kind: SuggestedKind | 'none';
  readonly pattern: string;
  readonly expression: RegExp;
}

const WORD = /[\p{L}\p{N}]+/gu;
const GAPS: Readonly<Record<string, number>> = { '..': 2, '…': 5 };

const searchByLexicon = new WeakMap<Lexicon, (sentence: string) => readonly PatternMatch[]>();

/**
 * Returns a search for the patterns of a lexicon in a sentence. It tries a pattern only at words with the same
 * first two letters.
 */
function searchOf(lexicon: Lexicon): (sentence: string) => readonly PatternMatch[] {
  const known = searchByLexicon.get(lexicon);
  if (known) return known;
  const byLetters = new Map<string, Pattern[]>();
  for (const kind of ['none', ...SUGGESTED_KINDS] as const) {
    for (const pattern of lexicon[kind]) {
      const { expression, first } = readPattern(pattern, lexicon.sets);
      for (const letters of new Set(first.map(lettersOf)))
        byLetters.set(letters, [...(byLetters.get(letters) ?? []), { kind, pattern, expression }]);
    }
  }
  const search = (sentence: string) => {
    const found = new Map<SuggestedKind, PatternMatch>();
    /** The end of the last words that match a pattern of `none`. */
    let noneEnd = 0;
    for (const { index, 0: word } of sentence.matchAll(WORD)) {
      if (index < noneEnd) continue;
      for (const { kind, pattern, expression } of byLetters.get(lettersOf(word)) ?? []) {
        if (kind !== 'none' && found.has(kind)) continue;
        // Words of a need do not state an offer too.
        if (kind === 'offer' && index < (found.get('need')?.end ?? 0)) continue;
        expression.lastIndex = index;
        if (!expression.test(sentence)) continue;
        const end = expression.lastIndex;
        if (kind === 'none') {
          noneEnd = end;
          break;
        }
        found.set(kind, { start: index, end, kind, pattern });
      }
    }
    return SUGGESTED_KINDS.flatMap((kind) => found.get(kind) ?? []);
  };
  searchByLexicon.set(lexicon, search);
  return search;
}

interface SaidWords<Says> {
  readonly says: Says;
  readonly words: string;
}

/** Words of a sentence that point back to an earlier meeting. */
export type PointingWords = SaidWords<Pointer>;

const knownExpressions = new WeakMap<object, ReadonlyMap<string, readonly RegExp[]>>();

/** The words of a sentence that patterns find, for each thing they say at most one, in the order of `all`. */
function saidWords<Says extends string>(
  sentence: string,
  all: readonly Says[],
  patterns: Readonly<Record<Says, readonly string[]>>,
  { sets }: Lexicon,
): SaidWords<Says>[] {
  const expressionsOf = (says: Says) =>
    patterns[says].map((pattern) => {
      const { source } = readPattern(pattern, sets).expression;
      return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})`, 'iu');
    });
  const known =
    knownExpressions.get(patterns) ??
    new Map<string, readonly RegExp[]>(all.map((says) => [says, expressionsOf(says)]));
  knownExpressions.set(patterns, known);
  return all.flatMap((says) => {
    const [words] =
      known.get(says)?.flatMap((expression) => expression.exec(sentence)?.[0] ?? []) ?? [];
    return words === undefined ? [] : { says, words: words.replace(/\s+/gu, ' ') };
  });
}

/**
 * The words of a sentence that point back, for each pointer at most one, in their order; so "no longer requires"
 * may say that a need was met, and "was held" that an event was.
 */
export const pointingWords = (sentence: string, lexicon: Lexicon): PointingWords[] =>
  saidWords(sentence, POINTERS, lexicon.earlier, lexicon);

const ALL_STATUSES = Object.values(STATUSES).flat();

/** The only status of a kind that the words say plainly; null where they say none or several. */
export function statusWords(words: string, kind: Kind, lexicon: Lexicon): SaidWords<Status> | null {
  const statuses: readonly Status[] = STATUSES[kind];
  const [only, other] = saidWords(words, ALL_STATUSES, lexicon.status, lexicon).filter(({ says }) =>
    statuses.includes(says),
  );
  return only && !other ? only : null;
}

const lettersOf = (word: string) => word.slice(0, 2).toLowerCase();

/** Returns a pattern as a sticky regular expression, and the words with which it begins. */
function readPattern(pattern: string, sets: Lexicon['sets']) {
  const parts = pattern.replace(/@(\w+)/gu, (_, name: string) => sets[name] ?? '').split(' ');
  let source = '';
  let gap = '';
  for (const part of parts) {
    if (part in GAPS) {
      gap = String.raw`(?:\s+[^\s.;:]+){0,${GAPS[part]}}?`;
      continue;
    }
    const words = part
      .split('|')
      .map((word) => word.replaceAll('_', String.raw`\s+`).replace('*', String.raw`\p{L}*`));
    // An article may be joined to a word: "d’assistance".
    const prefix = source === '' ? '' : String.raw`${gap}\s+(?:\p{L}{1,2}['’])?`;
    source += String.raw`${prefix}(?:${words.join('|')})(?![\p{L}\p{N}])`;
    gap = '';
  }
  return { expression: new RegExp(source, 'iuy'), first: parts[0]?.split('|') ?? [] };
}
