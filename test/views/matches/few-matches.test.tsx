// @vitest-environment jsdom
/** Data and filters that leave little to list, or nothing; and lists that are long. */
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ACTORS, dataset, record, TOPICS } from '../../model/sample';
import { button, headings, renderMatches, title, view } from './render-matches';

afterEach(cleanup);

describe('the head', () => {
  it.each(['needs', 'unanswered', 'single'])(
    'of %s says where no need is recorded',
    async (list) => {
      await renderMatches(`?list=${list}&actor=CAN`);
      expect(title()).toBe('No need recorded');
      cleanup();
      await renderMatches(`?list=${list}&actor=PER&topic=firearms`);
      expect(title()).toBe('No need under these filters');
    },
  );
});

describe('data that has little to show', () => {
  const need = record('n', 'PER', 'witnesses', 'raised');
  const offer = record('o', 'UNODC', 'witnesses', 'available');
  const course = record('o', 'UNODC', 'witnesses', 'available', { modalities: ['training'] });
  const capacity = record('c', 'JAM', 'witnesses', 'in-place');

  it.each([
    ['needs', [offer], 'No needs are recorded.'],
    ['unanswered', [offer], 'No needs are recorded.'],
    ['single', [offer], 'No needs are recorded.'],
    ['offers', [need, capacity], 'No offers are recorded.'],
    ['unused', [], 'No offers are recorded.'],
    ['unanswered', [need, course], 'Every need listed is answered.'],
    ['unused', [need, offer], 'Every available offer listed could answer a need.'],
    ['single', [need], 'No topic has a single provider that answers a need.'],
    ['single', [need, offer], 'On every topic with a need an offer answers, clearly or perhaps.'],
  ] as const)('says why %s has nothing to list', async (list, records, words) => {
    await renderMatches(`?list=${list}`, dataset([...records]));
    expect(view().textContent).toContain(words);
    expect(screen.queryByRole('button', { name: 'Clear these filters' })).toBeNull();
  });

  it('offers to clear filters that leave nothing, and keeps the focus on the page', async () => {
    const { user, state } = await renderMatches('?topic=extradition&actor=PER');
    expect(view().textContent).toContain('These filters leave nothing to list.');
    await user.click(button('Clear these filters'));
    expect(state()).toMatchObject({ topic: [], actor: [] });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('one actor alone: its offers do not meet its own needs', async () => {
    const own = dataset([need, record('o', 'PER', 'witnesses', 'available')], {
      actors: ACTORS.filter(({ id }) => id === 'PER'),
    });
    await renderMatches('', own);
    expect(screen.getByText('Not answered')).toBeTruthy();
    expect(headings(3)).toEqual(['005']);
  });

  it('names a dozen of many in need, and counts the others', async () => {
    const many = Array.from({ length: 14 }, (_, at) => ({
      ...(ACTORS[0] as (typeof ACTORS)[0]),
      id: `A${at}`,
      name: `State ${at}`,
    }));
    const records = [
      ...many.map(({ id }, at) => record(`n${at}`, id, 'witnesses', 'raised')),
      offer,
    ];
    await renderMatches('?list=offers', dataset(records, { actors: [...ACTORS, ...many] }));
    const states = button('14 States with a need');
    await act(async () => states.click());
    expect(states.nextElementSibling?.textContent).toMatch(/State 0.*State 11and 2 more$/);
  });

  it('draws many entries only as their actors are unfolded', async () => {
    const topics = Array.from({ length: 61 }, (_, at) => ({
      ...(TOPICS[0] as (typeof TOPICS)[0]),
      id: `topic${at}`,
      label: `${'A name of a topic that is as long as eighty characters'.padEnd(78, '.')}${at}`,
    }));
    const needs = topics.map(({ id }, at) => record(`n${at}`, 'PER', id, 'raised'));
    const { user } = await renderMatches('', dataset(needs, { topics }));
    expect(headings(5)).toEqual([]);
    await user.click(button('61 needs: 61 not answered'));
    expect(headings(5)).toHaveLength(61);
  });
});
