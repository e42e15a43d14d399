/** Needs against offers, by topic and by country and organization. Loaded when asked for. */
import { StatusPatterns } from './status-paint';
import { TwoSidedChart } from './two-sided-chart';
import './charts.css';

export function ChartsView() {
  return (
    <div className="charts">
      <StatusPatterns />
      <TwoSidedChart by="topic" />
      <TwoSidedChart by="actor" />
    </div>
  );
}
