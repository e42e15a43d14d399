/** Numbers for a line in words: who says how much under the present filter. */
import type { Kind } from '../dataset/schema';
import { facets } from './facets';
import type { Filter } from './filter';
import { memo } from './memo';
import type { Model } from './model';
import { pivot, sumsOf } from './pivot';
import { planesOf, SHAPE_BIT, SHAPE_STATUSES, SHAPES, type Shape } from './shapes';
import { edges } from './totals';

const ANY_SHAPE = (1 << SHAPES.length) - 1;
const COUNTED = { state: 'states', organization: 'organizations', region: 'regions' } as const;

/** Records of each kind that is not asked for, under all other filters. */
function ofOtherKinds(model: Model, filter: Filter): Record<Kind, number> {
  const counts = facets(model, filter, 'kind');
  const of = (kind: Kind) =>
    filter.kind.length === 0 || filter.kind.includes(kind) ? 0 : (counts.get(kind) ?? 0);
  return { need: of('need'), offer: of('offer'), capacity: of('capacity') };
}

/** Figures of everything shown, and of each shape; offers are three shapes and have no sum. */
export const summary = memo((model, filter: Filter) => {
  const { rows, columns } = edges(model, filter);
  const counted = pivot(model, filter);
  const { planes: recordsIn } = sumsOf(model, filter);
  const of = (wanted: number, records: number) => {
    const figures = { records, states: 0, organizations: 0, regions: 0, topics: 0 };
    model.actors.forEach(({ kind }, actor) => {
      if (((rows[actor] as number) & wanted) !== 0) figures[COUNTED[kind]]++;
    });
    figures.topics = columns.reduce((sum, bits) => sum + Number((bits & wanted) !== 0), 0);
    return figures;
  };
  const shapes = Object.fromEntries(
    SHAPES.map((shape) => {
      const planes = planesOf(counted, SHAPE_STATUSES[shape]);
      const records = planes.reduce((sum, plane) => sum + (recordsIn[plane] as number), 0);
      return [shape, of(SHAPE_BIT[shape], records)];
    }),
  ) as Record<Shape, ReturnType<typeof of>>;
  const records = SHAPES.reduce((sum, shape) => sum + shapes[shape].records, 0);
  return {
    ...of(ANY_SHAPE, records),
    ...shapes,
    /** True where the filter asks anything. */
    filtered: Object.values(filter).some((asked) => asked !== null && asked.length > 0),
    /**
     * Records that the choice of kinds alone keeps away, told only where they may be what is looked
     * for: nothing is shown, or words are searched. Else 0.
     */
    unshown:
      records === 0 || filter.found !== null
        ? ofOtherKinds(model, filter)
        : { need: 0, offer: 0, capacity: 0 },
  };
});
