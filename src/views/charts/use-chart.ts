/**
 * What all charts give to their frame: scope, source, the swap to a table, the files. Each folder beside this
 * file has a file `<...>-chart.tsx` that exports its charts as `charts`; their names, in the order of the
 * view, are `CHARTS` of the view state, and their titles the messages `charts.title.<name>`.
 */
import type { ComponentType } from 'react';
import { csvOfFacts } from '../../dataset/csv';
import type { Kind } from '../../dataset/schema';
import type { Fact } from '../../dataset/table';
import { type Layout, layout } from '../../model/answers/layout';
import type { Filter } from '../../model/filter';
import { pictureSource, sourceWords, stateAtWords } from '../../parts/file-words';
import { filterPhrases, filterWords, scopeWords } from '../../parts/filter-words';
import { titleOfNothing, titleScope } from '../../parts/title-scope';
import { addressOfState, addressWithSeen } from '../../store/page-address';
import { useModel, useSession } from '../../store/react';
import type { Snapshot } from '../../store/store';
import { arrangementOf, type ChartName, type ViewState } from '../../store/view-state';

/**
 * A chart draws from these properties alone and reads the state of the view by no hook: it is drawn later than the rest
 * of the page, in slices, and the state may have changed since.
 */
export type ChartProps = Pick<Snapshot, 'state' | 'filter'>;

export interface Chart {
  readonly name: ChartName;
  readonly Chart: ComponentType<ChartProps>;
}

/** The rows and columns of the matrix in the reader's order, which the charts share. */
export const useOrder = ({ sort, hide }: ViewState, filter: Filter): Layout =>
  layout(useModel(), filter, arrangementOf({ sort, hide }));

/**
 * The properties of a chart's frame that follow from the view. Each row of its CSV file holds the documents, the
 * address and the filter.
 * @param shows kinds of record that the chart counts; scope and file name no others
 * @param remark a sentence on what the filter does not narrow, for scope and file
 */
export function useChart(
  name: ChartName,
  state: ViewState,
  shows: readonly Kind[] = ['need', 'offer'],
  remark?: string,
) {
  const model = useModel();
  const { navigate, codec, store } = useSession();
  const { dataset } = model;
  const asTable = state.tables.includes(name);
  const countedKinds = shows.filter((each) => state.kind.length === 0 || state.kind.includes(each));
  // A filter by all kinds of the chart is not named.
  const namedKinds = countedKinds.length === shows.length ? [] : countedKinds;
  const link = addressOfState(codec, { ...state, chart: name });
  const scope = scopeWords(model, state, shows);
  return {
    scope: remark ? `${scope} ${remark}` : scope,
    source: pictureSource(model, state),
    titled: titleScope(model, state),
    nothing: titleOfNothing(model, state, store.getState().filter),
    // The link carries the count that its sender saw, so that the page can report other data. Files need none: they hold
    // the numbers.
    link: () => addressWithSeen(model, codec, { ...state, chart: name }, store.getState().filter),
    files: {
      of: dataset.title,
      filter: [...stateAtWords(model), ...filterPhrases(model, { ...state, kind: namedKinds })],
      dataset: `${dataset.date} ${dataset.hash.slice(0, 8)}`,
      csv: (facts: readonly Fact[]) => {
        const filter = filterWords(model, { ...state, kind: countedKinds });
        return csvOfFacts(facts, {
          title: dataset.title,
          filter: remark ? `${filter}. ${remark}` : filter,
          source: sourceWords(model, state),
          link,
          dataset,
        });
      },
    },
    asTable,
    onSwap: () => {
      const others = state.tables.filter((table) => table !== name);
      void navigate({ tables: asTable ? others : [...others, name] }, 'replace');
    },
  };
}
