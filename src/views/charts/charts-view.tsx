/** The view of charts: who raises what, who offers help on it and to whom. It shows one chart at a time. */
import { memo, useMemo } from 'react';
import { t } from '../../i18n';
import { ViewHead } from '../../parts/view-head';
import { useLateSnapshot, useModel, useSession, useSnapshot, useView } from '../../store/react';
import type { Snapshot } from '../../store/store';
import { CHARTS, type ChartName, chartsOf, type ViewState } from '../../store/view-state';
import { MayDrawLater } from '../../ui/drawing-width';
import { useIsPrinting } from '../../ui/use-is-printing';
import { selectChart } from './chart-switch';
import { MarkedProvider } from './marking';
import { Stripes } from './stripes';
import type { Chart, ChartProps } from './use-chart';
import './charts.css';
import './charts-print.css';

/** The charts of all folders beside this file, by name. */
const MODULES = import.meta.glob<{ charts: readonly Chart[] }>('./*/*-chart.tsx', { eager: true });
const CHART_BY_NAME = new Map(
  Object.values(MODULES)
    .flatMap(({ charts }) => charts)
    .map(({ name, Chart }) => [name, memo(Chart)]),
);

const wholeSnapshot = (snapshot: Snapshot): Snapshot => snapshot;

export function ChartsView() {
  const { dataset } = useModel();
  const state = useView((view) => view);
  const names = useMemo(() => chartsOf(dataset), [dataset]);
  const only = CHARTS.find((name) => name === state.embed);
  const missing = CHARTS.filter((name) => !names.includes(name) && isAskedFor(name, state));
  const isOnlyMissing = only !== undefined && !names.includes(only);
  return (
    <div className="charts">
      {isOnlyMissing ? (
        <ViewHead title={missingWords(only)} isUnfiltered />
      ) : (
        missing.map((name) => (
          <p key={name} className="charts-missing">
            {missingWords(name)}
          </p>
        ))
      )}
      <Stripes />
      {only ? !isOnlyMissing && <EmbeddedChart name={only} /> : <ChosenChart names={names} />}
    </div>
  );
}

const missingWords = (name: ChartName): string =>
  t('charts.missing', { title: t(`charts.title.${name}`) });

/** Whether the link names the chart. A link made for another dataset may name one that this dataset lacks. */
const isAskedFor = (name: ChartName, { chart, embed, tables, measure }: ViewState): boolean =>
  [chart, embed, ...tables].includes(name) || (name === 'map' && measure !== 'needs');

function EmbeddedChart({ name }: { name: ChartName }) {
  const { state, filter } = useSnapshot(wholeSnapshot);
  return <NamedChart name={name} state={state} filter={filter} />;
}

/** Draws the chosen chart after the controls have answered, in slices; for print at once. */
function ChosenChart({ names }: { names: readonly ChartName[] }) {
  const late = useLateSnapshot();
  const { store } = useSession();
  const isPrinting = useIsPrinting();
  const { state, filter } = isPrinting ? store.getState() : late;
  return (
    <MayDrawLater value={!isPrinting}>
      <NamedChart name={selectChart(names, state)} state={state} filter={filter} />
    </MayDrawLater>
  );
}

function NamedChart({ name, ...props }: ChartProps & { name: ChartName }) {
  const Chart = CHART_BY_NAME.get(name);
  if (!Chart) throw new Error(`The chart ${name} has no component`);
  return (
    <MarkedProvider {...props}>
      <Chart {...props} />
    </MarkedProvider>
  );
}
