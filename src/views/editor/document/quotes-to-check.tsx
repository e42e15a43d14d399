import { useDeferredValue, useMemo } from 'react';
import type { Project } from '../../../editor/project';
import {
  type ChangedQuote,
  changedQuotes,
  moveQuote,
  onlyPlace,
  takeWords,
} from '../../../editor/quote-edits';
import { t } from '../../../i18n';
import { theEditor, useProject } from '../use-editor';

/** Quotes whose words were changed in the text, each with what can be done about it. */
export function QuotesToCheck() {
  // What is typed in the text is not kept waiting for the list.
  const project = useDeferredValue(useProject());
  const { lines, records, positions } = project.lists;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only these lists matter
  const quotes = useMemo(() => changedQuotes(project), [lines, records, positions]);
  if (quotes.length === 0) return null;
  return (
    <section aria-labelledby="text-quotes">
      <h3 id="text-quotes">{t('text.quotes')}</h3>
      <p className="editor-soft">{t('text.quotes.what')}</p>
      <ul className="text-mends">
        {quotes.map((quote) => (
          <QuoteRow key={quote.id} quote={quote} project={project} />
        ))}
      </ul>
    </section>
  );
}

function QuoteRow({ quote, project }: { quote: ChangedQuote; project: Project }) {
  const { id, was, now } = quote;
  const { language } = project.values.meeting;
  const other = now === null ? onlyPlace(project, quote) : null;
  const change = (edit: (before: Project) => Project) => theEditor().change(`quote ${id}`, edit);
  return (
    <li>
      <p>
        <strong>{id}</strong> <q lang={language}>{was}</q>
      </p>
      {now === null ? (
        <>
          <p>{t(other ? 'text.quote.elsewhere' : 'text.quote.lost')}</p>
          {other && (
            <button
              type="button"
              onClick={() => change((before) => moveQuote(before, quote, other))}
            >
              {t('text.quote.move')}
            </button>
          )}
        </>
      ) : (
        <>
          <p>
            {t('text.quote.now')} <q lang={language}>{now}</q>
          </p>
          <button type="button" onClick={() => change((before) => takeWords(before, quote))}>
            {t('text.quote.take')}
          </button>
        </>
      )}
    </li>
  );
}
