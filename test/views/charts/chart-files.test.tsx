// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { take } from '../../../src/ui/export/take';
import { HAND_WRITTEN } from '../../model/sample';
import { standInForPopover } from '../../ui/popover-stand-in';
import { openChart } from './chart-page';

vi.mock('../../../src/ui/export/take', () => ({ take: vi.fn() }));

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
  vi.mocked(take).mockReset().mockResolvedValue('chart.csv');
});
afterEach(() => {
  cleanup();
  takeOut();
});

/** The rows of the file of a chart and the words of its name. */
async function csvOf(title: string, search = '', data: Dataset = HAND_WRITTEN) {
  const { chart, user } = await openChart(title, search, data);
  await user.click(chart.getByRole('button', { name: 'Take along' }));
  const panel = within(screen.getByRole('dialog', { name: 'Take along' }));
  await user.click(panel.getByRole('button', { name: /CSV/ }));
  await waitFor(() => expect(take).toHaveBeenCalled());
  const [format, stage, taken] = vi.mocked(take).mock.lastCall ?? [];
  expect(format).toBe('csv');
  const text = (await taken?.csv?.(stage as HTMLElement)) ?? '';
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  return { rows, text, words: taken?.fileWords.filter(Boolean) };
}

const MAP = 'Map by country: needs';
const TOPICS = 'Needs against offers by topic';

describe('the numbers of a chart as a file', () => {
  it('say in each row whence they are', async () => {
    const { rows } = await csvOf(TOPICS);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({
        source: 'Meeting first (first); Meeting second (second)',
        link: window.location.href,
        filter: 'Kind: Needs and Offers',
        dataset_version: '1',
        dataset_date: '2024-01-01',
        dataset_hash: '0'.repeat(64),
      });
    }
    expect(Object.keys(rows[0] ?? {}).slice(0, 8)).toEqual([
      'topic',
      'topic_label',
      'topic_group',
      'topic_group_label',
      'kind',
      'status',
      'unit',
      'count',
    ]);
  });

  it('name only the documents that the filter leaves', async () => {
    const { rows } = await csvOf(TOPICS, '?meeting=second');
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['Meeting second (second)']));
  });

  it('tell of the filter on kinds what the chart is made of', async () => {
    const { rows, words } = await csvOf(MAP);
    expect(rows.map(({ filter }) => filter)).toEqual(rows.map(() => 'Kind: Needs'));
    expect(words).toEqual(['Cooperation Matrix', MAP, '2024-01-01 00000000']);
  });

  it('keep the subregion of a State whose tile is blank, and say why it is', async () => {
    const { rows } = await csvOf(MAP);
    expect(rows.find(({ actor }) => actor === 'JAM')).toMatchObject({
      actor_name: 'Jamaica',
      subregion: '029',
      subregion_name: 'Caribbean',
      count: '',
      blank: 'no-remarks',
      blank_label: 'no remarks recorded',
    });
  });

  it('are harmless where a spreadsheet would run a name', async () => {
    const topics = HAND_WRITTEN.topics.map((topic) => ({ ...topic, label: `=${topic.label}` }));
    const { rows } = await csvOf(TOPICS, '', { ...HAND_WRITTEN, topics });
    expect(rows[0]?.topic_label).toBe("'=Protection of witnesses");
  });
});

describe('the name of the file of a chart', () => {
  it('tells what narrows the chart, and the dataset last', async () => {
    expect((await csvOf(TOPICS)).words).toEqual([
      'Cooperation Matrix',
      TOPICS,
      '2024-01-01 00000000',
    ]);
    cleanup();
    expect((await csvOf(TOPICS, '?kind=need&topic=extradition')).words).toEqual([
      'Cooperation Matrix',
      TOPICS,
      'Kind: Needs',
      'Topic: Extradition',
      '2024-01-01 00000000',
    ]);
  });
});
