/** The columns of the ranking: counts by criterion, and the places of a topic in the orders of the criteria. */
import { t } from '../../i18n';
import type { Agenda } from '../../model/agenda/agenda';
import type { TopicCriteria } from '../../model/agenda/criteria';
import type { ByCriterion } from '../../model/agenda/criterion';
import { medianPlace, ordersAmong, type RankedTopic } from '../../model/agenda/ranking';
import type { Model } from '../../model/model';
import { ProfileLink } from '../../parts/profile-links';
import { ofTopic } from '../../store/selectors';
import type { SORTED_TABLES } from '../../store/view-state';
import type { SortableColumn } from '../../ui/use-sortable-table';
import { TopicButtons } from './agenda-actions';
import { CriterionCount } from './criterion-count';
import { criterionName, topicNames } from './ranking-words';

export interface RankingRow extends RankedTopic {
  readonly id: string;
  readonly label: string;
  /** Place in the ranking, from 1. */
  readonly place: number;
  readonly isOn: boolean;
  readonly counts: TopicCriteria;
}

export type RankingColumn = (typeof SORTED_TABLES)['ranking'][number];

export function rankingColumns(
  model: Model,
  { ranking, n }: Pick<Agenda, 'ranking' | 'n'>,
  largest: ByCriterion<number>,
): SortableColumn<RankingRow>[] {
  const { settings, orders } = ranking;
  return [
    {
      id: 'place',
      head: t('agenda.place'),
      hidesHead: true,
      type: 'integer',
      sorts: false,
      value: ({ place }) => place,
      cell: ({ place, isOn }) => (
        <>
          {place}
          {isOn && <span className="visually-hidden">, {t('agenda.on')}</span>}
        </>
      ),
    },
    {
      id: 'topic',
      head: t('agenda.topic'),
      isRowHead: true,
      value: ({ label }) => label,
      cell: ({ id, label, equals }) => {
        const name = <ProfileLink of={ofTopic(id)}>{label}</ProfileLink>;
        if (equals.length === 0) return name;
        const topics = topicNames(model, equals);
        return (
          <>
            {name} <span className="ranking-tied">{t('agenda.tied', { topics })}</span>
          </>
        );
      },
    },
    ...settings.criteria.map(
      (criterion): SortableColumn<RankingRow, RankingColumn> => ({
        id: criterion,
        head: criterionName(criterion),
        explanation: t(`agenda.formula.${criterion}`),
        type: 'integer',
        value: ({ counts }) => counts[criterion].count,
        cell: ({ counts }) => (
          <CriterionCount criterion={criterion} counts={counts} largest={largest[criterion]} />
        ),
      }),
    ),
    ...placeColumns(orders, n),
    {
      id: 'actions',
      head: [t('agenda.top'), t('agenda.pin'), t('agenda.exclude')].join(' · '),
      hidesHead: true,
      sorts: false,
      value: () => null,
      cell: ({ id, label }) => <TopicButtons id={id} label={label} />,
    },
  ];
}

/** Columns for how many orders put a topic first or on the agenda, and its best and median place; its place where one order is tried. */
function placeColumns(orders: number, n: number): SortableColumn<RankingRow, RankingColumn>[] {
  const best = (head: string): SortableColumn<RankingRow, RankingColumn> => ({
    id: 'best',
    head,
    type: 'integer',
    largestFirst: false,
    value: ({ places }) => Math.min(...places) + 1,
  });
  if (orders === 1) return [best(t('agenda.place.criteria'))];
  const among = (
    id: 'first' | 'among',
    of: number,
    head: string,
    explanation: string,
  ): SortableColumn<RankingRow, RankingColumn> => ({
    id,
    head,
    explanation,
    type: 'integer',
    value: (row) => ordersAmong(row, of),
    cell: (row) => t('agenda.orders.count', { count: ordersAmong(row, of), orders }),
  });
  return [
    among('first', 1, t('agenda.first'), t('agenda.first.of')),
    ...(n > 1 ? [among('among', n, t('agenda.among', { n }), t('agenda.among.of', { n }))] : []),
    best(t('agenda.best')),
    {
      id: 'median',
      head: t('agenda.median'),
      explanation: t('agenda.median.of'),
      type: 'integer',
      largestFirst: false,
      value: (row) => medianPlace(row) + 1,
    },
  ];
}
