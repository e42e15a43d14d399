// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../../src/dataset/schema';
import { ACTORS, dataset, other, record, TOPICS } from '../../../model/sample';
import { manyStates, openChart, withoutWarnings } from '../chart-page';

const OFFERS = dataset([
  record('r1', 'OAS', 'witnesses', 'available', { counterparts: ['PER'] }),
  record('r2', 'OAS', 'extradition', 'available'),
  record('r3', 'CAN', 'extradition', 'available'),
  record('r4', 'OAS', 'firearms', 'planned', { counterparts: ['PER', 'JAM', '029'] }),
  record('r5', 'UNODC', 'firearms', 'delivered'),
  record('r6', 'PER', 'laundering', 'requested'),
]);

async function open(search = '', data: Dataset = OFFERS) {
  const page = await openChart(/^Providers and recipients/, `?embed=flow${search}`, data);
  const { figure } = page;
  return {
    ...page,
    title: () => page.chart.getByRole('heading').textContent,
    ribbon: (from: string, to: string) => {
      const found = figure.querySelector(`[data-ribbon="providers ${from} topics ${to}"]`);
      return found ?? figure.querySelector(`[data-ribbon="topics ${from} recipients ${to}"]`);
    },
    pale: () =>
      [...figure.querySelectorAll('.sankey-node[data-pale]')].map(({ textContent }) => textContent),
    paleRibbons: () => figure.querySelectorAll('[data-pale][data-ribbon]').length,
  };
}

withoutWarnings();

