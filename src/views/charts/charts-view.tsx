/**
 * Who needs what, who offers it, and where the two fail to meet, in five charts: by topic, by country,
 * in what form, and who helps whom. Loaded when asked for.
 */
import { useState } from 'react';
import { t } from '../../i18n';
import { useView } from '../../store/react';
import { Contents } from '../../ui/contents';
import { NeedsByActor, NeedsByTopic } from './diverging-bars/diverging-bars';
import { FlowChart } from './flow-chart';
import { FormsChart } from './forms-chart';
import { InItsTurn } from './in-its-turn';
import { MapChart } from './map-chart';
import { StatusPatterns } from './status-paint';
import './charts.css';
import './charts-picture.css';
import './charts-print.css';

/**
 * In the order of reading, and in columns of about one height where there is room for two. None may
 * stand before one that begins further up in the other column: floats do not pass each other.
 */
const CHARTS = [
  {
    name: 'topics',
    title: 'charts.title.topic',
    column: 'left',
    chart: <NeedsByTopic />,
  },
  { name: 'map', title: 'charts.map.title', column: 'right', chart: <MapChart /> },
  { name: 'forms', title: 'charts.forms.title', column: 'left', chart: <FormsChart /> },
  {
    name: 'actors',
    title: 'charts.title.actor',
    column: 'right',
    chart: <NeedsByActor />,
  },
  { name: 'flow', title: 'charts.flow.title', column: 'left', chart: <FlowChart /> },
] as const;
/** So many are in the window when the view opens. */
const FIRST = 2;

const idOf = (name: string) => `chart-${name}`;

export function ChartsView() {
  const alone = useView((state) => state.embed);
  const only = CHARTS.find(({ name }) => name === alone);
  return only ? (
    <div className="charts">
      <StatusPatterns />
      {only.chart}
    </div>
  ) : (
    <AllCharts />
  );
}

function AllCharts() {
  const [all, setAll] = useState(false);
  const contents = CHARTS.map(({ name, title }) => ({ id: idOf(name), title: t(title) }));
  return (
    <div className="charts">
      <StatusPatterns />
      <Contents label={t('charts.contents')} parts={contents} drawAll={() => setAll(true)} />
      <div className="charts-columns">
        {CHARTS.map(({ name, column, chart }, at) => (
          <InItsTurn
            key={name}
            id={idOf(name)}
            className={`charts-${column}`}
            first={all || at < FIRST}
          >
            {chart}
          </InItsTurn>
        ))}
      </div>
    </div>
  );
}
