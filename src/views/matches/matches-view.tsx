import { Fragment, useMemo, useRef } from 'react';
import { formatNumber, joinClauses, t } from '../../i18n';
import { admittedActors, chosenActors, compileFilter } from '../../model/compiled-filter';
import type { Filter } from '../../model/filter';
import { actorName } from '../../model/labels';
import {
  countAnswers,
  matchTable,
  needsWithoutAnswer,
  offersNotTakenUp,
  singleProviderTopics,
  uncoveredTopics,
} from '../../model/match-lists';
import { MATCH_ORDER, matchIndex } from '../../model/matches';
import { memo } from '../../model/memo';
import { countOffers } from '../../model/offer-count';
import { QuotesLanguage } from '../../parts/quote';
import { RuleButton } from '../../parts/rule-button';
import { useFilter, useLink, useModel, useSession, useView } from '../../store/react';
import { shownList, topicOf } from '../../store/selectors';
import { MATCH_LISTS, type MatchList } from '../../store/view-state';
import { useFocusFallback } from '../../ui/lost-focus';
import { ORGANIZATION } from '../../ui/signs';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { NeedsList, OffersList, UnansweredList, UnusedList } from './entry-lists';
import { needWords, offerWords } from './match-entries';
import { usePointedTracking } from './name-links';
import { SingleProviderList } from './single-provider-list';
import './matches.css';

const LIST = {
  needs: NeedsList,
  offers: OffersList,
  unanswered: UnansweredList,
  unused: UnusedList,
  single: SingleProviderList,
} as const satisfies Record<MatchList, unknown>;

/** The lists of matches: who could help whom and why, and which needs and offers have no match. */
export function MatchesView() {
  const model = useModel();
  const filter = useFilter();
  const state = useView((whole) => whole);
  const figures = listFigures(model, filter);
  const view = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useReturnOfFocus(view, state.record, 'data-record');
  useFocusFallback(state, () => heading.current);
  const list = shownList(state);
  const List = LIST[list];
  return (
    <section
      className="matches"
      aria-label={t('matches.title')}
      ref={view}
      {...usePointedTracking()}
    >
      <header>
        <nav aria-label={t('matches.lists')}>
          <ul className="match-lists">
            {MATCH_LISTS.map((each) => (
              <li key={each}>
                <ListLink list={each} figures={figures[each]} />
              </li>
            ))}
          </ul>
        </nav>
        <h2 ref={heading} tabIndex={-1}>
          {figures[list].heading}
        </h2>
        <div className="match-notes">
          <MatchOrder />
          <RuleButton />
          <p aria-hidden="true">
            {ORGANIZATION} {t('matches.organization')}
          </p>
          <QuotesLanguage of={model.dataset.meetings} />
        </div>
      </header>
      {list === 'unanswered' && <ChosenNeeds />}
      <List filter={filter} />
    </section>
  );
}

/**
 * What is not answered of the actors, or on the topic, from whose profiles the reader came, before the
 * rest, and a link to all their needs; filters that choose others go before.
 */
function ChosenNeeds() {
  const model = useModel();
  const filter = useFilter();
  const { navigate } = useSession();
  const of = useView((state) => state.of);
  const { actors, topics, own } = useMemo(() => {
    const isChosen = filter.actor.length + filter.subregion.length > 0;
    const actors = isChosen ? [] : of.filter((id) => model.actorIndex.has(id));
    const topics = filter.topic.length > 0 ? [] : of.flatMap((id) => topicOf(id) ?? []);
    const own = {
      ...filter,
      ...(actors.length > 0 && { actor: actors }),
      ...(topics.length > 0 && { topic: topics }),
    };
    return { actors, topics, own };
  }, [model, filter, of]);
  const toNeeds = useLink({
    list: 'needs',
    ...(actors.length > 0 && { actor: actors, subregion: [] }),
    ...(topics.length > 0 && { topic: topics }),
  });
  if (actors.length + topics.length === 0) return null;
  const names = joinClauses([
    ...actors.map((id) => actorName(model, id)),
    ...topics.map((id) => model.topics[model.topicIndex.get(id) ?? -1]?.label ?? ''),
  ]);
  const { heading } = listFigures(model, own).needs;
  return (
    <section className="match-block">
      <p className="match-aside">
        <span>
          {t('matches.first', { names })}{' '}
          {matchTable(model, own).needs.size > 0 ? <a {...toNeeds}>{heading}</a> : heading}
        </span>
        <button type="button" className="quiet" onClick={() => void navigate({ of: [] })}>
          {t('matches.neutral')}
        </button>
      </p>
      {needsWithoutAnswer(model, own).length > 0 && <UnansweredList filter={own} />}
    </section>
  );
}

function ListLink({ list, figures }: { list: MatchList; figures: Figures }) {
  const { links, hint } = figures;
  const isCurrent = useView((state) => shownList(state) === list);
  return (
    <a {...useLink({ list })} title={hint} aria-current={isCurrent ? 'true' : undefined}>
      {links.map(([words, count], at) => (
        <Fragment key={words}>
          {at > 0 && ' · '}
          {words} <b>{count}</b>
        </Fragment>
      ))}
    </a>
  );
}

