import { useDeferredValue, useMemo } from 'react';
import { t } from '../../../i18n';
import {
  changeClaim,
  changedQuotes,
  placedClaims,
  replacementWords,
} from '../../edits/claim-edits';
import { quoteStateOf, textOfLines } from '../../project/anchors';
import type { Claim } from '../../project/project';
import { ClaimLink } from '../publish/problem-links';
import { theEditor, useProject } from '../use-editor';

/** Quotes whose words changed in the text, each with the buttons that mend it. */
export function QuotesToCheck() {
  // Typing in the text must not wait for this list.
  const lines = useDeferredValue(useProject(({ lists }) => lists.lines));
  const claims = useDeferredValue(useProject(placedClaims));
  const language = useProject(({ values }) => values.meeting.language);
  const quotes = useMemo(() => changedQuotes(lines, claims), [lines, claims]);
  const text = textOfLines(lines);
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="text-quotes">
      <h2 id="text-quotes">{t('text.quotes')}</h2>
      <p className="editor-soft">{t('text.quotes.what')}</p>
      <ul className="text-mends">
        {quotes.map(({ id, anchor }) => (
          <QuoteRow
            key={id}
            id={id}
            was={anchor.exact}
            isLost={quoteStateOf(text, anchor) === 'lost'}
            instead={replacementWords(text, anchor)}
            language={language}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  readonly id: string;
  readonly was: string;
  readonly isLost: boolean;
  /** The words that it can quote instead. */
  readonly instead: Claim['anchor'] | null;
  readonly language: string;
}

function QuoteRow({ id, was, isLost, instead, language }: RowProps) {
  return (
    <li>
      <p>
        <ClaimLink id={id} /> <q lang={language}>{was}</q>
      </p>
      {isLost ? (
        <p>{t(instead ? 'text.quote.elsewhere' : 'text.quote.lost')}</p>
      ) : (
        <p>
          {t('text.quote.now')} <q lang={language}>{instead?.exact}</q>
        </p>
      )}
      {instead && (
        <button
          type="button"
          onClick={() =>
            theEditor().change(`quote ${id}`, (now) => changeClaim(now, id, { anchor: instead }))
          }
        >
          {t(isLost ? 'text.quote.move' : 'text.quote.take')}
        </button>
      )}
    </li>
  );
}
