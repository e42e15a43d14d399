// @vitest-environment jsdom
/** The proposed agenda: its title and length, its order, and the evidence of each item. */
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { AGREEMENTS } from '../../model/findings/sample-agreements';
import { dataset, meeting, position, record } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { field, item, items, MEETING, parts, renderAgenda, told, view } from './render-agenda';

withPopovers();

const title = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the title of the agenda', () => {
  it('names the first topics and the filter', async () => {
    await renderAgenda();
    expect(title()).toBe('What to discuss first: witnesses, extradition, laundering');
    cleanup();
    await renderAgenda('?topic=extradition');
    expect(title()).toBe('Extradition: what to discuss first: extradition');
    cleanup();
    await renderAgenda('', dataset([record('o1', 'UNODC', 'witnesses', 'available')]));
    expect(title()).toBe('Agenda');
  });

  it('explains the order after one click and says that it judges no State', async () => {
    const { user } = await renderAgenda();
    expect(view().textContent).toContain('judges no State');
    await user.click(screen.getByRole('button', { name: 'How it is found' }));
    const dialog = screen.getByRole('dialog', { name: 'How it is found' });
    expect(dialog.textContent).toContain('First come topics on which a State asks for help.');
    expect(dialog.textContent).toContain('States that ask for help or report a difficulty');
    expect(dialog.textContent).toContain(
      'In each order the criteria weigh 46%, 26%, 16%, 9%, and 4%, the most important first.',
    );
    expect(dialog.textContent).toContain('with and without what we inferred');
  });
});

describe('the length of the meeting', () => {
  it('has fields for the number of items and the hours', async () => {
    const { user, url } = await renderAgenda('?importance=breadth');
    expect([field('Number of items'), field('Number of hours')]).toMatchObject([
      { value: '5' },
      { value: '2' },
    ]);
    expect(view().textContent).toContain('(24 minutes each)');
    await user.clear(field('Number of items'));
    await user.type(field('Number of items'), '2');
    expect(items()).toEqual(['1. Witnesses', '2. Extradition']);
    expect(view().textContent).toContain('(60 minutes each)');
    await user.clear(field('Number of hours'));
    await user.type(field('Number of hours'), '1,5');
    expect(view().textContent).toContain('(45 minutes each)');
    expect(told('Extradition', 'topic')).toContain('0:45 to 1:30');
    expect(url()).toBe('?importance=breadth&length=2~90');
  });

  it('sets the minutes of an item and says when all items exceed the meeting', async () => {
    const { user, url } = await renderAgenda('?length=2~60');
    await user.click(screen.getByRole('button', { name: 'Change Witnesses' }));
    await user.clear(field('Minutes for Witnesses'));
    await user.type(field('Minutes for Witnesses'), '40');
    expect(told('Extradition', 'topic')).toContain('0:40 to 1:10');
    expect(view().textContent).toContain('10 minutes more than the meeting has');
    expect(url()).toBe('?length=2~60&time=witnesses*40');
    await user.click(screen.getByRole('button', { name: 'Give all items the same time' }));
    expect(url()).toBe('?length=2~60');
  });

  it('names the topics with a request that are not on the agenda, each linked to its profile', async () => {
    const { user, state } = await renderAgenda('?exclude=witnesses&length=1');
    const note = within(view()).getByText(/^Not on this agenda, though help is asked for: /);
    await user.click(within(note).getByRole('link', { name: 'Protection of witnesses' }));
    expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'] });
    cleanup();
    // Extradition has no request: a State only reports a difficulty.
    await renderAgenda('?length=1');
    expect(view().textContent).not.toContain('Not on this agenda');
  });

  it.each([
    [
      '?length=9~90',
      'You ask for 9 items, but only 3 topics have something to count. All of them are on the agenda.',
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
      '?length=3&criteria=experience&exclude=firearms&pin=firearms',
      'You pinned Illicit firearms and also excluded it. It is not on the agenda.',
    ],
    [
      '?exclude=witnesses~extradition~laundering',
      'No topic is left to choose. Each one is excluded or has nothing to count.',
    ],
  ])('%s is answered in words', async (search, words) => {
    await renderAgenda(search);
    expect(within(view()).getByText(words)).toBeTruthy();
  });

  it('names the topics that tie at the last place', async () => {
    const equal = ['witnesses', 'extradition'].map((topic) =>
      record(topic, 'PER', topic, 'raised'),
    );
    await renderAgenda('?length=1', dataset(equal));
    expect(view().textContent).toContain(
      '2 topics are equal for the last place. On the agenda, because they come first in the list of topics: Protection of witnesses. Not on it: Extradition. Pin a topic to decide.',
    );
  });

  it.each([
    ['Number of items', '-1', 'items'],
    ['Number of items', '0', 'items'],
    ['Number of items', 'many', 'items'],
    ['Number of hours', '0', 'hours'],
    ['Number of hours', 'two', 'hours'],
  ])('%s: refuses %j in words and keeps the last', async (name, text, unit) => {
    const { user, state } = await renderAgenda('?length=3~90');
    await user.clear(field(name));
    await user.type(field(name), text);
    await user.tab();
    expect(screen.getByRole('alert').textContent).toContain(`“${text}” is not a number of ${unit}`);
    expect(state().length).toEqual({ items: 3, minutes: 90 });
  });
});

