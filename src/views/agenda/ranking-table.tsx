import { useDeferredValue, useMemo } from 'react';
import { t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import { criteria } from '../../model/criteria';
import { type Ranking, SEED } from '../../model/ranking';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { SortableTable } from '../../ui/sortable-table';
import { useSortableTable } from '../../ui/use-sortable-table';
import { type RankingColumn, type RankingRow, rankingColumns } from './ranking-columns';
import { RankingCsv } from './ranking-csv';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
  readonly isBusy: boolean;
}

/** Every topic with how often it takes each rank, and the counts that it rests on. */
export function RankingTable({ ranking, agenda, isBusy }: Props) {
  const { acceptability } = ranking;
  const { n, ranked } = agenda;
  const model = useModel();
  const { navigate, store } = useSession();
  const exclude = useView((state) => state.exclude);
  const sort = useView((state) => state.sort.ranking);
  const { topics, largest } = criteria(model, useFilter());
  const columns = useMemo(
    () => rankingColumns(model, ranking, n, largest),
    [model, ranking, n, largest],
  );
  const rows = useMemo(() => {
    const on = new Set(agenda.items.map(({ topic }) => topic));
    return agenda.ranked.flatMap((each, at): RankingRow[] => {
      const { id, label } = model.topics[each.topic] ?? {};
      const counts = topics[each.topic];
      if (!id || !label || !counts) return [];
      return [{ ...each, id, label, counts, place: at + 1, isOn: on.has(each.topic) }];
    });
  }, [model, agenda, topics]);
  const table = useSortableTable({
    columns,
    rows,
    idOf: ({ id }) => id,
    sort,
    onSort: (next) => {
      // Only columns that the address knows sort.
      const ranking = next && { ...next, column: next.column as RankingColumn };
      void navigate({ sort: { ...store.getState().state.sort, ranking } });
    },
  });
  const first = model.topics[ranked[0]?.topic ?? -1]?.label ?? '';
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
      <SortableTable
        table={table}
        caption={t('agenda.ranking')}
        hidesCaption
        isBusy={isBusy}
        rowAttributes={({ id, isOn, place }) => ({
          'data-topic': id,
          'data-excluded': exclude.includes(id) || undefined,
          // The line beneath the agenda holds in the order of the ranking alone.
          'data-in': (!table.isSorted && place <= n) || undefined,
          'data-on': isOn || undefined,
        })}
      />
    </section>
  );
}
