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

const NAMES: Readonly<Record<string, ChartName>> = {
  'Needs and offers by topic': 'topics',
  'Needs and offers by country and organization': 'actors',
};

/** One chart alone, where it is one of the above; else all charts. */
export async function openChart(title: string | RegExp, search = '', data: Dataset = HAND_WRITTEN) {
  const name = typeof title === 'string' ? NAMES[title] : undefined;
  if (name) return openPage(title, `${search === '' ? '?' : `${search}&`}embed=${name}`, data);
  return openPage(title, search, data);
}

/** All charts, the one with the title first to be there. */
export async function openPage(title: string | RegExp, search = '', data: Dataset = HAND_WRITTEN) {
  const session = createSession(createModel(data), () => Promise.reject(new Error()));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <ChartsView />
    </SessionProvider>,
  );
  const figure = await screen.findByRole('figure', { name: title });
  return {
    figure,
    chart: within(figure),
    frame: (name: string) => within(screen.getByRole('figure', { name })),
    view: () => session.store.getState().state,
    pointed: () => session.pointed.getState(),
    user: userEvent.setup(),
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
    topics.map(({ id }, at) => record(`r${at}`, 'ARG', id, 'raised')),
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
