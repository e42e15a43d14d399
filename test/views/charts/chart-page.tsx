/** The charts view over a small dataset, for the tests of its charts. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import type { ChartName } from '../../../src/store/view-state';
import { ChartsView } from '../../../src/views/charts/charts-view';
import { dataset, HAND_WRITTEN, record, state } from '../../model/sample';

/** One chart alone, as in the page of another. */
export const openChart = (name: ChartName, search = '', data: Dataset = HAND_WRITTEN) =>
  openPage(`?embed=${name}${search}`, data);

/** The view, with the one chart that the link asks for. */
export async function openPage(search = '?view=charts', data: Dataset = HAND_WRITTEN) {
  const session = createSession(createModel(data), () => Promise.reject(new Error()));
  await session.open(search);
  const user = userEvent.setup();
  render(
    <SessionProvider session={session}>
      <ChartsView />
    </SessionProvider>,
  );
  const figure = await screen.findByRole('figure');
  return {
    figure,
    chart: within(figure),
    title: () => screen.getByRole('heading', { level: 1 }).textContent,
    /** Opens the ways to save, and saves. */
    save: async (format: string) => {
      await user.click(screen.getByRole('button', { name: 'Save' }));
      await user.click(await screen.findByRole('button', { name: format }));
    },
    view: () => session.store.getState().state,
    pointed: () => session.pointed.getState(),
    user,
  };
}

/** After each test of the file what it drew is taken away, and nothing may have been warned of. */
export function withoutWarnings(): void {
  let warned = vi.spyOn(console, 'error');
  beforeEach(() => {
    warned = vi.spyOn(console, 'error');
  });
  afterEach(() => {
    cleanup();
    expect(warned).not.toHaveBeenCalled();
  });
}

/** So many topics, each with a need of Argentina. */
export function manyTopics(count: number, name = (at: number) => `Topic ${at}`): Dataset {
  const topics = Array.from({ length: count }, (_, at) => ({
    id: `t${at}`,
    label: name(at),
    short: name(at),
    group: 'crimes',
    instrument: 'none',
  }));
  return dataset(
    topics.map(({ id }, at) => record(`r${at}`, 'ARG', id, 'raised', { start: 20 * at })),
    { topics },
  );
}

/** So many States, each with a need of witnesses and the last with one of extradition too. */
export function manyStates(count: number): Dataset {
  const actors = Array.from({ length: count }, (_, at) => state(`S${at}`, `State ${at}`));
  const records = actors.map(({ id }, at) => record(`r${at}`, id, 'witnesses', 'raised'));
  const last = record('last', `S${count - 1}`, 'extradition', 'requested');
  return dataset([...records, last], { actors });
}
