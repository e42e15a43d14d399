/** The columns of the ranking: counts by criterion, and how often a topic has which rank. */
import { memo } from 'react';
import { formatNumber, t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import type { TopicCriteria } from '../../model/criteria';
import type { ByCriterion } from '../../model/criterion';
import type { Model } from '../../model/model';
import type { RankedTopic } from '../../model/ranking';
import { ProfileLink } from '../../parts/profile-links';
import { ofTopic } from '../../store/selectors';
import type { SORTED_TABLES } from '../../store/view-state';
import type { SortableColumn } from '../../ui/use-sortable-table';
import { TopicButtons } from './agenda-actions';
import { CriterionCount } from './criterion-count';
import {
  criterionName,
  firstWords,
  intervalWords,
  shareWords,
  stripWords,
  topicNames,
} from './ranking-words';

export interface RankingRow extends RankedTopic {
  readonly id: string;
  readonly label: string;
  /** From 1. */
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
  const { settings, acceptability } = ranking;
  const { topics, ranks, intervals } = acceptability;
  const tallest = ranks.reduce((most, share) => Math.max(most, share), 0);
  const interval = ({ at }: RankingRow) => intervals[at] ?? { low: 0, high: 0 };
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
    {
      id: 'strip',
      head: t('agenda.strip'),
      sorts: false,
      value: () => null,
      beneathHead: (
        <>
          {' '}
          <span className="ranking-scale">
            {t('agenda.strip.scale', { share: shareWords(tallest) })}
          </span>
          <Axis ranks={topics} n={n} />
        </>
      ),
      cell: ({ label, at }) => (
        <RankStrip topic={label} ranking={ranking} at={at} n={n} largest={tallest} />
      ),
    },
    {
      // The rows come in this order.
      id: 'mean',
      head: t('agenda.mean'),
      type: 'number',
      sorts: false,
      value: ({ mean }) => mean + 1,
      cell: ({ mean }) => formatNumber(mean + 1, 1),
    },
    {
      id: 'interval',
      head: t('agenda.interval'),
      value: ({ at }) => intervalWords(ranking, at),
      compare: (a, b) => interval(a).low - interval(b).low || interval(a).high - interval(b).high,
    },
    {
      id: 'among',
      head: t('agenda.among', { n }),
      type: 'number',
      value: ({ among }) => among,
      cell: ({ among }) => shareWords(among),
    },
    {
      id: 'first',
      head: t('agenda.first'),
      largestFirst: true,
      value: ({ at }) => ranks[at * topics] ?? 0,
      cell: ({ at }) => firstWords(ranking, at),
    },
    {
      id: 'actions',
      head: `${t('agenda.pin')} · ${t('agenda.exclude')}`,
      hidesHead: true,
      sorts: false,
      value: () => null,
      cell: ({ id, label }) => <TopicButtons id={id} label={label} />,
    },
  ];
}

/** Of the height of the strip, the part above the line of the interval. */
const GROUND = 84;

interface RankStripProps extends Pick<Agenda, 'ranking' | 'n'> {
  readonly topic: string;
  /** Position of the topic in the ranking's tables. */
  readonly at: number;
  /** The largest share of any topic at any rank: the height of the strip. */
  readonly largest: number;
}

/** How often a topic has each rank, as a column a rank, and the interval that holds nine of ten. */
const RankStrip = memo(function RankStrip({ topic, ranking, at, n, largest }: RankStripProps) {
  const { topics, ranks, intervals } = ranking.acceptability;
  const columns = Array.from({ length: topics }, (_, rank) => {
    const share = ranks[at * topics + rank] as number;
    const height = Math.max(2, (share / largest) * GROUND);
    return share === 0 ? '' : `M${rank + 0.1} ${GROUND}v${-height}h0.8v${height}z`;
  });
  const { low = 0, high = 0 } = intervals[at] ?? {};
  const words = stripWords(topic, ranking, at);
  return (
    <svg className="rank-strip" viewBox={`0 0 ${topics} 100`} preserveAspectRatio="none" role="img">
      <title>{words}</title>
      <path className="rank-strip-ground" d={`M0 ${GROUND}h${topics}`} />
      <path className="rank-strip-in" d={columns.slice(0, n).join('')} />
      <path className="rank-strip-out" d={columns.slice(n).join('')} />
      <path className="rank-strip-interval" d={`M${low + 0.1} 94h${high - low + 0.8}`} />
      {n < topics && <path className="rank-strip-line" d={`M${n} 0v100`} />}
    </svg>
  );
});

/** Ranks under the head of the strips: the first, the last of the agenda, the last of all. */
function Axis({ ranks, n }: { ranks: number; n: number }) {
  // The last of the agenda has no room beside either end.
  const room = ranks / 10;
  const middle = n - 1 > room && ranks - n > room ? [n] : [];
  return (
    <span className="rank-axis" aria-hidden="true">
      {[...new Set([1, ...middle, ranks])].map((rank) => (
        <span key={rank} style={{ left: `${((rank - 0.5) / ranks) * 100}%` }}>
          {rank}
        </span>
      ))}
    </span>
  );
}
