import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { formatList, t } from '../../i18n';
import { type Agenda, agendaOf } from '../../model/agenda';
import { criteria } from '../../model/criteria';
import {
  DRAWS,
  type Ranking,
  type RankingFault,
  type RankingRun,
  startRanking,
} from '../../model/ranking';
import { summary } from '../../model/summary';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { cleared } from '../../store/selectors';
import { Contents } from '../../ui/contents';
import { useFocusFallback } from '../../ui/lost-focus';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { AgendaList } from './agenda-list';
import { PaperSection } from './paper-section';
import { CriteriaSettings, useRankingSettings, WeighingSettings } from './ranking-settings';
import { RankingTable } from './ranking-table';
import { criterionName } from './ranking-words';
import './agenda.css';

/** The settings, the ranking of topics with its uncertainty, the proposed agenda, and its printed form. */
export function AgendaView() {
  const { ranking, fault, isBusy } = useRanking();
  const agenda = useAgenda(ranking);
  const state = useView((whole) => whole);
  const isWhole = state.embed === null;
  const parts = [
    { id: 'agenda-ranking', title: t('agenda.ranking') },
    { id: 'agenda-list', title: t('agenda.list') },
    ...(agenda?.items.length ? [{ id: 'agenda-paper', title: t('paper.heading') }] : []),
  ];
  const view = useRef<HTMLElement>(null);
  useReturnOfFocus(view, state.record, 'data-record');
  useFocusFallback(state, () => document.getElementById('agenda-list'));
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
        <EmptyCriteria />
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

/** Names the criteria of which the filter on status leaves nothing. */
function EmptyCriteria() {
  const { shutOut } = criteria(useModel(), useFilter());
  if (shutOut.length === 0) return null;
  const names = formatList(shutOut.map(criterionName));
  return (
    <p className="agenda-fault">{t('agenda.shut', { criteria: names, count: shutOut.length })}</p>
  );
}

/** Says why there is nothing to rank, and what to do. */
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

/** Milliseconds of computing at a stretch, so that the page stays responsive. */
const SLICE_MS = 24;
/** Number of draws between two readings of the clock. */
const DRAWS_A_STEP = DRAWS / 40;

interface CurrentRanking {
  /** The newest result; while `isBusy` that of earlier settings, null before the first. */
  readonly ranking: Ranking | null;
  readonly fault: RankingFault | null;
  readonly isBusy: boolean;
}

/** Computes draws until none are left or the time is over; returns whether none are left. */
function isDoneInTime(run: RankingRun): boolean {
  const end = performance.now() + SLICE_MS;
  while (run.advance(DRAWS_A_STEP) > 0) if (performance.now() > end) return false;
  return true;
}

/**
 * The ranking under the present filter and settings. It is computed in slices, so that no frame is late
 * however many topics there are; the first slice is painted together with the change.
 */
function useRanking(): CurrentRanking {
  const model = useModel();
  const filter = useFilter();
  const settings = useRankingSettings();
  const run = useMemo(() => startRanking(model, filter, settings), [model, filter, settings]);
  const [done, setDone] = useState<{ run: RankingRun; ranking: Ranking } | null>(null);
  const started = typeof run === 'string' ? null : run;
  useLayoutEffectInBrowser(() => {
    if (!started) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      if (isDoneInTime(started)) setDone({ run: started, ranking: started.result() });
      else timer = setTimeout(take);
    };
    take();
    return () => clearTimeout(timer);
  }, [started]);
  if (!started) return { ranking: null, fault: run as RankingFault, isBusy: false };
  return { ranking: done?.ranking ?? null, fault: null, isBusy: done?.run !== started };
}

/** React warns of layout effects where a page is rendered without a browser. */
const useLayoutEffectInBrowser = typeof window === 'undefined' ? useEffect : useLayoutEffect;

/** The agenda that follows from a ranking and the chair's settings. */
function useAgenda(ranking: Ranking | null): Agenda | null {
  const model = useModel();
  const length = useView((state) => state.length);
  const time = useView((state) => state.time);
  const pin = useView((state) => state.pin);
  const exclude = useView((state) => state.exclude);
  const order = useView((state) => state.order);
  return useMemo(
    () => ranking && agendaOf(model, ranking, { length, time, pin, exclude, order }),
    [model, ranking, length, time, pin, exclude, order],
  );
}