describe('the order of the items', () => {
  it('puts topics that a State asks for first, then reported difficulties, then mentions', async () => {
    await renderAgenda('?pin=firearms');
    expect(parts()).toEqual([
      'A State asks for help',
      'Witnesses',
      'A State reports a difficulty',
      'Extradition',
      'Mentioned as important',
      'Laundering',
      'No State raises it',
      'Firearms',
    ]);
  });

  it('does not say that no State raises a topic where the filter excludes the States that do', async () => {
    await renderAgenda('?actor=BRB&pin=extradition~firearms');
    expect(parts()).toEqual([
      'Mentioned as important',
      'Witnesses',
      'Laundering',
      'Raised by no State that the filter leaves',
      'Extradition',
      'Firearms',
    ]);
    expect(told('Extradition', 'why')).toMatch(/^No State that the filter leaves raises it\./);
    cleanup();
    await renderAgenda('?topic=firearms~witnesses&pin=firearms');
    expect(parts()).toContain('No State raises it');
  });

  it('changes by buttons: announces it, keeps it in the address and undoes it', async () => {
    const { user, url } = await renderAgenda('?length=3~90');
    const down = screen.getByRole('button', { name: 'Move Witnesses down' });
    await user.click(down);
    expect(items()).toEqual(['1. Extradition', '2. Witnesses', '3. Laundering']);
    // The order of the chair mixes the tiers, so their headings are gone.
    expect(parts()).toEqual(['Extradition', 'Witnesses', 'Laundering']);
    expect(url()).toContain('order=extradition~witnesses~laundering');
    expect(screen.getByText('Witnesses is now item 2 of 3.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Order: set by the chair' })).toBeTruthy();
    // The focus stays on the button, which moves with its item.
    expect(document.activeElement).toBe(down);
    await user.keyboard('{Enter}{Enter}');
    expect(items()[2]).toBe('3. Witnesses');
    await user.click(screen.getByRole('button', { name: 'Restore the ranked order' }));
    expect(items()[0]).toBe('1. Witnesses');
    expect(url()).toBe('?length=3~90');
  });

  it('scrolls to a pressed button after a move, and not while the reader types', async () => {
    const { user } = await renderAgenda('?length=3~90');
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    await user.click(screen.getByRole('button', { name: 'Change Witnesses' }));
    await user.type(field('Minutes for Witnesses'), '5');
    expect(scroll).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Move Witnesses down' }));
    expect(scroll).toHaveBeenCalledTimes(1);
  });

  it('puts a topic first on demand, says which topic left the agenda, and undoes it', async () => {
    const { user, url } = await renderAgenda('?length=2');
    await user.click(screen.getByRole('button', { name: 'Put Illicit firearms first' }));
    expect(items()).toEqual(['1. Firearms', '2. Witnesses']);
    expect(url()).toBe('?length=2~60&pin=firearms&order=firearms');
    const differences = () =>
      screen.getAllByRole('status').filter((each) => each.textContent?.includes('No longer'));
    expect(differences()[0]?.textContent).toContain(
      'Firearms is now item 1 of 2. No longer on the agenda: Extradition.',
    );
    expect(told('Firearms', 'why')).toContain(
      'The chair pinned it; in the ranking it has place 4 of 4.',
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(items()).toEqual(['1. Witnesses', '2. Extradition']);
    expect(url()).toBe('?length=2~60');
    expect(differences()).toEqual([]);
  });

  it('puts an item first from its menu, before one that was put first earlier', async () => {
    const { user, url } = await renderAgenda('?length=3&pin=laundering&order=laundering');
    await user.click(screen.getByRole('button', { name: 'Change Extradition' }));
    await user.click(
      within(item('Extradition')).getByRole('button', { name: 'Put Extradition first' }),
    );
    expect(items()).toEqual(['1. Extradition', '2. Laundering', '3. Witnesses']);
    expect(url()).toBe('?length=3~90&pin=extradition~laundering&order=extradition~laundering');
  });

  it('brings up the next topic when one is excluded, and includes that one again on demand', async () => {
    const { user } = await renderAgenda('?length=1');
    await user.click(screen.getByRole('button', { name: 'Change Witnesses' }));
    await user.click(within(item('Witnesses')).getByRole('button', { name: 'Exclude Witnesses' }));
    expect(items()).toEqual(['1. Extradition']);
    await user.click(screen.getByRole('button', { name: 'Allow Protection of witnesses again' }));
    expect(items()).toEqual(['1. Witnesses']);
  });
});

