// @vitest-environment jsdom
/** The lists, what orders them, and what is pointed at. */
import { act, cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/model/filter';
import { MATCH_ORDER, offersFor } from '../../../src/model/matches';
import { createModel } from '../../../src/model/model';
import { dataset, record } from '../../model/sample';
import {
  button,
  entry,
  headings,
  lists,
  reasons,
  renderMatches,
  title,
  view,
} from './render-matches';

afterEach(cleanup);

describe('the lists', () => {
  it('are addresses with counts, and say which is shown', async () => {
    const { user, state } = await renderMatches('?list=unused');
    const links = lists().getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Needs not clearly answered 3',
      'Needs 6',
      'Offers 5 statements, 5 records',
      'Offers that answer no recorded need 3',
      'Only one provider 1 · No answer 2',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
      null,
      null,
      null,
      'true',
      null,
    ]);
    expect(links[0]?.getAttribute('href')).toContain('list=unanswered');
    await user.click(links[0] as HTMLElement);
    expect(state().list).toBe('unanswered');
    expect(document.activeElement?.textContent).toBe('Needs not clearly answered 3');
  });

  it('begin with what is not answered, and where actors are chosen with their needs', async () => {
    const { session } = await renderMatches('?list=');
    expect(title()).toBe('No offer answers 3 needs, on 3 topics');
    await act(() => session.navigate({ actor: ['PER'] }));
    expect(title()).toContain('2 needs');
    // Offers of others to it stand below: the counts say whose they are.
    expect(lists().getByRole('link', { name: /^Offers by Peru \d/ })).toBeTruthy();
    await act(() => session.navigate({ actor: ['PER', 'CAN'] }));
    expect(lists().getByRole('link', { name: /^Offers by the chosen actors \d/ })).toBeTruthy();
  });

  it('topics asked for come before topics only raised, and needs share a row if their answers are the same', async () => {
    const told = { quote: 'A course.', start: 9, modalities: ['training'] };
    const { user } = await renderMatches(
      '?list=unanswered',
      dataset([
        record('x', 'PER', 'witnesses', 'raised'),
        record('a', 'ARG', 'firearms', 'requested', { modalities: ['funding'] }),
        record('b', 'BRB', 'firearms', 'raised', { modalities: ['funding'] }),
        record('c', 'CAN', 'firearms', 'raised', { modalities: ['training'] }),
        record('o', 'CAN', 'firearms', 'available', told),
        record('p', 'UNODC', 'firearms', 'available', told),
      ]),
    );
    expect(headings(3)).toEqual(['Illicit firearms', 'Protection of witnesses']);
    expect(view().textContent).toContain(
      'Topics with a request or an acknowledged lack come first',
    );
    expect(entry('Barbados', 4)).toBe(entry('Argentina', 4));
    const canada = entry('Canada', 4);
    expect(canada).not.toBe(entry('Argentina', 4));
    expect(canada.textContent).not.toContain('Another form');
    const own = button('Own offers, alone or with others: 2 records', canada);
    expect(own.nextElementSibling?.textContent).toContain('Canada with');
    await user.click(own);
    expect(within(canada).getAllByRole('link', { name: 'A course.' })).toHaveLength(2);
  });

  it('needs without a sure answer stand by topic, with what there is instead', async () => {
    await renderMatches('?list=unanswered');
    expect(title()).toBe('No offer answers 3 needs, on 3 topics');
    expect(headings(3)).toEqual(['Protection of witnesses', 'Extradition', 'Illicit firearms']);
    const argentina = entry('Argentina', 4);
    expect(within(argentina).getByText('Not answered')).toBeTruthy();
    expect(button('1 record of past help', argentina)).toBeTruthy();
  });

  it('of needs not answered tell once for all that have the same answers what there is', async () => {
    const form = (each: string) => ({ modalities: [each] });
    const market = dataset([
      record('n1', 'PER', 'witnesses', 'raised', form('training')),
      record('n2', 'BRB', 'witnesses', 'raised'),
      record('n3', 'ARG', 'witnesses', 'raised', form('training')),
      record('n4', 'ARG', 'witnesses', 'requested', form('funding')),
      record('n5', 'JAM', 'witnesses', 'raised', form('funding')),
      record('o1', 'CAN', 'witnesses', 'available', { basis: 'implied', ...form('training') }),
      record('c1', 'ARG', 'witnesses', 'in-place'),
    ]);
    const { user } = await renderMatches('?list=unanswered', market);
    const entries = [...view().querySelectorAll<HTMLElement>('.match-entry')];
    // Argentina has the experience itself.
    expect(
      entries.map((each) =>
        within(each)
          .getAllByRole('heading', { level: 4 })
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([['Jamaica'], ['Argentina'], ['Barbados', 'Peru'], ['Argentina']]);
    const [none, , perhaps] = entries;
    expect(within(none as HTMLElement).getByText('Not answered')).toBeTruthy();
    expect(none?.querySelector('.match-records')?.textContent).toMatch(/^Jamaicafunding.*n5/);
    const [offers] = within(perhaps as HTMLElement).getAllByRole('list');
    expect(reasons(offers as HTMLElement)).toEqual(['Canada · training · open to all']);
    expect(
      within(perhaps as HTMLElement)
        .getAllByRole('link', { name: /Words of/ })
        .map(({ textContent }) => textContent),
    ).toEqual(['Words of n2.', 'Words of n1.', 'Words of o1.']);
    await user.click(button('1 State with experience', perhaps));
    expect(reasons(within(perhaps as HTMLElement).getAllByRole('list')[1] as HTMLElement)).toEqual([
      'Argentina · no form named · in place, not offered',
    ]);
  });

  it('begin with what is not answered of the State from whose profile the reader came, until she lets it go', async () => {
    const { user, state } = await renderMatches('?list=&of=PER');
    expect(title()).toBe('No offer answers 3 needs, on 3 topics');
    // Both are answered: they stand in the list of needs.
    expect(view().textContent).toContain('Peru first. 2 needs: 2 answered');
    expect(headings(3)[0]).toBe('Protection of witnesses');
    await user.click(button('Show all in neutral order'));
    expect(state().of).toEqual([]);
    expect(view().textContent).not.toContain('Peru first');
    cleanup();
    const peru = await renderMatches('?list=&of=PER');
    await peru.user.click(within(view()).getByRole('link', { name: /^2 needs: / }));
    expect(peru.state()).toMatchObject({ list: 'needs', actor: ['PER'] });
    cleanup();
    await renderMatches('?list=&of=CAN');
    expect(view().textContent).toContain('Canada first. No need recorded');
    cleanup();
    await renderMatches('?list=&of=topic:extradition');
    expect(view().textContent).toContain('Extradition first. 1 need: 1 not answered');
    cleanup();
    await renderMatches('?list=unanswered&of=PER&actor=ARG');
    expect(view().textContent).not.toContain('Peru');
  });

  it('topics of one provider name it and those in need; those of none stand below', async () => {
    await renderMatches('?list=single');
    expect(title()).toBe('1 topic with only one provider, 2 topics without any answer');
    const protection = entry('Protection of witnesses', 4);
    expect(protection.textContent).toContain('2 States with a needBarbadosPeru');
    expect(protection.textContent).toContain('1 organization with a need');
    expect(headings(4)).toEqual(['Protection of witnesses', 'Extradition', 'Illicit firearms']);
    expect(protection.textContent).toContain(
      'The only provider: \u00a0organization United Nations Office on Drugs and Crime',
    );
  });
});

describe('the order', () => {
  it('is told line by line as it sorts', async () => {
    await renderMatches();
    const order = view().querySelector('details') as HTMLElement;
    const lines = within(order).getAllByRole('listitem', { hidden: true });
    expect(lines).toHaveLength(MATCH_ORDER.length);
    expect(lines[0]?.textContent).toBe(
      'Group: answers, then perhaps answers, then of another form, then planned, then past, then open to others only, then experience to learn from, not an offer',
    );
    expect(lines[1]?.textContent).toBe(
      'Form of cooperation: in common, then the need names none, then the offer names none, then different',
    );
  });

  it('is the order on the screen: the groups stand as its first line names them', async () => {
    const all = MATCH_ORDER[0].values.map((group) => `o-${group}`);
    const training = { modalities: ['training'] };
    const records = [
      record('n', 'PER', 'witnesses', 'raised', training),
      record('o-peers', 'JAM', 'witnesses', 'in-place', training),
      record('o-others', 'OAS', 'witnesses', 'available', { ...training, counterparts: ['JAM'] }),
      record('o-delivered', 'OAS', 'witnesses', 'delivered', training),
      record('o-planned', 'OAS', 'witnesses', 'planned', { ...training, counterparts: ['PER'] }),
      record('o-related', 'UNODC', 'witnesses', 'available', { modalities: ['funding'] }),
      record('o-perhaps', 'UNODC', 'witnesses', 'available', { ...training, basis: 'implied' }),
      record('o-answered', 'UNODC', 'witnesses', 'available', training),
    ];
    const { user } = await renderMatches('', dataset(records));
    for (const fold of within(view()).getAllByRole('button', { expanded: false }))
      await user.click(fold);
    const answers = view().querySelectorAll('.match-matches [data-record]');
    expect([...answers].map((each) => each.getAttribute('data-record'))).toEqual(all);
    expect(
      offersFor(createModel(dataset(records)), NO_FILTER, 0).map(({ group }) => group),
    ).toEqual([...MATCH_ORDER[0].values]);
  });
});

describe('what is pointed at', () => {
  const marked = () =>
    [...view().querySelectorAll('[data-pointed]')].map(({ textContent }) => textContent);

  it('is marked everywhere, by pointer and by focus, and no longer than that', async () => {
    const { user, pointed } = await renderMatches('?topic=witnesses~firearms');
    const canada = within(view()).getAllByText('Canada')[0] as HTMLElement;
    await user.hover(canada);
    expect(pointed()).toEqual({ actor: 'CAN', topic: 'witnesses' });
    expect(new Set(marked())).toEqual(new Set(['Canada', 'Protection of witnesses']));
    expect(marked().filter((name) => name === 'Canada').length).toBeGreaterThan(2);
    await user.unhover(view());
    expect(pointed()).toEqual({ actor: null, topic: null });
    act(() => within(view()).getByRole('link', { name: 'Illicit firearms' }).focus());
    expect(pointed()).toEqual({ actor: 'JAM', topic: 'firearms' });
    act(() => (document.activeElement as HTMLElement).blur());
    expect(marked()).toEqual([]);
  });

  it('elsewhere is marked here, and let go with the view', async () => {
    const { session, pointed } = await renderMatches();
    act(() => session.pointed.setState({ actor: 'PER' }));
    expect(marked()).toEqual(['Peru']);
    cleanup();
    expect(pointed()).toEqual({ actor: null, topic: null });
  });
});
