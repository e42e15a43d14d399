// @vitest-environment jsdom
/** Criteria, weights and coding uncertainty: what a chair says, and what becomes of nonsense. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { standInForPopover } from '../../ui/popover-stand-in';
import {
  best,
  field,
  MEETING,
  openOrder,
  openRanking,
  ranked,
  ranking,
  renderAgenda as rendered,
} from './render-agenda';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

/** With criteria and weights open. */
async function renderAgenda(...asked: Parameters<typeof rendered>) {
  const page = await rendered(...asked);
  await openOrder(page.user);
  return page;
}

const criteria = () => within(screen.getByRole('group', { name: 'Criteria' }));
const heads = () =>
  within(ranking())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

describe('the criteria', () => {
  it('each say what they count', async () => {
    await renderAgenda();
    const unmet = criteria().getByRole('checkbox', { name: 'Without an open offer' });
    expect(document.getElementById(unmet.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'States with a need for which no offer is open',
    );
  });

  it('can be left out, which the link and the columns say', async () => {
    const { user, url } = await renderAgenda();
    await user.click(criteria().getByRole('checkbox', { name: 'Breadth' }));
    await user.click(criteria().getByRole('checkbox', { name: 'Firmness' }));
    expect(url()).toBe('?criteria=unmet~supply~experience');
    expect(heads()).not.toContain('Breadth');
    expect(heads()).toContain('Without an open offer');
  });

  it('cannot all be left out', async () => {
    const { user, state } = await renderAgenda('?criteria=supply');
    const last = criteria().getByRole('checkbox', { name: 'Offers' }) as HTMLInputElement;
    await user.click(last);
    expect(criteria().getByRole('alert').textContent).toContain('Keep at least one');
    expect(last.checked).toBe(true);
    expect(state().criteria).toEqual(['supply']);
  });

  it('of which the filter on status leaves nothing are named', async () => {
    await renderAgenda('?status=raised~planned');
    expect(
      screen.getByText(
        'The status filter leaves nothing to count for Firmness and Offers. These criteria are 0 for every topic.',
      ),
    ).toBeTruthy();
  });
});

describe('weights', () => {
  it('by an order of importance, step by step from equals', async () => {
    const { user, url } = await renderAgenda('?criteria=breadth~experience');
    await user.click(screen.getByRole('radio', { name: 'In order of importance' }));
    expect(url()).toBe(
      '?criteria=breadth~experience&weights=breadth.firmness.unmet.supply.experience',
    );
    expect(best()).toBe('Protection of witnesses');
    await user.click(screen.getByRole('button', { name: 'Experience: more important' }));
    expect(url()).toContain('weights=experience~breadth.firmness.unmet.supply');
    expect(
      within(screen.getByRole('group', { name: 'Importance of Experience' })).getByRole('status')
        .textContent,
    ).toBe('1');
    // Only laundering has experience, and breadth never weighs more.
    expect(best()).toBe('Money laundering');
  });

  it('given exactly rank by them alone, and one draw is enough', async () => {
    const { user, url } = await renderAgenda('?weights=experience*1');
    expect(best()).toBe('Money laundering');
    expect(screen.getAllByText('1 round: nothing varies, seed 2007')[0]).toBeTruthy();
    await user.clear(field('Weight of Experience'));
    await user.type(field('Weight of Experience'), '0');
    await user.clear(field('Weight of Breadth'));
    await user.type(field('Weight of Breadth'), '2,5');
    expect(url()).toBe('?weights=breadth*2.5');
    await openRanking(user);
    expect(best()).toBe('Protection of witnesses');
  });

  it.each(['-3', 'much', '', 'Infinity'])('refuse %j in words and keep the last', async (text) => {
    const { user, state } = await renderAgenda('?weights=breadth*2~unmet*4');
    const weight = field('Weight of Without an open offer');
    await user.clear(weight);
    if (text) await user.type(weight, text);
    await user.tab();
    expect(weight.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain(`“${text}” is not a weight`);
    const { weights } = state();
    expect(weights).toMatchObject({ weights: { unmet: 4 } });
    expect(ranked()).toHaveLength(4);
  });

  it('that are all 0 are said to be so, and nothing breaks', async () => {
    const { user } = await renderAgenda('?weights=breadth*0');
    expect(screen.getByRole('alert').textContent).toContain('Choose a weight above 0');
    await user.clear(field('Weight of Without an open offer'));
    await user.type(field('Weight of Without an open offer'), '1');
    await openRanking(user);
    expect(ranked()).toHaveLength(4);
  });
});

describe('coding uncertainty', () => {
  it('is in the link, and says where it changes nothing', async () => {
    const { user, url } = await renderAgenda('?basis=explicit');
    await user.click(screen.getByRole('checkbox', { name: 'Coding uncertainty' }));
    expect(url()).toBe('?basis=explicit&uncertain=1');
    expect(screen.getByText(/No inferred record affects these counts/)).toBeTruthy();
  });
});

describe('where there is nothing to rank', () => {
  it('says so, with the way out of the filters', async () => {
    const { user } = await renderAgenda('?topic=firearms');
    expect(screen.getByRole('alert').textContent).toContain(
      'These filters leave no need of a State',
    );
    await user.click(screen.getByRole('button', { name: 'Clear these filters' }));
    await openRanking(user);
    expect(ranked()).toHaveLength(4);
  });

  it('says so of a dataset without needs, where no filter is to blame', async () => {
    await renderAgenda('', dataset([record('o1', 'UNODC', 'witnesses', 'available')]));
    expect(screen.getByRole('alert').textContent).toBe(
      'This dataset has no need of a State, so there is nothing to rank. ',
    );
    expect(screen.queryByRole('button', { name: 'Clear these filters' })).toBeNull();
  });

  it('says nothing of the kind where there is', async () => {
    await renderAgenda('', MEETING);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
