/** Arbitrary datasets and filters over the vocabulary of the sample. */
import fc from 'fast-check';
import type { Dataset, Meeting, Status } from '../../src/dataset/schema';
import { BASES, KINDS, OPEN_TO, STATUSES } from '../../src/dataset/values';
import type { Filter } from '../../src/model/filter';
import { ACTORS, dataset, meeting, record, TOPICS } from './sample';

const MEETINGS = ['first', 'second', 'third'];
const MODALITIES = ['training', 'funding', 'tools'];
const ALL_STATUSES: readonly Status[] = KINDS.flatMap((kind): Status[] => [...STATUSES[kind]]);
const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const anyRecord = fc
  .record({
    actor: fc.constantFrom(...ids(ACTORS)),
    topic: fc.constantFrom(...ids(TOPICS)),
    status: fc.constantFrom(...ALL_STATUSES),
    meeting: fc.constantFrom(...MEETINGS),
    modalities: fc.subarray(MODALITIES),
    counterparts: fc.oneof(fc.constant<string[]>([]), fc.subarray(ids(ACTORS), { maxLength: 2 })),
    openTo: fc.constantFrom(...OPEN_TO),
    basis: fc.constantFrom(...BASES),
    start: fc.nat(50),
  })
  .map(({ actor, topic, status, counterparts, ...details }) => ({
    actor,
    topic,
    status,
    details: { ...details, counterparts: counterparts.filter((id) => id !== actor) },
  }));

const anyMeeting = (id: string): fc.Arbitrary<Meeting> =>
  fc
    .record({
      id: fc.constant(id),
      participants: fc.subarray(ids(ACTORS)),
      attended: fc.option(fc.subarray(ids(ACTORS))),
      spoke: fc.subarray(ids(ACTORS)),
    })
    .map((details) => meeting(id, details));

/** Any dataset over the actors, topics and modalities above. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .tuple(fc.array(anyRecord, { maxLength: 60 }), fc.tuple(...MEETINGS.map(anyMeeting)))
  .map(([drafts, meetings]) =>
    dataset(
      drafts.map(({ actor, topic, status, details }, at) =>
        record(`r${at}`, actor, topic, status, details),
      ),
      { meetings },
    ),
  );

/** Often nothing, sometimes a few, so that filters narrow without emptying. */
const some = <Id extends string>(options: readonly Id[]): fc.Arbitrary<Id[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<Id[]>([]) }, fc.subarray([...options]));

/** Any filter over a dataset of so many records. */
export const anyFilter = (records: number): fc.Arbitrary<Filter> =>
  fc.record({
    kind: some(KINDS),
    status: some(ALL_STATUSES),
    topic: some([...ids(TOPICS), 'unknown']),
    actor: some(ids(ACTORS)),
    subregion: some(['005', '021', '029']),
    modality: some([...MODALITIES, 'unknown']),
    basis: some(BASES),
    meeting: some(MEETINGS),
    hits: fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      fc
        .array(fc.constantFrom(0, 1), { minLength: records, maxLength: records })
        .map((bits) => Uint8Array.from(bits)),
    ),
  });
