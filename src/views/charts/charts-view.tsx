/** Who raises what, who offers help on it and to whom, in charts, one at a time. Loaded when asked for. */
import { memo, useMemo } from 'react';
import { t } from '../../i18n';
import { ViewHead } from '../../parts/view-head';
import { useLateSnapshot, useModel, useSession, useSnapshot, useView } from '../../store/react';
import type { Snapshot } from '../../store/store';
import { CHARTS, type ChartName, chartsOf, type ViewState } from '../../store/view-state';
import { Unhurried } from '../../ui/drawing-width';
import { useIsPrinting } from '../../ui/use-is-printing';
import { chartShown } from './chart-switch';
import { MarkedProvider } from './marking';
import { Stripes } from './stripes';
import type { Chart, ChartProps } from './use-chart';
import './charts.css';
import './charts-print.css';

/** Every chart of a folder here, by name. */
const MODULES = import.meta.glob<{ charts: readonly Chart[] }>('./*/*-chart.tsx', { eager: true });
const CHART = new Map(
  Object.values(MODULES)
    .flatMap(({ charts }) => charts)
    .map(({ name, Chart }) => [name, memo(Chart)]),
);

const whole = (snapshot: Snapshot): Snapshot => snapshot;

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
      {only ? !isOnlyMissing && <One name={only} /> : <Chosen names={names} />}
    </div>
  );
}

const missingWords = (name: ChartName): string =>
  t('charts.missing', { title: t(`charts.title.${name}`) });

/** Whether a link asks for a chart by name: it may have been made for another dataset. */
const isAskedFor = (name: ChartName, { chart, embed, tables, measure }: ViewState): boolean =>
  [chart, embed, ...tables].includes(name) || (name === 'map' && measure !== 'needs');

function One({ name }: { name: ChartName }) {
  const { state, filter } = useSnapshot(whole);
  return <Draw name={name} state={state} filter={filter} />;
}

/** A moment after the controls answer, in slices, and on paper at once. */
function Chosen({ names }: { names: readonly ChartName[] }) {
  const late = useLateSnapshot();
  const { store } = useSession();
  const isPrinting = useIsPrinting();
  const { state, filter } = isPrinting ? store.getState() : late;
  return (
    <Unhurried value={!isPrinting}>
      <Draw name={chartShown(names, state)} state={state} filter={filter} />
    </Unhurried>
  );
}

function Draw({ name, ...props }: ChartProps & { name: ChartName }) {
  const Chart = CHART.get(name);
  if (!Chart) throw new Error(`The chart ${name} has no component`);
  return (
    <MarkedProvider {...props}>
      <Chart {...props} />
    </MarkedProvider>
  );
}
