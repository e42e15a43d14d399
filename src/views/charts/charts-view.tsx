/** Needs against offers, by topic and by country and organization. Loaded when asked for. */

import { FlowChart } from './flow-chart';
import { FormsChart } from './forms-chart';
import { MapChart } from './map-chart';
import { MarketChart } from './market-chart';
import { StatusPatterns } from './status-paint';
import { TwoSidedChart } from './two-sided-chart';
import './charts.css';

export function ChartsView() {
  return (
    <div className="charts">
      <StatusPatterns />
      <TwoSidedChart by="topic" />
      <TwoSidedChart by="actor" />
      <MarketChart />
      <FormsChart />
      <FlowChart />
      <MapChart />
    </div>
  );
}
