import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
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
import { AnswerRule } from '../../parts/rule-button';
import { titleScope } from '../../parts/title-scope';
import { topicInSentence } from '../../parts/topic-name';
import { ViewHead } from '../../parts/view-head';
import { HoldLate, useFields, useFilter, useModel, useSession, useView } from '../../store/react';
import { cleared, filtersOf } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { useFocusFallback } from '../../ui/lost-focus';
import { PopoverButton } from '../../ui/popover-button';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { LengthSettings } from './agenda-actions';
import { AgendaList } from './agenda-list';
import { PaperActions, PaperSection } from './paper-section';
import { CriteriaSettings, WeighingSettings } from './ranking-settings';
import { RankingTable } from './ranking-table';
import { criterionName, weighingWords } from './ranking-words';
import './agenda.css';

/** Number of topics that the title names. */
const NAMED = 3;

/** "What to discuss first: institutions and training, money laundering, asset recovery" */
function useTitle(agenda: Agenda | null): string {
  const model = useModel();
  const scope = titleScope(
    model,
    useView((state) => state),
  );
  const topics = (agenda?.items ?? [])
    .slice(0, NAMED)
    .map(({ topic }) => topicInSentence(model, topic));
  if (topics.length === 0) return t('agenda.title');
  return scope(t('agenda.first.topics', { topics: topics.join(', ') }));
}

/** The proposed agenda with what is behind it, how it is found, and its printed form. */
export function AgendaView() {
  const model = useModel();
  const state = useView((whole) => whole);
  const { ranking, fault, isBusy } = useRanking(state);
  const { length, time, pin, exclude, order } = state;
  const agendaFrom = useCallback(
    (from: Ranking | null) => from && agendaOf(model, from, { length, time, pin, exclude, order }),
    [model, length, time, pin, exclude, order],
  );
  const agenda = useMemo(() => agendaFrom(ranking), [agendaFrom, ranking]);
  // List and paper are with the first ranking, follow each later one, and show a decision at once.
  const lateRanking = useDeferredValue(ranking) ?? ranking;
  const late = useMemo(() => agendaFrom(lateRanking), [agendaFrom, lateRanking]);
  /** Criteria of which the filter on status leaves nothing. */
  const { shutOut } = criteria(model, useFilter());
  const isWhole = state.embed === null;
  const isChairs = state.order.length + state.pin.length + state.exclude.length > 0;
  const title = useTitle(late);
  // The title comes with the first ranking, and what stands below it comes with the title, so that nothing moves.
  const isWaiting = late === null && !fault;
  const isPrintable = isWhole && late !== null && late.items.length > 0;
  const view = useRef<HTMLElement>(null);
  useReturnOfFocus(view, state.record, 'data-record');
  useFocusFallback(state, () => document.getElementById('agenda-list'));
  return (
    <section className="agenda" aria-label={t('agenda.title')} ref={view}>
      <ViewHead
        title={title}
        lead={
          !isWaiting && (
            <>
              {t(isChairs ? 'agenda.not.chair' : 'agenda.not')} <MethodButton />
            </>
          )
        }
        controls={isPrintable && <PaperActions agenda={late} />}
        isUnfiltered={isWaiting}
      />
      {shutOut.length > 0 && (
        <p className="agenda-fault">
          {t('agenda.shut', {
            criteria: formatList(shutOut.map(criterionName)),
            count: shutOut.length,
          })}
        </p>
      )}
      {(agenda || fault) && (
        <div className="agenda-settings">
          {late && <LengthSettings agenda={late} />}
          {isWhole && <OrderButton />}
        </div>
      )}
      {fault && <Fault fault={fault} />}
      {!fault && !agenda && (
        <p role="status" className="app-loading">
          {t('agenda.waiting')}
        </p>
      )}
      <HoldLate isHeld={isBusy}>
        {agenda && <RankingSaid agenda={agenda} isBusy={isBusy} />}
        {late && <AgendaList agenda={late} />}
        {agenda && <Ranked agenda={agenda} isBusy={isBusy} />}
        {isPrintable && <PaperSection agenda={late} />}
      </HoldLate>
    </section>
  );
}

/** Criteria and their weights, by which the topics are ordered within each part. */
const OrderButton = () => (
  <PopoverButton
    label={t(useView(({ order }) => order.length > 0) ? 'agenda.order.chair' : 'agenda.order')}
    title={t('agenda.order.title')}
    closeLabel={t('filters.close')}
    wide
  >
    {() => (
      <>
        <p>{t('agenda.tiers')}</p>
        <CriteriaSettings />
        <WeighingSettings />
      </>
    )}
  </PopoverButton>
);

