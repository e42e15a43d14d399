// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { cell, columns, grid, renderMatrix, rows } from './render-matrix';

afterEach(cleanup);

/** Returns the numbers in the marks of a cell. */
const numbers = (of: HTMLElement) =>
  [...of.querySelectorAll('[data-count]')].map((each) => each.getAttribute('data-count'));

describe('a cell', () => {
  it('has an accessible name with actor, topic, counts and whether an offer is recorded', async () => {
    await renderMatrix();
    cell('Argentina, Witnesses: 2 needs. Is there an offer? perhaps');
    cell(/^Barbados, Extradition: 1 need, 1 offer\. Is there an offer\?/);
    cell('Canada, Extradition: 1 planned offer');
  });

  it('shows a mark for needs, one for offers and one for plans, side by side', async () => {
    await renderMatrix(
      '',
      dataset([
        record('ask', 'ARG', 'witnesses', 'requested', { start: 1 }),
        record('mention', 'ARG', 'witnesses', 'raised', { start: 40 }),
        record('offer', 'ARG', 'witnesses', 'available', { basis: 'implied', note: 'So.' }),
        record('plan', 'ARG', 'witnesses', 'planned'),
      ]),
    );
    const here = cell(
      /^Argentina, Witnesses: 2 needs, 1 offer \(inferred by us\), 1 planned offer/,
    );
    expect([...here.querySelectorAll('.mark')].map(({ classList }) => classList[1])).toEqual([
      'mark-asks',
      'mark-offers',
      'mark-plans',
    ]);
    expect(numbers(here)).toEqual(['2']);
    expect(here.getAttribute('aria-description')).toBe('asks for help');
  });

  it('opens the evidence at the pressed mark, outright or inferred; a press beside the marks opens it at its start', async () => {
    const { user, state } = await renderMatrix(
      '',
      dataset([
        record('mention', 'ARG', 'witnesses', 'raised', { start: 1 }),
        record('willing', 'ARG', 'witnesses', 'available', {
          start: 40,
          basis: 'implied',
          note: 'So.',
        }),
        record('course', 'ARG', 'witnesses', 'available', { start: 80 }),
        record('other', 'ARG', 'extradition', 'available', { start: 120 }),
      ]),
    );
    const here = cell(/^Argentina, Witnesses: 1 need, 1 offer, 1 offer \(inferred by us\)/);
    const [mention, offer, inferred] = [...here.querySelectorAll('.mark')];
    const place = { actor: 'ARG', topic: 'witnesses' };
    await user.click(offer as Element);
    expect(state()).toMatchObject({ cell: place, record: 'course' });
    await user.click(inferred as Element);
    expect(state()).toMatchObject({ cell: place, record: 'willing' });
    await user.click(mention as Element);
    expect(state()).toMatchObject({ cell: place, record: null });
    await user.click(offer as Element);
    await user.click(here);
    expect(state()).toMatchObject({ cell: place, record: null });
  });

  it('distinguishes a request, a difficulty and a mention by mark and by words', async () => {
    await renderMatrix(
      '',
      dataset([
        record('a', 'ARG', 'witnesses', 'requested'),
        record('b', 'ARG', 'extradition', 'acknowledged'),
        record('c', 'ARG', 'laundering', 'raised'),
      ]),
    );
    const shown = ['Witnesses', 'Extradition', 'Laundering'].map((topic) =>
      cell(new RegExp(`^Argentina, ${topic}: 1 need`)),
    );
    expect(shown.map((one) => one.getAttribute('aria-description'))).toEqual([
      'asks for help',
      'reports a difficulty',
      'mentions as important',
    ]);
    expect(new Set(shown.map((one) => one.querySelector('.mark')?.className)).size).toBe(3);
  });

  it('says why it is blank, and never says that a region did not take part', async () => {
    await renderMatrix('?fold=0');
    cell('Argentina, Extradition: spoke, nothing on this topic');
    cell('Jamaica, Witnesses: no remarks recorded');
    cell('United Nations Office on Drugs and Crime, Firearms: not a participant');
    cell('Peru, Laundering: past help or experience, not shown');
    cell('Central América, Witnesses: mentioned, nothing on this topic');
    expect(cell('Jamaica, Witnesses: no remarks recorded').textContent).toBe('');
  });

  it('shows in the grid why cells are blank when the reader switches it on, with a legend', async () => {
    await renderMatrix('?fold=0');
    expect(document.querySelector('.m-with-reasons')).toBeNull();
    expect(screen.queryByText('no remarks recorded')).toBeNull();
    cleanup();
    await renderMatrix('?fold=0&blanks=1');
    expect(cell('Jamaica, Witnesses: no remarks recorded').matches('.m-with-reasons *')).toBe(true);
    screen.getByText('no remarks recorded');
    screen.getByText('not a participant');
  });

  it('shows numbers of any length, which widen only their own column', async () => {
    const many = Array.from({ length: 12_345 }, (_, at) =>
      record(`r${at}`, 'ARG', 'witnesses', 'raised'),
    );
    await renderMatrix('', dataset([...many, record('one', 'BRB', 'witnesses', 'raised')]));
    const wide = cell(/^Argentina, Witnesses: 12,345 needs/);
    expect(numbers(wide)).toEqual(['12345']);
    expect(wide.style.minWidth).not.toBe('');
    expect(cell(/^Barbados, Witnesses: 1 need/).style.minWidth).toBe('');
  });
});

