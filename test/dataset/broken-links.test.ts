import { describe, expect, it } from 'vitest';
import { parseDataset, parseMinutes } from '../../src/dataset/check';
import type { Dataset } from '../../src/dataset/schema';
import { sealed } from '../fixtures/sealed';
import { builtMeetings } from '../fixtures/three-meetings';

const { files, dataset } = builtMeetings();

/** A changed list entry: the first that has these fields gets others. */
type Change = (dataset: Dataset) => void;

function refusal(change: Change) {
  const changed = structuredClone(dataset);
  change(changed);
  try {
    parseDataset(sealed(changed));
    return null;
  } catch (error) {
    const { reason, where, detail } = error as Record<'reason' | 'where' | 'detail', string>;
    return { reason, where, detail };
  }
}

const linkOf = ({ links = [] }: Dataset, id: string) => {
  const found = links.find((link) => link.id === id);
  if (!found) throw new Error(id);
  return found;
};
/** The place of the link `gt-dot-2.l05`, by which gt-dot-2.005 changes gt-dot-1.015. */
const AT = dataset.links?.findIndex(({ id }) => id === 'gt-dot-2.l05');
const set =
  (fields: Partial<ReturnType<typeof linkOf>>): Change =>
  (changed) => {
    Object.assign(linkOf(changed, 'gt-dot-2.l05'), fields);
  };

it('the dataset of three meetings is accepted as it was published', () => {
  expect(parseDataset(files.get('dataset.json') ?? '')).toEqual(dataset);
});

describe('a dataset is refused with a link', () => {
  const fact = dataset.records.find(
    ({ meeting, status }) => meeting === 'gt-dot-1' && status === 'delivered',
  )?.id;
  const own = { exact: 'Words', prefix: '', suffix: '' };
  const evidence = { ...own, start: 0, end: 5, paragraph: 1, line: 1 };

  it.each<[string, Change, string, string, string | undefined]>([
    ['of a record that is gone', set({ of: 'gt-dot-1.999' }), 'unknown-id', 'of', 'gt-dot-1.999'],
    ['by a record that is gone', set({ by: 'gt-dot-2.999' }), 'unknown-id', 'by', 'gt-dot-2.999'],
    ['of a meeting that is gone', set({ meeting: 'm' }), 'unknown-id', 'meeting', 'm'],
    ['by nobody known', set({ reportedBy: 'XXX' }), 'unknown-id', 'reportedBy', 'XXX'],
    [
      'of a record of its meeting',
      set({ of: 'gt-dot-2.001' }),
      'broken-order',
      'of',
      'gt-dot-2.001',
    ],
    ['of a later record', set({ of: 'gt-dot-3.002' }), 'broken-order', 'of', 'gt-dot-3.002'],
    ['of past help', set({ of: `${fact}` }), 'broken-order', 'of', fact],
    [
      'by a record of another meeting',
      set({ by: 'gt-dot-3.002' }),
      'broken-order',
      'by',
      'gt-dot-3.002',
    ],
    [
      'by a record of another kind',
      set({ by: 'gt-dot-2.001' }),
      'broken-order',
      'by',
      'gt-dot-2.001',
    ],
    ['that changes by no record', set({ by: null, evidence }), 'broken-order', 'by', 'null'],
    ['without words', set({ effect: 'done', by: null }), 'broken-order', 'evidence', 'null'],
    ['with words twice', set({ evidence }), 'broken-order', 'evidence', 'gt-dot-2.005'],
    [
      'whose words do not fit their place',
      set({ by: null, effect: 'done', evidence: { ...evidence, end: 6 } }),
      ...(['broken-order', 'evidence', '6'] as const),
    ],
  ])('%s', (_, change, reason, field, detail) => {
    expect(refusal(change)).toEqual({ reason, where: `links[${AT}].${field}`, detail });
  });

  it('of another series of meetings', () => {
    const change: Change = ({ meetings: [, second] }) => {
      Object.assign(second ?? {}, { series: 'Another group' });
    };
    expect(refusal(change)).toMatchObject({ reason: 'broken-order', where: 'links[0].of' });
  });

  it('with an id that stands twice', () => {
    const change: Change = (changed) => {
      linkOf(changed, 'gt-dot-2.l02').id = 'gt-dot-2.l01';
    };
    const detail = 'gt-dot-2.l01';
    expect(refusal(change)).toEqual({ reason: 'repeated-id', where: 'links[1]', detail });
  });
});

describe('a dataset is refused', () => {
  it.each<[string, Change, object]>([
    [
      'with meetings out of order',
      ({ meetings }) => meetings.reverse(),
      { reason: 'broken-order', where: 'meetings[1].start', detail: '2009-10-15' },
    ],
    [
      'with an offer until a day that does not exist',
      ({ records }) => {
        const at = records.findIndex(({ status }) => status === 'available');
        Object.assign(records[at] ?? {}, { until: '2010-02-30' });
      },
      { reason: 'no-day', detail: '2010-02-30' },
    ],
    [
      'with a decision on a proposal that is gone',
      ({ decisions }) => Object.assign(decisions?.[0] ?? {}, { proposal: 'none' }),
      { reason: 'unknown-id', where: 'decisions[0].proposal', detail: 'none' },
    ],
    [
      'with a former name of an entry that is gone',
      (changed) => {
        const name = { list: 'topics', id: 'none', until: '2008-01-01', label: 'Old' } as const;
        changed.formerNames = [name];
      },
      { reason: 'unknown-id', where: 'formerNames[0].id', detail: 'none' },
    ],
    [
      'with an actor that continues one that is gone',
      ({ actors }) => Object.assign(actors[0] ?? {}, { was: ['XXX'] }),
      { reason: 'unknown-id', where: 'actors[0].was[0]', detail: 'XXX' },
    ],
  ])('%s', (_, change, found) => {
    expect(refusal(change)).toMatchObject(found);
  });
});

it('minutes in which the words of a link stand elsewhere are refused', () => {
  const text = files.get('minutes/gt-dot-2.json') ?? '';
  const of = { dataset, meeting: 'gt-dot-2' };
  expect(parseMinutes(text, of).meeting).toBe('gt-dot-2');
  const moved = structuredClone(dataset);
  const { evidence } = linkOf(moved, 'gt-dot-2.l26');
  if (evidence) Object.assign(evidence, { start: evidence.start + 1, end: evidence.end + 1 });
  expect(() => parseMinutes(text, { dataset: moved, meeting: 'gt-dot-2' })).toThrow(/^foreign/u);
});
