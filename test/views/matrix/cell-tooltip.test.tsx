// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
// The import loads the lazy part before the test, so that the test does not wait for the disk.
import '../../../src/views/matrix/target-parts';
import { loadWords } from '../../../src/i18n';
import { dataset, record } from '../../model/sample';
import { cell, focused, grid, renderMatrix } from './render-matrix';

afterEach(cleanup);

async function at(name: string | RegExp, search = '', data?: Parameters<typeof renderMatrix>[1]) {
  await loadWords(['matrixPointed', 'shared']);
  const page = await renderMatrix(search, data);
  await page.user.hover(cell(name));
  return { ...page, tooltip: await screen.findByRole('tooltip', { hidden: true }) };
}

describe('the tooltip of a cell', () => {
  it('names actor and topic, quotes each sentence, and says which help comes nearest to an offer', async () => {
    const { tooltip } = await at(/^Barbados, Extradition: 1 need, 1 offer/);
    within(tooltip).getByText('Barbados · Extradition');
    within(tooltip).getByText('reports a difficulty');
    within(tooltip).getByText('“Words of r4.”');
    within(tooltip).getByText('offers');
    within(tooltip).getByText(/^Is there an offer\? .*Canada/);
    within(tooltip).getByText('Click or Enter: open the 2 sentences');
  });

  it('says which records are inferred', async () => {
    const { tooltip } = await at(/^Organization of American States, Witnesses: 1 offer/);
    within(tooltip).getByText('offers (inferred by us)');
  });

  it('says why a cell is blank', async () => {
    const { tooltip } = await at('Jamaica, Witnesses: no remarks recorded', '?fold=0');
    within(tooltip).getByText('The minutes record no remarks.');
  });

  it('says why planned help on a topic does not count as an offer', async () => {
    const { user } = await at(
      /^Canada, Witnesses: 1 need, 1 planned offer/,
      '',
      dataset([
        record('a', 'CAN', 'witnesses', 'raised', { start: 0 }),
        record('b', 'CAN', 'witnesses', 'planned', { start: 10 }),
      ]),
    );
    const status = grid().querySelector('tbody .m-status') as HTMLElement;
    await user.hover(status);
    await screen.findByText(/their own or joint help, or for others/);
  });

  it('says how to show the marks of a layer that is off', async () => {
    const { tooltip } = await at(/^Peru, Laundering: past help/, '?fold=0');
    within(tooltip).getByText(/“Also show” brings it in/);
  });

  it('counts the sentences that it leaves out', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      record(id, 'ARG', 'witnesses', 'raised'),
    );
    const { tooltip } = await at(/^Argentina, Witnesses: 6 needs/, '', dataset(many));
    within(tooltip).getByText('And 2 more sentences.');
  });

  it('lists offers, then planned help, then past help', async () => {
    const { tooltip } = await at(
      /^Canada, Witnesses: 1 need, 1 offer, 2 planned offers/,
      '?layers=helped',
      dataset([
        record('a', 'CAN', 'witnesses', 'planned', { start: 0 }),
        record('b', 'CAN', 'witnesses', 'planned', { start: 10 }),
        record('c', 'CAN', 'witnesses', 'delivered', { start: 20 }),
        record('e', 'CAN', 'witnesses', 'available', { start: 40 }),
        record('f', 'CAN', 'witnesses', 'raised', { start: 50 }),
      ]),
    );
    const quotes = [...tooltip.querySelectorAll('q')].map((line) => line.textContent);
    expect(quotes).toEqual(['“Words of f.”', '“Words of e.”', '“Words of a.”', '“Words of b.”']);
  });

  it('closes when the matrix scrolls away from under the pointer', async () => {
    const { session } = await at(/^Argentina, Witnesses: 2 needs/);
    fireEvent.scroll(document);
    expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
    expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
  });
});

it('describes the focused cell to a screen reader in the same words', async () => {
  const { user } = await renderMatrix();
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  await screen.findByRole('tooltip', { hidden: true });
  await user.keyboard('{ArrowDown}');
  expect(focused()).toMatch(/^Barbados, Extradition: 1 need, 1 offer/);
  const described = document.getElementById(
    document.activeElement?.getAttribute('aria-describedby') ?? '',
  );
  expect(described?.textContent).toMatch(
    /^Barbados · Extradition reports a difficulty \(2007 \(2\)\) “Words of r4.”.*Click or Enter/,
  );
});

it.each([
  ['States that raise it', '', 'Each State counts once, by its firmest sentence.'],
  ['Offers', '', 'Each State and each organization counts once.'],
  ['Is there an offer?', '', 'The page of a topic says which.'],
  ['Topics it offers on', '?rows=countries', 'Each topic counts once'],
])(
  'the tooltip of the head “%s” says what it counts and how a press sorts',
  async (name, search, words) => {
    const { user } = await renderMatrix(search);
    await user.hover(within(grid()).getByRole('columnheader', { name }));
    const tooltip = await screen.findByRole('tooltip', { hidden: true });
    expect(tooltip.textContent).toContain(words);
    expect(tooltip.textContent).toMatch(/\. Click or Enter: /);
  },
);

it('the tooltip of an actor says its group, and what click and Enter do', async () => {
  const { user } = await renderMatrix();
  await user.hover(within(grid()).getByRole('columnheader', { name: 'Barbados' }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  within(tooltip).getByText('Barbados · Caribbean');
  within(tooltip).getByText(/asks for help on 0 topics, reports a difficulty on 1/);
  within(tooltip).getByText('Click or Enter: open its page.');
});

it('the tooltip of a topic names the actors that raise it and its status', async () => {
  const { user } = await renderMatrix();
  await user.hover(within(grid()).getByRole('rowheader', { name: 'Extradition' }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  within(tooltip).getByText('Extradition (UNTOC)');
  expect(tooltip.textContent).toMatch(/Is there an offer\? \w+/);
  expect(tooltip.textContent).toContain('agreed too little');
});
