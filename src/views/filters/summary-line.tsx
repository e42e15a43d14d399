import { useRef } from 'react';
import { KINDS } from '../../dataset/values';
import { t } from '../../i18n';
import { summary as summaryOf } from '../../model/summary';
import { summaryWords } from '../../parts/summary-words';
import { useLateFilter, useLateView, useModel, useSession, useView } from '../../store/react';
import { cleared, filtersOf } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { Part } from '../../ui/lazy-part';
import { NAMED } from './filter-buttons';
import './filters.css';

const NONE = { need: 0, offer: 0, capacity: 0 };

/** What is shown, in words. A live region: it is read out when the words change. */
export function SummaryLine() {
  const { navigate, codec } = useSession();
  const model = useModel();
  // May follow a frame behind the matrix.
  const filter = useLateFilter();
  const acting = useView(filtersOf);
  const { q } = useLateView();
  const counted = summaryOf(model, filter);
  // Where kinds do not act there is none to switch on.
  const summary = acting.includes('kind') ? counted : { ...counted, unshown: NONE };
  const isEmpty = model.dataset.records.length === 0;
  const words = useRef<HTMLParagraphElement>(null);
  const unshown = KINDS.filter((each) => summary.unshown[each] > 0);
  const mend = (change: Partial<ViewState>) => {
    void navigate(change);
    // The button goes away with what it mends.
    words.current?.focus();
  };
  return (
    <div className="filters-summary">
      <p ref={words} role="status" tabIndex={-1} data-nothing={summary.records === 0 || undefined}>
        {isEmpty ? t('filters.summary.empty') : summaryWords(summary, filter)}
      </p>
      {unshown.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() =>
            mend({ kind: KINDS.filter((each) => [...filter.kind, ...unshown].includes(each)) })
          }
        >
          {t('filters.summary.show', {
            count: unshown.reduce((sum, each) => sum + summary.unshown[each], 0),
          })}
        </button>
      )}
      {summary.records === 0 && unshown.length === 0 && !isEmpty && (
        <button type="button" className="quiet" onClick={() => mend(cleared(codec, acting))}>
          {t('filters.summary.clear')}
        </button>
      )}
      {q && acting.includes('q') && <Part of={NAMED} props={{ q }} waiting={null} />}
    </div>
  );
}