describe('an item of the agenda', () => {
  it('shows its time and how many orders support its place, or that the chair pinned it', async () => {
    await renderAgenda('?length=2~60&pin=extradition');
    expect(told('Witnesses', 'topic')).toBe(
      'Witnesses0:00 to 0:30 · by the criteria alone, among the first 2 in 120 of 120 orders',
    );
    expect(told('Extradition', 'topic')).toBe('Extradition0:30 to 1:00 · pinned by the chair');
  });

  it('warns where two readers of the minutes agreed too little on its topic', async () => {
    await renderAgenda('', { ...MEETING, agreements: AGREEMENTS });
    const doubt = 'Two readers of the minutes agreed too little on this topic';
    expect(told('Extradition', 'topic')).toContain(doubt);
    expect(told('Witnesses', 'topic')).not.toContain(doubt);
  });

  it('explains its count of sentences in a tooltip', async () => {
    await renderAgenda();
    const { title } = screen.getByRole('button', { name: /^Witnesses: 7 sentences/ });
    expect(title).toContain('Help that was or is given and experience in progress are not counted');
  });

  it('shows who raises it and who offers help, in bars and in words', async () => {
    await renderAgenda();
    expect(item('Witnesses').querySelector('.agenda-bars .visually-hidden')?.textContent).toBe(
      'Witnesses: 1 State asks for help, 0 report a difficulty, 2 mention it as important. Offers: 1, and 0 inferred by us; planned: 1',
    );
    expect(told('Witnesses', 'why')).toBe(
      'Peru asks for help; 2 more States mention it as important; Organization of American States raises it too. An open offer is recorded for 1 of the 3. 7 sentences, 1 more on proposals',
    );
  });

  it('names who could speak first, each linked to a profile', async () => {
    await renderAgenda();
    expect(told('Witnesses', 'speakers')).toBe(
      'United Nations Office on Drugs and Crime (offer); Peru (asks); Canada (plan)',
    );
    expect(told('Laundering', 'speakers')).toBe('Barbados (mention); Jamaica, Canada (experience)');
    const canada = within(item('Witnesses')).getByRole('link', { name: 'Canada' });
    expect(canada.getAttribute('href')).toMatch(/view=profile&of=CAN/);
  });

  it('lists actors that a request names first; shows four names, and the others on demand', async () => {
    const offers = ['UNODC', 'CAN', 'JAM', 'ARG', 'BRB'].map((actor) =>
      record(`o-${actor}`, actor, 'witnesses', 'available'),
    );
    const asks = record('n1', 'PER', 'witnesses', 'requested', { counterparts: ['UNODC'] });
    const { user } = await renderAgenda('', dataset([asks, ...offers]));
    const speakers = () => told('Witnesses', 'speakers');
    expect(speakers()).toBe(
      'United Nations Office on Drugs and Crime (asked by Peru); Barbados, Jamaica, Canada (offer) and 2 more',
    );
    const all = screen.getByRole('button', { name: 'and 2 more: Witnesses' });
    await user.click(all);
    expect(all.getAttribute('aria-expanded')).toBe('true');
    expect(speakers()).toContain('Canada, Argentina (offer); Peru (asks) Show fewer');
  });

  it('unfolds its distinct sentences, each linked to its evidence, and its proposals', async () => {
    const { user, state, url } = await renderAgenda();
    const sentences = () =>
      screen.getByRole('button', { name: 'Witnesses: 7 sentences, 1 more on proposals' });
    await user.click(sentences());
    expect(sentences().getAttribute('aria-expanded')).toBe('true');
    const quote = within(view()).getByRole('link', { name: 'Words of n2.' });
    expect(quote.parentElement?.textContent).toBe(
      'Words of n2. Peru: mentions as important (inferred by us), reported by Canada, paragraph 1',
    );
    const detail = within(quote.closest('tr') as HTMLElement);
    const proposal = detail.getByRole('link', { name: 'An inventory of needs' });
    expect(proposal.parentElement?.textContent).toBe(
      'An inventory of needs: proposed by Canada; opposed by Argentina',
    );
    await user.click(quote);
    expect(state().record).toBe('n2');
    await user.click(proposal);
    expect(state()).toMatchObject({ view: 'positions', position: 'p1' });
    expect(url()).toContain('unfold=topic:witnesses');
  });

  it('unfolds its sentences where the address says so, and folds them on demand', async () => {
    const { user, url } = await renderAgenda('?unfold=topic:witnesses');
    expect(within(view()).getByRole('link', { name: 'Words of n2.' })).toBeTruthy();
    await user.click(
      screen.getByRole('button', { name: 'Witnesses: 7 sentences, 1 more on proposals' }),
    );
    expect(within(view()).queryByRole('link', { name: 'Words of n2.' })).toBeNull();
    expect(url()).toBe('');
  });
});

