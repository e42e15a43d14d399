// @vitest-environment jsdom
/** The proposed agenda: its length, its order, its minutes, and what stands behind each item. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { field, item, items, renderAgenda, said, view } from './render-agenda';

afterEach(cleanup);

const WITNESSES = 'Protection of witnesses';

describe('the length', () => {
  it('in items: the first so many of the ranking', async () => {
    const { user, url } = await renderAgenda('?length=1&weights=breadth*1');
    expect(items()).toEqual([`1. ${WITNESSES}`]);
    await user.clear(field('Number of items'));
    await user.type(field('Number of items'), '2');
    expect(items()).toEqual([`1. ${WITNESSES}`, '2. Extradition']);
    expect(url()).toBe('?weights=breadth*1&length=2');
    expect(view().textContent).toContain('2 items, 60 minutes');
  });

  it('in hours: as many items as they hold', async () => {
    const { user, url } = await renderAgenda('?weights=breadth*1&length=1.5h&time=40');
    expect(items()).toHaveLength(2);
    expect(view().textContent).toContain('2 items, 80 minutes of 90');
    await user.clear(field(`Minutes for ${WITNESSES}`));
    await user.type(field(`Minutes for ${WITNESSES}`), '60');
    // Nothing goes away while one types.
    expect(items()).toHaveLength(2);
    expect(view().textContent).toContain(
      '2 items, 100 minutes: 10 minutes more than the hours allow',
    );
    expect(url()).toBe('?weights=breadth*1&length=1.5h&time=40~witnesses*60');
  });

  it('tells which topics with a request fell out, each a link to its profile', async () => {
    const { user, state } = await renderAgenda('?exclude=witnesses&length=1');
    expect(view().textContent).toContain(
      `Not on this agenda, though help is requested: ${WITNESSES}.`,
    );
    await user.click(within(said(/^Not on this agenda/)).getByRole('link', { name: WITNESSES }));
    expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'] });
    cleanup();
    // Extradition is only acknowledged and raised.
    await renderAgenda('?length=1&weights=breadth*1');
    expect(view().textContent).not.toContain('Not on this agenda');
  });

  it('says by how much the pinned items go over the hours', async () => {
    await renderAgenda('?length=0.5h&pin=witnesses~firearms');
    expect(view().textContent).toContain(
      '2 items, 60 minutes: 30 minutes more than the hours allow',
    );
  });

  it.each([
    ['?length=0', 'An agenda of 0 items is empty. Choose 1 or more.'],
    [
      '?length=9',
      'You ask for 9 items, but only 3 topics have something to count. All of them are on the agenda.',
    ],
    [
      '?length=0.25h',
      'The hours are too short for one item. Choose more hours, or fewer minutes per item.',
    ],
    [
      '?topic=witnesses&length=1&pin=firearms',
      'You pinned Illicit firearms, but the topic filter leaves it out. It is not on the agenda.',
    ],
    [
      '?length=1&pin=firearms~witnesses',
      'You pinned 2 topics, but there is room for 1. All pinned topics are on the agenda.',
    ],
    [
      '?length=4&weights=experience*1&exclude=firearms&pin=firearms',
      'You pinned Illicit firearms and also excluded it. It is not on the agenda.',
    ],
    [
      '?length=2&weights=experience*1',
      '2 topics are equal for the last place. On the agenda, because they come first in the list of topics: Protection of witnesses. Not on it: Extradition. Pin a topic to decide.',
    ],
    [
      '?exclude=witnesses~extradition~laundering',
      'No topic is left to choose. Each one is excluded or has nothing to count.',
    ],
  ])('%s is answered in words', async (search, words) => {
    await renderAgenda(search);
    expect(said(words)).toBeTruthy();
  });

  it.each(['-1', '.5', 'many'])('refuses %j items in words and keeps the last', async (text) => {
    const { user, state } = await renderAgenda('?length=3');
    await user.clear(field('Number of items'));
    await user.type(field('Number of items'), text);
    expect(screen.getByRole('alert').textContent).toContain(`“${text}” is not a number of items`);
    expect(state().length).toEqual({ unit: 'items', count: 3 });
  });
});

describe('the order', () => {
  it('is moved by buttons, said, kept in the link and undone', async () => {
    const { user, url } = await renderAgenda('?length=3&weights=breadth*1');
    const down = screen.getByRole('button', { name: `Move ${WITNESSES} down` });
    await user.click(down);
    expect(items()).toEqual(['1. Extradition', `2. ${WITNESSES}`, '3. Money laundering']);
    expect(url()).toContain('order=extradition~witnesses~laundering');
    expect(screen.getByText(`${WITNESSES} is now item 2 of 3.`)).toBeTruthy();
    // The button went with its item, and goes on with it.
    expect(document.activeElement).toBe(down);
    await user.keyboard('{Enter}{Enter}');
    expect(items()[2]).toBe(`3. ${WITNESSES}`);
    await user.click(screen.getByRole('button', { name: 'Restore the ranked order' }));
    expect(items()[0]).toBe(`1. ${WITNESSES}`);
    expect(url()).toBe('?weights=breadth*1&length=3');
  });

  it('alone brings what was pressed into sight, and not what is typed', async () => {
    const { user } = await renderAgenda('?length=3&weights=breadth*1');
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    await user.type(field(`Minutes for ${WITNESSES}`), '5');
    expect(view().textContent).toContain('3 items, 365 minutes');
    expect(scroll).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: `Move ${WITNESSES} down` }));
    expect(scroll).toHaveBeenCalledTimes(1);
  });

  it('holds for what was moved; what comes on later stands behind', async () => {
    await renderAgenda('?length=3&weights=breadth*1&order=laundering~witnesses');
    expect(items()).toEqual(['1. Money laundering', `2. ${WITNESSES}`, '3. Extradition']);
  });
});

describe('what is excluded', () => {
  it('makes room for the next, and can be allowed again', async () => {
    const { user } = await renderAgenda('?length=1&weights=breadth*1');
    await user.click(within(item(WITNESSES)).getByRole('button', { name: `Exclude ${WITNESSES}` }));
    expect(items()).toEqual(['1. Extradition']);
    await user.click(screen.getByRole('button', { name: `Allow ${WITNESSES} again` }));
    expect(items()).toEqual([`1. ${WITNESSES}`]);
  });
});

describe('an item', () => {
  it('says whether its place is certain, and how often it has it', async () => {
    await renderAgenda('?length=2');
    expect(
      within(item('Extradition')).getByText(
        /^uncertain: among the first 2 in \d\d% of the orders tried at random$/,
      ),
    ).toBeTruthy();
    expect(within(item(WITNESSES)).queryByText(/another topic/)).toBeNull();
  });

  const facts = (term: string) =>
    within(item(WITNESSES)).getByText(term).nextElementSibling?.textContent;

  it('says who asked and how firmly, States apart from others', async () => {
    await renderAgenda();
    expect(facts('Needs')).toBe(
      'Asks for help 1 State: Peru' +
        'Mentions as important 3 States: Barbados, Argentina, Peru (inferred by us) (reported by Canada); 1 organization: \u00a0organization Organization of American States',
    );
  });

  it('says whom to invite, the strongest reason first', async () => {
    await renderAgenda();
    expect(facts('Who to invite')).toBe(
      'Offer that answers a need 1 organization: \u00a0organization United Nations Office on Drugs and Crime' +
        'Planned offer 1 State: Canada',
    );
    expect(
      within(item('Money laundering')).getByText('Who to invite').nextElementSibling?.textContent,
    ).toBe('Experience 2 States: Jamaica, Canada');
  });

  it('names the proposals that touch it with every stance, each a way to what was said on it', async () => {
    const { user, state } = await renderAgenda();
    expect(facts('Proposals')).toBe(
      'An inventory of needs proposed by Canada; opposed by Argentina',
    );
    await user.click(within(item(WITNESSES)).getByRole('link', { name: 'An inventory of needs' }));
    expect(state()).toMatchObject({ view: 'positions', position: 'p1' });
  });

  it('leads from every name to the profile', async () => {
    await renderAgenda();
    const lines = item(WITNESSES).querySelector('dl') as HTMLElement;
    for (const name of ['Barbados', 'Organization of American States', 'Canada'])
      for (const link of within(lines).getAllByRole('link', { name }))
        expect(link.getAttribute('href')).toMatch(/view=profile&of=(BRB|OAS|CAN)/);
  });

  it('unfolds its sentences with their paragraphs, each a way to its evidence', async () => {
    const { user, state } = await renderAgenda();
    await user.click(within(item(WITNESSES)).getByText('9 quotes'));
    const quote = await within(item(WITNESSES)).findByRole('link', { name: 'Words of n2.' });
    expect(quote.parentElement?.textContent).toBe(
      'Words of n2. Peru, mentions as important (implied), reported by Canada, paragraph 1',
    );
    await user.click(quote);
    expect(state().record).toBe('n2');
  });
});
