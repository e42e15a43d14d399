/** The map with its frame: the choice of the measure, the legend in steps, what it cannot show. */
import { useMemo } from 'react';
import type { Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { useAnswer, useModel, useSession, useView } from '../../store/react';
import { MEASURES, type Measure } from '../../store/view-state';
import { ChartFrame, type LegendGroup } from '../../ui/chart-frame';
import { lazyTable } from './lazy-table';
import { MapPicture } from './map-picture';
import { type MapState, MEASURE_STATUSES, mapState, type TileBlank } from './map-state';
import { mapTable } from './map-table';
import { BLANK_SIGNS } from './map-tile';
import { blankWords } from './map-words';
import { useChart, useToggle } from './use-chart';
import './map.css';

const MEASURE_KINDS: Readonly<Record<Measure, Kind>> = {
  needs: 'need',
  unmet: 'need',
  offers: 'offer',
  capacities: 'capacity',
};

export function MapChart() {
  const model = useModel();
  const pivot = useAnswer('pivot');
  const measure = useView((state) => state.measure);
  const common = useChart('map');
  const toggleActor = useToggle('actor');
  const ask = useAsk();
  const map = useMemo(() => mapState(model, pivot, measure), [model, pivot, measure]);
  const unfiltered = common.scope === t('charts.scope.all');
  const capacities = map.asked && measure === 'capacities';
  const scope = unfiltered && capacities ? t('charts.map.scope.capacities') : common.scope;
  return (
    <div className="charts-chart map" data-measure={measure}>
      <ChartFrame
        {...common}
        scope={scope}
        title={t('charts.map.title')}
        reading={t(`charts.map.reading.${measure}`)}
        legend={legendOf(map)}
        controls={<MeasureChoice measure={measure} onChoose={ask} />}
        table={lazyTable(() => mapTable(map, model.names, scope, toggleActor))}
        empty={emptyOf(map)}
        notes={<MapNotes map={map} onAsk={ask} />}
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
    const kinds = KINDS.filter((each) => each === MEASURE_KINDS[measure] || kind.includes(each));
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

const BLANK_ORDER = Object.keys(BLANK_SIGNS) as TileBlank[];

function legendOf({ asked, measure, steps, placed, elsewhere }: MapState): LegendGroup[] {
  if (!asked) return [];
  const blanks = new Set([...placed, ...elsewhere].map(({ blank }) => blank));
  const groups = [
    {
      id: 'steps',
      label: t(`charts.map.legend.${measure}`),
      items: steps.map(({ from, to }, step) => ({
        id: String(from),
        label:
          from === to
            ? t('charts.map.step.one', { count: to })
            : t('charts.map.step.range', { from, to }),
        swatch: <span className="map-swatch" data-step={step} aria-hidden="true" />,
      })),
    },
    {
      id: 'blanks',
      label: t('charts.map.legend.blank'),
      items: BLANK_ORDER.filter((blank) => blanks.has(blank)).map((blank) => ({
        id: blank,
        label: blankWords(blank, measure),
        swatch: (
          <span className="map-swatch" data-blank={blank} aria-hidden="true">
            {BLANK_SIGNS[blank]}
          </span>
        ),
      })),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function MapNotes({ map, onAsk }: { map: MapState; onAsk: ChoiceProps['onChoose'] }) {
  const { asked, measure, apart } = map;
  return (
    <div className="charts-notes">
      {!asked && (
        <p>
          <button type="button" onClick={() => onAsk(measure)}>
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