describe('who helps whom', () => {
  it('says of each node how much, on how much and to whom', async () => {
    const { chart } = await open();
    const button = (name: string) => chart.getByRole('button', { name });
    expect(
      button(
        'Organization of American States: organization, 2 records, on 2 topics, to 1 named recipient and 1 open to all',
      ),
    ).toBeTruthy();
    expect(button('Extradition: 2 records, from 2 providers, 2 open to all')).toBeTruthy();
    expect(button('Peru: 1 record, from 1 provider, on 1 topic')).toBeTruthy();
    expect(
      chart.getByRole('img', { name: 'Open to all: 2 records, from 2 providers, on 1 topic' }),
    ).toBeTruthy();
  });

  it('walks by the tab key from providers over topics to recipients, and through nothing else', async () => {
    const { chart, user } = await open();
    chart.getByRole('button', { name: /^Canada/ }).focus();
    const walked: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 5; stop++) {
      walked.push(document.activeElement?.getAttribute('data-node'));
      await user.tab();
    }
    expect(walked).toEqual([
      'providers CAN',
      'providers OAS',
      'topics witnesses',
      'topics extradition',
      'recipients PER',
    ]);
    expect(document.activeElement?.textContent).toBe('Method');
  });

  it('marks a topic, a provider or a recipient by click and by key, and filters nothing', async () => {
    const { chart, view, pale, user } = await open();
    const witnesses = () => chart.getByRole('button', { name: /^Protection of witnesses/ });
    await user.click(witnesses());
    expect(view()).toMatchObject({ mark: { topic: 'witnesses' }, topic: [] });
    expect(witnesses().getAttribute('aria-pressed')).toBe('true');
    witnesses().focus();
    await user.keyboard('{Enter}');
    expect(view().mark).toBeNull();
    chart.getByRole('button', { name: /^Peru/ }).focus();
    await user.keyboard(' ');
    expect(view()).toMatchObject({ mark: { actor: 'PER' }, actor: [] });
    await user.unhover(witnesses());
    chart.getByRole('button', { name: /^Peru/ }).blur();
    await vi.waitFor(() => expect(pale()).toEqual(['Canada 1', 'Extradition 2', 'Open to all 2']));
  });

  it('marks both ends of a ribbon, and of one that ends at nobody the other', async () => {
    const { view, user, ribbon } = await open();
    await user.click(ribbon('CAN', 'extradition') as Element);
    expect(view()).toMatchObject({ mark: { actor: 'CAN', topic: 'extradition' }, topic: [] });
    await user.click(ribbon('CAN', 'extradition') as Element);
    expect(view().mark).toBeNull();
    await user.click(ribbon('witnesses', 'PER') as Element);
    expect(view().mark).toEqual({ topic: 'witnesses', actor: 'PER' });
    await user.click(ribbon('extradition', 'open') as Element);
    expect(view().mark).toEqual({ topic: 'extradition' });
  });

  it('emphasizes what is marked or pointed at anywhere on the page, with all that leads there', async () => {
    const { pale, paleRibbons, user, chart, pointed } = await open('&mark=kind.need');
    // No offer is a need.
    expect(paleRibbons()).toBe(5);
    await user.hover(chart.getByRole('button', { name: /^Peru/ }));
    expect(pointed().actor).toBe('PER');
    expect(paleRibbons()).toBe(3);
    expect(pale()).toHaveLength(3);
    await user.unhover(chart.getByRole('button', { name: /^Peru/ }));
    cleanup();
    const marked = await open('&mark=actor.CAN');
    expect(marked.paleRibbons()).toBe(3);
  });

  it('gives no button for a recipient that is no row of the matrix', async () => {
    const { chart } = await open('&help=planned');
    expect(chart.getByRole('img', { name: /^Caribbean: 1 record/ })).toBeTruthy();
    expect(chart.queryByRole('button', { name: /^Caribbean/ })).toBeNull();
  });

  it('shows one status at a time, and how many offers the others have', async () => {
    const { chart, view, title, user } = await open();
    expect(title()).toBe('Providers and recipients: available offers');
    const choice = chart.getByRole('group', { name: 'Status of help' });
    expect(choice.textContent).toBe(
      'Status of help Available offers 1 statement (3 records) Planned help 1 Past help 1',
    );
    await user.click(chart.getByRole('radio', { name: /Past help/ }));
    expect(view()).toMatchObject({ help: 'delivered', status: [] });
    expect(title()).toBe('Providers and recipients: past help');
    // Past help that names nobody was not open to all.
    expect(chart.getByRole('img', { name: /^No recipient named: 1 case of help/ })).toBeTruthy();
    expect(chart.queryByRole('img', { name: /^Open to all/ })).toBeNull();
  });

  it('shows another status where the chosen one has no offers, and says which the filter leaves out', async () => {
    const { chart, title } = await open('&help=delivered&status=available~planned');
    expect(title()).toBe('Providers and recipients: available offers');
    expect(chart.getByText('Left out by the filter: past help.')).toBeTruthy();
    expect(chart.getByRole('radio', { name: /Past help 0/ })).toHaveProperty('disabled', true);
  });

  it('says who gives most and how many offers name nobody', async () => {
    const { chart, user } = await open();
    expect(
      chart.getByText(
        '1 statement offers help now. We made 3 records from this statement. All records come from Organization of American States (2) and Canada (1). 2 records are open to all.',
      ),
    ).toBeTruthy();
    await user.click(chart.getByRole('radio', { name: /Planned help/ }));
    expect(chart.getByText(/Each offer names its recipients\.$/)).toBeTruthy();
    expect(
      chart.getByText('1 record counts 3 times among the recipients, because some name several.'),
    ).toBeTruthy();
    await user.click(chart.getByRole('radio', { name: /Past help/ }));
    expect(chart.getByText(/1 case names no recipient\.$/)).toBeTruthy();
  });

  it('calls help that was given a case and no offer, in words, legend and table', async () => {
    const { chart, figure, user } = await open('&help=delivered');
    const said = [...figure.querySelectorAll('.chart-finding, .chart-legend')];
    const words = said.map(({ textContent }) => textContent).join();
    expect(chart.getByRole('img', { name: /: 1 case of help, / })).toBeTruthy();
    expect(words).toMatch(/thickness: number of cases/);
    expect(words).not.toMatch(/offer/i);
    await user.click(chart.getByRole('button', { name: /^Show as table/ }));
    expect(chart.getByRole('table', { name: /counted in cases of help\./ })).toBeTruthy();
    expect(chart.getByRole('columnheader', { name: /^Cases of help/ })).toBeTruthy();
  });

  it('tells organizations by a sign, which the legend explains where there is one', async () => {
    const { chart, figure } = await open();
    const signed = [...figure.querySelectorAll('[data-node]')].filter(({ parentElement }) =>
      parentElement?.querySelector('.chart-sign'),
    );
    expect(signed.map((node) => node.getAttribute('data-node'))).toEqual(['providers OAS']);
    expect(chart.getByText('organization')).toBeTruthy();
    cleanup();
    const { chart: none } = await open('&topic=extradition&actor=CAN');
    expect(none.queryByText('organization')).toBeNull();
  });

  it('gives the same as a table that sorts, whose names mark', async () => {
    const { chart, view, user } = await open();
    await user.click(chart.getByRole('button', { name: /^Show as table/ }));
    expect(view().tables).toEqual(['flow']);
    const rows = () =>
      chart
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
    expect(rows()).toEqual([
      'Canada | Extradition | 1 | Open to all (1)',
      ' Organization of American States (organization) | Protection of witnesses | 1 | Peru (1)',
      ' Organization of American States (organization) | Extradition | 1 | Open to all (1)',
    ]);
    await user.click(chart.getByRole('button', { name: /^Topic/ }));
    expect(rows()[2]).toMatch(/Protection of witnesses/);
    await user.click(chart.getByRole('button', { name: 'Canada' }));
    expect(view()).toMatchObject({ mark: { actor: 'CAN' }, actor: [] });
  });
});

