import { csvOfFacts } from '../../dataset/csv';
import type { Fact } from '../../dataset/table';
import { t } from '../../i18n';
import { documentWords, filterWords } from '../../i18n/filter-words';
import type { Agenda } from '../../model/agenda';
import { criteria } from '../../model/criteria';
import { CRITERIA } from '../../model/criterion';
import { FILTER_FIELDS } from '../../model/filter';
import type { Model } from '../../model/model';
import { type Ranking, SEED } from '../../model/ranking';
import { addressOfState } from '../../store/page-address';
import { useFilter, useModel, useSession } from '../../store/react';
import { csvFile, fileName } from '../../ui/save-file';
import { downloadWords } from '../../ui/table-downloads';
import { useDownload } from '../../ui/use-download';
import { weighingWords } from './ranking-words';

interface Props {
  readonly ranking: Ranking;
  readonly agenda: Agenda;
}

/** The shares of every topic at every rank as a file, with what they were made of. */
export function RankingCsv({ ranking, agenda }: Props) {
  const model = useModel();
  const filter = useFilter();
  const { store, codec } = useSession();
  const download = useDownload();
  const make = () => {
    const { state } = store.getState();
    const { dataset } = model;
    const counts = criteria(model, filter).topics;
    const on = new Set(agenda.items.map(({ topic }) => topic));
    const facts = agenda.ranked.flatMap(({ topic, at, among }) =>
      factsOf(model, ranking, at).map((fact) => ({
        ...fact,
        first_n: agenda.n,
        share_among_first_n: among,
        on_agenda: on.has(topic) ? 'yes' : 'no',
        ...centralOf(ranking, at),
        ...Object.fromEntries(
          CRITERIA.map((each) => [`${each}_count`, counts[topic]?.[each].count ?? null]),
        ),
        ...made(ranking),
      })),
    );
    const csv = csvOfFacts(facts, {
      title: t('agenda.ranking'),
      filter: filterWords(FILTER_FIELDS, model, { ...state, kind: [] }),
      source: documentWords(model, state),
      link: addressOfState(codec, state),
      dataset,
    });
    const dated = `${dataset.date} ${dataset.hash.slice(0, 8)}`;
    const name = fileName([t('app.title'), t('agenda.ranking'), dated], 'csv');
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

/** A fact a row: a topic, a rank from 1 and its share of the draws. */
function factsOf(
  { topics }: Model,
  { topics: ranked, acceptability }: Ranking,
  at: number,
): Fact[] {
  const { id = '', label = '' } = topics[ranked[at] ?? -1] ?? {};
  const { low = 0, high = 0 } = acceptability.intervals[at] ?? {};
  return Array.from({ length: acceptability.topics }, (_, rank) => ({
    topic: id,
    topic_label: label,
    rank: rank + 1,
    share_of_draws: acceptability.ranks[at * acceptability.topics + rank] as number,
    rank_5_percent: low + 1,
    rank_95_percent: high + 1,
  }));
}

/** The central weights, by criterion; empty where the topic never comes first or the criterion is left out. */
function centralOf({ settings, acceptability }: Ranking, at: number): Fact {
  return Object.fromEntries(
    CRITERIA.map((each) => {
      const place = settings.criteria.indexOf(each);
      return [`central_weight_${each}`, acceptability.central[at]?.[place] ?? null];
    }),
  );
}

const made = ({ settings, acceptability }: Ranking): Fact => ({
  criteria: settings.criteria.join(';'),
  weights: weighingWords(settings),
  coding_uncertainty: settings.uncertain ? 'yes' : 'no',
  draws: acceptability.draws,
  seed: SEED,
});
