/** The view of matches: needs with their answers, needs without an offer, and offers with their possible users. */
import { type KeyboardEvent, useRef } from 'react';
import { formatNumber, t } from '../../i18n';
import {
  countNeeds,
  needsByTopic,
  needsWithoutOffer,
  offersByName,
  offersBySentence,
} from '../../model/answers/match-lists';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import { Legend } from '../../parts/legend';
import { QuotesLanguage } from '../../parts/quote';
import { RuleButton } from '../../parts/rule-button';
import { titleScope } from '../../parts/title-scope';
import { ViewHead } from '../../parts/view-head';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { clearFilters, filtersOf } from '../../store/view-filters';
import { MATCH_LISTS, type MatchList } from '../../store/view-state';
import { useFocusFallback } from '../../ui/lost-focus';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { NeedsTable } from './needs-table';
import { OffersByName, OffersTable } from './offers-table';
import './matches.css';

const ANSWERED = ['open', 'perhaps', 'planned', 'none'] as const;

/** Title and lead of the current list. */
function useHead() {
  const model = useModel();
  const filter = useFilter();
  const state = useView((whole) => whole);
  const head = state.list === 'offers' ? offersHead : needsHead;
  const { title, lead } = head(model, filter);
  return { title: titleScope(model, state)(title), lead };
}

/** Title and lead that count the sentences that offer help. */
function offersHead(model: Model, filter: Filter) {
  const lists = offersBySentence(model, filter);
  const [outright, inferred] = [lists.outright.length, lists.inferred.length];
  const count = outright + inferred;
  const kind = count === 0 ? '.none' : inferred === 0 ? '' : outright === 0 ? '.inferred' : '.both';
  const planned = lists.planned.length;
  return {
    title: t(`matches.found.offers${kind}`, { count, outright, inferred }),
    lead: planned > 0 ? t('matches.lead.offers', { planned }) : '',
  };
}

/** Title and lead that count the needs by answer. */
function needsHead(model: Model, filter: Filter) {
  const topics = needsByTopic(model, filter);
  const { other, ...counts } = countNeeds(topics);
  const without = counts.none + other;
  const shown = { ...counts, none: without };
  const count = shown.open + shown.perhaps + shown.planned + shown.none;
  const title =
    count === 0
      ? t('matches.found.nothing')
      : t('matches.found', {
          count,
          answers: ANSWERED.filter((each) => each === 'open' || shown[each] > 0)
            .map((each) => t(`matches.found.${each}`, { count: shown[each] }))
            .join(', '),
        });
  const apart =
    other > 0
      ? t('matches.lead.other', { without, other })
      : shown.planned > 0
        ? t('matches.lead.planned')
        : '';
  return { title, lead: `${t('matches.lead')} ${apart}`.trim() };
}

export function MatchesView() {
  const model = useModel();
  const state = useView((whole) => whole);
  const { title, lead } = useHead();
  const view = useRef<HTMLElement>(null);
  useReturnOfFocus(view, state.record, 'data-record');
  useFocusFallback(state, () => document.getElementById(`matches-${state.list}`));
  return (
    <section className="matches" aria-label={t('matches.title')} ref={view}>
      <ViewHead
        title={title}
        lead={
          <>
            {lead} <RuleButton />
          </>
        }
      />
      <Tabs />
      <div
        id="matches-panel"
        role="tabpanel"
        aria-labelledby={`matches-${state.list}`}
        className="matches-panel"
      >
        <List list={state.list} />
      </div>
      <Legend of={['asks', 'difficulty', 'mentions', 'offers', 'plans', 'helped']} inferred />
      <QuotesLanguage of={model.dataset.meetings} />
    </section>
  );
}

function Tabs() {
  const model = useModel();
  const filter = useFilter();
  const current = useView(({ list }) => list);
  const { navigate } = useSession();
  const topics = needsByTopic(model, filter);
  const { outright, inferred } = offersBySentence(model, filter);
  const sum = (of: typeof topics) => of.reduce((all, { needs }) => all + needs.length, 0);
  const counts: Readonly<Record<MatchList, number>> = {
    needs: sum(topics),
    without: sum(needsWithoutOffer(topics)),
    offers: outright.length + inferred.length,
  };
  const show = (list: MatchList | undefined) => {
    if (!list) return;
    void navigate({ list });
    document.getElementById(`matches-${list}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = MATCH_LISTS.indexOf(current);
    const to = {
      ArrowLeft: at - 1,
      ArrowRight: at + 1,
      Home: 0,
      End: MATCH_LISTS.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    show(MATCH_LISTS.at(to % MATCH_LISTS.length));
  };
  return (
    <div className="matches-tabs" role="tablist" aria-label={t('matches.lists')}>
      {MATCH_LISTS.map((list) => (
        <button
          key={list}
          id={`matches-${list}`}
          type="button"
          role="tab"
          aria-selected={list === current}
          aria-controls="matches-panel"
          tabIndex={list === current ? 0 : -1}
          onClick={() => show(list)}
          onKeyDown={onKeyDown}
        >
          {t(`matches.list.${list}`)} <span>{formatNumber(counts[list])}</span>
        </button>
      ))}
    </div>
  );
}

function List({ list }: { list: MatchList }) {
  const model = useModel();
  const filter = useFilter();
  const needs = needsByTopic(model, filter);
  const without = needsWithoutOffer(needs);
  if (list === 'offers') {
    const offers = offersBySentence(model, filter);
    const isEmpty = Object.values(offers).every(({ length }) => length === 0);
    return isEmpty ? <EmptyList list={list} /> : <OffersTable offers={offers} />;
  }
  const topics = list === 'needs' ? needs : without;
  const named = list === 'needs' ? offersByName(model, filter) : [];
  if (topics.length + named.length === 0)
    return <EmptyList list={needs.length > 0 ? list : 'needs'} />;
  return (
    <>
      {topics.length > 0 && <NeedsTable key={list} topics={topics} />}
      {named.length > 0 && <OffersByName named={named} />}
    </>
  );
}

/** Says why a list is empty: nothing is recorded, the filters exclude all, or every need has an offer. */
function EmptyList({ list }: { list: MatchList }) {
  const { records } = useModel().dataset;
  const { navigate, codec } = useSession();
  const kind = list === 'offers' ? 'offer' : 'need';
  if (list === 'without' || !records.some((record) => record.kind === kind))
    return <p>{t(`matches.empty.${list}`)}</p>;
  return (
    <p>
      {t('matches.empty.filtered')}{' '}
      <button
        type="button"
        onClick={() => void navigate(clearFilters(codec, filtersOf({ view: 'matches', of: [] })))}
      >
        {t('filters.summary.clear')}
      </button>
    </p>
  );
}
