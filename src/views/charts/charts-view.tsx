/**
 * Who needs what, who offers it, and where the two fail to meet, in six charts: by topic, by country,
 * in what form, and who helps whom. Loaded when asked for.
 */
import { FlowChart } from './flow-chart';
import { FormsChart } from './forms-chart';
import { InItsTurn } from './in-its-turn';
import { MapChart } from './map-chart';
import { MarketChart } from './market-chart';
import { StatusPatterns } from './status-paint';
import { TwoSidedChart } from './two-sided-chart';
import './charts.css';

/**
 * In the order of reading, and in columns of about one height where there is room for two. None may
 * stand before one that begins further up in the other column: floats do not pass each other.
 */
const CHARTS = [
  { name: 'topics', column: 'left', chart: <TwoSidedChart by="topic" /> },
  { name: 'market', column: 'right', chart: <MarketChart /> },
  { name: 'map', column: 'right', chart: <MapChart /> },
  { name: 'forms', column: 'left', chart: <FormsChart /> },
  { name: 'actors', column: 'right', chart: <TwoSidedChart by="actor" /> },
  { name: 'flow', column: 'left', chart: <FlowChart /> },
] as const;
/** So many are in the window when the view opens. */
const FIRST = 2;

export function ChartsView() {
  return (
    <div className="charts">
      <StatusPatterns />
      <div className="charts-columns">
        {CHARTS.map(({ name, column, chart }, at) => (
          <InItsTurn key={name} className={`charts-${column}`} first={at < FIRST}>
            {chart}
          </InItsTurn>
        ))}
      </div>
    </div>
  );
}