describe('beside the name of a topic', () => {
  it('bars count the States that raise it and the providers of help, regions apart', async () => {
    await renderMatrix();
    cell('Witnesses: 1 State asks for help, 0 report a difficulty, 1 mentions it as important');
    cell('Witnesses: Offers: 0, and 1 inferred by us; planned: 0');
    cell('Extradition: Offers: 1, and 0 inferred by us; planned: 1');
    cell(
      'Firearms: 0 States ask for help, 0 report a difficulty, 0 mention it as important; 1 region raises it',
    );
  });

  it('the status says whether an offer is recorded, and links to the profile of the topic', async () => {
    const { user, state } = await renderMatrix();
    const status = within(grid()).getByRole('link', { name: /^Witnesses: ?perhaps$/ });
    expect(status.getAttribute('href')).toBe('?view=profile&of=topic:witnesses');
    await user.click(status);
    expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'] });
  });

  it('the name is bold when a State raises the topic', async () => {
    await renderMatrix('?fold=0');
    const isRaised = (name: string) =>
      within(grid()).getByRole('rowheader', { name }).matches('.m-raised');
    expect(['Witnesses', 'Firearms', 'Laundering'].map(isRaised)).toEqual([true, false, false]);
  });
});

it('shows past help and experience when the reader switches them on, and counts their sentences', async () => {
  const { user, state } = await renderMatrix();
  expect(columns()).not.toContain('Peru');
  const layers = screen.getByRole('group', { name: 'Also show' });
  await user.click(within(layers).getByRole('button', { name: 'experience 2' }));
  expect(state().layers).toEqual(['experience']);
  cell('Peru, Laundering: 2 experiences');
  expect(rows()).toContain('Laundering');
  await user.click(within(layers).getByRole('button', { name: 'has helped or is helping 1' }));
  cell('Organization of American States, Laundering: 1 case of help given or running');
});

it('hides the layer switches when a filter by kind decides which marks are shown', async () => {
  await renderMatrix('?kind=capacity');
  expect(screen.queryByRole('group', { name: 'Also show' })).toBeNull();
  cell('Peru, Laundering: 2 experiences');
  within(screen.getByRole('list', { name: 'Legend' })).getByText('experience');
});

describe('countries as rows', () => {
  it('are shown by one switch, with the same cells', async () => {
    const { user, state } = await renderMatrix();
    await user.click(screen.getByRole('button', { name: 'Countries' }));
    expect(state().rows).toBe('countries');
    expect(rows()).toEqual([
      'Barbados',
      'Canada',
      'Argentina',
      'Organization of American States',
      'Central América',
    ]);
    cell('Argentina, Witnesses: 2 needs. Is there an offer? perhaps');
  });

  it('show topic totals in the first row, and a bar for each country', async () => {
    await renderMatrix('?rows=countries');
    const total = cell(/^Extradition: 0 States ask for help, 1 reports a difficulty/);
    expect(numbers(total)).toEqual(['1', '1']);
    cell('Barbados: asks for help on 0 topics, reports a difficulty on 1, mentions 1 as important');
  });
});

it('says that nothing is left to show when the filters leave no record', async () => {
  await renderMatrix('?subregion=029&status=planned');
  expect(screen.queryByRole('grid')).toBeNull();
  screen.getByText('Nothing is left to show. Remove a filter.');
});
