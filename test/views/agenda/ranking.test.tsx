// @vitest-environment jsdom
/** The table of the ranking: places, counts, and links from the counts to sentences. */
import { act, screen, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { withPopovers } from '../../ui/popover-stand-in';
import { cell, ranked, ranking, renderAgenda, row } from './render-agenda';

withPopovers();

describe('a count of the ranking', () => {
  const open = async (topic: string, name: RegExp) => {
    const page = await renderAgenda();
    const button = within(row(topic)).getByRole('button', { name });
    await page.user.click(button);
    return { ...page, dialog: within(screen.getByRole('dialog')) };
  };

  it('counts States, shows other actors apart, and opens the formula with its numbers', async () => {
    const { dialog } = await open(
      'Protection of witnesses',
      /^Protection of witnesses, breadth: 3 States, and 1 not counted$/,
    );
    expect(
      dialog.getByText('States that raise it: 3. The largest count is 3, so the value is 1.00.'),
    ).toBeTruthy();
    const [counted, beside] = dialog.getAllByRole('list').map(({ textContent }) => textContent);
    expect(counted).toBe('Barbados (1 sentence)Argentina (1 sentence)Peru (2 sentences)');
    expect(beside).toContain('Organization of American States');
  });

  it('shows planned help apart and does not count it', async () => {
    const { dialog } = await open(
      'Protection of witnesses',
      /offers: 1 provider, and 1 not counted/,
    );
    expect(dialog.getByText('Planned only, not counted')).toBeTruthy();
    const canada = dialog.getByRole('link', { name: 'Canada' });
    expect(canada.getAttribute('href')).toContain('view=profile&of=CAN');
  });

  it('of needs without a sure answer shows how each need is answered and by whom', async () => {
    const { dialog, user, state } = await open(
      'Protection of witnesses',
      /without an open offer: \d States?/,
    );
    const under = (name: string) =>
      dialog.getByRole('heading', { name }).nextElementSibling?.textContent;
    const unodc = 'United Nations Office on Drugs and Crime';
    expect(under('Counted')).toContain(
      `Barbados (1 sentence): no offer recorded; of another form: ${unodc} (1 sentence)`,
    );
    expect(under('With an open offer, not counted')).toBe(
      `Peru (2 sentences): open offer; could help: ${unodc} (1 sentence)`,
    );
    await user.click(dialog.getAllByRole('link', { name: '1 sentence' })[1] as HTMLElement);
    expect(state().record).toBe('o1');
  });

  it('links each counted actor to its sentence', async () => {
    const { dialog, user, state } = await open('Extradition', /firmness: 1 State$/);
    await user.click(dialog.getByRole('link', { name: '1 sentence' }));
    expect(state().record).toBe('n6');
  });
});

describe('a row of the ranking', () => {
  it('shows how many orders put the topic first or on the agenda, and its best and median place', async () => {
    const { session } = await renderAgenda('?length=2');
    const order = ranked();
    // Each topic has a tier of its own: asked for, difficulty reported, mentioned, raised by no State.
    expect(order).toEqual([
      'Protection of witnesses',
      'Extradition',
      'Money laundering',
      'Illicit firearms',
    ]);
    const placesOf = (topic: string) =>
      ['first', 'among', 'best', 'median'].map((column) => cell(topic, column));
    expect(placesOf('Protection of witnesses')).toEqual(['102 of 120', '120 of 120', '1', '1']);
    expect(placesOf('Illicit firearms')).toEqual(['0 of 120', '0 of 120', '4', '4']);
    await act(() => session.navigate({ length: { items: 3, minutes: 90 } }));
    expect(ranked()).toEqual(order);
    await act(() => session.navigate({ length: { items: 1, minutes: 90 } }));
    // A single column holds both.
    expect(within(ranking()).queryByRole('columnheader', { name: /^In the first/ })).toBeNull();
  });

  it('pins or excludes its topic, never both at once', async () => {
    const { user, url } = await renderAgenda('?length=1');
    const button = (name: string) => within(ranking()).getByRole('button', { name });
    await user.click(button('Pin Illicit firearms'));
    expect(url()).toBe('?length=1~30&pin=firearms');
    expect(button('Pin Illicit firearms').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('Exclude Illicit firearms'));
    expect(url()).toBe('?length=1~30&exclude=firearms');
    await user.click(button('Exclude Illicit firearms'));
    expect(url()).toBe('?length=1~30');
  });
});

it('sorts by a column head and keeps that in the address; marks the line beneath the agenda only in the order of the ranking', async () => {
  const { user, url } = await renderAgenda('?criteria=breadth~experience&length=2');
  const byRank = ranked();
  const firsts = () => ranking().querySelectorAll('[data-in]').length;
  expect(firsts()).toBe(2);
  const head = (name: string) => within(ranking()).getByRole('columnheader', { name });
  const press = (name: string) => user.click(within(head(name)).getByRole('button'));
  await press('Topic');
  expect(ranked()).toEqual([
    'Extradition',
    'Illicit firearms',
    'Money laundering',
    'Protection of witnesses',
  ]);
  expect(firsts()).toBe(0);
  expect(url()).toContain('sort=ranking.topic');
  await press('Experience');
  expect(head('Experience').ariaSort).toBe('descending');
  expect(ranked()[0]).toBe('Money laundering');
  // Sorting the table does not change the place of a topic.
  expect(row('Money laundering').textContent).toMatch(/^3/);
  await press('Experience');
  await press('Experience');
  expect(ranked()).toEqual(byRank);
  expect(url()).not.toContain('sort');
});

it('marks the topics on the agenda at any rank', async () => {
  await renderAgenda('?length=1&pin=firearms');
  expect(row('Illicit firearms').textContent).toContain('on the agenda');
  expect(row('Protection of witnesses').textContent).not.toContain('on the agenda');
});

it('saves a CSV with a row per topic: its places, its counts and the settings of the ranking', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { user } = await renderAgenda('?length=2&exclude=witnesses');
  await user.click(screen.getByRole('button', { name: 'Export numbers (CSV)' }));
  expect(screen.getByText(/^Saved as sample-ranking-.*\.csv$/)).toBeTruthy();
  const [head = [], ...rows] = parse(await (saved[0] as Blob).text(), { bom: true }) as string[][];
  const column = (name: string) => rows.map((cells) => cells[head.indexOf(name)]);
  expect(column('topic')).toEqual(['witnesses', 'extradition', 'laundering', 'firearms']);
  expect(column('asked')).toEqual(['asks', 'difficulty', 'mentions', 'no-state']);
  expect(column('orders_first')[0]).toBe('102');
  expect(column('orders_among_first_n')[0]).toBe('120');
  expect(column('best_place')).toEqual(['1', '2', '1', '4']);
  expect(column('on_agenda')).toEqual(['no', 'yes', 'yes', 'no']);
  expect(column('breadth_count')[0]).toBe('3');
  expect(new Set(column('orders'))).toEqual(new Set(['120']));
  expect(column('importance')[0]).toBe('all 120 orders of the criteria count alike');
});
