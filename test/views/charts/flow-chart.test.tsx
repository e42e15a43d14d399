// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { FlowChart } from '../../../src/views/charts/flow-chart';
import { ACTORS, dataset, record, TOPICS } from '../../model/sample';

const OFFERS = dataset([
  record('r1', 'OAS', 'witnesses', 'available', { counterparts: ['PER'] }),
  record('r2', 'OAS', 'extradition', 'available'),
  record('r3', 'CAN', 'extradition', 'available'),
  record('r4', 'OAS', 'firearms', 'planned', { counterparts: ['PER', 'JAM', '029'] }),
  record('r5', 'UNODC', 'firearms', 'delivered'),
  record('r6', 'PER', 'laundering', 'requested'),
]);

async function open(search = '', data: Dataset = OFFERS) {
  const session = createSession(createModel(data), () => Promise.reject(new Error()));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <FlowChart />
    </SessionProvider>,
  );
  const chart = within(screen.getByRole('figure', { name: 'Who helps whom' }));
  const panel = (name: string) => within(chart.getByRole('region', { name }));
  const user = userEvent.setup();
  /** The ribbon of the panel that says so under the pointer. */
  const ribbon = async (name: string, words: RegExp) => {
    const region = chart.getByRole('region', { name });
    for (const drawn of region.querySelectorAll('.flow-ribbon')) {
      await user.hover(drawn);
      if (words.test(region.querySelector('title')?.textContent ?? '')) return drawn;
    }
    throw new Error(`No ribbon ${words}`);
  };
  return {
    session,
    view: () => session.store.getState().state,
    chart,
    panel,
    available: () => panel('Available offers'),
    user,
    ribbon,
  };
}

