/** Any view state over the hand-written dataset, as the codec may meet it. */
import fc from 'fast-check';
import type { Status } from '../../src/dataset/schema';
import { BASES, KINDS, STATUSES } from '../../src/dataset/values';
import { LANGUAGES } from '../../src/i18n/languages';
import { CRITERIA } from '../../src/model/agenda/criterion';
import { SORTS } from '../../src/model/answers/layout';
import { FINDINGS } from '../../src/model/count/finding-kinds';
import { createModel } from '../../src/model/model';
import { ofTopic } from '../../src/store/selectors';
import { createCodec } from '../../src/store/url-codec';
import {
  CHARTS,
  EMBEDS,
  formsColumns,
  LAYERS,
  MATCH_LISTS,
  type Mark,
  MEASURES,
  NO_CHANGES,
  RECORD_COLUMNS,
  ROWS,
  SORTED_TABLES,
  VIEWS,
  type ViewState,
} from '../../src/store/view-state';
import { anyText } from '../fixtures/any-text';
import { anyImportance } from '../model/agenda/ranking-sample';
import { HAND_WRITTEN } from '../model/sample';

export const model = createModel(HAND_WRITTEN);
export const codec = createCodec(model);

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const some = <T>(values: readonly T[], minLength = 0) => fc.subarray([...values], { minLength });
const statuses: Status[] = KINDS.flatMap((kind): Status[] => [...STATUSES[kind]]);

const topics = ids(model.topics);

const columnSort = <Column extends string>(columns: readonly Column[]) =>
  fc.option(fc.record({ column: fc.constantFrom(...columns), descending: fc.boolean() }));

const anyMinutes = fc.integer({ min: 1, max: 1440 });

/** Charts that no migration replaces. */
const PRESENT_CHARTS = CHARTS;

const anyMark: fc.Arbitrary<Mark> = fc
  .record(
    {
      topic: fc.constantFrom(...topics),
      actor: fc.constantFrom(...ids(model.actors)),
      partner: fc.constantFrom(...ids(model.dataset.actors)),
      subregion: fc.constantFrom('005', '021', '029'),
      modality: fc.constantFrom(...ids(model.dataset.modalities)),
      status: fc.constantFrom(...statuses),
      kind: fc.constantFrom(...KINDS),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .filter((mark) => Object.keys(mark).length > 0);

export const anyState: fc.Arbitrary<ViewState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  // All of them ask nothing.
  kind: some(KINDS).filter(({ length }) => length < KINDS.length),
  status: some(statuses),
  topic: some(ids(model.topics)),
  actor: some(ids(model.actors)),
  subregion: some(['005', '021', '029']),
  modality: some(ids(model.dataset.modalities)),
  basis: some(BASES),
  layers: some(LAYERS),
  finding: fc.option(fc.constantFrom(...FINDINGS)),
  meeting: some(ids(model.dataset.meetings)),
  at: fc.option(fc.constantFrom(...ids(model.dataset.meetings))),
  since: fc.option(fc.constantFrom(...ids(model.dataset.meetings), NO_CHANGES)),
  q: anyText(20),
  sort: fc.record({
    actors: fc.constantFrom(...SORTS),
    topics: fc.constantFrom(...SORTS),
    records: columnSort(SORTED_TABLES.records),
    positions: columnSort(SORTED_TABLES.positions),
    ranking: columnSort(SORTED_TABLES.ranking),
    forms: columnSort(formsColumns(model.dataset)),
  }),
  hide: some(['actors', 'topics'] as const),
  pinned: some([...ids(model.actors), ...topics]),
  hidden: some([...ids(model.actors), ...topics]),
  fold: fc.boolean(),
  unfold: fc.subarray(['029', 'organization', 'justice', ...topics.map(ofTopic)]),
  grid: fc.boolean(),
  blanks: fc.boolean(),
  mark: fc.option(anyMark),
  rows: fc.constantFrom(...ROWS),
  of: fc.oneof(
    fc.uniqueArray(fc.constantFrom(...ids(model.dataset.actors)), { maxLength: 3 }),
    fc.uniqueArray(fc.constantFrom(...topics.map(ofTopic)), { maxLength: 3 }),
  ),
  cell: fc.option(
    fc.record({
      actor: fc.constantFrom(...ids(model.actors)),
      topic: fc.constantFrom(...ids(model.topics)),
    }),
  ),
  record: fc.option(fc.constantFrom(...ids(model.dataset.records))),
  position: fc.option(fc.constantFrom(...ids(model.dataset.positions))),
  paragraph: fc.option(
    fc.record({
      meeting: fc.constantFrom(...ids(model.dataset.meetings)),
      number: fc.integer({ min: 1, max: 9_999_999 }),
    }),
  ),
  find: anyText(20),
  columns: some(RECORD_COLUMNS, 1),
  chart: fc.option(fc.constantFrom(...PRESENT_CHARTS)),
  tables: some(PRESENT_CHARTS),
  list: fc.constantFrom(...MATCH_LISTS),
  measure: fc.constantFrom(...MEASURES),
  help: fc.constantFrom(null, ...STATUSES.offer),
  criteria: some(CRITERIA, 1),
  importance: anyImportance,
  length: fc.record({
    items: fc.integer({ min: 1, max: 999 }),
    minutes: fc.integer({ min: 1, max: 99_999 }),
  }),
  time: fc.dictionary(fc.constantFrom(...topics), anyMinutes, { noNullPrototype: true }),
  pin: some(topics),
  exclude: some(topics),
  order: fc.shuffledSubarray(topics),
  lang: fc.option(fc.constantFrom(...LANGUAGES)),
  embed: fc.option(fc.constantFrom(...EMBEDS)),
  seen: fc.option(
    fc.record({
      dataset: fc.nat(0xffff_ffff).map((hash) => hash.toString(16).padStart(8, '0')),
      records: fc.nat(9_999_999),
    }),
  ),
});
