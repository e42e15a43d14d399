/**
 * Synthetic meetings of any size from a fixed seed: the same records in every run and every browser.
 * Uneven like real ones: some actors, topics and meetings have far more to say than others, half of
 * the records name no modality, a fifth rests on inference.
 */

import type { Actor, CoopRecord, Dataset } from '../../src/dataset/schema';
import { BASES, FORMAT } from '../../src/dataset/values';
import { emptyColumns, KIND_OF, type RecordColumns, STATUS_LIST } from '../../src/model/columns';
import { createModel, type Model } from '../../src/model/model';
import { buildIndex } from '../../src/model/record-index';
import { randomFrom } from '../../src/pipeline/agreement/random';

export interface Size {
  readonly records: number;
  readonly actors: number;
  readonly topics: number;
  readonly meetings?: number;
  readonly seed?: number;
}

const MEETINGS = 24;
const SEED = 2007;
const SUBREGIONS = ['005', '013', '021', '029'];
const MODALITIES = ['training', 'assistance', 'legislation', 'funding', 'exchange', 'tools'];
/** Of 100 records, by status code. */
const STATUS_WEIGHTS = [8, 12, 30, 15, 8, 10, 12, 5];

const times = <Item>(count: number, make: (position: number) => Item): Item[] =>
  Array.from({ length: count }, (_, position) => make(position));

const numbered = (prefix: string, position: number): string =>
  `${prefix}${String(position + 1).padStart(4, '0')}`;

/** A dataset of that size without any record: one actor in twenty is an organization. */
export function syntheticVocabulary({ actors, topics, meetings = MEETINGS }: Size): Dataset {
  const organizations = Math.floor(actors / 20);
  const rows = times(actors, (at): Actor => {
    const isState = at < actors - organizations;
    return {
      id: numbered(isState ? 'S' : 'O', at),
      name: numbered(isState ? 'State ' : 'Organization ', at),
      kind: isState ? 'state' : 'organization',
      subregion: isState ? (SUBREGIONS[at % SUBREGIONS.length] as string) : null,
      alpha2: null,
      members: [],
    };
  });
  return {
    format: FORMAT,
    title: 'Synthetic meetings',
    version: '0',
    date: '2024-01-01',
    language: 'en',
    hash: '0'.repeat(64),
    labels: [],
    meetings: times(meetings, (at) => ({
      id: numbered('m', at),
      title: numbered('Meeting ', at),
      body: 'Synthetic group',
      place: 'Nowhere',
      start: '2007-07-26',
      end: '2007-07-27',
      document: numbered('doc.', at),
      language: 'en',
      text: `minutes/${numbered('m', at)}.json`,
      textHash: '0'.repeat(64),
      delegations: null,
      participants: rows.map(({ id }) => id),
      attended: null,
      spoke: rows.filter((_, row) => row % 3 > 0).map(({ id }) => id),
      outline: [],
    })),
    actors: [
      ...rows,
      ...SUBREGIONS.map(
        (id): Actor => ({
          id,
          name: `Region ${id}`,
          kind: 'region',
          subregion: null,
          alpha2: null,
          members: [],
        }),
      ),
    ],
    topicGroups: times(6, (at) => ({ id: `g${at}`, label: `Group ${at}`, short: `Group ${at}` })),
    topics: times(topics, (at) => ({
      id: numbered('t', at),
      label: numbered('Topic ', at),
      short: numbered('Topic ', at),
      group: `g${Math.floor((at * 6) / topics)}`,
      instrument: 'none',
    })),
    modalities: MODALITIES.map((id) => ({ id, label: id })),
    records: [],
    proposals: [],
    positions: [],
    notes: [],
    agreements: [],
  };
}

export function syntheticColumns(size: Size): RecordColumns {
  const { records, actors, topics, meetings = MEETINGS, seed = SEED } = size;
  const random = randomFrom(seed);
  const uneven = (count: number): number => Math.floor(count * random() ** 1.6);
  // Scattered, so that the loudest actors are not neighbours in the matrix.
  const scattered = times(actors, (at) => at).sort(
    (a, b) => ((a * 7919) % actors) - ((b * 7919) % actors),
  );
  const statuses = STATUS_WEIGHTS.flatMap((weight, code) => times(weight, () => code));
  const columns = emptyColumns(records);
  for (let i = 0; i < records; i++) {
    columns.actor[i] = scattered[uneven(actors)] as number;
    columns.topic[i] = uneven(topics);
    columns.status[i] = statuses[Math.floor(random() * 100)] as number;
    columns.basis[i] = random() < 0.2 ? 1 : 0;
    columns.meeting[i] = uneven(meetings);
    const named = random();
    if (named < 0.5) columns.modalities[i] = 1 << uneven(MODALITIES.length);
    if (named < 0.15) {
      columns.modalities[i] = (columns.modalities[i] as number) | (1 << uneven(MODALITIES.length));
    }
  }
  return columns;
}

/** The columns as records with words, for whoever loads them as a dataset. */
function syntheticRecords(model: Model, columns: RecordColumns): CoopRecord[] {
  const { dataset, actors, topics } = model;
  const sets = times(1 << MODALITIES.length, (bits) =>
    MODALITIES.filter((_, bit) => ((bits >> bit) & 1) === 1),
  );
  return times(columns.length, (at) => {
    const actor = actors[columns.actor[at] as number]?.id as string;
    const exact = `Sentence ${at} of ${actor}.`;
    const status = columns.status[at] as number;
    const openTo = STATUS_LIST[status] === 'delivered' ? null : 'all';
    return {
      id: `r${at}`,
      meeting: dataset.meetings[columns.meeting[at] as number]?.id,
      actor,
      reportedBy: actor,
      topic: topics[columns.topic[at] as number]?.id,
      kind: KIND_OF[status],
      status: STATUS_LIST[status],
      modalities: sets[columns.modalities[at] as number],
      counterparts: [],
      ...(KIND_OF[status] === 'offer' && { openTo }),
      basis: BASES[columns.basis[at] as number],
      note: columns.basis[at] === 1 ? 'Inferred.' : '',
      evidence: {
        exact,
        prefix: '',
        suffix: '',
        start: at,
        end: at + exact.length,
        paragraph: 1,
        line: 1,
      },
    } as CoopRecord;
  });
}

/** A model over synthetic columns, without the words: what the model itself holds, and no more. */
export function syntheticModel(size: Size): Model {
  const model = createModel(syntheticVocabulary(size));
  const { actors, topics, meetings } = model.index;
  return { ...model, index: buildIndex(syntheticColumns(size), { actors, topics, meetings }) };
}

/** A whole dataset, each record with a sentence. */
export function syntheticDataset(size: Size): Dataset {
  const vocabulary = syntheticVocabulary(size);
  const records = syntheticRecords(createModel(vocabulary), syntheticColumns(size));
  return { ...vocabulary, records };
}
