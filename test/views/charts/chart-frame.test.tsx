// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import type { ChartName } from '../../../src/store/view-state';
import * as pictures from '../../../src/ui/export/chart-file';
import { threeMeetings } from '../../fixtures/three-meetings';
import { HAND_WRITTEN } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { spyOnSaving } from '../../ui/spy-on-saving';
import { manyTopics, openChart } from './chart-page';

const spyOnPictures = () => vi.spyOn(pictures, 'chartFile').mockResolvedValue(new Blob(['<svg/>']));
let saveFile: ReturnType<typeof spyOnSaving>;
let chartFile: ReturnType<typeof spyOnPictures>;
withPopovers();
beforeEach(() => {
  saveFile = spyOnSaving();
  chartFile = spyOnPictures();
});

const TOPICS = 'topics';
const TITLE = 'Topics: who raises them and who offers help';
const FINDING = '2 States raise witnesses, more than any other topic';

/** The rows of the CSV file of a chart, and the name of the file. */
async function csvOf(chart: ChartName, search = '', data: Dataset = HAND_WRITTEN) {
  const { save } = await openChart(chart, search, data);
  await save('Numbers (CSV)');
  const [name = '', blob = new Blob()] = saveFile.mock.lastCall ?? [];
  const rows = parse(await blob.text(), { bom: true, columns: true }) as Record<string, string>[];
  return { rows, name };
}

describe('the CSV file of a chart', () => {
  it('gives the source in each row', async () => {
    const { rows } = await csvOf(TOPICS);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({
        source: 'Meeting first (first); Meeting second (second)',
        link: 'http://localhost:3000/?view=charts&chart=topics',
        filter: 'Kind: Needs and Offers',
        dataset_version: '1',
        dataset_date: '2024-01-01',
        dataset_hash: '0'.repeat(64),
      });
    }
    expect(Object.keys(rows[0] ?? {}).slice(0, 9)).toEqual([
      'topic',
      'topic_label',
      'topic_group',
      'topic_group_label',
      'kind',
      'status',
      'basis',
      'unit',
      'count',
    ]);
    expect(
      rows
        .filter(({ topic }) => topic === 'witnesses')
        .map(({ status, basis, unit, count }) => [status, basis, unit, count].join(' ')),
    ).toEqual([
      'requested  states 1',
      'acknowledged  states 0',
      'raised  states 1',
      'available explicit states;organizations 0',
      'available implied states;organizations 1',
      'planned  states;organizations 0',
    ]);
  });

  it('has no fact for a status that the filter shuts out', async () => {
    const { rows } = await csvOf(TOPICS, '&status=raised~planned');
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['raised', 'planned']));
  });

  it('names only the documents that the filter admits', async () => {
    const { rows } = await csvOf(TOPICS, '&meeting=second');
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['Meeting second (second)']));
  });

  it('says that a filter on places does not narrow the offers by topic', async () => {
    const { rows } = await csvOf(TOPICS, '&actor=ARG');
    expect(new Set(rows.map(({ filter }) => filter))).toEqual(
      new Set([
        'Kind: Needs and Offers; Country or actor: Argentina. The filter on places does not limit the offers.',
      ]),
    );
  });

  it('has the filter in its name, and the dataset last', async () => {
    expect((await csvOf(TOPICS)).name).toBe(
      'sample-topics-who-raises-them-and-who-offers-help-2024-01-01-00000000.csv',
    );
    cleanup();
    expect((await csvOf(TOPICS, '&kind=need&topic=extradition')).name).toBe(
      'sample-topics-who-raises-them-and-who-offers-help-kind-needs-topic-extradition-2024-01-01-00000000.csv',
    );
  });
});

describe('the picture of a chart', () => {
  it('is a second drawing at a fixed width, also while the page shows the table', async () => {
    const { figure, save } = await openChart(TOPICS, '&tables=topics');
    expect(figure.querySelector('.bars-chart svg')).toBeNull();
    await save('Picture (SVG)');
    expect(await screen.findByText(/^Saved as sample-.*\.svg$/)).toBeTruthy();
    const [format, stage, words] = chartFile.mock.lastCall ?? [];
    expect(format).toBe('svg');
    expect(words).toMatchObject({
      title: FINDING,
      finding: TITLE,
      foot: [expect.stringMatching(/^Shown/), expect.stringMatching(/^Source/)],
    });
    expect(stage?.querySelector('.bars-chart svg')?.getAttribute('width')).toBe('920');
    expect(saveFile).toHaveBeenCalledOnce();
    // The second drawing is removed once the file is saved.
    expect(figure.querySelector('.bars-chart svg')).toBeNull();
  });

  it('names the meeting whose state it shows, and the documents up to it', async () => {
    const { save } = await openChart(TOPICS, '&at=gt-dot-2', threeMeetings());
    await save('Picture (SVG)');
    await screen.findByText(/^Saved as .*-state-at-2009-.*\.svg$/);
    const source = chartFile.mock.lastCall?.[2].foot.at(-1);
    expect(source).toMatch(/^State at 2009\. Source.*First Meeting.*Second Meeting/);
    expect(source).not.toContain('Third Meeting');
  });

  it('says what to do after a failure', async () => {
    const { save, user } = await openChart(TOPICS);
    chartFile.mockRejectedValueOnce(new Error('offline'));
    await save('Picture (PNG)');
    expect(await screen.findByText(/^The file could not be made/)).toBeTruthy();
    chartFile.mockRejectedValueOnce(Object.assign(new Error(), { name: 'TooLarge' }));
    await user.click(screen.getByRole('button', { name: 'Picture (PNG)' }));
    expect(await screen.findByText(/^The picture is too large/)).toBeTruthy();
  });
});

describe('the title of a chart', () => {
  it('is the finding, follows the filters, and is the name of the chart where there is no finding', async () => {
    expect((await openChart(TOPICS)).title()).toBe(FINDING);
    cleanup();
    expect((await openChart(TOPICS, '&topic=extradition')).title()).toBe(
      'Extradition: 1 State raises extradition',
    );
    cleanup();
    expect((await openChart(TOPICS, '', manyTopics(60))).title()).toBe(TITLE);
  });
});
