/** The charts view over a small dataset, for the tests of its charts. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { ChartsView } from '../../../src/views/charts/charts-view';
import { dataset, HAND_WRITTEN, record } from '../../model/sample';

/** @param title that of the chart the test is about. */
export async function openChart(title: string, search = '', data: Dataset = HAND_WRITTEN) {
  const session = createSession(createModel(data), () => Promise.reject(new Error()));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <ChartsView />
    </SessionProvider>,
  );
  const figure = screen.getByRole('figure', { name: title });
  return {
    figure,
    chart: within(figure),
    frame: (name: string) => within(screen.getByRole('figure', { name })),
    view: () => session.store.getState().state,
    pointed: () => session.pointed.getState(),
    user: userEvent.setup(),
  };
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
