/** The map with its frame: the choice of the measure, the legend in steps, what it cannot show. */
import { useEffect, useMemo, useRef } from 'react';
import type { Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { useFilter, useModel, useSession, useView } from '../../store/react';
import { MEASURES, type Measure } from '../../store/view-state';
import { lazyTable } from './lazy-table';
import { mapFacts } from './map-facts';
import { mapLegend } from './map-legend';
import { MapPicture } from './map-picture';
import { type MapState, MEASURE_STATUSES, mapState } from './map-state';
import { mapTable } from './map-table';
import { ChartFrame } from './old-chart-frame';
import { useChart, useToggle } from './use-chart';
import './map.css';

/** What is counted first; an unmet need is one without an offer. */
const MEASURE_KINDS = {
  needs: ['need'],
  unmet: ['need', 'offer'],
  offers: ['offer'],
  capacities: ['capacity'],
} as const satisfies Readonly<Record<Measure, readonly Kind[]>>;

export function MapChart() {
  const model = useModel();
  const filter = useFilter();
  const measure = useView((state) => state.measure);
  const common = useChart(
    'map',
    useView((view) => view),
    MEASURE_KINDS[measure],
  );
  const toggleActor = useToggle('actor');
  const ask = useAsk();
  const frame = useRef<HTMLDivElement>(null);
  const asked = useRef(false);
  const map = useMemo(() => mapState(model, filter, measure), [model, filter, measure]);
  // The button that asked is gone with the change: the focus goes to what it brought.
  useEffect(() => {
    if (!asked.current || !map.asked) return;
    asked.current = false;
    frame.current?.querySelector<HTMLElement>('[data-tile][tabindex="0"]')?.focus();
  });

  return (
    <div ref={frame} className="charts-chart map" data-measure={measure}>
      <ChartFrame
        {...common}
        title={t('charts.map.title.of', {
          measure: t(`charts.map.measure.${measure}`).toLowerCase(),
        })}
        reading={t(`charts.map.reading.${measure}`)}
        legend={mapLegend(map)}
        controls={<MeasureChoice measure={measure} onChoose={ask} />}
        table={lazyTable(() => mapTable(map, model.names, common.scope, toggleActor))}
        facts={() => mapFacts(model, map)}
        empty={emptyOf(map)}
        notes={
          <MapNotes
            map={map}
            onAsk={() => {
              asked.current = true;
              ask(measure);
            }}
          />
        }
      >
        <MapPicture state={map} onChoose={toggleActor} />
      </ChartFrame>
    </div>
  );
}

/** Sets the measure, and lets the filter admit what it counts: else every tile would be blank. */
function useAsk() {
  const { navigate, store } = useSession();
  return (measure: Measure) => {
    const { kind, status } = store.getState().state;
    const wanted = MEASURE_STATUSES[measure];
    const kinds = KINDS.filter((each) => each === MEASURE_KINDS[measure][0] || kind.includes(each));
    const shutOut = status.length > 0 && !wanted.some((each) => status.includes(each));
    void navigate({
      measure,
      kind: kind.length === 0 ? kind : kinds,
      status: shutOut ? [...status, ...wanted] : status,
    });
  };
}

interface ChoiceProps {
  readonly measure: Measure;
  readonly onChoose: (measure: Measure) => void;
}

function MeasureChoice({ measure, onChoose }: ChoiceProps) {
  return (
    <label>
      {t('charts.map.measure')}{' '}
      <select value={measure} onChange={({ target }) => onChoose(target.value as Measure)}>
        {MEASURES.map((each) => (
          <option key={each} value={each}>
            {t(`charts.map.measure.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function emptyOf({ asked, measure, placed, elsewhere }: MapState): string | null {
  if (placed.length + elsewhere.length === 0) return t('charts.map.empty.states');
  return asked ? null : t(`charts.map.unasked.${measure}`);
}

function MapNotes({ map, onAsk }: { map: MapState; onAsk: () => void }) {
  const { asked, measure, apart } = map;
  return (
    <div className="charts-notes">
      {!asked && (
        <p>
          <button type="button" onClick={onAsk}>
            {t(`charts.map.ask.${measure}`)}
          </button>
        </p>
      )}
      {asked && measure === 'unmet' && <p>{t('charts.map.apart.unmet')}</p>}
      {asked && apart.length > 0 && (
        <p>
          <strong>{t('charts.map.apart')}</strong>{' '}
          {formatList(
            apart.map(({ name, value }) => t('charts.map.apart.one', { name, count: value })),
          )}
          .
        </p>
      )}
    </div>
  );
}
