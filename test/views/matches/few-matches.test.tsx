// @vitest-environment jsdom
/** Matches of datasets and filters that leave few records or none. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { renderMatches, view } from './render-matches';

afterEach(cleanup);

const need = record('n', 'PER', 'witnesses', 'raised', { modalities: ['training'] });
const offer = record('o', 'UNODC', 'witnesses', 'available', { modalities: ['training'] });

describe('matches of a small or filtered dataset', () => {
  it.each([
    ['needs', [offer], 'No topic was raised.'],
    ['without', [offer], 'No topic was raised.'],
    ['offers', [need], 'No offer is recorded.'],
    ['without', [need, offer], 'For each need listed there is an offer, perhaps one, or a plan.'],
  ] as const)('says why %s has nothing to list', async (list, records, words) => {
    await renderMatches(`?list=${list}`, dataset([...records]));
    expect(view().textContent).toContain(words);
    expect(screen.queryByRole('button', { name: 'Clear these filters' })).toBeNull();
  });

  it('offer to clear filters that exclude everything, and keep the focus on the page', async () => {
    const { user, state } = await renderMatches('?topic=extradition&actor=PER');
    expect(view().textContent).toContain('These filters leave nothing to list.');
    await user.click(screen.getByRole('button', { name: 'Clear these filters' }));
    expect(state()).toMatchObject({ topic: [], actor: [] });
    expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
  });
});