describe('who helps whom, of unusual data', () => {
  it('says why there is nothing', async () => {
    const { chart } = await open('&kind=need');
    expect(chart.getByText(/This chart shows only offers/)).toBeTruthy();
    cleanup();
    const none = await open('', dataset([record('r1', 'PER', 'witnesses', 'raised')]));
    expect(none.chart.getByText(/No offer matches the filters/)).toBeTruthy();
    expect(none.chart.queryByRole('radio')).toBeNull();
  });

  it('sums and names the topics that it has no room for, and keeps a name of 80 characters whole', async () => {
    const topics = Array.from({ length: 60 }, (_, at) => ({
      ...(TOPICS[0] as (typeof TOPICS)[0]),
      id: `t${at}`,
      label: `Topic ${at}`,
      short: `T${at}`,
    }));
    const name = 'Inter-American Committee against Terrorism, Drugs and All Other Things of 80 Ch.';
    expect(name).toHaveLength(80);
    const { chart, figure } = await open(
      '',
      dataset(
        topics.map(({ id }) => record(id, 'X', id, 'available')),
        { topics, actors: [...ACTORS, other('X', name, 'organization')] },
      ),
    );
    expect(figure.querySelectorAll('[data-node^="topics"]')).toHaveLength(12);
    expect(figure.querySelectorAll('[data-node]').length).toBeLessThanOrEqual(40);
    expect(chart.getByRole('img', { name: /^49 other topics: 49 records/ })).toBeTruthy();
    expect(chart.getByText(/Topic 58, and Topic 59\.$/)).toBeTruthy();
    expect(
      chart.getByRole('button', {
        name: `${name}: organization, 60 records, on 60 topics, 60 open to all`,
      }),
    ).toBeTruthy();
  });

  it('draws no more than 40 nodes of 1,000 actors with five-digit counts', async () => {
    const { actors } = manyStates(1000);
    const records = Array.from({ length: 12_000 }, (_, at) =>
      record(`r${at}`, `S${at % 999}`, 'witnesses', 'available', { counterparts: ['S999'] }),
    );
    const { chart, figure } = await open('', dataset(records, { actors }));
    expect(figure.querySelectorAll('[data-node]')).toHaveLength(14);
    expect(chart.getByRole('button', { name: /^State 999: 12,000 records/ })).toBeTruthy();
    expect(chart.getByText(/\b12,000\b/, { selector: '.chart-count' })).toBeTruthy();
    const node = figure.querySelector('[data-node="recipients S999"]');
    expect(node?.parentElement?.textContent).toBe('State 999 12,000');
  });
});
