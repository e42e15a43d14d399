// @vitest-environment jsdom
/** Too much, too long and too little for a chart. */
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { dataset, record } from '../../model/sample';
import { partsIn } from './bar-part';
import { manyTopics, openChart } from './chart-page';

const BY_TOPIC = 'Needs against offers by topic';
const BY_ACTOR = 'Needs against offers by country and organization';
const ALL = [
  BY_TOPIC,
  BY_ACTOR,
  'Demand against supply',
  'Map by country: needs',
  'Who helps whom',
  'Status and form of cooperation by topic',
];

afterEach(cleanup);

/** So many States, each with a need of witnesses and the last with one of extradition too. */
function manyStates(count: number): Dataset {
  const actors = Array.from({ length: count }, (_, at) => ({
    id: `S${at}`,
    name: `State ${at}`,
    kind: 'state' as const,
    subregion: null,
    alpha2: null,
  }));
  const records = actors.map(({ id }, at) => record(`r${at}`, id, 'witnesses', 'raised'));
  const last = record('last', `S${count - 1}`, 'extradition', 'requested');
  return dataset([...records, last], { actors });
}

describe('more than a chart can show', () => {
  it('draws 24 topics and one row of all others, whose States count once, and names them', async () => {
    const { chart, figure, view, user } = await openChart(BY_TOPIC, '', manyTopics(60));
    const rows = chart.getAllByRole('listitem');
    expect(rows).toHaveLength(25);
    const others = chart.getByRole('button', { name: /^36 other topics/ });
    expect(others.textContent).toContain('36 other topics: 1 State with a need');
    expect(partsIn(figure)).toHaveLength(25);
    expect(chart.getByText('36 topics are summed in one row')).toBeTruthy();
    expect(chart.getByText(/The table has a row for each: Topic 24, .*Topic 59\.$/)).toBeTruthy();
    await user.click(others);
    expect(view().topic).toHaveLength(36);
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    // What is chosen is all that is left, and the table sums nothing.
    expect(within(chart.getByRole('table')).getAllByRole('rowheader')).toHaveLength(37);
  });

  it('draws the 40 actors with the most, and those that are chosen', async () => {
    const { chart } = await openChart(BY_ACTOR, '', manyStates(100));
    expect(chart.getAllByRole('listitem')).toHaveLength(41);
    expect(chart.getByRole('button', { name: /^State 99: 2 topics with a need/ })).toBeTruthy();
    expect(chart.queryByRole('button', { name: /^State 60:/ })).toBeNull();
    expect(
      chart.getByRole('button', { name: /^60 other countries and organizations: 1 topic/ }),
    ).toBeTruthy();
  });
});

describe('too long and too little', () => {
  it('says a name of 80 characters whole in every chart that has topics', async () => {
    const long = `Trafficking ${'and smuggling '.repeat(6)}`.trim().slice(0, 80);
    const { frame } = await openChart(
      BY_TOPIC,
      '',
      manyTopics(1, () => long),
    );
    for (const name of [BY_TOPIC, 'Demand against supply', ALL[5] as string])
      expect(frame(name).getByRole('button', { name: new RegExp(`^${long}`) })).toBeTruthy();
  });

  it('draws each chart for one actor alone, or says why there is nothing', async () => {
    const { frame } = await openChart(BY_TOPIC, '', manyStates(1));
    for (const name of ALL)
      expect(
        frame(name).queryAllByText(/State 0|Witnesses|No offer is recorded/).length,
        name,
      ).toBeGreaterThan(0);
    expect(frame(BY_ACTOR).getAllByRole('listitem')).toHaveLength(1);
  });
});
