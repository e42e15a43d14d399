/** Renders the charts view over a small dataset, for the tests of its charts. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import type { ChartName } from '../../../src/store/view-state';
import { ChartsView } from '../../../src/views/charts/charts-view';
import { dataset, HAND_WRITTEN, record, state } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

/** Renders one chart as an embedded part. */
export const openChart = (name: ChartName, search = '', data: Dataset = HAND_WRITTEN) =>
  openPage(`?embed=${name}${search}`, data);

/** Renders the view with the chart that the link names. */
export async function openPage(search = '?view=charts', data: Dataset = HAND_WRITTEN) {
  const { session, user, state } = await renderInSession(<ChartsView />, search, data);
  const figure = await screen.findByRole('figure');
  return {
    figure,
    chart: within(figure),
    title: () => screen.getByRole('heading', { level: 1 }).textContent,
    /** Opens the panel that saves the chart, and saves in a format. */
    save: async (format: string) => {
      await user.click(screen.getByRole('button', { name: 'Save' }));
      await user.click(await screen.findByRole('button', { name: format }));
    },
    view: state,
    pointed: () => session.pointed.getState(),
    user,
  };
}

/** After each test of the file: unmounts the page, and fails on a warning or error in the console. */
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

/** A dataset of `count` topics, each with a need of Argentina. */
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

/** A dataset of `count` States, each with a need on witnesses; the last has one on extradition too. */
export function manyStates(count: number): Dataset {
  const actors = Array.from({ length: count }, (_, at) => state(`S${at}`, `State ${at}`));
  const records = actors.map(({ id }, at) => record(`r${at}`, id, 'witnesses', 'raised'));
  const last = record('last', `S${count - 1}`, 'extradition', 'requested');
  return dataset([...records, last], { actors });
}
