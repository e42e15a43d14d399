// @vitest-environment jsdom
/** The report on suggestions in the view about the data. */
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Dataset, Minutes } from '../../../src/dataset/schema';
import { SuggestionReport } from '../../../src/views/about/suggestion-report';
import { published } from '../../fixtures/data-home';
import { HAND_WRITTEN } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

afterEach(cleanup);

const read = (path: string) => JSON.parse(published(path));
const shipped: Dataset = read('dataset.json');

const renderReport = (data: Dataset, minutes?: () => Promise<Minutes>) =>
  renderInSession(<SuggestionReport />, '', data, minutes);

it('gives precision, recall and F1 for the open dataset, for all and for each kind', async () => {
  const [meeting] = shipped.meetings;
  await renderReport(shipped, async () => read(`minutes/${meeting?.id}.json`));
  const table = within(await screen.findByRole('table', { name: /184 statements/ }));
  const row = (name: string) =>
    within(table.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  const [coded, suggested, both, precision, recall, f1] = row('Any of these').map(Number);
  expect(precision).toBeCloseTo(Number(both) / Number(suggested), 2);
  expect(recall).toBeCloseTo(Number(both) / Number(coded), 2);
  expect(f1).toBeGreaterThan(0.8);
  expect(table.getAllByRole('row')).toHaveLength(6);
  expect(row('Positions')).toHaveLength(6);
});

it('gives no figures for an incompletely coded meeting', async () => {
  const meetings = shipped.meetings.map((each) => ({
    ...each,
    read: { seen: 11, paragraphs: 71 },
  }));
  await renderReport({ ...shipped, meetings });
  await screen.findByText(/not complete, we give no figures/);
  await vi.waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByText(/no rules yet/)).toBeNull();
});

it('says that there are no suggestions in the language of the minutes', async () => {
  const meetings = HAND_WRITTEN.meetings.map((each) => ({ ...each, language: 'ar' }));
  await renderReport({ ...HAND_WRITTEN, meetings });
  await screen.findByText(/no rules yet/);
});

it('offers to try again where the minutes could not be fetched', async () => {
  let isOffline = true;
  const minutes = read(`minutes/${shipped.meetings[0]?.id}.json`);
  await renderReport(shipped, async () => {
    if (isOffline) throw new Error('offline');
    return minutes;
  });
  await screen.findByRole('alert');
  isOffline = false;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('table');
});