interface Figures {
  /** Words of the link to the list, each with its number. */
  readonly links: readonly (readonly [string, string])[];
  /** What its numbers count, where that is not plain. */
  readonly hint?: string;
  readonly heading: string;
}

/** The numbers at the links to the lists, and the lists' headings. */
const listFigures = memo((model, filter: Filter): Readonly<Record<MatchList, Figures>> => {
  const { columns } = model.index;
  const table = matchTable(model, filter);
  const needs = table.needs.size;
  const without = needsWithoutAnswer(model, filter);
  const topics = new Set(without.map((need) => columns.topic[need])).size;
  const offers = [...table.offers.keys()];
  const available = offers.filter((at) => model.dataset.records[at]?.status === 'available');
  const unused = offersNotTakenUp(model, filter);
  /** A heading that counts records says how many passages they are, or some of them. */
  const toldIn = (records: readonly number[], heading: string, count = records.length) =>
    records.length > 0
      ? t(count > records.length ? 'offers.told.with' : 'matches.told.from', {
          heading,
          told: t('offers.told', countOffers(model, records)),
        })
      : heading;
  // An actor that the filters choose may have a need that other filters hide.
  const chosen = admittedActors(compileFilter(model, filter));
  const isHidden = matchIndex(model).needs.some((at) => chosen[columns.actor[at] as number] === 1);
  const noNeed = needs === 0 && t(isHidden ? 'matches.needs.hidden' : 'matches.needs.zero');
  const figures = (list: 'needs' | 'unanswered' | 'unused', count: number, heading: string) => ({
    links: [
      [list === 'unused' ? ofOffers(list) : t(`matches.list.${list}`), formatNumber(count)],
    ] as const,
    heading,
  });
  const states = countAnswers(table.needs.values());
  const told =
    states.perhaps === 0
      ? t('matches.unanswered.none', { count: states.none, topics })
      : states.none === 0
        ? t('matches.unanswered.perhaps', { count: states.perhaps, topics })
        : t('matches.unanswered', { ...states, topics });
  const unanswered = without.length === 0 ? t('matches.list.unanswered') : told;
  const topicsOn = [
    ['one', singleProviderTopics(model, filter).length],
    ['none', uncoveredTopics(model, filter).length],
  ] as const;
  const some = topicsOn.filter(([, count]) => count > 0);
  const parts = some.map(([on, count]) => t(`matches.list.single.${on}`, { count })).join(', ');
  const needed = new Set([...table.needs.keys()].map((need) => columns.topic[need])).size;
  const single = parts || noNeed || t('matches.list.single.zero', { topics: needed });
  // Offers of whom the filters choose: what others could give those stands in the list of needs.
  const [only, ...more] = chosenActors(model, filter);
  const names = more.length > 0 ? t('matches.list.chosen') : model.actors[only ?? -1]?.name;
  const ofOffers = (list: 'offers' | 'unused') =>
    names ? t(`matches.list.${list}.of`, { names }) : t(`matches.list.${list}`);
  return {
    needs: figures('needs', needs, noNeed || needWords([...table.needs.values()])),
    offers: {
      links: [
        [
          ofOffers('offers'),
          available.length > 0
            ? t('matches.list.told', countOffers(model, available))
            : formatNumber(offers.length),
        ],
      ],
      hint: t('matches.list.told.how'),
      heading:
        offers.length > 0
          ? toldIn(available, offerWords(model, offers), offers.length)
          : ofOffers('offers'),
    },
    unanswered: figures('unanswered', without.length, noNeed || unanswered),
    unused: figures(
      'unused',
      unused.length,
      unused.length > 0
        ? toldIn(unused, t('matches.unused', { count: unused.length }))
        : ofOffers('unused'),
    ),
    single: {
      links: topicsOn.map(([on, count]) => [
        t(on === 'one' ? 'matches.list.single' : 'matches.list.uncovered'),
        formatNumber(count),
      ]),
      heading: noNeed || single,
    },
  };
});

/** Explains the order of the matches, from the list that sorts them, and what the filters do. */
function MatchOrder() {
  return (
    <details className="match-order">
      <summary>{t('matches.order')}</summary>
      <p>{t('matches.order.how')}</p>
      <ol>
        {MATCH_ORDER.map((line) => (
          <li key={line.criterion}>
            {t('matches.order.line', {
              criterion: t(`matches.criterion.${line.criterion}`),
              values: wordsOf(line).reduce((first, next) =>
                t('matches.order.then', { first, next }),
              ),
            })}
          </li>
        ))}
      </ol>
      <p>{t('matches.order.rest')}</p>
      <p>{t('matches.order.offers')}</p>
      <p>{t('matches.order.aside')}</p>
      <p>{t('matches.order.filters')}</p>
    </details>
  );
}

function wordsOf(line: (typeof MATCH_ORDER)[number]): string[] {
  switch (line.criterion) {
    case 'group':
      return line.values.map((value) => t(`matches.group.${value}`));
    case 'fit':
      return line.values.map((value) => t(`matches.fit.${value}`));
    case 'openness':
      return line.values.map((value) => t(`matches.openness.${value}`));
  }
}
