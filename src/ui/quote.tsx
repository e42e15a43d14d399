import type { ReactNode } from 'react';
import { t } from '../i18n';
import { type Passage, type Place, placeInWords } from '../i18n/place-words';
import { InLanguage, InLanguages } from './in-language';
import './quote.css';

interface Props {
  /** What the words are, above them. */
  readonly head: ReactNode;
  readonly lang: string | undefined;
  /** The words around those quoted. */
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  /** Whose words they are and where they stand, below them. */
  readonly where: ReactNode;
}

/** A quote with the words around it. A live region: another quote in its place is read out. */
export function Quote({ head, lang, prefix, exact, suffix, where }: Props) {
  return (
    <div aria-live="polite" aria-atomic="true">
      <p className="quote-head">{head}</p>
      <blockquote className="quote" lang={lang}>
        <Context text={prefix} side="before" />
        <q>{exact}</q>
        <Context text={suffix} side="after" />
      </blockquote>
      <p className="quote-where">{where}</p>
    </div>
  );
}

/** The words on one side; an ellipsis says that the paragraph has more than they show. */
function Context({ text, side }: { text: string; side: 'before' | 'after' }) {
  if (text.trim() === '') return null;
  return (
    <span className="quote-context">
      {side === 'before'
        ? `${isCutBefore(text) ? '… ' : ''}${text.trimStart()}`
        : `${text.trimEnd()}${isCutAfter(text) ? '…' : ''}`}
    </span>
  );
}

// The dataset keeps up to 160 characters at either side of a quote and does not say where it dropped
// more, so that the words have to show it; a test holds these rules against the shipped minutes.

/** What is shorter was not cut: a cut drops a broken word and a space, hardly 20 characters. */
const SHORTEST_CUT = 140;

/**
 * Lengths of a prefix that was cut before a capital: likelier than a paragraph whose beginning is
 * that long by chance. Not 159, which a cut leaves only where it falls on the space before a word.
 */
const CUT_BEFORE_CAPITAL = { from: 150, to: 158 };

/** True where the paragraph has words before the prefix. */
function isCutBefore(prefix: string): boolean {
  const { length } = prefix;
  if (length < SHORTEST_CUT) return false;
  if (/^\s*\p{Ll}/u.test(prefix)) return true;
  return CUT_BEFORE_CAPITAL.from <= length && length <= CUT_BEFORE_CAPITAL.to;
}

/** True where the suffix breaks off within a sentence. */
function isCutAfter(suffix: string): boolean {
  return suffix.length >= SHORTEST_CUT && !/[.:;!?”"]\s*$/u.test(suffix);
}

/** A meeting by title and document; the title keeps the language of its minutes. */
export function MeetingName({
  meeting,
}: {
  meeting: { readonly title: string; readonly document: string; readonly language: string };
}) {
  const { language, title } = meeting;
  return <InLanguage lang={language} words={title} within={t('evidence.meeting', meeting)} />;
}

/** Where a passage stands; `lang` is that of the minutes, whose headings it names. */
export function PlaceInWords({
  place,
  passage,
  lang,
}: {
  place: Place;
  passage: Passage;
  lang: string | undefined;
}) {
  const parts = place.headings.map(({ title }) => ({ lang, words: title }));
  return <InLanguages parts={parts} within={placeInWords(place, passage)} />;
}
