import type { ReactNode } from 'react';
import { isCutAfter, isCutBefore } from './quote-ellipsis';
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
