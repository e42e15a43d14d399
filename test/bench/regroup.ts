/**
 * How long a toggle takes over a million records, for us and for what else one could use. Runs in a
 * browser page and in Node alike, from the same records, and stops where two contenders disagree.
 */
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel, type Model } from '../../src/model/model';
import { CONTENDERS, type Contender } from './contenders';
import { type Size, syntheticColumns, syntheticVocabulary } from './synthetic';

export const MILLION: Size = { records: 1_000_000, actors: 200, topics: 60 };

/** A filter and the same after one toggle. */
interface Toggle {
  readonly name: string;
  readonly off: Filter;
  readonly on: Filter;
}

interface ToggleFigures {
  readonly name: string;
  /** Milliseconds to regroup, by contender: the mean of on and off, the median over batches. */
  readonly toggleMs: Readonly<Record<string, number>>;
  /** Milliseconds to regroup and to read the count of every actor, topic and kind. */
  readonly readMs: Readonly<Record<string, number>>;
}

export interface RegroupFigures {
  readonly size: Size;
  readonly setUpMs: Readonly<Record<string, number>>;
  readonly toggles: readonly ToggleFigures[];
  /** Median over the toggles, by contender. */
  readonly medianToggleMs: Readonly<Record<string, number>>;
  readonly medianReadMs: Readonly<Record<string, number>>;
  /** Growth of the heap at set-up, where it can be asked. */
  readonly heapBytes: Readonly<Record<string, number>> | null;
}

export interface Options {
  readonly size?: Size;
  /** Bytes in use after a collection of garbage; browsers do not tell. */
  readonly heap?: () => number;
  readonly contenders?: readonly string[];
  /** At least so long is one of the five batches of a figure; 0 times a single call. */
  readonly batchMs?: number;
}

const BATCHES = 5;
/** A batch is so long that a browser's coarse clock does not matter. */
const BATCH_MS = 4;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Milliseconds of one call: median over batches of the mean over a batch. */
export function timeOf(call: () => void, batchMs = BATCH_MS): number {
  call();
  return median(
    Array.from({ length: BATCHES }, () => {
      const start = performance.now();
      let calls = 0;
      let elapsed = 0;
      do {
        call();
        calls++;
        elapsed = performance.now() - start;
      } while (elapsed < batchMs);
      return elapsed / calls;
    }),
  );
}

/** Toggles of every field that decides what is counted, alone and on top of others. */
function togglesOf({ dataset }: Model): Toggle[] {
  const meetings = dataset.meetings.map(({ id }) => id);
  const [training = '', assistance = ''] = dataset.modalities.map(({ id }) => id);
  const half = meetings.filter((_, at) => at % 2 === 0);
  const toggle = (name: string, off: Partial<Filter>, on: Partial<Filter>): Toggle => ({
    name,
    off: { ...NO_FILTER, ...off },
    on: { ...NO_FILTER, ...off, ...on },
  });
  return [
    toggle('kind: need', {}, { kind: ['need'] }),
    toggle('status: one', {}, { status: ['requested'] }),
    toggle('status: a second', { status: ['raised'] }, { status: ['raised', 'requested'] }),
    toggle('basis: explicit only', {}, { basis: ['explicit'] }),
    toggle('meeting: the largest alone', {}, { meeting: meetings.slice(0, 1) }),
    toggle(
      'meeting: a second',
      { meeting: meetings.slice(1, 2) },
      { meeting: meetings.slice(0, 2) },
    ),
    toggle('meeting: half and one', { meeting: half }, { meeting: [...half, meetings[1] ?? ''] }),
    toggle('modality: the commonest', {}, { modality: [training] }),
    toggle('modality: a second', { modality: [training] }, { modality: [training, assistance] }),
    toggle('modality, over half the meetings', { meeting: half }, { modality: [training] }),
    toggle(
      'status, over meetings and modality',
      { meeting: half, modality: [training], status: ['raised'] },
      { status: ['raised', 'available'] },
    ),
  ];
}

function checkAgreement(contenders: readonly [string, Contender][], toggles: readonly Toggle[]) {
  for (const { name, off, on } of toggles) {
    for (const [state, filter] of [
      ['off', off],
      ['on', on],
    ] as const) {
      const answers = contenders.map(([, contender]) => {
        contender.toggle(filter);
        return contender.read();
      });
      const [first, ...rest] = answers;
      rest.forEach((answer, at) => {
        const wrong = answer.findIndex((count, group) => count !== first?.[group]);
        if (wrong < 0) return;
        const other = contenders[at + 1]?.[0];
        throw new Error(
          `${name} (${state}), group ${wrong}: ${first?.[wrong]} by ${contenders[0]?.[0]}, ` +
            `${answer[wrong]} by ${other}`,
        );
      });
    }
  }
}

const mapped = <Value>(
  contenders: readonly [string, Contender][],
  value: (contender: Contender, name: string) => Value,
): Record<string, Value> =>
  Object.fromEntries(contenders.map(([name, contender]) => [name, value(contender, name)]));

/** @throws Error where two contenders give different counts. */
export function benchRegroup(options: Options = {}): RegroupFigures {
  const { size = MILLION, heap, contenders: wanted = Object.keys(CONTENDERS), batchMs } = options;
  const input = { model: createModel(syntheticVocabulary(size)), columns: syntheticColumns(size) };
  const setUpMs: Record<string, number> = {};
  const heapBytes: Record<string, number> = {};
  const contenders = wanted.map((name): [string, Contender] => {
    const before = heap?.() ?? 0;
    const start = performance.now();
    const contender = CONTENDERS[name]?.(input);
    if (!contender) throw new RangeError(`No contender "${name}"`);
    setUpMs[name] = performance.now() - start;
    if (heap) heapBytes[name] = heap() - before;
    return [name, contender];
  });
  const toggles = togglesOf(input.model);
  checkAgreement(contenders, toggles);

  const figures = toggles.map(({ name, off, on }): ToggleFigures => {
    const pair = (contender: Contender, read: boolean): number =>
      timeOf(() => {
        contender.toggle(off);
        if (read) contender.read();
        contender.toggle(on);
        if (read) contender.read();
      }, batchMs) / 2;
    return {
      name,
      toggleMs: mapped(contenders, (contender) => pair(contender, false)),
      readMs: mapped(contenders, (contender) => pair(contender, true)),
    };
  });
  const over = (which: 'toggleMs' | 'readMs') =>
    mapped(contenders, (_, name) => median(figures.map((each) => each[which][name] ?? Number.NaN)));
  return {
    size,
    setUpMs,
    toggles: figures,
    medianToggleMs: over('toggleMs'),
    medianReadMs: over('readMs'),
    heapBytes: heap ? heapBytes : null,
  };
}
