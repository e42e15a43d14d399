// @vitest-environment jsdom
/** The settings of the ranking: how the chair chooses the criteria and their order, and the effect. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import {
  cell,
  openOrder,
  openRanking,
  ranked,
  ranking,
  renderAgenda as renderPage,
} from './render-agenda';

withPopovers();

/** Renders the agenda with the settings of the ranking open. */
async function renderAgenda(...args: Parameters<typeof renderPage>) {
  const page = await renderPage(...args);
  await openOrder(page.user);
  return page;
}

const criteria = () => within(screen.getByRole('group', { name: 'Criteria' }));
const heads = () =>
  within(ranking())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

describe('the criteria of the ranking', () => {
  it('show the formula of each criterion', async () => {
    await renderAgenda();
    const unmet = criteria().getByRole('checkbox', { name: 'Without an open offer' });
    expect(document.getElementById(unmet.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'States with a need for which no offer is open',
    );
  });

  it('can be unchecked, which removes the column and changes the address', async () => {
    const { user, url } = await renderAgenda();
    await user.click(criteria().getByRole('checkbox', { name: 'Breadth' }));
    await user.click(criteria().getByRole('checkbox', { name: 'Firmness' }));
    expect(url()).toBe('?criteria=unmet~supply~experience');
    expect(heads()).not.toContain('Breadth');
    expect(heads()).toContain('Without an open offer');
  });

  it('keep at least one checked, and an alert says so', async () => {
    const { user, state } = await renderAgenda('?criteria=supply');
    const last = criteria().getByRole('checkbox', { name: 'Offers' }) as HTMLInputElement;
    await user.click(last);
    expect(criteria().getByRole('alert').textContent).toContain('Keep at least one');
    expect(last.checked).toBe(true);
    expect(state().criteria).toEqual(['supply']);
  });

  it('are named where the filter on status leaves nothing to count for them', async () => {
    await renderAgenda('?status=raised~planned');
    expect(
      screen.getByText(
        'The status filter leaves nothing to count for Firmness and Offers. These criteria are 0 for every topic.',
      ),
    ).toBeTruthy();
  });
});

describe('the order of the criteria', () => {
  it('tries all orders until the chair gives one, and then only that one', async () => {
    const { user, url } = await renderAgenda('?criteria=breadth~experience');
    expect(cell('Protection of witnesses', 'first')).toBe('1 of 2');
    expect(screen.getByRole('radio', { name: 'All orders' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'My order' }));
    expect(url()).toContain('importance=breadth~firmness~unmet~supply~experience');
    expect(screen.getByText(/there is no share of orders/)).toBeTruthy();
    expect(heads()).toContain('Place by the criteria');
    expect(heads()).not.toContain('First');
    expect(cell('Money laundering', 'best')).toBe('2');
    await user.click(screen.getByRole('radio', { name: 'All orders' }));
    expect(url()).toBe('?criteria=breadth~experience');
  });

  it('changes by arrow buttons: announces it, keeps it in the address and keeps the focus', async () => {
    const { user, url } = await renderAgenda('?importance=breadth~experience');
    const listed = () =>
      criteria()
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent);
    expect(listed()).toEqual([
      'Breadth',
      'Experience',
      'Firmness',
      'Without an open offer',
      'Offers',
    ]);
    const up = screen.getByRole('button', { name: 'Experience: more important' });
    await user.click(up);
    expect(listed().slice(0, 2)).toEqual(['Experience', 'Breadth']);
    expect(screen.getByText('Experience is now 1 of 5.')).toBeTruthy();
    expect(document.activeElement).toBe(up);
    // At either end the criterion does not move, and its button keeps the focus.
    await user.keyboard('{Enter}');
    expect(url()).toBe('?importance=experience~breadth~firmness~unmet~supply');
    // Only laundering has records of experience.
    expect(cell('Money laundering', 'best')).toBe('1');
  });
});

describe('an agenda with nothing to rank', () => {
  it('shows an alert with a button that clears the filters', async () => {
    const { user } = await renderAgenda('?topic=firearms');
    expect(screen.getByRole('alert').textContent).toContain(
      'These filters leave no need of a State',
    );
    await user.click(screen.getByRole('button', { name: 'Clear these filters' }));
    await openRanking(user);
    expect(ranked()).toHaveLength(4);
  });

  it('says that the dataset has no needs, without a button for filters', async () => {
    await renderAgenda('', dataset([record('o1', 'UNODC', 'witnesses', 'available')]));
    expect(screen.getByRole('alert').textContent).toBe(
      'This dataset has no need of a State, so there is nothing to rank. ',
    );
    expect(screen.queryByRole('button', { name: 'Clear these filters' })).toBeNull();
  });
});
