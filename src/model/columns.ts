/**
 * Records as typed arrays by position in `dataset.records`: 12 bytes a record, whatever its words. Every code
 * is a position in a list of the dataset or the model, so that counting looks up no name.
 */
import type { Dataset, Kind, Status } from '../dataset/schema';
import { BASES, KINDS, STATUSES } from '../dataset/values';

/** The eight statuses, kind by kind and firmest first; a status's code is its position. */
export const STATUS_LIST: readonly Status[] = KINDS.flatMap((kind): Status[] => [
  ...STATUSES[kind],
]);

/** Position in `STATUS_LIST`. A switch, since a table takes twice as long when it is read for each cell. */
export function statusCode(status: Status): number {
  switch (status) {
    case 'requested':
      return 0;
    case 'acknowledged':
      return 1;
    case 'raised':
      return 2;
    case 'available':
      return 3;
    case 'planned':
      return 4;
    case 'delivered':
      return 5;
    case 'in-place':
      return 6;
    case 'in-progress':
      return 7;
  }
}

/** `statusCode` as a table. */
export const STATUS_CODE = Object.fromEntries(
  STATUS_LIST.map((status) => [status, statusCode(status)]),
) as Readonly<Record<Status, number>>;

/** Kind of each status code. */
export const KIND_OF: readonly Kind[] = KINDS.flatMap((kind) => STATUSES[kind].map(() => kind));

/** Modalities are bits of one 32-bit number. */
const MOST_MODALITIES = 32;

/** Columns of the given length, all zero. */
export const emptyColumns = (length: number) => ({
  length,
  /** Position in `model.actors`, which are the rows of the matrix. */
  actor: new Uint16Array(length),
  /** Position in `model.topics`, which are its columns. */
  topic: new Uint16Array(length),
  /** Position in `STATUS_LIST`. */
  status: new Uint8Array(length),
  /** Position in `BASES`. */
  basis: new Uint8Array(length),
  /** Position in `dataset.meetings`. */
  meeting: new Uint16Array(length),
  /** Bit n stands for the modality at position n of `dataset.modalities`. */
  modalities: new Uint32Array(length),
});

export type RecordColumns = Readonly<ReturnType<typeof emptyColumns>>;

/** Returns the position of each item by its id. */
export const positions = (items: readonly { id: string }[]): Map<string, number> =>
  new Map(items.map(({ id }, position) => [id, position]));

/**
 * The columns of a dataset's records.
 * @throws RangeError where a record names an actor, topic, meeting or modality that is not in its
 *   list, or where the dataset has more than 32 modalities.
 */
export function recordColumns(
  dataset: Dataset,
  actorIndex: ReadonlyMap<string, number>,
  topicIndex: ReadonlyMap<string, number>,
): RecordColumns {
  if (dataset.modalities.length > MOST_MODALITIES) {
    throw new RangeError(`At most ${MOST_MODALITIES} modalities, not ${dataset.modalities.length}`);
  }
  const meetingIndex = positions(dataset.meetings);
  const modalityIndex = positions(dataset.modalities);
  const columns = emptyColumns(dataset.records.length);
  dataset.records.forEach((record, position) => {
    const code = (index: ReadonlyMap<string, number>, field: string, id: string): number => {
      const found = index.get(id);
      if (found === undefined) {
        throw new RangeError(`Record ${record.id}: ${field} "${id}" is not in the dataset`);
      }
      return found;
    };
    columns.actor[position] = code(actorIndex, 'actor', record.actor);
    columns.topic[position] = code(topicIndex, 'topic', record.topic);
    columns.status[position] = STATUS_CODE[record.status];
    columns.basis[position] = BASES.indexOf(record.basis);
    columns.meeting[position] = code(meetingIndex, 'meeting', record.meeting);
    columns.modalities[position] = record.modalities.reduce(
      (bits, id) => bits | (1 << code(modalityIndex, 'modality', id)),
      0,
    );
  });
  return columns;
}
