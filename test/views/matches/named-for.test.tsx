// @vitest-environment jsdom
/** What is made for an actor without its having asked, and whom a need asks. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { button, entry, headings, reasons, renderMatches, title, view } from './render-matches';

afterEach(cleanup);

const told = { quote: 'A course for Peru.', start: 9, counterparts: ['PER'] };
const MARKET = dataset([
  record('o1', 'UNODC', 'witnesses', 'planned', told),
  record('o2', 'OAS', 'witnesses', 'planned', told),
  record('o3', 'UNODC', 'witnesses', 'delivered', { counterparts: ['005'] }),
  record('o4', 'UNODC', 'firearms', 'available', { counterparts: ['JAM'] }),
  record('o5', 'UNODC', 'laundering', 'available', { counterparts: ['ARG'] }),
  record('n1', 'ARG', 'laundering', 'raised'),
]);
const NAMED = /on topics where it has no recorded need$/;

describe('named for an actor that voices no need', () => {
  it('is found from its side, with how firm it is and for whom', async () => {
    await renderMatches('?actor=PER', MARKET);
    expect(title()).toBe('No need recorded');
    expect(headings(3)).toEqual([
      'Peru: offers made to it by name or as a member of a group, on topics where it has no recorded need',
    ]);
    expect(button('2 records of planned offers and 1 record of past help')).toBeTruthy();
    const topic = entry('Protection of witnesses', 4);
    expect(reasons(within(topic).getByRole('list'))).toEqual([
      '\u00a0organization Organization of American States with \u00a0organization United Nations Office on Drugs and Crime · no form named · named for Peru · named together in one statement',
      '\u00a0organization United Nations Office on Drugs and Crime · no form named · went to South America',
    ]);
    expect(within(topic).getByText('Planned')).toBeTruthy();
    expect(within(topic).getByText('Past')).toBeTruthy();
    expect(view().textContent).not.toContain('Clear these filters');
  });

  it('stands beside the needs of one that voices some, on its other topics', async () => {
    await renderMatches('?actor=ARG', MARKET);
    expect(title()).toBe('1 need: 1 perhaps');
    expect(headings(3)).toEqual([
      'South America',
      'Argentina: offers made to a group that it belongs to, on topics where it has no recorded need',
    ]);
    expect(headings(4)).toEqual(['Argentina', 'Protection of witnesses']);
  });

  it('follows a subregion and the filters, and stays away where nobody is chosen', async () => {
    await renderMatches('?subregion=005~029', MARKET);
    expect(screen.getAllByRole('heading', { name: NAMED })).toHaveLength(3);
    expect(headings(3).at(-1)).toBe(
      'Peru: offers made to it by name or as a member of a group, on topics where it has no recorded need',
    );
    cleanup();
    await renderMatches('?actor=PER&status=delivered', MARKET);
    expect(button('1 record of past help')).toBeTruthy();
    cleanup();
    await renderMatches('?actor=PER&topic=firearms', MARKET);
    expect(view().textContent).toContain('These filters leave nothing to list.');
    cleanup();
    await renderMatches('', MARKET);
    expect(screen.queryByRole('heading', { name: NAMED })).toBeNull();
  });
});

it('is folded behind its counts where it is much', async () => {
  const courses = Array.from({ length: 31 }, (_, at) =>
    record(`o${at}`, 'UNODC', 'witnesses', 'planned', { counterparts: ['PER'], start: at * 100 }),
  );
  const { user } = await renderMatches('?actor=PER', dataset(courses));
  expect(headings(4)).toEqual([]);
  await user.click(button('31 records of planned offers'));
  expect(headings(4)).toEqual(['Protection of witnesses']);
});

describe('whom a need asks', () => {
  const ASKED = dataset([
    record('n1', 'PER', 'witnesses', 'requested', { counterparts: ['UNODC', 'CAN'] }),
    record('n2', 'PER', 'witnesses', 'requested'),
    record('o1', 'OAS', 'witnesses', 'available'),
    record('o2', 'UNODC', 'witnesses', 'available'),
    record('o3', 'CAN', 'witnesses', 'available'),
  ]);

  it('is said beside it and at the provider, and does not sort', async () => {
    await renderMatches('?actor=PER', ASKED);
    const [asks, asksNobody] = [...view().querySelectorAll<HTMLElement>('.match-entry')];
    expect(asks?.querySelector('.match-aside')?.textContent).toBe(
      'asked of \u00a0organization United Nations Office on Drugs and Crime, Canada',
    );
    expect(reasons(within(asks as HTMLElement).getByRole('list'))).toEqual([
      'Canada · no form named · open to all · the State it asked',
      '\u00a0organization Organization of American States · no form named · open to all',
      '\u00a0organization United Nations Office on Drugs and Crime · no form named · open to all · the organization it asked',
    ]);
    expect(asksNobody?.textContent).not.toContain('it asked');
  });

  it('is said from the side of the provider', async () => {
    await renderMatches('?list=offers&actor=UNODC', ASKED);
    expect(reasons(within(view()).getAllByRole('list').at(-1) as HTMLElement)).toEqual([
      'Peru · no form named · open to all · asks this provider',
      'Peru · no form named · open to all',
    ]);
  });
});

describe('an offer that one passage tells of several', () => {
  const offer = (id: string, actor: string, details = {}) =>
    record(id, actor, 'witnesses', 'delivered', { quote: 'A course.', start: 9, ...details });

  it('stands once under both names, and both are counted', async () => {
    const records = [
      record('n', 'PER', 'witnesses', 'raised'),
      offer('o1', 'UNODC'),
      offer('o2', 'CAN'),
      offer('o3', 'CAN', { start: 99 }),
      offer('o4', 'OAS', { modalities: ['funding'] }),
    ];
    const { user } = await renderMatches('', dataset(records));
    await user.click(button('4 records of past help'));
    expect(within(view()).getAllByRole('link', { name: 'A course.' })).toHaveLength(3);
    expect(view().textContent).toContain(
      'Canada with \u00a0organization United Nations Office on Drugs and Crime · no form named · no recipient named · named together in one statement',
    );
  });
});
