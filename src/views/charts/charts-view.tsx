/** Who needs what, who offers it and where the two fail to meet, in charts. Loaded when asked for. */
import {
  type MouseEvent,
  memo,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { t } from '../../i18n';
import {
  useFollow,
  useHref,
  useLateSnapshot,
  useModel,
  useSession,
  useSnapshot,
  useView,
} from '../../store/react';
import type { Snapshot } from '../../store/store';
import { CHARTS, type ChartName, chartsOf, type ViewState } from '../../store/view-state';
import { Contents, showPlace } from '../../ui/contents';
import { Unhurried } from '../../ui/drawing-width';
import { whenIdle } from '../../ui/when-idle';
import { MarkedProvider } from './marking';
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

/** How far beyond the edge of the window a chart counts as in sight. */
const MARGIN = '200px 0px';
const whole = (snapshot: Snapshot): Snapshot => snapshot;

export function ChartsView() {
  const { dataset } = useModel();
  const state = useView((view) => view);
  const names = useMemo(() => chartsOf(dataset), [dataset]);
  const only = CHARTS.find((name) => name === state.embed);
  const missing = CHARTS.filter((name) => !names.includes(name) && isAskedFor(name, state));
  return (
    <div className="charts">
      {missing.map((name) => (
        <p key={name} className="charts-missing">
          {t('charts.missing', { title: t(`charts.title.${name}`) })}
        </p>
      ))}
      {only ? names.includes(only) && <One name={only} /> : <All names={names} />}
    </div>
  );
}

/** Whether a link asks for a chart by name: it may have been made for another dataset. */
const isAskedFor = (name: ChartName, { chart, embed, tables, measure }: ViewState): boolean =>
  [chart, embed, ...tables].includes(name) || (name === 'map' && measure !== 'needs');

function One({ name }: { name: ChartName }) {
  const { state, filter } = useSnapshot(whole);
  return <Draw name={name} state={state} filter={filter} />;
}

function All({ names }: { names: readonly ChartName[] }) {
  // After the frame in which the controls answer: the words that sum it up come before the charts.
  const value = useLateSnapshot();
  const { place, near } = useSight(names);
  const chart = useView((state) => state.chart);
  // Those above it at once, so that none grows when it stands where it was asked for.
  const { shown, isHurried, showAll } = useInTurn(
    value,
    names,
    near,
    names.slice(0, names.indexOf(chart as ChartName) + 1 || 1),
    chart !== null,
  );
  useLayoutEffect(() => holdChart(chart), [chart]);
  const links = names.map((name) => ({
    id: name,
    link: <ChartLink name={name} showAll={showAll} />,
  }));
  return (
    <>
      <Contents label={t('charts.contents')} links={links} />
      <div className="charts-columns" ref={place}>
        {names.map((name) => {
          const props = shown[name];
          return (
            <div
              key={name}
              data-chart={name}
              data-drawn={props !== undefined || undefined}
              className="charts-place"
            >
              <Unhurried value={!isHurried}>
                {props && <Draw name={name} state={props.state} filter={props.filter} />}
              </Unhurried>
            </div>
          );
        })}
      </div>
    </>
  );
}

/** Room under a marked row for its thin bars and the chip of the mark, in CSS pixels. */
const BELOW = 96;

/** Leads to the head of a chart and, where the first row that is marked would not be in sight, only so far down. */
function showChart(name: string | null) {
  const chart = document.querySelector(`[data-chart="${name}"]`);
  if (!chart) return;
  showPlace(chart.querySelector('h2'), 'start');
  const row = chart.querySelector('g[data-row]:not([data-pale])');
  if (!row || !chart.querySelector('g[data-row][data-pale]')) return;
  const beneath = row.getBoundingClientRect().bottom + BELOW - window.innerHeight;
  if (beneath > 0) window.scrollBy(0, beneath);
}

/** What a reader does who goes on from where she is. */
const OWN_MOVES = ['pointerdown', 'wheel', 'keydown'] as const;

/**
 * Leads to a chart once the drawings have their width, and again whenever the page changes its height,
 * until the reader moves; returns the way to stop.
 */
function holdChart(name: string | null): (() => void) | undefined {
  if (name === null) return undefined;
  const frame = requestAnimationFrame(() => showChart(name));
  const observer =
    typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => showChart(name));
  observer?.observe(document.body);
  const stop = () => {
    cancelAnimationFrame(frame);
    observer?.disconnect();
    for (const move of OWN_MOVES) removeEventListener(move, stop);
  };
  for (const move of OWN_MOVES) addEventListener(move, stop, { passive: true });
  return stop;
}

