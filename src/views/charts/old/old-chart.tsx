/** Charts that are still drawn in the old frame. */
import type { Chart } from '../chart';
import { FlowChart } from '../flow-chart';
import { FormsChart } from '../forms-chart';
import { MapChart } from '../map-chart';

export const charts: readonly Chart[] = [
  { name: 'flow', Chart: FlowChart },
  { name: 'forms', Chart: FormsChart },
  { name: 'map', Chart: MapChart },
];
