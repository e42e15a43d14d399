/** Numbers for a line in words: who says how much under the present filter. */
import type { Status } from '../dataset/schema';
import { STATUSES } from '../dataset/values';
import type { Filter } from './filter';
import { memo } from './memo';
import { offerCount } from './offer-count';
import { pivot, sumsOf } from './pivot';
import { ASK_STATUSES, planesOf, SHAPE_BIT, SHAPE_STATUSES, SHAPES, type Shape } from './shapes';
import { ASK_BIT, edges } from './totals';

const COUNTED = { state: 'states', organization: 'organizations', region: 'regions' } as const;

/** Figures of everything shown, and of each shape; offers are three shapes and have no sum. */
export const summary = memo((model, filter: Filter) => {
  const { rows, columns } = edges(model, filter);
  const counted = pivot(model, filter);
  const { planes } = sumsOf(model, filter);
  const recordsOf = (statuses: readonly Status[]) =>
    planesOf(counted, statuses).reduce((sum, plane) => sum + (planes[plane] as number), 0);
  const of = (records: number, isOne: (bits: number) => boolean) => {
    const figures = { records, states: 0, organizations: 0, regions: 0, topics: 0 };
    model.actors.forEach(({ kind }, actor) => {
      if (isOne(rows[actor] as number)) figures[COUNTED[kind]]++;
    });
    figures.topics = columns.reduce((sum, bits) => sum + Number(isOne(bits)), 0);
    return figures;
  };
  const shapes = Object.fromEntries(
    SHAPES.map((shape) => [
      shape,
      of(recordsOf(SHAPE_STATUSES[shape]), (bits) => (bits & SHAPE_BIT[shape]) !== 0),
    ]),
  ) as Record<Shape, ReturnType<typeof of>>;
  const asked = recordsOf(ASK_STATUSES);
  const leaves = (statuses: readonly Status[]) =>
    filter.status.length === 0 || statuses.some((each) => filter.status.includes(each));
  const records = SHAPES.reduce((sum, shape) => sum + shapes[shape].records, 0);
  return {
    ...of(records, (bits) => bits !== 0),
    ...shapes,
    /** Of the needs, those that are more than raised; then who raises and asks nowhere. */
    asks: of(asked, (bits) => (bits & ASK_BIT) !== 0),
    raises: of(
      shapes.need.records - asked,
      (bits) => (bits & (SHAPE_BIT.need | ASK_BIT)) === SHAPE_BIT.need,
    ),
    /** The available offers as passages and statements. */
    offers: offerCount(model, filter),
    /** Whether the filter on status leaves any status of the kind, and that of available offers. */
    leaves: {
      need: leaves(STATUSES.need),
      offer: leaves(STATUSES.offer),
      capacity: leaves(STATUSES.capacity),
      available: leaves(['available']),
    },
    /** True where the filter asks anything but kinds. */
    filtered: Object.entries(filter).some(([field, asked]) => field !== 'kind' && asked?.length),
  };
});
