import { useEffect, useRef } from 'react';
import { formatList, t } from '../../i18n';
import { criteria } from '../../model/criteria';
import { summary } from '../../model/summary';
import { cleared } from '../../store/cleared';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { Contents } from '../../ui/contents';
import { isFocusLost } from '../../ui/lost-focus';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { AgendaList } from './agenda-list';
import { CriteriaSettings } from './criteria-settings';
import { PaperSection } from './paper-section';
import { RankingTable } from './ranking-table';
import { criterionName } from './ranking-words';
import { useAgenda } from './use-agenda';
import { useRanking } from './use-ranking';
import { WeighingSettings } from './weighing-settings';
import './agenda.css';
import './agenda-list.css';
import './ranking-table.css';

/** From the matrix to a proposed agenda, with how sure its order is, and the paper to take along. */
export function AgendaView() {
  const { ranking, fault, isBusy } = useRanking();
  const agenda = useAgenda(ranking);
  const isWhole = useView((state) => state.embed === null);
  const parts = [
    { id: 'agenda-ranking', title: t('agenda.ranking') },
    { id: 'agenda-list', title: t('agenda.list') },
    ...(agenda?.items.length ? [{ id: 'agenda-paper', title: t('paper.heading') }] : []),
  ];
  const view = useRef<HTMLElement>(null);
  const record = useView((state) => state.record);
  useReturnOfFocus(view, record, 'data-record');
  useFocusInList();
  return (
    <section className="agenda" aria-label={t('agenda.title')} ref={view}>
      <header>
        <h2>
          {agenda
            ? t('agenda.heading', { items: agenda.items.length, topics: agenda.ranked.length })
            : t('agenda.title')}
        </h2>
        <p className="agenda-hint">{t('agenda.not')}</p>
        <p className="agenda-hint">{t('agenda.filters')}</p>
        <ShutOut />
        {isWhole && agenda && <Contents label={t('agenda.contents')} parts={parts} />}
      </header>
      {isWhole && (
        <div className="agenda-settings">
          <CriteriaSettings />
          <WeighingSettings />
        </div>
      )}
      {fault && <Fault fault={fault} />}
      {!fault && !agenda && <p role="status">{t('agenda.waiting')}</p>}
      {ranking && agenda && (
        <>
          <RankingTable ranking={ranking} agenda={agenda} isBusy={isBusy} />
          <AgendaList ranking={ranking} agenda={agenda} />
          {isWhole && agenda.items.length > 0 && <PaperSection ranking={ranking} agenda={agenda} />}
        </>
      )}
    </section>
  );
}

/** What had the focus may go with the item that it stood in, or when it has done its work. */
function useFocusInList() {
  const state = useView((whole) => whole);
  useEffect(() => {
    if (state && isFocusLost()) document.getElementById('agenda-list')?.focus();
  }, [state]);
}

/** Criteria of which the filter on status leaves nothing. */
function ShutOut() {
  const { shutOut } = criteria(useModel(), useFilter());
  if (shutOut.length === 0) return null;
  const names = formatList(shutOut.map(criterionName));
  return (
    <p className="agenda-fault">{t('agenda.shut', { criteria: names, count: shutOut.length })}</p>
  );
}

/** Why there is nothing to rank, and what to do. */
function Fault({ fault }: { fault: 'no-needs' | 'no-weight' }) {
  const { dataset } = useModel();
  const { navigate, codec } = useSession();
  const { filtered } = summary(useModel(), useFilter());
  if (fault === 'no-weight')
    return (
      <p className="agenda-fault" role="alert">
        {t('agenda.fault.no-weight')}
      </p>
    );
  const states = new Set(dataset.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const isNeeded = dataset.records.some(({ kind, actor }) => kind === 'need' && states.has(actor));
  return (
    <p className="agenda-fault" role="alert">
      {t(isNeeded ? 'agenda.fault.no-needs' : 'agenda.fault.no-needs.at-all')}{' '}
      {isNeeded && filtered && (
        <button type="button" onClick={() => void navigate(cleared(codec))}>
          {t('agenda.clear')}
        </button>
      )}
    </p>
  );
}
