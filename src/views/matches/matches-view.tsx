import { useRef } from 'react';
import { formatNumber, t } from '../../i18n';
import { MATCH_ORDER } from '../../model/matches';
import { useFilter, useLink, useModel, useView } from '../../store/react';
import { MATCH_LISTS, type MatchList } from '../../store/view-state';
import { useFocusFallback } from '../../ui/lost-focus';
import { useReturnOfFocus } from '../../ui/use-return-of-focus';
import { type ListFigures, listFigures } from './list-figures';
import { usePointedTracking } from './name-links';
import { NeedsList, UnansweredList } from './needs-lists';
import { OffersList, UnusedList } from './offers-lists';
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
  const List = LIST[state.list];
  return (
    <section
      className="matches"
      aria-label={t('matches.title')}
      ref={view}
      {...usePointedTracking()}
    >
      <header>
        <ListLinks figures={figures} />
        <h2 ref={heading} tabIndex={-1}>
          {figures[state.list].heading}
        </h2>
        <div className="match-notes">
          <MatchOrder />
          <p aria-hidden="true">◆ {t('matches.organization')}</p>
          <p>{t('matches.kinds')}</p>
        </div>
      </header>
      <List />
    </section>
  );
}

/** Links to the lists, with their counts. */
function ListLinks({ figures }: { figures: Readonly<Record<MatchList, ListFigures>> }) {
  return (
    <nav aria-label={t('matches.lists')}>
      <ul className="match-lists">
        {MATCH_LISTS.map((list) => (
          <li key={list}>
            <ListLink list={list} figures={figures[list]} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface LinkProps {
  readonly list: MatchList;
  readonly figures: ListFigures;
}

function ListLink({ list, figures: { link, count } }: LinkProps) {
  const isCurrent = useView((state) => state.list === list);
  return (
    <a {...useLink({ list })} aria-current={isCurrent ? 'true' : undefined}>
      {link}
      {count !== null && (
        <>
          {' '}
          <b>{formatNumber(count)}</b>
        </>
      )}
    </a>
  );
}

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
    case 'form':
      return line.values.map((value) => t(`matches.form.${value}`));
    case 'openness':
      return line.values.map((value) => t(`matches.openness.${value}`));
    case 'firmness':
      return line.values.map((value) => t(`status.${value}`).toLowerCase());
  }
}
