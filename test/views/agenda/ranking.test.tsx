// @vitest-environment jsdom
/** The ranking as a table: strips, counts with their cells, and the way to their sentences. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ranking } from '../../../src/model/ranking';
import { firstWords, intervalWords, shareWords } from '../../../src/views/agenda/ranking-words';
import { acceptability } from '../../model/acceptability-naive';
import { standInForPopover } from '../../ui/popover-stand-in';
import { ranked, ranking, renderAgenda, row, told, view } from './render-agenda';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

describe('a count', () => {
  const open = async (topic: string, name: RegExp) => {
    const page = await renderAgenda();
    const button = within(row(topic)).getByRole('button', { name });
    await page.user.click(button);
    return { ...page, dialog: within(screen.getByRole('dialog')) };
  };

  it('counts States, with others beside, and says the formula with its numbers', async () => {
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

  it('of planned help stands beside and is not counted', async () => {
    const { dialog } = await open(
      'Protection of witnesses',
      /offers: 1 provider, and 1 not counted/,
    );
    expect(dialog.getByText('Planned only, not counted')).toBeTruthy();
    const canada = dialog.getByRole('link', { name: 'Canada' });
    expect(canada.getAttribute('href')).toContain('view=profile&of=CAN');
  });

  it('of those without a sure answer tells how each is answered, and by whom', async () => {
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

  it('leads to the sentence behind each of its cells', async () => {
    const { dialog, user, state } = await open('Extradition', /firmness: 1 State$/);
    await user.click(dialog.getByRole('link', { name: '1 sentence' }));
    expect(state().record).toBe('n6');
  });
});

describe('a row', () => {
  it('tells the mean rank; the order is the same whatever the number of items', async () => {
    const { session } = await renderAgenda('?length=1');
    const order = ranked();
    const means = order.map((topic) =>
      Number(row(topic ?? '').querySelector('[data-column="mean"]')?.textContent),
    );
    // Each is of a part of its own: asked for, reported, mentioned, raised by no State.
    expect(order).toEqual([
      'Protection of witnesses',
      'Extradition',
      'Money laundering',
      'Illicit firearms',
    ]);
    expect(means.every((mean) => mean >= 1 && mean <= 4)).toBe(true);
    await act(() => session.navigate({ length: { items: 3, minutes: 90 } }));
    expect(ranked()).toEqual(order);
  });

  it('tells how often it has which rank, in words', async () => {
    await renderAgenda('?weights=experience*1');
    expect(
      within(row('Money laundering')).getByRole('img', { name: 'Money laundering: rank 1: 100%' }),
    ).toBeTruthy();
    // Three topics without experience share the ranks behind it.
    expect(
      within(row('Extradition')).getByRole('img', {
        name: 'Extradition: rank 2: 33%, rank 3: 33%, and rank 4: 33%',
      }),
    ).toBeTruthy();
  });

  it('pins and excludes its topic, never both', async () => {
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

it('sorts by a head and the address keeps it; the line beneath the agenda is drawn by rank alone', async () => {
  const { user, url } = await renderAgenda('?weights=breadth*1&length=2');
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
  // Its place is that in the ranking, however the table is sorted.
  expect(row('Money laundering').textContent).toMatch(/^3/);
  await press('Experience');
  await press('Experience');
  expect(ranked()).toEqual(byRank);
  expect(url()).not.toContain('sort');
});

it('says which topics are on the agenda, whatever their rank', async () => {
  await renderAgenda('?length=1&weights=breadth*1&pin=firearms');
  expect(row('Illicit firearms').textContent).toContain('on the agenda');
  expect(row('Protection of witnesses').textContent).not.toContain('on the agenda');
});

it('is exported as numbers: a topic and a rank a row, with what they were made of', async () => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { user } = await renderAgenda('?weights=unmet~breadth&length=2&exclude=witnesses');
  await user.click(screen.getByRole('button', { name: 'Export numbers (CSV)' }));
  expect(screen.getByText(/^Saved as sample-ranking-.*\.csv$/)).toBeTruthy();
  const [head = [], ...rows] = parse(await (saved[0] as Blob).text(), { bom: true }) as string[][];
  expect(rows).toHaveLength(4 * 4);
  const column = (name: string) => rows.map((cells) => cells[head.indexOf(name)]);
  const shares = column('share_of_draws').map(Number);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(4, 9);
  expect(new Set(column('topic'))).toEqual(
    new Set(['witnesses', 'extradition', 'laundering', 'firearms']),
  );
  const means = column('mean_rank').map(Number);
  expect(means).toEqual(means.toSorted((a, b) => a - b));
  expect(column('topic').filter((_, at) => column('on_agenda')[at] === 'yes')).toEqual([
    ...Array(4).fill('extradition'),
    ...Array(4).fill('laundering'),
  ]);
  expect(new Set(column('seed'))).toEqual(new Set(['2007']));
  expect(column('weights')[0]).toBe(
    'any weights in this order of importance: Without an open offer, then Breadth, then Firmness, Offers, and Experience',
  );
});

it('tells the draws and the seed, and what the ranking is not', async () => {
  await renderAgenda();
  expect(
    within(screen.getByRole('region', { name: 'Ranking of 4 topics' })).getByText(
      '10,000 rounds, seed 2007',
    ),
  ).toBeTruthy();
  expect(view().textContent).toContain('judges no State');
});

describe('words', () => {
  const rankingOf = (values: number[], weights: number[], criteria: string[]) =>
    ({
      settings: { criteria, weights: { kind: 'any' }, uncertain: false },
      topics: values.map((_, at) => at),
      acceptability: acceptability({
        topics: values.length / criteria.length,
        criteria: criteria.length,
        values: Float64Array.from(values),
        weights: Float64Array.from(weights),
      }),
      coins: 0,
    }) as unknown as Ranking;

  it('never round a share to none or all', () => {
    expect([0, 0.0001, 0.004, 0.5, 0.996, 0.9999, 1].map(shareWords)).toEqual([
      '0%',
      '<1%',
      '<1%',
      '50%',
      '>99%',
      '>99%',
      '100%',
    ]);
  });

  it('say under which weights a topic comes first', () => {
    const both = rankingOf([1, 0, 0, 1], [0.9, 0.1, 0.7, 0.3, 0.2, 0.8], ['breadth', 'unmet']);
    expect(firstWords(both, 0)).toBe('67%, when “Breadth” (weight 80%) weighs more');
    expect(firstWords(both, 1)).toBe('33%, when “Without an open offer” (weight 80%) weighs more');
    expect(intervalWords(both, 0)).toBe('1–2');
    // Breadth always has most of the weight: 75% on average.
    const leaning = rankingOf([1, 0, 0.8, 0.6], [0.9, 0.1, 0.6, 0.4], ['breadth', 'unmet']);
    expect(firstWords(leaning, 0)).toBe('50%, when “Breadth” (weight 90%) weighs more');
    expect(firstWords(leaning, 1)).toBe(
      '50%, when “Without an open offer” (weight 40%) weighs more',
    );
    const one = rankingOf([1, 1, 0.5, 0.5], [0.9, 0.1, 0.7, 0.3], ['breadth', 'unmet']);
    expect([0, 1].map((at) => firstWords(one, at))).toEqual(['always', 'never']);
    expect(intervalWords(one, 1)).toBe('2');
    // First only where neither weighs much.
    const mixed = rankingOf(
      [1, 0, 0, 1, 0.6, 0.6],
      [0.9, 0.1, 0.1, 0.9, 0.5, 0.5],
      ['breadth', 'unmet'],
    );
    expect(firstWords(mixed, 2)).toBe('33%, with no criterion weighing more');
  });
});

it('what stands under the ranking goes with it, and waits while the next one is computed', async () => {
  const { session } = await renderAgenda();
  const facts = () => told('Witnesses', 'why');
  const before = facts();
  // A slow computer: no slice has time for more than a step.
  let clock = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 100));
  await act(() => session.navigate({ basis: ['explicit'] }));
  expect(ranking().getAttribute('aria-busy')).toBe('true');
  expect(facts()).toBe(before);
  vi.restoreAllMocks();
  await waitFor(() => expect(facts()).not.toBe(before));
  expect(ranking().getAttribute('aria-busy')).toBe('false');
});