describe('disputed proposals', () => {
  it('stand below the items with the actors for and against, each linked to the positions', async () => {
    const { user, state } = await renderAgenda('?topic=extradition');
    const disputed = screen.getByRole('region', { name: 'Disputed proposals' });
    expect(within(disputed).getByRole('listitem').textContent).toBe(
      'An inventory of needs: proposed by Canada; opposed by Argentina',
    );
    await user.click(within(disputed).getByRole('link', { name: 'An inventory of needs' }));
    expect(state()).toMatchObject({ view: 'positions', position: 'p1' });
  });

  it('follow the filter on meetings, and are absent where no proposal has two sides', async () => {
    const plan = { id: 'plan', label: 'A plan', topics: [] };
    const data = dataset([record('n', 'PER', 'witnesses', 'raised')], {
      proposals: [plan],
      positions: [
        position('p1', 'plan', 'CAN', 'proposes'),
        { ...position('p2', 'plan', 'ARG', 'opposes'), meeting: 'second' },
      ],
      meetings: [meeting('first'), meeting('second')],
    });
    await renderAgenda('', data);
    expect(screen.getByRole('region', { name: 'Disputed proposals' })).toBeTruthy();
    cleanup();
    await renderAgenda('?meeting=first', data);
    expect(screen.queryByRole('region', { name: 'Disputed proposals' })).toBeNull();
  });
});
