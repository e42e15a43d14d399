import { memo, useDeferredValue, useRef } from 'react';
import { t } from '../../i18n';
import type { DelegationSheet } from '../../model/delegation-sheet';
import { useView } from '../../store/react';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { DelegationChoice } from './delegation-choice';
import { FilterNote } from './filter-note';
import { Sheet } from './sheet';
import { SheetLinksProvider } from './sheet-links';
import { useDelegations } from './use-delegations';
import './delegations.css';
import './sheet.css';
import './sheet-print.css';

/** A sheet for each delegation: what was recorded for it, with room to correct it by hand. */
export function DelegationsView() {
  const sheets = useDelegations();
  const view = useRef<HTMLElement>(null);
  const record = useView((state) => state.record);
  useReturnOfFocus(view, record, 'data-statement');
  return (
    <section className="delegations" aria-label={t('delegations.title')} ref={view}>
      <header>
        <h2>{t('delegations.count', { count: sheets.length })}</h2>
        <p>{t('delegations.intro')}</p>
        <div className="delegations-controls">
          <DelegationChoice shown={sheets.length} />
          <button type="button" onClick={() => window.print()}>
            {t('delegations.print')}
          </button>
        </div>
        <FilterNote />
      </header>
      {sheets.length === 0 && <p>{t('delegations.none')}</p>}
      {/* They may follow a frame behind what was chosen. */}
      <SheetLinksProvider>
        <Sheets sheets={useDeferredValue(sheets)} />
      </SheetLinksProvider>
    </section>
  );
}

const Sheets = memo(function Sheets({ sheets }: { sheets: readonly DelegationSheet[] }) {
  return sheets.map((sheet) => <Sheet key={sheet.actor.id} sheet={sheet} />);
});
