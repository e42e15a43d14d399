/** Who needs what, who offers it and where the two fail to meet, in charts. Loaded when asked for. */
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../i18n';
import { useSnapshot, useView } from '../../store/react';
import type { Snapshot } from '../../store/store';
import { CHARTS, type ChartName } from '../../store/view-state';
import { Contents } from '../../ui/contents';
import type { Chart, ChartProps } from './chart';
import { useInTurn } from './in-turn';
import './charts.css';
import './charts-print.css';

/** Every chart of a folder here, by name. */
const MODULES = import.meta.glob<{ charts: readonly Chart[] }>('./*/*-chart.tsx', { eager: true });
const CHART = new Map(
  Object.values(MODULES)
    .flatMap(({ charts }) => charts)
    .map(({ name, Chart }) => [name, memo(Chart)]),
);

/** How far beyond the edge of the window a chart counts as in sight. */
const MARGIN = '200px 0px';
const whole = (snapshot: Snapshot): Snapshot => snapshot;
const idOf = (name: string) => `chart-${name}`;

export function ChartsView() {
  const embed = useView((state) => state.embed);
  const only = CHARTS.find((name) => name === embed);
  return <div className="charts">{only ? <One name={only} /> : <All />}</div>;
}

function One({ name }: { name: ChartName }) {
  const { state, filter } = useSnapshot(whole);
  return <Draw name={name} state={state} filter={filter} />;
}

function All() {
  const value = useSnapshot(whole);
  const { place, inSight, outOfSight } = useSight();
  const { shown, showAll } = useInTurn(value, CHARTS.slice(0, 1), inSight, outOfSight);
  const contents = CHARTS.map((name) => ({ id: idOf(name), title: t(`charts.title.${name}`) }));
  return (
    <>
      <Contents label={t('charts.contents')} parts={contents} drawAll={showAll} />
      <div className="charts-columns" ref={place}>
        {CHARTS.map((name) => {
          const props = shown[name];
          return (
            <div
              key={name}
              id={idOf(name)}
              data-chart={name}
              data-drawn={props !== undefined || undefined}
              className="charts-place"
              tabIndex={-1}
            >
              {props && <Draw name={name} state={props.state} filter={props.filter} />}
            </div>
          );
        })}
      </div>
    </>
  );
}

function Draw({ name, ...props }: ChartProps & { name: ChartName }) {
  const Chart = CHART.get(name);
  return Chart ? <Chart {...props} /> : null;
}

/** Which charts stand in the window or near it. */
function useSight() {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState<readonly ChartName[]>(CHARTS);
  useEffect(() => {
    const { current } = place;
    if (!current || typeof IntersectionObserver === 'undefined') return;
    const seen = new Set<ChartName>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const name = (target as HTMLElement).dataset.chart as ChartName;
          if (isIntersecting) seen.add(name);
          else seen.delete(name);
        }
        setNear(CHARTS.filter((name) => seen.has(name)));
      },
      { rootMargin: MARGIN },
    );
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, []);
  const far = useMemo(() => CHARTS.filter((name) => !near.includes(name)), [near]);
  return { place, inSight: near, outOfSight: far };
}
