/** Datasets with offers that name recipients, and with groups of States and other groups. */
import fc from 'fast-check';
import type { Actor, CoopRecord, Dataset } from '../../../src/dataset/schema';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { anyDataset, anyFilter } from '../arbitrary';
import { ACTORS, dataset } from '../sample';

const group = (id: string, ...members: string[]): Actor => ({
  id,
  name: `Region ${id}`,
  kind: 'region',
  subregion: null,
  alpha2: null,
  members,
});

const actors = [...ACTORS, group('419', '005', '013', '029'), group('019', '021', '419')];
const some = fc.subarray(
  actors.map(({ id }) => id),
  { maxLength: 3 },
);
const counterparts = fc.oneof(fc.constant<string[]>([]), some);

/**
 * Any dataset, half of its records with counterparts, anybody as the members of its organization, and few
 * passages, so that one often tells an offer of several actors.
 */
export const anyMarket: fc.Arbitrary<Dataset> = anyDataset.chain((each) =>
  fc
    .tuple(
      fc.array(counterparts, { minLength: each.records.length, maxLength: each.records.length }),
      some,
      fc.array(fc.nat(2), { minLength: each.records.length, maxLength: each.records.length }),
    )
    .map(([lists, members, passages]) => ({
      ...each,
      actors: actors.map((actor) => (actor.id === 'OAS' ? { ...actor, members } : actor)),
      records: each.records.map((record, at) => {
        const start = (passages[at] ?? 0) * 10;
        const evidence = { ...record.evidence, start, end: start + 9 };
        return { ...record, counterparts: lists[at] ?? [], evidence };
      }),
    })),
);

export const marketAndFilter = anyMarket.chain((each) =>
  fc.tuple(fc.constant(each), anyFilter(each.records.length)),
);

/** A model of so many records, with a way from ids to positions and back. */
export function market(records: CoopRecord[]) {
  const model = createModel(dataset(records, { actors }));
  return {
    model,
    at: (id: string): number => model.recordIndex.get(id) as number,
    id: (position: number): string => model.dataset.records[position]?.id as string,
  };
}

export const filter = (asked: Partial<Filter>): Filter => ({ ...NO_FILTER, ...asked });
