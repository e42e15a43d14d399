import { useMemo } from 'react';
import { csvOfFacts } from '../../dataset/csv';
import type { Fact } from '../../dataset/table';
import { t } from '../../i18n';
import type { Agenda } from '../../model/agenda';
import { criteria } from '../../model/criteria';
import { CRITERIA, type Criterion } from '../../model/criterion';
import { FILTER_FIELDS } from '../../model/filter';
import type { Model } from '../../model/model';
import { SEED } from '../../model/ranking';
import { documentWords, filterWords } from '../../parts/filter-words';
import { addressOfState } from '../../store/page-address';
import { useModel, useSession, useView } from '../../store/react';
import { fileName } from '../../ui/file-name';
import { csvFile } from '../../ui/save-file';
import { SortableTable } from '../../ui/sortable-table';
import { downloadWords } from '../../ui/table-downloads';
import { useDownload } from '../../ui/use-download';
import { useSortableTable } from '../../ui/use-sortable-table';
import { type RankingColumn, type RankingRow, rankingColumns } from './ranking-columns';
import { weighingWords } from './ranking-words';

/** Every topic with how often it takes each rank, and the counts that it rests on. */
export function RankingTable({ agenda, isBusy }: { agenda: Agenda; isBusy: boolean }) {
  const { n, ranked, ranking } = agenda;
  const { draws } = ranking.acceptability;
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
  return (
    <section className="agenda-ranking" aria-labelledby="agenda-ranking">
      <header>
        <h3 id="agenda-ranking" tabIndex={-1}>
          {t('agenda.ranking.of', { topics: ranked.length })}
        </h3>
        <span className="agenda-drawn">{t('agenda.drawn', { draws, seed: SEED })}</span>
        <RankingCsv agenda={agenda} />
      </header>
      <p className="agenda-read">
        {t(draws > 1 ? 'agenda.ranking.read' : 'agenda.ranking.read.one')}{' '}
        {n < ranked.length && t('agenda.ranking.line', { n })}{' '}
        {ranking.coins > 0 && t('agenda.ranking.tossed')} {t('agenda.ranking.beside')}
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

/** The shares of every topic at every rank as a file, with what they were made of. */
function RankingCsv({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  const { store, codec } = useSession();
  const download = useDownload();
  const make = () => {
    const { state } = store.getState();
    const { dataset } = model;
    const csv = csvOfFacts(factsOf(model, agenda), {
      title: t('agenda.ranking'),
      filter: filterWords(FILTER_FIELDS, model, { ...state, kind: [] }),
      source: documentWords(model, state),
      link: addressOfState(codec, state),
      dataset,
    });
    const dated = `${dataset.date} ${dataset.hash.slice(0, 8)}`;
    const name = fileName([dataset.title, t('agenda.ranking'), dated], 'csv');
    return { name, blob: csvFile(csv) };
  };
  return (
    <span className="agenda-csv">
      <button type="button" onClick={() => void download.save(make)}>
        {t('agenda.ranking.csv')}
      </button>{' '}
      <span role="status">{downloadWords(download)}</span>
    </span>
  );
}

/**
 * A fact a row: a topic, a rank from 1 and its share of the draws. Central weights are empty where the
 * topic never comes first or the criterion is left out.
 */
function factsOf(model: Model, agenda: Agenda): Fact[] {
  const { filter, settings, acceptability } = agenda.ranking;
  const { topics, draws, ranks, intervals, central } = acceptability;
  const counts = criteria(model, filter).topics;
  const byCriterion = (name: string, value: (each: Criterion) => number | null | undefined): Fact =>
    Object.fromEntries(CRITERIA.map((each) => [name.replace('*', each), value(each) ?? null]));
  const made = {
    criteria: settings.criteria.join(';'),
    weights: weighingWords(settings),
    coding_uncertainty: settings.uncertain ? 'yes' : 'no',
    draws,
    seed: SEED,
  };
  return agenda.ranked.flatMap(({ topic, at, among, mean }) => {
    const { id = '', label = '' } = model.topics[topic] ?? {};
    const { low = 0, high = 0 } = intervals[at] ?? {};
    const isOn = agenda.items.some((item) => item.topic === topic);
    const ofTopic = {
      mean_rank: mean + 1,
      rank_5_percent: low + 1,
      rank_95_percent: high + 1,
      first_n: agenda.n,
      share_among_first_n: among,
      on_agenda: isOn ? 'yes' : 'no',
      ...byCriterion('central_weight_*', (each) => central[at]?.[settings.criteria.indexOf(each)]),
      ...byCriterion('*_count', (each) => counts[topic]?.[each].count),
      ...made,
    };
    return Array.from({ length: topics }, (_, rank) => ({
      topic: id,
      topic_label: label,
      rank: rank + 1,
      share_of_draws: ranks[at * topics + rank] as number,
      ...ofTopic,
    }));
  });
}
