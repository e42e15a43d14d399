import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { formatList, t } from '../../i18n';
import { type Agenda, agendaOf } from '../../model/agenda/agenda';
import { criteria } from '../../model/agenda/criteria';
import { rankTopics } from '../../model/agenda/ranking';
import { AnswerRule } from '../../parts/rule-button';
import { titleOfNothing, titleScope } from '../../parts/title-scope';
import { topicInSentence } from '../../parts/topic-name';
import { ViewHead } from '../../parts/view-head';
import { useFields, useFilter, useModel, useSession, useView } from '../../store/react';
import { clearFilters, filtersOf } from '../../store/view-filters';
import { useFocusFallback } from '../../ui/lost-focus';
import { PopoverButton } from '../../ui/popover-button';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { LengthSettings } from './agenda-actions';
import { AgendaList } from './agenda-list';
import { Decisions } from './decisions';
import { PaperActions, PaperSection } from './paper-section';
import { RankingSettings } from './ranking-settings';
import { RankingTable } from './ranking-table';
import { cautionWords, criterionName, ordersWords } from './ranking-words';
import './agenda.css';

/** Number of topics that the title names. */
const TITLE_TOPICS = 3;

/** The title of the view: "What to discuss first: institutions and training, money laundering, asset recovery". */
function useTitle(agenda: Agenda | null): string {
  const model = useModel();
  const state = useView((whole) => whole);
  const scope = titleScope(model, state);
  const nothing = titleOfNothing(model, state, useFilter());
  const topics = (agenda?.items ?? [])
    .slice(0, TITLE_TOPICS)
    .map(({ topic }) => topicInSentence(model, topic));
  if (topics.length === 0) return nothing ?? t('agenda.title');
  return scope(t('agenda.first.topics', { topics: topics.join(', ') }));
}

/** The agenda of the ranking and the decisions of the chair; null where there is nothing to rank. */
function useAgenda(): Agenda | null {
  const model = useModel();
  const filter = useFilter();
  const rankingSettings = useFields('criteria', 'importance');
  const settings = useFields('length', 'time', 'pin', 'exclude', 'order');
  const ranking = useMemo(
    () => rankTopics(model, filter, rankingSettings),
    [model, filter, rankingSettings],
  );
  return useMemo(
    () => (ranking === 'no-needs' ? null : agendaOf(model, ranking, settings)),
    [model, ranking, settings],
  );
}

/** The view of the proposed agenda: items with their evidence, ranking, and paper. */
export function AgendaView() {
  const model = useModel();
  const state = useView((whole) => whole);
  const agenda = useAgenda();
  // Criteria for which the filter on status leaves no record.
  const { shutOut } = criteria(model, useFilter());
  const isWhole = state.embed === null;
  const isPrintable = isWhole && agenda !== null && agenda.items.length > 0;
  const view = useRef<HTMLElement>(null);
  useReturnOfFocus(view, state.record, 'data-record');
  useFocusFallback(state, () => document.getElementById('agenda-list'));
  const orders = agenda?.ranking.orders ?? 1;
  return (
    <section className="agenda" aria-label={t('agenda.title')} ref={view}>
      <ViewHead
        title={useTitle(agenda)}
        lead={
          <>
            {!agenda?.isMoved && t('agenda.orders.first')}{' '}
            {orders > 1 &&
              !agenda?.isMoved &&
              t('agenda.orders', { criteria: state.criteria.length, orders })}{' '}
            {agenda ? cautionWords(agenda) : t('agenda.not')} <MethodButton />
          </>
        }
        controls={isPrintable && <PaperActions agenda={agenda} />}
      />
      {shutOut.length > 0 && (
        <p className="agenda-fault">
          {t('agenda.shut', {
            criteria: formatList(shutOut.map(criterionName)),
            count: shutOut.length,
          })}
        </p>
      )}
      <div className="agenda-settings">
        {agenda && <LengthSettings agenda={agenda} />}
        {isWhole && <OrderButton />}
      </div>
      {agenda ? (
        <Decisions agenda={agenda}>
          <RankingAnnouncement agenda={agenda} />
          <AgendaList agenda={agenda} />
          <FoldedRanking agenda={agenda} />
          {isPrintable && <PaperSection agenda={agenda} />}
        </Decisions>
      ) : (
        <NoNeeds />
      )}
    </section>
  );
}

/** A button that opens the criteria and their order, which rank the topics within each tier. */
const OrderButton = () => (
  <PopoverButton
    label={t(useView(({ order }) => order.length > 0) ? 'agenda.order.chair' : 'agenda.order')}
    title={t('agenda.order.title')}
    wide
  >
    {() => (
      <>
        <p>{t('agenda.tiers')}</p>
        <RankingSettings />
      </>
    )}
  </PopoverButton>
);

/** A button that opens the explanation of the ranking. */
function MethodButton() {
  const settings = useFields('criteria', 'importance');
  const filter = useFilter();
  return (
    <PopoverButton label={t('agenda.method')} title={t('agenda.method')} wide>
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
            {t('agenda.criteria.scale')} {ordersWords(settings, filter)}
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

/** Announces a new ranking and its first topic to screen readers. */
function RankingAnnouncement({ agenda: { ranking } }: { agenda: Agenda }) {
  const { topics } = ranking;
  const first = useModel().topics[topics[0]?.topic ?? -1]?.label ?? '';
  return (
    <p className="visually-hidden" role="status">
      {useDeferredValue(t('agenda.ranking.said', { topics: topics.length, first }))}
    </p>
  );
}

/** The ranking of all topics, folded beneath the agenda; open at first where the link sorts it. */
function FoldedRanking({ agenda }: { agenda: Agenda }) {
  const isSorted = useView(({ sort }) => sort.ranking !== null);
  const [isOpen, setOpen] = useState(isSorted);
  return (
    <details
      className="agenda-ranked"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {t('agenda.ranked', { count: agenda.ranking.topics.length })}{' '}
        <u>{t('agenda.ranked.all')}</u>
      </summary>
      {isOpen && <RankingTable agenda={agenda} />}
    </details>
  );
}

/** Says why there is nothing to rank, and offers to clear the filters. */
function NoNeeds() {
  const model = useModel();
  const { navigate, codec } = useSession();
  const isFiltered = Object.values(useFilter()).some((values) => values?.length > 0);
  const states = new Set(model.actors.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const isNoneNeeded = !model.dataset.records.some(
    ({ kind, actor }) => kind === 'need' && states.has(actor),
  );
  return (
    <p className="agenda-fault" role="alert">
      {t(isNoneNeeded ? 'agenda.fault.no-needs.at-all' : 'agenda.fault.no-needs')}{' '}
      {!isNoneNeeded && isFiltered && (
        <button
          type="button"
          onClick={() => void navigate(clearFilters(codec, filtersOf({ view: 'agenda', of: [] })))}
        >
          {t('agenda.clear')}
        </button>
      )}
    </p>
  );
}
