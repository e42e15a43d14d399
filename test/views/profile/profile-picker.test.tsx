// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { renderProfile, section } from './render-profile';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Each is followed by its fact. */
const names = () =>
  screen.getAllByRole('listitem').map((item) => within(item).getByRole('link').textContent ?? '');

test('offers actors by subregion, then topics; a name opens its profile', async () => {
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

test('each has a fact: what it says most firmly, or whether there is an offer', async () => {
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

test('the alphabet is another order, which the link keeps', async () => {
  const { user, state } = await renderProfile();
  await user.click(screen.getByRole('link', { name: 'By name' }));
  expect(state().sort.actors).toBe('name');
  expect(names().slice(0, 3)).toEqual(['Argentina', 'Barbados', 'Canada']);
});

test('letters find names without regard to accents, and say where there is none', async () => {
  const { user } = await renderProfile();
  const find = screen.getByRole('searchbox', { name: 'Find' });
  await user.type(find, 'america');
  expect(names()).toEqual(
    [
      'United Nations Office on Drugs and Crime',
      'Organization of American States',
      'Central América',
      // No record names them, so that they are no rows of the matrix.
      'South America',
      'Northern America',
    ].filter((name) => /am[eé]rica/i.test(name)),
  );
  await user.type(find, 'zz');
  expect(screen.getByText('No name contains these letters.')).toBeTruthy();
});

test('Enter opens the first that is found, and nothing before words are whole', async () => {
  const { user, state } = await renderProfile();
  const find = screen.getByRole('searchbox', { name: 'Find' });
  await user.type(find, ' {Enter}jam');
  fireEvent.keyDown(find, { key: 'Enter', isComposing: true });
  expect(state().of).toEqual([]);
  await user.keyboard('{Enter}');
  expect(state().of).toEqual(['JAM']);
});

test('Enter goes by the letters that stand there, though the list follows later', async () => {
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

test('who came by a link that is still there goes on with letters', async () => {
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

test('under a finger no field takes the focus, which would bring up a keyboard', async () => {
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

test('filters on places leave some out, which is said and undone', async () => {
  const { user, state } = await renderProfile('&subregion=029');
  expect(screen.queryByRole('link', { name: 'Canada' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Print all 2 sheets' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(state().subregion).toEqual([]);
  expect(screen.getByRole('link', { name: 'Canada' })).toBeTruthy();
});

test('what cannot be compared is said, with the choice of profiles', async () => {
  await renderProfile('&of=PER~topic:extradition');
  expect(screen.getByRole('alert').textContent).toContain(
    'You cannot compare countries with topics.',
  );
  expect(screen.getByRole('link', { name: 'Peru' })).toBeTruthy();
});

test('so are too many', async () => {
  await renderProfile('&of=PER~CAN~ARG~BRB');
  expect(screen.getByRole('alert').textContent).toContain('at most 3 profiles');
});
