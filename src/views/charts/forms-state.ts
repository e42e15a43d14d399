/**
 * First step of the chart of forms: what it shows, without pixels and without React. A row for each
 * topic in the order of the matrix, a lane for each status, in it the records by form of cooperation.
 */
import { STATUSES } from '../../dataset/values';
import type { Filter } from '../../model/filter';
import { type Forms, forms as formsOf } from '../../model/forms';
import type { Model } from '../../model/model';
import type { Layout } from '../../model/order';
import { pivot } from '../../model/pivot';
import type { PatternName } from './forms-patterns';
import { largest } from './largest';
import type { ChartStatus } from './status-paint';

/** Part of a stack: one form, all forms beyond those drawn, or records of several forms or of none. */
export interface Form {
  readonly id: string;
  readonly kind: 'form' | 'rest' | 'several' | 'none';
  /** Name of the one form; null where the kind says it all. */
  readonly label: string | null;
  /** The forms to filter by; none where no filter means the same. */
  readonly modalities: readonly string[];
  /** By the position in the vocabulary, so that it stays under every filter; null for plain fills. */
  readonly pattern: PatternName | null;
}

export interface Lane {
  readonly side: 'need' | 'offer';
  readonly status: ChartStatus;
  /** Whether the filter names both the topics and the status. */
  readonly chosen: boolean;
  /** Records, and of these by position in `FormsState.forms`. */
  readonly total: number;
  readonly parts: readonly number[];
}

export interface FormsRow {
  readonly id: string;
  /** Null for the row of all topics beyond those drawn. */
  readonly label: string | null;
  readonly title: string | null;
  readonly topics: readonly string[];
  readonly chosen: boolean;
  readonly lanes: readonly Lane[];
}

/** The one topic of a row; null for the row of the others. */
export const topicOf = ({ id, label }: FormsRow): string | null => (label === null ? null : id);

export interface FormsState {
  readonly forms: readonly Form[];
  readonly rows: readonly FormsRow[];
  /** Records of the longest lane of each side, that of the other topics left out. */
  readonly most: { readonly need: number; readonly offer: number };
  /** Names of what is summed under "other". */
  readonly otherTopics: readonly string[];
  readonly otherForms: readonly string[];
  /** Topics that the filter leaves and that have no record of a need or an offer. */
  readonly without: readonly string[];
  /** Topics that the filter on topics itself leaves out. */
  readonly leftOut: number;
}

export const MOST_TOPICS = 24;
const OTHERS = '~others';
/** Forms with a pattern of their own that a reader still tells apart in one picture. */
export const MOST_FORMS = 6;

const DRAWN: readonly { readonly side: Lane['side']; readonly status: ChartStatus }[] = [
  ...STATUSES.need.map((status) => ({ side: 'need' as const, status })),
  ...STATUSES.offer.map((status) => ({ side: 'offer' as const, status })),
];

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Records on the topics, under the codes of forms. Loops, as it is asked often. */
function recordsOf(
  { count }: Forms,
  topics: readonly number[],
  codes: readonly number[],
  statuses: readonly ChartStatus[] = DRAWN.map(({ status }) => status),
): number {
  let records = 0;
  for (const topic of topics)
    for (const status of statuses) for (const code of codes) records += count(topic, status, code);
  return records;
}

const summed = (
  kind: Form['kind'],
  modalities: readonly string[],
  pattern: PatternName | null,
  codes: readonly number[],
) => ({ form: { id: `~${kind}`, kind, label: null, modalities, pattern }, codes });

export function formsState(model: Model, filter: Filter, layout: Layout): FormsState {
  const { modalities } = model.dataset;
  const counts = formsOf(model, filter);
  const { several, none } = counts;
  const all = [...modalities.keys(), several, none];
  const left = layout.columns.flatMap(({ members }) => members);
  const sizes = new Map(left.map((topic) => [topic, recordsOf(counts, [topic], all)]));
  const sizeOf = (topic: number) => sizes.get(topic) ?? 0;
  const recorded = left.filter((topic) => sizeOf(topic) > 0);
  const drawn = largest(recorded, MOST_TOPICS, sizeOf);
  const others = recorded.filter((topic) => !drawn.includes(topic));

  // A form in the filter stays in the legend, where it can be taken out again.
  const asked = (code: number) => filter.modality.includes(modalities[code]?.id ?? '');
  const shows = (codes: readonly number[]) =>
    recordsOf(counts, recorded, codes) > 0 || codes.some(asked);
  const named = [...modalities.keys()].filter((code) => shows([code]));
  const own = largest(named, MOST_FORMS, (code) => recordsOf(counts, recorded, [code]));
  const rest = named.filter((code) => !own.includes(code));
  const idsOf = (codes: readonly number[]) => codes.flatMap((code) => modalities[code]?.id ?? []);
  const stack: readonly { readonly form: Form; readonly codes: readonly number[] }[] = [
    ...own.map((code) => {
      const { id = '', label = '' } = modalities[code] ?? {};
      const form = { id, kind: 'form' as const, label, modalities: [id], pattern: code };
      return { form, codes: [code] };
    }),
    summed('rest', idsOf(rest), null, rest),
    summed('several', [], 'several', [several]),
    summed('none', [], null, [none]),
  ];
  const shown = stack.filter(({ codes }) => shows(codes));

  const chosen = new Set(filter.topic);
  const rowOf = (topics: readonly number[], id: string): FormsRow => {
    const members = topics.flatMap((at) => model.topics[at] ?? []);
    const only = members.length === 1 && id !== OTHERS ? members[0] : undefined;
    const on = members.every((topic) => chosen.has(topic.id));
    const lanes = DRAWN.map(({ side, status }): Lane => {
      const parts = shown.map(({ codes }) => recordsOf(counts, topics, codes, [status]));
      const both = on && filter.status.includes(status);
      return { side, status, chosen: both, total: sum(parts), parts };
    });
    return {
      id,
      label: only?.short ?? null,
      title: only?.label ?? null,
      topics: members.map((topic) => topic.id),
      chosen: on,
      lanes: lanes.filter(({ total }) => total > 0),
    };
  };
  const single = drawn.map((at) => rowOf([at], model.topics[at]?.id ?? ''));
  const rows = others.length > 0 ? [...single, rowOf(others, OTHERS)] : single;
  const most = (side: Lane['side']) =>
    Math.max(
      0,
      ...single.flatMap(({ lanes }) => lanes.map((lane) => (lane.side === side ? lane.total : 0))),
    );
  const shorts = (topics: readonly number[]) =>
    topics.flatMap((at) => model.topics[at]?.short ?? []);
  return {
    forms: shown.map(({ form }) => form),
    rows,
    most: { need: most('need'), offer: most('offer') },
    otherTopics: shorts(others),
    otherForms: rest.flatMap((code) => modalities[code]?.label ?? []),
    without: shorts(left.filter((topic) => sizeOf(topic) === 0)),
    leftOut: chosen.size === 0 ? 0 : sum([...pivot(model, filter).columns].map((on) => 1 - on)),
  };
}
