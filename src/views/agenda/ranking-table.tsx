import { useDeferredValue } from 'react';
import { t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import { criteria } from '../../model/criteria';
import { type Ranking, SEED } from '../../model/ranking';
import { useFilter, useModel } from '../../store/react';
import { RankingCsv } from './ranking-csv';
import { RankingRow } from './ranking-row';
import { criterionName, shareWords } from './ranking-words';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
  readonly isBusy: boolean;
}

/** Every topic with how often it takes each rank, and the counts that it rests on. */
export function RankingTable({ ranking, agenda, isBusy }: Props) {
  const { settings, acceptability } = ranking;
  const { n, ranked } = agenda;
  const answered = criteria(useModel(), useFilter());
  const tallest = acceptability.ranks.reduce((most, share) => Math.max(most, share), 0);
  const on = new Set(agenda.items.map(({ topic }) => topic));
  const first = useModel().topics[ranked[0]?.topic ?? -1]?.label ?? '';
  return (
    <section className="agenda-ranking" aria-labelledby="agenda-ranking">
      <header>
        <h3 id="agenda-ranking" tabIndex={-1}>
          {t('agenda.ranking.of', { topics: ranked.length })}
        </h3>
        <span className="agenda-drawn">
          {t('agenda.drawn', { draws: acceptability.draws, seed: SEED })}
        </span>
        <RankingCsv ranking={ranking} agenda={agenda} />
      </header>
      <p className="agenda-read">
        {t(acceptability.draws > 1 ? 'agenda.ranking.read' : 'agenda.ranking.read.one')}{' '}
        {n < ranked.length && t('agenda.ranking.line', { n })}{' '}
        {ranking.coins > 0 && t('agenda.ranking.tossed')} {t('agenda.ranking.beside')}
      </p>
      <p className="visually-hidden" role="status">
        {useDeferredValue(isBusy ? '' : t('agenda.ranking.said', { topics: ranked.length, first }))}
      </p>
      <table aria-label={t('agenda.ranking')} aria-busy={isBusy}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('agenda.place')}</span>
            </th>
            <th scope="col">{t('agenda.topic')}</th>
            {settings.criteria.map((criterion) => (
              <th
                key={criterion}
                scope="col"
                className="ranking-count"
                title={t(`agenda.formula.${criterion}`)}
              >
                {criterionName(criterion)}
              </th>
            ))}
            <th scope="col" className="ranking-strip">
              {t('agenda.strip')}{' '}
              <span className="ranking-scale">
                {t('agenda.strip.scale', { share: shareWords(tallest) })}
              </span>
              <Axis ranks={ranked.length} n={n} />
            </th>
            <th scope="col" className="ranking-number">
              {t('agenda.interval')}
            </th>
            <th scope="col" className="ranking-number">
              {t('agenda.among', { n })}
            </th>
            <th scope="col">{t('agenda.first')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('agenda.pin')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ranked.map((each, at) => {
            const counts = answered.topics[each.topic];
            return (
              counts && (
                <RankingRow
                  key={each.topic}
                  ranking={ranking}
                  ranked={each}
                  place={at + 1}
                  n={n}
                  isOn={on.has(each.topic)}
                  counts={counts}
                  largest={answered.largest}
                  tallest={tallest}
                />
              )
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

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
