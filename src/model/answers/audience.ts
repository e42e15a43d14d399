/**
 * The actors to whom an offer is open: `openTo` of the codebook, with the members of organizations, groups and
 * regions.
 */
import { membersOf } from '../../dataset/membership';
import { numberOfId } from '../../dataset/number-of-id';
import type { CoopRecord, OpenTo } from '../../dataset/schema';
import { memo } from '../memo';

/** The actors that the words of an offer admit. */
export interface Audience {
  readonly openTo: OpenTo | null;
  /** Rows of the actors that it names. */
  readonly named: ReadonlySet<number>;
  /** Rows of the actors that may take it up without asking; null where all may. */
  readonly admitted: ReadonlySet<number> | null;
  /** Rows of the regions that are not admitted themselves but have a member that is. */
  readonly partly: ReadonlySet<number>;
  /** True where no counterpart is coded. */
  readonly isUnnamed: boolean;
}

/**
 * Returns a function from an offer (by position in `dataset.records`) to its audience; equal audiences are one
 * object.
 */
export const audiences = memo((model) => {
  const { dataset, actorIndex } = model;
  const members = membersOf(dataset.actors);
  const rows = (ids: readonly string[]) => new Set(ids.flatMap((id) => actorIndex.get(id) ?? []));
  const regions = dataset.actors
    .filter(({ kind }) => kind === 'region')
    .map(({ id }) => ({ row: numberOfId(actorIndex, id), within: rows([...members(id)]) }));
  const partlyIn = (admitted: ReadonlySet<number> | null) => {
    const some = regions.filter(
      ({ row, within }) => !admitted?.has(row) && [...within].some((one) => admitted?.has(one)),
    );
    return new Set(some.map(({ row }) => row));
  };
  const audienceByKey = new Map<string, Audience>();
  /** Audiences by record, filled on demand: each change of filter reads the audience of every offer. */
  const audienceOfRecord = new Array<Audience | undefined>(dataset.records.length);
  return (offer: number): Audience => {
    audienceOfRecord[offer] ??= audienceOf(offer);
    return audienceOfRecord[offer];
  };

  function audienceOf(offer: number): Audience {
    const record = dataset.records[offer] as CoopRecord;
    const { counterparts } = record;
    const openTo = record.kind === 'offer' ? record.openTo : null;
    const key = [openTo, ...counterparts].join(' ');
    const known = audienceByKey.get(key);
    if (known) return known;
    const isUnnamed = counterparts.length === 0;
    const isToGroup = openTo === 'members' || openTo === null;
    const named = rows(counterparts);
    const isToAll = openTo === 'all' || (isToGroup && isUnnamed);
    const inGroup = () => rows(counterparts.flatMap((id) => [id, ...members(id)]));
    const admitted = isToAll ? null : isToGroup ? inGroup() : named;
    const audience = { openTo, named, admitted, partly: partlyIn(admitted), isUnnamed };
    audienceByKey.set(key, audience);
    return audience;
  }
});