/** Room for a list only. */
const phone = () => vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(358);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('who helps whom', () => {
  it('says of each node how much, on how much and to whom', async () => {
    const { available, panel } = await open();
    const button = (name: string) => available().getByRole('button', { name });
    expect(
      button(
        'Organization of American States: organization, 2 offers, on 2 topics, to 1 named recipient and 1 open to all',
      ),
    ).toBeTruthy();
    expect(button('Extradition: 2 offers, from 2 providers, 2 open to all')).toBeTruthy();
    expect(button('Peru: 1 offer, from 1 provider, on 1 topic')).toBeTruthy();
    expect(available().getByText('Open to all').parentElement?.textContent).toContain(
      '2 offers, from 2 providers, on 1 topic',
    );
    expect(panel('Past help').getByText('Nobody named')).toBeTruthy();
  });

  it('walks by the tab key from providers over topics to recipients', async () => {
    const { available, user } = await open();
    const names = within(available().getByRole('list', { name: 'Providers' })).getAllByRole(
      'button',
    );
    act(() => names[0]?.focus());
    const walked: (string | undefined)[] = [];
    for (let stop = 0; stop < 5; stop++) {
      walked.push(document.activeElement?.querySelector('.flow-label')?.textContent ?? '');
      await user.tab();
    }
    expect(walked).toEqual([
      'Canada',
      '◆ Organization of American States',
      'Witnesses',
      'Extradition',
      'Peru',
    ]);
  });

  it('takes a topic, a provider or a recipient into the filter by click and by key', async () => {
    const { available, view, user } = await open();
    await user.click(available().getByRole('button', { name: /^Witnesses/ }));
    expect(view().topic).toEqual(['witnesses']);
    expect(available().queryByRole('button', { name: /^Canada/ })).toBeNull();
    const topic = available().getByRole('button', { name: /^Witnesses/ });
    expect(topic.getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Enter}');
    expect(view().topic).toEqual([]);
    await user.click(available().getByRole('button', { name: /^Peru/ }));
    expect(view().actor).toEqual(['PER']);
    expect(available().getByRole('button', { name: /^Organization/ })).toBeTruthy();
    expect(available().queryByRole('button', { name: /^Canada/ })).toBeNull();
  });

  it('gives no button for a recipient that the filter does not know', async () => {
    const { panel } = await open();
    expect(panel('Planned help').getByText('Caribbean')).toBeTruthy();
    expect(panel('Planned help').queryByRole('button', { name: /^Caribbean/ })).toBeNull();
  });

  it('draws a ribbon for each pair, its thickness the number of offers, and marks the pointed', async () => {
    const { session, user, available } = await open();
    const region = screen.getByRole('region', { name: 'Available offers' });
    const ribbons = [...region.querySelectorAll('.flow-ribbon')];
    const titles: (string | null | undefined)[] = [];
    for (const ribbon of ribbons) {
      await user.hover(ribbon);
      titles.push(region.querySelector('title')?.textContent);
    }
    expect(titles).toEqual([
      'Canada to Extradition: 1 offer. Filter by Canada and Extradition',
      'Organization of American States to Witnesses: 1 offer. Filter by Organization of American States and Witnesses',
      'Organization of American States to Extradition: 1 offer. Filter by Organization of American States and Extradition',
      'Witnesses to Peru: 1 offer. Filter by Witnesses and Peru',
      'Extradition to Open to all: 2 offers',
    ]);
    expect(region.querySelectorAll('.flow-mark')).toHaveLength(0);
    await user.hover(available().getByRole('button', { name: /^Peru/ }));
    expect(session.pointed.getState().actor).toBe('PER');
    // From its provider to the topic, and on to it.
    expect(region.querySelectorAll('.flow-mark')).toHaveLength(2);
    await user.unhover(available().getByRole('button', { name: /^Peru/ }));
    act(() => session.pointed.setState({ topic: 'extradition' }));
    expect(region.querySelectorAll('.flow-mark')).toHaveLength(3);
    expect(
      available()
        .getByRole('button', { name: /^Extradition/ })
        .hasAttribute('data-pointed'),
    ).toBe(true);
  });

  it('takes both ends of a ribbon into the filter by a click, and out again', async () => {
    const { view, user, ribbon } = await open();
    await user.click(await ribbon('Available offers', /^Canada to Extradition/));
    expect(view()).toMatchObject({ actor: ['CAN'], topic: ['extradition'] });
    await user.click(await ribbon('Available offers', /^Canada to Extradition/));
    expect(view()).toMatchObject({ actor: [], topic: [] });
    await user.click(await ribbon('Available offers', /^Witnesses to Peru/));
    expect(view()).toMatchObject({ actor: ['PER'], topic: ['witnesses'] });
  });

  it('takes of a ribbon to a region, which the filter does not know, the topic', async () => {
    const { view, user, ribbon } = await open();
    await user.click(await ribbon('Planned help', /^Firearms to Caribbean.*Filter by Firearms$/));
    expect(view()).toMatchObject({ actor: [], topic: ['firearms'] });
  });

  it('gives no control where a ribbon ends at nobody in particular', async () => {
    const { view, user, ribbon } = await open();
    for (const [panel, words] of [
      ['Available offers', /^Extradition to Open to all: 2 offers$/],
      ['Past help', /^Firearms to Nobody named: 1 offer$/],
    ] as const) {
      const drawn = await ribbon(panel, words);
      expect(drawn.hasAttribute('data-control')).toBe(false);
      await user.click(drawn);
    }
    expect(view()).toMatchObject({ actor: [], topic: [] });
    expect((await ribbon('Available offers', /^Canada/)).hasAttribute('data-control')).toBe(true);
  });

  it('tells organizations from States and regions by a sign, which the legend explains', async () => {
    const { chart, panel, user } = await open();
    const signed = () => {
      const labels = [...document.querySelectorAll('.flow-label')];
      return new Set(
        labels.flatMap(({ textContent }) => (/◆/.test(textContent ?? '') ? [textContent] : [])),
      );
    };
    const both = new Set([
      '◆ Organization of American States',
      '◆ United Nations Office on Drugs and Crime',
    ]);
    expect(signed()).toEqual(both);
    expect(panel('Planned help').getByText('Caribbean').textContent).toBe('Caribbean');
    const sign = chart.getByRole('group', { name: 'Sign' });
    expect(sign.textContent).toBe('Sign◆ organization');
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    expect(
      chart.getByRole('row', {
        name: /^Organization of American States \(organization\) Firearms/,
      }),
    ).toBeTruthy();
    cleanup();
    phone();
    await open();
    expect(document.querySelector('.flow-list')).toBeTruthy();
    expect(signed()).toEqual(both);
  });

  it('explains no sign where there is none', async () => {
    const { chart } = await open('?topic=extradition&actor=CAN');
    expect(chart.getByRole('group', { name: 'Offers' })).toBeTruthy();
    expect(chart.queryByRole('group', { name: 'Sign' })).toBeNull();
  });

  it('speaks of ribbons where there are any: not on a phone, nor beside the table', async () => {
    const ribbons = /thick|ribbon|right side/;
    const { chart, user } = await open();
    expect(chart.getByText(ribbons)).toBeTruthy();
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    expect(chart.queryByText(ribbons)).toBeNull();
    cleanup();
    phone();
    const { chart: list } = await open();
    expect(list.getByText(/An offer to several counts at each of them/)).toBeTruthy();
    expect(list.queryByText(ribbons)).toBeNull();
  });

  it('says of one offer to several that it counts at each', async () => {
    const { panel } = await open();
    expect(
      panel('Planned help').getByText(
        '1 offer, 0 open to all; recipients named 3 times, as some offers name several',
      ),
    ).toBeTruthy();
  });

  it('gives the same as a table', async () => {
    const { chart, view, user } = await open();
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    expect(view().tables).toEqual(['flow']);
    const row = chart.getByRole('row', {
      name: /Organization of American States.*Firearms/,
    });
    const cells = within(row).getAllByRole('cell');
    // Offers | Peru, open to all, Jamaica, Caribbean.
    expect(cells.map(({ textContent }) => textContent)).toEqual(['1', '1', '0', '1', '1']);
    await user.click(within(row).getByRole('button', { name: 'Firearms' }));
    expect(view().topic).toEqual(['firearms']);
  });
});

