import { useMemo } from 'react';
import { csvOfFacts } from '../../dataset/csv';
import type { Fact } from '../../dataset/table';
import { t } from '../../i18n';
import type { Agenda } from '../../model/agenda/agenda';
import { criteria } from '../../model/agenda/criteria';
import { CRITERIA } from '../../model/agenda/criterion';
import { medianPlace, ordersAmong } from '../../model/agenda/ranking';
import type { Model } from '../../model/model';
import { sourceWords, stateAtWords } from '../../parts/file-words';
import { filterWords } from '../../parts/filter-words';
import { addressOfState } from '../../store/page-address';
import { useModel, useSession, useView } from '../../store/react';
import { fileName } from '../../ui/file-name';
import { csvFile } from '../../ui/save-file';
import { SortableTable } from '../../ui/sortable-table';
import { SaveButton } from '../../ui/table-downloads';
import { useSortableTable } from '../../ui/use-sortable-table';
import { type RankingColumn, type RankingRow, rankingColumns } from './ranking-columns';
import { importanceWords } from './ranking-words';

/** All topics with their places in the orders of the criteria and their counts. */
export function RankingTable({ agenda }: { agenda: Agenda }) {
  const { n, ranking } = agenda;
  const model = useModel();
  const { navigate, store } = useSession();
  const exclude = useView((state) => state.exclude);
  const sort = useView((state) => state.sort.ranking);
  const { topics, largest } = criteria(model, ranking.filter);
  const columns = useMemo(
    () => rankingColumns(model, { ranking, n }, largest),
    [model, ranking, n, largest],
  );
  const rows = useMemo(() => {
    const on = new Set(agenda.items.map(({ topic }) => topic));
    return ranking.topics.flatMap((each, at): RankingRow[] => {
      const { id, label } = model.topics[each.topic] ?? {};
      const counts = topics[each.topic];
      if (!id || !label || !counts) return [];
      return [{ ...each, id, label, counts, place: at + 1, isOn: on.has(each.topic) }];
    });
  }, [model, agenda.items, ranking, topics]);
  const table = useSortableTable({
    columns,
    rows,
    idOf: ({ id }) => id,
    sort,
    onSort: (next) => {
      // `SORTED_TABLES` lists the sortable columns.
      const ranking = next && { ...next, column: next.column as RankingColumn };
      void navigate({ sort: { ...store.getState().state.sort, ranking } });
    },
  });
  return (
    <section className="agenda-ranking" aria-labelledby="agenda-ranking">
      <header>
        <h3 id="agenda-ranking" tabIndex={-1}>
          {t('agenda.ranking.of', { topics: rows.length })}
        </h3>
        <RankingCsv agenda={agenda} />
      </header>
      <p className="agenda-read">
        {t(ranking.orders > 1 ? 'agenda.ranking.read' : 'agenda.ranking.read.one')}{' '}
        {n < rows.length && t('agenda.ranking.line', { n })} {t('agenda.ranking.beside')}
      </p>
      <SortableTable
        table={table}
        caption={t('agenda.ranking')}
        hidesCaption
        rowAttributes={({ id, isOn, place }) => ({
          'data-topic': id,
          'data-excluded': exclude.includes(id) || undefined,
          // The line beneath the agenda makes sense only in the order of the ranking.
          'data-in': (!table.isSorted && place <= n) || undefined,
          'data-on': isOn || undefined,
        })}
      />
    </section>
  );
}

/** A button that saves places and counts of all topics as CSV, with filter, source and address. */
function RankingCsv({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  const { store, codec } = useSession();
  const make = () => {
    const { state } = store.getState();
    const { dataset } = model;
    const csv = csvOfFacts(rankingFacts(model, agenda), {
      title: t('agenda.ranking'),
      filter: filterWords(model, { ...state, kind: [] }),
      source: sourceWords(model, state),
      link: addressOfState(codec, state),
      dataset,
    });
    const dated = `${dataset.date} ${dataset.hash.slice(0, 8)}`;
    const title = [dataset.title, t('agenda.ranking'), ...stateAtWords(model)];
    const name = fileName([...title, dated], 'csv');
    return { name, blob: csvFile(csv) };
  };
  return <SaveButton className="agenda-csv" words={t('agenda.ranking.csv')} make={make} />;
}

/** One row per topic, in the order of the ranking. Places count from 1. */
function rankingFacts(model: Model, { ranking, n, items }: Agenda): Fact[] {
  const { filter, settings, orders, topics } = ranking;
  const counts = criteria(model, filter).topics;
  return topics.map((each, at) => {
    const { id = '', label = '' } = model.topics[each.topic] ?? {};
    return {
      topic: id,
      topic_label: label,
      place: at + 1,
      asked: each.tier,
      orders,
      orders_first: ordersAmong(each, 1),
      first_n: n,
      orders_among_first_n: ordersAmong(each, n),
      best_place: Math.min(...each.places) + 1,
      median_place: medianPlace(each) + 1,
      mean_place: each.mean + 1,
      on_agenda: items.some(({ topic }) => topic === each.topic) ? 'yes' : 'no',
      ...Object.fromEntries(
        CRITERIA.map((one) => [`${one}_count`, counts[each.topic]?.[one].count ?? null]),
      ),
      criteria: settings.criteria.join(';'),
      importance: importanceWords(ranking),
    };
  });
}
