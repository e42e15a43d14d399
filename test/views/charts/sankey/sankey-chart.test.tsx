// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../../src/dataset/schema';
import { ACTORS, dataset, other, record, TOPICS } from '../../../model/sample';
import { openChart, withoutWarnings } from '../chart-page';

const OFFERS = dataset([
  record('r1', 'OAS', 'witnesses', 'available', { counterparts: ['PER'] }),
  record('r2', 'OAS', 'extradition', 'available', { start: 20 }),
  record('r3', 'CAN', 'extradition', 'available', { start: 40, basis: 'implied' }),
  record('r4', 'OAS', 'firearms', 'planned', { counterparts: ['PER', 'JAM', '029'] }),
  record('r5', 'UNODC', 'firearms', 'delivered'),
  record('r6', 'PER', 'laundering', 'requested'),
]);

async function open(search = '', data: Dataset = OFFERS) {
  const page = await openChart('flow', search, data);
  const { figure } = page;
  return {
    ...page,
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
  it('gives for each node its sentences, topics and recipients', async () => {
    const { chart } = await open();
    const button = (name: string) => chart.getByRole('button', { name });
    expect(
      button(
        'Organization of American States: organization, 2 sentences, on 2 topics, to 1 named recipient and 1 open to all',
      ),
    ).toBeTruthy();
    expect(
      button(
        'Extradition: 2 sentences, 1 of them inferred by us, from 2 countries and organizations, 2 open to all',
      ),
    ).toBeTruthy();
    expect(button('Peru: 1 sentence, from 1 country or organization, on 1 topic')).toBeTruthy();
    expect(
      chart.getByRole('img', {
        name: 'Open to all: 2 sentences, 1 of them inferred by us, from 2 countries and organizations, on 1 topic',
      }),
    ).toBeTruthy();
  });

  it('has tab stops at providers, topics and recipients in this order, and no others', async () => {
    const { chart, user } = await open();
    chart.getByRole('button', { name: /^Organization of/ }).focus();
    const walked: (string | null | undefined)[] = [];
    for (let stop = 0; stop < 5; stop++) {
      walked.push(document.activeElement?.getAttribute('data-node'));
      await user.tab();
    }
    expect(walked).toEqual([
      'providers OAS',
      'providers CAN',
      'topics extradition',
      'topics witnesses',
      'recipients PER',
    ]);
    expect(document.activeElement?.textContent).toBe('Method');
  });

  it('sets a mark on a topic, provider or recipient by click and key, without a filter', async () => {
    const { chart, view, pale, user } = await open();
    const witnesses = () => chart.getByRole('button', { name: /^Witnesses/ });
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
    await vi.waitFor(() =>
      expect(pale()).toEqual([
        'Canada 0\u00A0+\u00A01',
        'Extradition 1\u00A0+\u00A01',
        'Open to all 1\u00A0+\u00A01',
      ]),
    );
  });

  it('marks both ends of a ribbon, or the named one where the other is not named', async () => {
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

  it('emphasizes what the mark or the pointer is at, with all ribbons that lead there', async () => {
    const { pale, paleRibbons, user, chart, pointed } = await open('&mark=kind.need');
    // A mark on needs emphasizes no offer.
    expect(paleRibbons()).toBe(6);
    await user.hover(chart.getByRole('button', { name: /^Peru/ }));
    expect(pointed().actor).toBe('PER');
    expect(paleRibbons()).toBe(4);
    expect(pale()).toHaveLength(3);
    await user.unhover(chart.getByRole('button', { name: /^Peru/ }));
    cleanup();
    const marked = await open('&mark=actor.CAN');
    expect(marked.paleRibbons()).toBe(3);
  });

  it('has no button for a recipient without a row in the matrix', async () => {
    const { chart } = await open('&help=planned');
    expect(chart.getByRole('img', { name: /^Caribbean: 1 sentence/ })).toBeTruthy();
    expect(chart.queryByRole('button', { name: /^Caribbean/ })).toBeNull();
  });

  it('shows one status at a time, and the number of sentences of the others', async () => {
    const { chart, figure, view, title, user } = await open();
    expect(figure.getAttribute('aria-label')).toBe('Who helps whom: offers');
    expect(title()).toBe('3 sentences offer help: 2 outright, 1 inferred by us');
    const choice = screen.getByRole('combobox', { name: 'Show:' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Offers: 3 sentences',
      'Plans to offer: 1 sentence',
      'Help given or running: 1 sentence',
    ]);
    await user.selectOptions(choice, 'delivered');
    expect(view()).toMatchObject({ help: 'delivered', status: [] });
    expect(title()).toBe('1 sentence says who has helped or is helping');
    // Past help that names no recipient was not open to all.
    expect(chart.getByRole('img', { name: /^No recipient named: 1 sentence/ })).toBeTruthy();
    expect(chart.queryByRole('img', { name: /^Open to all/ })).toBeNull();
  });

  it('shows another status where the chosen one is empty, and names those that the filter shuts out', async () => {
    const { chart, figure } = await open('&help=delivered&status=available~planned');
    expect(figure.getAttribute('aria-label')).toBe('Who helps whom: offers');
    expect(chart.getByText('Left out by the filter: help given or running.')).toBeTruthy();
    expect(
      screen.getByRole('option', { name: 'Help given or running: 0 sentences' }),
    ).toHaveProperty('disabled', true);
  });

  it('puts explicit offers first, and draws stripes for inferred ones', async () => {
    const { figure, ribbon, chart } = await open();
    const providers = [...figure.querySelectorAll('[data-node^="providers"]')];
    expect(providers.map((node) => node.getAttribute('data-node'))).toEqual([
      'providers OAS',
      'providers CAN',
    ]);
    expect(ribbon('CAN', 'extradition')?.getAttribute('fill')).toBe('url(#stripe-offer)');
    expect(ribbon('OAS', 'extradition')?.getAttribute('fill')).toBeNull();
    expect(chart.getByText('inferred by us, after “+”')).toBeTruthy();
    cleanup();
    const { chart: outright } = await open('&actor=OAS');
    expect(outright.queryByText(/^inferred by us/)).toBeNull();
  });

  it('shows the same numbers as a sortable table with links to profiles', async () => {
    const { chart, view, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    expect(view().tables).toEqual(['flow']);
    const rows = () =>
      chart
        .getAllByRole('row')
        .slice(1)
        .map((row) => [...row.children].map(({ textContent }) => textContent).join(' | '));
    expect(rows()).toEqual([
      'Organization of American States (organization) | Extradition | 1 | 0 | Open to all (1)',
      'Organization of American States (organization) | Witnesses | 1 | 0 | Peru (1)',
      'Canada | Extradition | 1 | 1 | Open to all (1)',
    ]);
    await user.click(chart.getByRole('button', { name: /^Topic/ }));
    expect(rows()[2]).toMatch(/Witnesses/);
    expect(chart.getByRole('link', { name: 'Canada' }).getAttribute('href')).toContain('of=CAN');
  });
});

describe('who helps whom, of unusual data', () => {
  it('says why there is nothing to draw', async () => {
    const { chart } = await open('&kind=need');
    expect(chart.getByText(/^This chart shows only help/)).toBeTruthy();
    cleanup();
    const none = await open('', dataset([record('r1', 'PER', 'witnesses', 'raised')]));
    expect(none.chart.getByText(/^No sentence about help matches the filters/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('sums and names the smallest of many topics, and keeps a name of 80 characters whole', async () => {
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
        topics.map(({ id }, at) => record(id, 'X', id, 'available', { start: 20 * at })),
        { topics, actors: [...ACTORS, other('X', name, 'organization')] },
      ),
    );
    expect(figure.querySelectorAll('[data-node^="topics"]')).toHaveLength(12);
    expect(figure.querySelectorAll('[data-node]').length).toBeLessThanOrEqual(40);
    expect(chart.getByRole('img', { name: /^49 other topics: 49 sentences/ })).toBeTruthy();
    expect(chart.getByText(/T58, and T59\.$/)).toBeTruthy();
    expect(
      chart.getByRole('button', {
        name: `${name}: organization, 60 sentences, on 60 topics, 60 open to all`,
      }),
    ).toBeTruthy();
  });
});
