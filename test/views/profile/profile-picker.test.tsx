// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderProfile, section } from './render-profile';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Names of the listed profiles; each name is followed by its fact. */
const names = () =>
  screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent ?? '');

test('actors are listed by subregion, then topics; a name opens its profile', async () => {
  const { user, state } = await renderProfile();
  expect(
    section('Caribbean')
      .getAllByRole('link')
      .map((each) => each.textContent),
  ).toEqual(['Barbados', 'Jamaica']);
  expect(section('Topics').getByRole('link', { name: 'Extradition' })).toBeTruthy();
  await user.click(screen.getByRole('link', { name: 'Jamaica' }));
  expect(state()).toMatchObject({ view: 'profile', of: ['JAM'] });
});

test('each actor shows its firmest record, and each topic whether there is an offer', async () => {
  await renderProfile();
  const items = (group: string) =>
    section(group)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(items('Caribbean')).toEqual([
    'Barbadosreports a difficulty: 1 topic',
    'Jamaicanothing recorded',
  ]);
  expect(items('South America')).toContain('Argentinaasks for help: 1 topic');
  expect(items('Topics').join()).toMatch(/none recorded|perhaps/);
});

test('the list can be sorted by name, and the address keeps the order', async () => {
  const { user, state } = await renderProfile();
  await user.click(screen.getByRole('link', { name: 'By name' }));
  expect(state().sort.actors).toBe('name');
  expect(names().slice(0, 3)).toEqual(['Argentina', 'Barbados', 'Canada']);
});

test('the search ignores accents and says when no name matches', async () => {
  const { user } = await renderProfile();
  const find = screen.getByRole('searchbox', { name: 'Find' });
  await user.type(find, 'america');
  expect(names()).toEqual(
    [
      'United Nations Office on Drugs and Crime',
      'Organization of American States',
      'Central América',
      // No record names them: they have no rows in the matrix.
      'South America',
      'Northern America',
    ].filter((name) => /am[eé]rica/i.test(name)),
  );
  await user.type(find, 'zz');
  expect(screen.getByText('No name contains these letters.')).toBeTruthy();
});

test('Enter opens the first match, but not for an empty search or while an IME composes a word', async () => {
  const { user, state } = await renderProfile();
  const find = screen.getByRole('searchbox', { name: 'Find' });
  await user.type(find, ' {Enter}jam');
  fireEvent.keyDown(find, { key: 'Enter', isComposing: true });
  expect(state().of).toEqual([]);
  await user.keyboard('{Enter}');
  expect(state().of).toEqual(['JAM']);
});

test('Enter uses the letters in the field even while the list lags behind', async () => {
  const { state } = await renderProfile();
  const find = screen.getByRole('searchbox', { name: 'Find' });
  act(() => {
    fireEvent.change(find, { target: { value: 'jam' } });
    expect(names().length).toBeGreaterThan(1);
    fireEvent.keyDown(find, { key: 'Enter' });
  });
  expect(state().of).toEqual(['JAM']);
});

/** A link that was followed, and has the focus. */
function followed(within: HTMLElement) {
  const link = document.createElement('a');
  link.href = '#here';
  within.append(link);
  link.focus();
  return link;
}

test('the search field takes the focus after a link that remains on the page was followed', async () => {
  followed(document.body);
  await renderProfile();
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find' }));
});

test('a link of the view itself keeps the focus', async () => {
  const main = document.body.appendChild(document.createElement('main'));
  const link = followed(main);
  await renderProfile();
  expect(document.activeElement).toBe(link);
});

test('the search field does not take the focus on a touch screen, where it would open the keyboard', async () => {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
  const link = followed(document.body);
  const matches = link.matches.bind(link);
  // Nothing shows the focus after a tap.
  Object.assign(link, {
    matches: (selector: string) => !selector.includes(':focus-visible') && matches(selector),
  });
  await renderProfile();
  expect(document.activeElement).toBe(link);
});

test('the list says that filters on places hide profiles, and can clear these filters', async () => {
  const { user, state } = await renderProfile('&subregion=029');
  expect(screen.queryByRole('link', { name: 'Canada' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Print all 2 sheets' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(state().subregion).toEqual([]);
  expect(screen.getByRole('link', { name: 'Canada' })).toBeTruthy();
});

test('a link that compares an actor with a topic says that this is impossible and lists the profiles', async () => {
  await renderProfile('&of=PER~topic:extradition');
  expect(screen.getByRole('alert').textContent).toContain(
    'You cannot compare countries with topics.',
  );
  expect(screen.getByRole('link', { name: 'Peru' })).toBeTruthy();
});

test('a link that compares too many profiles says so', async () => {
  await renderProfile('&of=PER~CAN~ARG~BRB');
  expect(screen.getByRole('alert').textContent).toContain('at most 3 profiles');
});