/** How the order is found, in words. */
function MethodButton() {
  const settings = useFields('criteria', 'weights', 'uncertain');
  return (
    <PopoverButton
      label={t('agenda.method')}
      title={t('agenda.method')}
      closeLabel={t('filters.close')}
      wide
    >
      {() => (
        <div className="agenda-method">
          <p>{t('agenda.tiers')}</p>
          <dl>
            {settings.criteria.map((criterion) => (
              <div key={criterion}>
                <dt>{criterionName(criterion)}</dt>
                <dd>{t(`agenda.formula.${criterion}`)}</dd>
              </div>
            ))}
          </dl>
          <p>
            {t('agenda.criteria.scale')}{' '}
            {t('agenda.method.weights', { weights: weighingWords(settings) })}
          </p>
          <dl>
            <div>
              <dt>{t('agenda.speakers')}</dt>
              <dd>{t('agenda.speakers.order')}</dd>
            </div>
          </dl>
          <p>{t('agenda.filters')}</p>
          <AnswerRule />
        </div>
      )}
    </PopoverButton>
  );
}

/** Tells those who hear the page that there is a new order, and what comes first. */
function RankingSaid({ agenda: { ranked }, isBusy }: { agenda: Agenda; isBusy: boolean }) {
  const first = useModel().topics[ranked[0]?.topic ?? -1]?.label ?? '';
  const said = isBusy ? '' : t('agenda.ranking.said', { topics: ranked.length, first });
  return (
    <p className="visually-hidden" role="status">
      {useDeferredValue(said)}
    </p>
  );
}

/** All topics ranked, with their counts, folded beneath the agenda; unfolded where the link sorts them. */
function Ranked({ agenda, isBusy }: { agenda: Agenda; isBusy: boolean }) {
  const isSorted = useView(({ sort }) => sort.ranking !== null);
  const [isOpen, setOpen] = useState(isSorted);
  return (
    <details
      className="agenda-ranked"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t('agenda.ranked', { count: agenda.ranked.length })} <u>{t('agenda.ranked.all')}</u>
      </summary>
      {isOpen && <RankingTable agenda={agenda} isBusy={isBusy} />}
    </details>
  );
}

/** Says why there is nothing to rank, and what to do. */
function Fault({ fault }: { fault: RankingFault }) {
  const model = useModel();
  const { navigate, codec } = useSession();
  const filter = useFilter();
  const filtered = Object.values(filter).some((asked) => asked?.length > 0);
  const states = new Set(model.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const isNoneNeeded = !model.dataset.records.some(
    ({ kind, actor }) => kind === 'need' && states.has(actor),
  );
  const isFiltered = fault === 'no-needs' && !isNoneNeeded && filtered;
  return (
    <p className="agenda-fault" role="alert">
      {t(
        fault === 'no-needs' && isNoneNeeded
          ? 'agenda.fault.no-needs.at-all'
          : `agenda.fault.${fault}`,
      )}{' '}
      {isFiltered && (
        <button
          type="button"
          onClick={() => void navigate(cleared(codec, filtersOf({ view: 'agenda', of: [] })))}
        >
          {t('agenda.clear')}
        </button>
      )}
    </p>
  );
}

/**
 * Milliseconds of computing at a stretch, so that the page stays responsive; the first shares its frame
 * with the drawing of the change, or with nothing where the view is opened: list and settings come at once.
 */
const OPENING_MS = 100;
const FIRST_SLICE_MS = 16;
const SLICE_MS = 28;
/** Number of draws between two readings of the clock. */
const DRAWS_A_STEP = DRAWS / 40;

/** Computes draws until none are left or the time is over; the ranking, or null where some are left. */
function doneWithin(milliseconds: number, run: RankingRun): Ranking | null {
  const end = performance.now() + milliseconds;
  while (run.advance(DRAWS_A_STEP) > 0) if (performance.now() > end) return null;
  return run.result();
}

/**
 * The newest ranking: null before the first; while `isBusy` that of an earlier filter or settings. It is
 * computed in slices, so that no frame is late however many topics there are; what the first completes
 * is drawn together with the change.
 */
function useRanking({ criteria: counted, weights, uncertain }: ViewState) {
  const model = useModel();
  const filter = useFilter();
  const stands = useRef(false);
  useEffect(() => {
    stands.current = true;
  }, []);
  const begun = useMemo(() => {
    const run = startRanking(model, filter, { criteria: counted, weights, uncertain });
    const time = stands.current ? FIRST_SLICE_MS : OPENING_MS;
    return { run, ranking: typeof run === 'string' ? null : doneWithin(time, run) };
  }, [model, filter, counted, weights, uncertain]);
  const { run } = begun;
  const [done, setDone] = useState(begun);
  if (begun.ranking && done.run !== run) setDone(begun);
  useEffect(() => {
    if (typeof run === 'string' || begun.ranking) return;
    let timer: ReturnType<typeof setTimeout>;
    const take = () => {
      const ranking = doneWithin(SLICE_MS, run);
      if (ranking) setDone({ run, ranking });
      else timer = setTimeout(take);
    };
    timer = setTimeout(take);
    return () => clearTimeout(timer);
  }, [begun, run]);
  if (typeof run === 'string') return { ranking: null, fault: run, isBusy: false };
  return { ranking: done.ranking, fault: null, isBusy: done.run !== run || !done.ranking };
}