/** Leads to a chart, which is then in the address. */
function ChartLink({ name, showAll }: { name: ChartName; showAll: () => void }) {
  const follow = useFollow();
  const go = (event: MouseEvent) => {
    follow(event, { chart: name }, 'replace');
    if (!event.defaultPrevented) return;
    showAll();
    // The address may name it already.
    showChart(name);
  };
  return (
    <a href={useHref({ chart: name })} onClick={go}>
      {t(`charts.title.${name}`)}
    </a>
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

/** Which charts stand in the window or near it: none until that is known, all where nothing tells. */
function useSight(names: readonly ChartName[]) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState<readonly ChartName[]>(
    typeof IntersectionObserver === 'undefined' ? names : [],
  );
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
        setNear(names.filter((name) => seen.has(name)));
      },
      { rootMargin: MARGIN },
    );
    for (const child of current.children) observer.observe(child);
    return () => observer.disconnect();
  }, [names]);
  return { place, near };
}

/** Even where the browser is never idle, what is out of sight is no more milliseconds behind. */
const LATEST = 1000;

/** A phone is free for its reader so many milliseconds before charts that she does not see are drawn. */
const FREE = 2000;

/**
 * Charts take a change over one after the other, a frame each: the first at once, those in sight next,
 * the others when the browser has nothing else to do, all before printing. What was never in sight is
 * drawn for the first time a while after the view has come.
 * @param value what all of them are to show; compared by identity
 * @param first those that are shown from the start
 * @param isAskedFor whether a chart is asked for by name
 */
function useInTurn(
  value: Snapshot,
  names: readonly ChartName[],
  near: readonly ChartName[],
  first: readonly ChartName[],
  isAskedFor: boolean,
) {
  const { store } = useSession();
  /** Whether drawings are waited for: the page is scrolled to one, or printed. */
  const [isHurried, setHurried] = useState(isAskedFor);
  /** What each shows by now; nothing where it has shown nothing yet. */
  const [shown, setShown] = useState<Readonly<Record<string, Snapshot | undefined>>>(() =>
    Object.fromEntries(first.map((name) => [name, value])),
  );
  const [isFree, setFree] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setFree(true), FREE);
    return () => clearTimeout(timer);
  }, []);
  const behind = names.filter((name) => shown[name] !== value);
  const next = behind.find((name) => near.includes(name));
  const later = next ? undefined : behind.find((name) => isFree || shown[name] !== undefined);

  useEffect(() => {
    const show = (name: string) => setShown((before) => ({ ...before, [name]: value }));
    if (next !== undefined) return afterFrame(() => show(next));
    if (later !== undefined) return whenIdle(() => show(later), { timeout: LATEST });
  }, [value, next, later]);

  /** Brings all up to date before it returns, whatever `value` still is: the page is laid out at once. */
  const showAll = useCallback(() => {
    const newest = store.getState();
    flushSync(() => {
      setShown(Object.fromEntries(names.map((name) => [name, newest])));
      setHurried(true);
    });
  }, [store, names]);
  useEffect(() => {
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, [showAll]);
  return { shown, isHurried, showAll };
}

/** Calls once the present frame is painted; gives what takes that back. */
function afterFrame(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(work);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
