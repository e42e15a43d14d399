/**
 * What a chart of the charts view is. Each folder here has a file `<...>-chart.tsx` that exports its
 * charts as `charts`; their names, in the order of the view, are `CHARTS` of the view state, and their
 * titles the messages `charts.title.<name>`.
 */
import type { ComponentType } from 'react';
import type { Snapshot } from '../../store/store';
import type { ChartName } from '../../store/view-state';

/**
 * A chart draws what it is given and asks no hook for the state of the view: charts follow a change
 * one after the other, so that none keeps the page from answering.
 */
export type ChartProps = Pick<Snapshot, 'state' | 'filter'>;

export interface Chart {
  readonly name: ChartName;
  readonly Chart: ComponentType<ChartProps>;
}
