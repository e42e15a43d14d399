/** Demand against supply: topics by States in need across, and by providers up. */
import { useMemo } from 'react';
import { formatList, t } from '../../i18n';
import { useAnswer, useModel } from '../../store/react';
import { ChartFrame } from '../../ui/chart-frame';
import { lazyTable } from './lazy-table';
import { LeftOutTopics } from './left-out-topics';
import { marketFacts } from './market-facts';
import { SUPPLIES, SupplySwatch } from './market-mark';
import { MarketPicture } from './market-picture';
import { divisionWords } from './market-sentence';
import { type MarketState, marketState } from './market-state';
import { marketTable } from './market-table';
import { useChart, useToggle } from './use-chart';
import './market-chart.css';

export function MarketChart() {
  const model = useModel();
  const pivot = useAnswer('pivot');
  const common = useChart('market');
  const toggleTopics = useToggle('topic');
  const state = useMemo(() => marketState(model, pivot), [model, pivot]);
  return (
    <div className="charts-chart">
      <ChartFrame
        {...common}
        title={t('charts.market.title')}
        reading={readingOf(state)}
        legend={[
          {
            id: 'supply',
            label: t('charts.market.legend'),
            items: SUPPLIES.map((supply) => ({
              id: supply,
              label: t(`charts.market.supply.${supply}`),
              swatch: <SupplySwatch supply={supply} />,
            })),
          },
        ]}
        table={lazyTable(() => marketTable(state, common.scope, toggleTopics))}
        facts={() => marketFacts(model, state)}
        empty={emptyOf(state)}
        notes={<MarketNotes state={state} />}
      >
        <MarketPicture state={state} onTopics={toggleTopics} />
      </ChartFrame>
    </div>
  );
}

function readingOf({ division, least, narrowed }: MarketState): string {
  return [
    t('charts.market.reading'),
    ...(narrowed ? [t('charts.market.narrowed')] : []),
    division === null ? t('charts.market.undivided') : divisionWords(division),
    ...(least.needs + least.providers > 0 ? [t('charts.market.from')] : []),
  ].join(' ');
}

function emptyOf({ places, shutOut }: MarketState): string | null {
  if (shutOut !== null) return t(`charts.market.empty.${shutOut}`);
  return places.length === 0 ? t('charts.market.empty.filter') : null;
}

function MarketNotes({ state: { without, shaky, leftOut, shutOut } }: { state: MarketState }) {
  return (
    <div className="charts-notes">
      <LeftOutTopics count={leftOut} />
      {shaky.length > 0 && (
        <p>
          <strong>{t('charts.shaky')}</strong> {formatList(shaky)}.
        </p>
      )}
      {shutOut === null && without.length > 0 && (
        <p>
          <strong>{t('charts.market.without')}</strong> {formatList(without)}.
        </p>
      )}
    </div>
  );
}