describe('who helps whom, of unusual data', () => {
  it('says why there is nothing', async () => {
    const { chart } = await open('?kind=need');
    expect(chart.getByText(/Offers are left out by the filter/)).toBeTruthy();
    cleanup();
    const none = await open('', dataset([record('r1', 'PER', 'witnesses', 'raised')]));
    expect(none.chart.getByText(/No offer is recorded/)).toBeTruthy();
    expect(none.chart.queryByRole('region')).toBeNull();
  });

  it('says of a status that is left out, or has nothing, which it is', async () => {
    const { panel } = await open('?kind=need~offer&status=available~planned&topic=witnesses');
    expect(panel('Planned help').getByText('none recorded under the present filter')).toBeTruthy();
    expect(panel('Past help').getByText('left out by the filter')).toBeTruthy();
  });

  it('names the topics that it sums, in the table too, and keeps a name of 80 characters whole', async () => {
    const topics = Array.from({ length: 60 }, (_, at) => ({
      ...(TOPICS[0] as (typeof TOPICS)[0]),
      id: `t${at}`,
      label: `Topic ${at}`,
      short: `T${at}`,
    }));
    const name = 'Inter-American Committee against Terrorism, Drugs and All Other Things of 80 Ch.';
    expect(name).toHaveLength(80);
    const { chart, available, user } = await open(
      '',
      dataset(
        topics.map(({ id }) => record(id, 'X', id, 'available')),
        {
          topics,
          actors: [
            ...ACTORS,
            { id: 'X', name, kind: 'organization', subregion: null, alpha2: null },
          ],
        },
      ),
    );
    const lists = available().getByRole('list', { name: 'Topics' });
    expect(within(lists).getAllByRole('listitem')).toHaveLength(10);
    expect(within(lists).getByText('51 other topics')).toBeTruthy();
    expect(chart.getByText(/Topic 58, and Topic 59/)).toBeTruthy();
    expect(
      available().getByRole('button', {
        name: `${name}: organization, 60 offers, on 60 topics, 60 open to all`,
      }),
    ).toBeTruthy();
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    expect(
      within(chart.getByRole('row', { name: /51 other topics/ })).getAllByRole('cell')[0],
    ).toHaveProperty('textContent', '51');
  });

  it('sums in the table the smallest of many pairs', async () => {
    const topics = Array.from({ length: 9 }, (_, at) => ({
      ...(TOPICS[0] as (typeof TOPICS)[0]),
      id: `t${at}`,
    }));
    const states = ACTORS.filter(({ kind }) => kind === 'state');
    const { chart } = await open(
      '?tables=flow',
      dataset(
        states.flatMap(({ id }) =>
          topics.map((topic) => record(`${id}-${topic.id}`, id, topic.id, 'available')),
        ),
        { topics },
      ),
    );
    const rest = chart.getByRole('row', { name: /^5 other pairs of provider and topic/ });
    const cells = within(rest).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(['5', '5']);
  });
});
