// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { openPage } from './page';

afterEach(cleanup);

describe('chips', () => {
  const search =
    '?view=records&kind=need&status=raised&topic=extradition~witnesses&actor=013~OAS&modality=training&basis=implied&meeting=second&q=words&sort=actors.unmet&rows=countries';

  it('name every filter in force, one by one', async () => {
    const { chips } = await openPage(search);
    expect(chips()).toEqual([
      'Kind: Needs',
      'Status: Raised',
      'Topic: Protection of witnesses',
      'Topic: Extradition',
      'Organization: Organization of American States',
      'Region as a whole: Central América',
      'Form of cooperation: Training',
      'Basis: Implied',
      'Meeting: Meeting second',
      'Words: words',
    ]);
  });

  it('take away just what they name, and leave the focus on a neighbour', async () => {
    const { chips, user, state } = await openPage('?topic=extradition~witnesses&status=raised');
    const remove = (name: string) =>
      user.click(screen.getByRole('button', { name: `Remove filter ${name}` }));
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await remove('Topic: Protection of witnesses');
    expect(chips()).toEqual(['Status: Raised', 'Topic: Extradition']);
    expect(state().topic).toEqual(['extradition']);
    expect(focused()).toBe('Remove filter Topic: Extradition');
    await remove('Topic: Extradition');
    expect(focused()).toBe('Remove filter Status: Raised');
    await remove('Status: Raised');
    expect(chips()).toEqual([]);
    expect(focused()).toBe('Filters');
  });

  it('share one where a field has more than two values, which takes all of them away', async () => {
    const { chips, user, left } = await openPage(
      '?status=requested~acknowledged~raised&topic=extradition~witnesses&actor=ARG~CAN~OAS',
    );
    expect(chips()).toEqual([
      'Status: Requested, Acknowledged, and Raised',
      'Topic: Protection of witnesses',
      'Topic: Extradition',
      'Country or actor: Canada, Argentina, and Organization of American States',
    ]);
    await user.click(screen.getByRole('button', { name: /^Remove filter Country or actor/ }));
    await user.click(screen.getByRole('button', { name: /^Remove filter Status/ }));
    expect(chips()).toEqual(['Topic: Protection of witnesses', 'Topic: Extradition']);
    expect(left().length).toBeGreaterThan(0);
  });

  it('take away a subregion and a country that a link asks for together', async () => {
    const { chips, user, left } = await openPage('?subregion=029&actor=CAN');
    expect(chips()).toEqual(['Subregion: Caribbean', 'Country: Canada']);
    expect(left()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove filter Subregion: Caribbean' }));
    expect(left()).toEqual(['r6']);
  });

  it('go all at once, the view and its order staying', async () => {
    const { chips, user, state, session } = await openPage(search);
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(chips()).toEqual([]);
    expect(state()).toEqual({
      ...session.store.getInitialState().state,
      view: 'records',
      sort: { ...session.store.getInitialState().state.sort, actors: 'unmet' },
      transpose: true,
    });
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Filters' }));
  });

  it('give way to a line that names the kinds that are off, where these hold records', async () => {
    const { option, user } = await openPage();
    const line = () => screen.queryByText(/^No filter is set/)?.textContent;
    expect(line()).toBe('No filter is set; records of experience are not shown.');
    await user.click(option('Experience'));
    expect(line()).toBe('No filter is set.');
    await user.click(option('Needs'));
    expect(line()).toBeUndefined();
    cleanup();
    await openPage('', dataset([record('r1', 'ARG', 'firearms', 'raised')]));
    expect(line()).toBe('No filter is set.');
  });

  it('are counted on the button that unfolds the bar', async () => {
    const { user } = await openPage(
      '?topic=extradition~witnesses&basis=explicit&status=raised&modality=training',
    );
    const fold = screen.getByRole('button', { name: 'Filters (4)' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  });
});
