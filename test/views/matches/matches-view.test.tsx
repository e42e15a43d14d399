// @vitest-environment jsdom
/** The view of matches: title, tabs, needs with their answers, and links. */
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, meeting, record } from '../../model/sample';
import { renderMatches, rows, tabs, title, view } from './render-matches';

afterEach(cleanup);

describe('the title of the matches', () => {
  it('counts needs by answer', async () => {
    const { session } = await renderMatches();
    expect(title()).toBe(
      'Topics were raised 5 times: an open offer for 1, perhaps for 1, help planned for 1, none for 2',
    );
    expect(view().textContent).toContain('Of the 2 without one, 1 has help in another form.');
    await act(() => session.navigate({ actor: ['ARG'] }));
    expect(title()).toBe(
      'Argentina: one topic was raised 1 time: an open offer for 0, help planned for 1',
    );
    expect(view().textContent).toContain('Planned help is no offer and counts apart.');
    await act(() => session.navigate({ actor: ['UNODC'] }));
    expect(title()).toBe('United Nations Office on Drugs and Crime: no topic was raised');
  });
});

describe('the tabs of the matches', () => {
  it('count their lists; a need with planned help is not without an offer', async () => {
    await renderMatches();
    expect(tabs()).toEqual(['Needs 5', 'Without an offer 2', 'Offers 2']);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Needs 5');
    expect(screen.getByRole('tabpanel', { name: 'Needs 5' })).toBeTruthy();
  });

  it('change by click or arrow key, and the address keeps the choice', async () => {
    const { user, state } = await renderMatches();
    await user.click(screen.getByRole('tab', { name: 'Without an offer 2' }));
    expect(state().list).toBe('without');
    await user.keyboard('{ArrowRight}');
    expect(state().list).toBe('offers');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Offers 2' }));
    await user.keyboard('{ArrowRight}');
    expect(state().list).toBe('needs');
    await user.keyboard('{End}');
    expect(state().list).toBe('offers');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(state().list).toBe('offers');
  });
});

describe('the needs of the matches', () => {
  it('stand under their topics with actor, words, form of help, answer and who could help', async () => {
    await renderMatches();
    expect(rows()).toEqual([
      'Witnesses | open offer for 1 of 2',
      'asks for help | Peru | Words of n1. para. 1 | training | open offer | training: United Nations Office on Drugs and Crime',
      'reports a difficulty | Organization of American States | Words of n3. para. 3 | funding | other form | names funding; offered: training',
      'mentions as important, inferred by us | Barbados (reported by United Nations Office on Drugs and Crime) | Words of n2. para. 2 | none named | perhaps | names no form; training: United Nations Office on Drugs and Crime',
      'Extradition | planned',
      'mentions as important | Argentina | Words of n4. para. 4 | none named | planned | planned by Canada',
      'Firearms | none recorded',
      'mentions as important | Jamaica | Words of n5. para. 5 | none named | none recorded | has helped or is helping: Canada',
    ]);
  });

  it('without an offer stand under the answer of their whole topic', async () => {
    await renderMatches('?list=without');
    expect(rows().map((row) => row.split(' | ').slice(0, 2).join(': '))).toEqual([
      'Witnesses: open offer for 1 of 2',
      'reports a difficulty: Organization of American States',
      'Firearms: none recorded',
      'mentions as important: Jamaica',
    ]);
  });

  it('link to profiles, by the mark to evidence, and by the paragraph to the minutes', async () => {
    const { user, state } = await renderMatches();
    const link = (name: string) => within(view()).getByRole('link', { name });
    const query = (name: string) => new URLSearchParams(link(name).getAttribute('href') ?? '');
    expect(query('Peru').get('of')).toBe('PER');
    expect(query('Witnesses').get('of')).toBe('topic:witnesses');
    expect(query('open offer for 1 of 2').get('of')).toBe('topic:witnesses');
    expect([query('para. 1').get('view'), query('para. 1').get('record')]).toEqual([
      'minutes',
      'n1',
    ]);
    await user.click(link('asks for help'));
    expect(state()).toMatchObject({ view: 'matrix', record: 'n1' });
    expect(link('asks for help').ariaCurrent).toBe('true');
  });

  it('name the language of their words where the reader uses another', async () => {
    const meetings = [meeting('first', { language: 'pt' })];
    await renderMatches('', dataset([record('n', 'PER', 'witnesses', 'raised')], { meetings }));
    expect(screen.getByText('Minutes and quotes are in Portuguese.')).toBeTruthy();
    expect(view().querySelector('q')?.lang).toBe('pt');
  });

  it('are all counted in a long list, which at first renders only some', async () => {
    const needs = Array.from({ length: 300 }, (_, at) =>
      record(`n${at}`, 'PER', at % 2 ? 'witnesses' : 'firearms', 'raised'),
    );
    await renderMatches('', dataset(needs));
    expect(tabs()[0]).toBe('Needs 300');
    const rendered = within(view()).getAllByRole('link', { name: 'mentions as important' }).length;
    expect(rendered).toBeGreaterThanOrEqual(120);
    expect(rendered).toBeLessThan(300);
  });
});

describe('offers by name', () => {
  const offerToPeru = { quote: 'A course for Peru.', start: 9, counterparts: ['PER'] };
  const market = dataset([
    record('o1', 'UNODC', 'witnesses', 'planned', offerToPeru),
    record('o2', 'OAS', 'witnesses', 'planned', offerToPeru),
    record('o3', 'UNODC', 'firearms', 'available', { counterparts: ['JAM'] }),
    record('n1', 'ARG', 'laundering', 'raised'),
  ]);
  const NAMED = /on topics that (it|they) did not raise$/;

  it('appear for a filtered State that raised nothing, and for no other', async () => {
    await renderMatches('?actor=PER', market);
    expect(title()).toBe('Peru: no topic was raised');
    expect(rows()).toEqual([
      'Peru: help offered, planned or given to it, by name or as a member, on topics that it did not raise',
      'plans to offer | United Nations Office on Drugs and CrimeOrganization of American States | A course for Peru. para. 1 | none named | Peru only | Witnesses',
    ]);
    cleanup();
    await renderMatches('', market);
    expect(within(view()).queryByText(NAMED)).toBeNull();
  });

  it('name the recipients where the filter has several actors', async () => {
    await renderMatches('?actor=PER~JAM', market);
    expect(within(view()).getByText(NAMED).textContent).toMatch(/^The chosen countries: /);
    expect(rows()[1]).toMatch(/Firearms: Jamaica$/);
  });
});
