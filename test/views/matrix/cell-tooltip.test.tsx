// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
// Read beforehand, so that the test does not wait for the machine to read it.
import '../../../src/views/matrix/target-parts';
import { dataset, record } from '../../model/sample';
import { cell, focused, grid, renderMatrix } from './render-matrix';

afterEach(cleanup);

async function at(name: string, search = '', data?: Parameters<typeof renderMatrix>[1]) {
  const page = await renderMatrix(search, data);
  await page.user.hover(cell(name));
  return { ...page, tooltip: await screen.findByRole('tooltip', { hidden: true }) };
}

describe('the tooltip of a cell', () => {
  it('tells actor, topic, each record, and that nobody answers', async () => {
    const { tooltip } = await at('Barbados, Extradition: 1 need, 1 available offer');
    within(tooltip).getByText('Barbados · Extradition');
    within(tooltip).getByText('Admits a lack (acknowledged)');
    within(tooltip).getByText('“Words of r4.”');
    within(tooltip).getByText('Offers now (available)');
    within(tooltip).getByText('Nobody else offers help on this topic now.');
    within(tooltip).getByText('Enter opens the 2 sentences');
  });

  it('names who could answer a need', async () => {
    const { tooltip } = await at('Argentina, Witnesses: 2 needs');
    within(tooltip).getByText('Could be answered by Organization of American States.');
  });

  it('names States with a system in place where nobody offers', async () => {
    const { tooltip } = await at(
      'Argentina, Witnesses: 1 need',
      '',
      dataset([
        record('a', 'ARG', 'witnesses', 'requested'),
        record('b', 'CAN', 'witnesses', 'in-place'),
        record('c', 'PER', 'witnesses', 'in-progress'),
      ]),
    );
    within(tooltip).getByText('Canada has a system in place.');
  });

  it('says what kind of silence it is', async () => {
    const { tooltip } = await at('Jamaica, Witnesses: no remarks recorded', '?fold=0');
    within(tooltip).getByText(/No remarks recorded in the minutes/);
  });

  it('counts what it does not tell', async () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      record(id, 'ARG', 'witnesses', 'raised'),
    );
    const { tooltip } = await at('Argentina, Witnesses: 6 needs', '', dataset(many));
    within(tooltip).getByText('And 2 more records.');
  });

  it('goes when the matrix is scrolled from under the pointer', async () => {
    const { session } = await at('Argentina, Witnesses: 2 needs');
    fireEvent.scroll(document);
    expect(screen.queryByRole('tooltip', { hidden: true })).toBeNull();
    expect(session.pointed.getState()).toEqual({ actor: null, topic: null });
  });
});

it('tells a screen reader of the cell in focus the same', async () => {
  const { user } = await renderMatrix();
  act(() => grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus());
  await screen.findByRole('tooltip', { hidden: true });
  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('Barbados, Extradition: 1 need, 1 available offer');
  const described = document.getElementById(
    document.activeElement?.getAttribute('aria-describedby') ?? '',
  );
  expect(described?.textContent).toMatch(
    /^Barbados · Extradition Admits a lack.*“Words of r4.”.*Nobody else offers/,
  );
});

it('tells at the head of a row its group and its figures, hidden rows included', async () => {
  const { user } = await renderMatrix();
  await user.hover(within(grid()).getByRole('rowheader', { name: 'Barbados' }));
  const tooltip = await screen.findByRole('tooltip', { hidden: true });
  within(tooltip).getByText('Barbados · Caribbean');
  within(tooltip).getByText(
    'Caribbean: of 2 States 1 asks and 0 only raise topics, 1 of them offers help now.',
  );
  within(tooltip).getByText('Actors: neutral order. Click or Enter: by needs.');
});
