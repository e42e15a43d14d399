import { useMemo } from 'react';
import type { Filter } from '../../model/filter';
import { shapeBits } from '../../model/marks';
import type { Model } from '../../model/model';
import { useFilter, useMark, useModel } from '../../store/react';
import type { Mark } from '../../store/view-state';
import type { Axis } from './row-model';

/** What stands back because the reader has marked something else. */
export interface Emphasis {
  readonly isPale: (axis: Axis, item: number) => boolean;
  /** @param cell actor times the number of topics, plus topic */
  readonly isPaleCell: (cell: number) => boolean;
}

const NOTHING_PALE: Emphasis = { isPale: () => false, isPaleCell: () => false };

/** Pale is whatever holds no record of what is marked; nothing is where nothing is marked. */
export function useEmphasis(): Emphasis {
  const model = useModel();
  const filter = useFilter();
  const mark = useMark();
  return useMemo(
    () => (mark ? emphasisOf(model, filter, mark) : NOTHING_PALE),
    [model, filter, mark],
  );
}

function emphasisOf(model: Model, filter: Filter, mark: Mark): Emphasis {
  const shown = shapeBits(model, filter);
  const marked = shapeBits(model, narrowed(filter, mark));
  const { actors, topics } = model.index;
  const rows = new Uint8Array(actors);
  const columns = new Uint8Array(topics);
  for (let actor = 0, cell = 0; actor < actors; actor++)
    for (let topic = 0; topic < topics; topic++, cell++)
      if (((shown[cell] as number) & (marked[cell] as number)) !== 0) {
        rows[actor] = 1;
        columns[topic] = 1;
      }
  return {
    isPale: (axis, item) => (axis === 'actor' ? rows : columns)[item] === 0,
    isPaleCell: (cell) => ((shown[cell] as number) & (marked[cell] as number)) === 0,
  };
}

/** The filter that leaves of what is shown only what is marked: its places stand in for the filter's. */
function narrowed(filter: Filter, { actor, partner, subregion, ...fields }: Mark): Filter {
  const { topic, modality, status, kind } = fields;
  const places = [actor, partner].filter((id) => id !== undefined);
  const isPlace = places.length > 0 || subregion !== undefined;
  return {
    ...filter,
    ...(topic !== undefined && { topic: [topic] }),
    ...(modality !== undefined && { modality: [modality] }),
    ...(status !== undefined && { status: [status as Filter['status'][number]] }),
    ...(kind !== undefined && { kind: [kind as Filter['kind'][number]] }),
    ...(isPlace && { actor: places, subregion: subregion === undefined ? [] : [subregion] }),
  };
}
