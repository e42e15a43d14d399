import { memo } from 'react';
import { t } from '../../i18n';
import type { TopicCriteria } from '../../model/criteria';
import type { ByCriterion } from '../../model/criterion';
import type { RankedTopic, Ranking } from '../../model/ranking';
import { useModel, useView } from '../../store/react';
import { TopicButtons } from './agenda-actions';
import { CriterionCount } from './criterion-count';
import { RankStrip } from './rank-strip';
import { criterionName, firstWords, intervalWords, shareWords, topicNames } from './ranking-words';

interface Props {
  readonly ranking: Ranking;
  readonly ranked: RankedTopic;
  /** From 1. */
  readonly place: number;
  readonly n: number;
  readonly isOn: boolean;
  readonly counts: TopicCriteria;
  readonly largest: ByCriterion<number>;
  /** The largest share at any rank. */
  readonly tallest: number;
}

export const RankingRow = memo(function RankingRow(props: Props) {
  const { ranking, ranked, place, n, isOn, counts, largest, tallest } = props;
  const model = useModel();
  const { id, label } = model.topics[ranked.topic] ?? { id: '', label: '' };
  const isExcluded = useView((state) => state.exclude.includes(id));
  const tied = topicNames(model, ranked.equals);
  return (
    <tr
      data-topic={id}
      data-excluded={isExcluded || undefined}
      data-in={place <= n || undefined}
      data-on={isOn || undefined}
    >
      <td className="ranking-place">
        {place}
        {isOn && <span className="visually-hidden">, {t('agenda.on')}</span>}
      </td>
      <th scope="row">
        {label}
        {tied && ' '}
        {tied && <span className="ranking-tied">{t('agenda.tied', { topics: tied })}</span>}
      </th>
      {ranking.settings.criteria.map((criterion) => (
        <td key={criterion} className="ranking-count">
          <Label label={criterionName(criterion)} />{' '}
          <CriterionCount
            topic={ranked.topic}
            criterion={criterion}
            counted={counts[criterion]}
            largest={largest[criterion]}
          />
        </td>
      ))}
      <td className="ranking-strip">
        <RankStrip topic={label} ranking={ranking} at={ranked.at} n={n} largest={tallest} />
      </td>
      <td className="ranking-number">
        <Label label={t('agenda.interval')} /> {intervalWords(ranking, ranked.at)}
      </td>
      <td className="ranking-number">
        <Label label={t('agenda.among', { n })} /> {shareWords(ranked.among)}
      </td>
      <td className="ranking-first">
        <Label label={t('agenda.first')} /> {firstWords(ranking, ranked.at)}
      </td>
      <td className="ranking-actions">
        <TopicButtons id={id} label={label} />
      </td>
    </tr>
  );
});

/** What a number is, where the table has no heads; with heads they say so, to screen readers always. */
function Label({ label }: { label: string }) {
  return (
    <span className="ranking-label" aria-hidden="true">
      {t('agenda.label', { label })}
    </span>
  );
}
