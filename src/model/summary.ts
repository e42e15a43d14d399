/** Numbers for a line in words: who says how much under the present filter. */
import { STATUS_CODE } from './columns';
import type { Filter } from './filter';
import { SHAPE_BIT, SHAPE_STATUSES, SHAPES, type Shape, shapeBits } from './marks';
import type { Model } from './model';
import type { Pivot } from './pivot';

export interface Figures {
  readonly records: number;
  readonly states: number;
  readonly organizations: number;
  readonly regions: number;
  readonly topics: number;
}

/** Figures of everything shown, and of each shape; offers are three shapes and have no sum. */
export interface Summary extends Figures, Readonly<Record<Shape, Figures>> {
  /** True where the filter asks anything. */
  readonly filtered: boolean;
}

/** Rows and columns with any of the bits; rows by kind. */
function figures(model: Model, pivot: Pivot, wanted: number, records: number): Figures {
  const bits = shapeBits(pivot);
  const { topics } = pivot.index;
  const counts = { state: 0, organization: 0, region: 0 };
  const columns = new Uint8Array(topics);
  model.actors.forEach(({ kind }, actor) => {
    let any = false;
    for (let topic = 0; topic < topics; topic++) {
      if (((bits[actor * topics + topic] as number) & wanted) === 0) continue;
      any = true;
      columns[topic] = 1;
    }
    if (any) counts[kind]++;
  });
  return {
    records,
    states: counts.state,
    organizations: counts.organization,
    regions: counts.region,
    topics: columns.reduce((sum, one) => sum + one, 0),
  };
}

function recordsOf(pivot: Pivot, plane: number): number {
  if (pivot.planesRead[plane] === 0) return 0;
  const counts = pivot.planes[plane] as Uint32Array;
  const { actors, topics } = pivot.index;
  let records = 0;
  for (let actor = 0, cell = 0; actor < actors; actor++) {
    for (let topic = 0; topic < topics; topic++, cell++) {
      if (pivot.rows[actor] === 1 && pivot.columns[topic] === 1) records += counts[cell] as number;
    }
  }
  return records;
}

/** `pivot` is that of `filter`. */
export function summary(model: Model, filter: Filter, pivot: Pivot): Summary {
  let all = 0;
  let anyShape = 0;
  const shapes = Object.fromEntries(
    SHAPES.map((shape) => {
      let records = 0;
      for (const status of SHAPE_STATUSES[shape]) {
        const plane = STATUS_CODE[status] * 2;
        records += recordsOf(pivot, plane) + recordsOf(pivot, plane + 1);
      }
      all += records;
      anyShape |= SHAPE_BIT[shape];
      return [shape, figures(model, pivot, SHAPE_BIT[shape], records)];
    }),
  ) as Record<Shape, Figures>;
  const filtered = Object.values(filter).some((asked) => asked !== null && asked.length > 0);
  return { ...figures(model, pivot, anyShape, all), ...shapes, filtered };
}
