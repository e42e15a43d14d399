// @vitest-environment jsdom
/** What could an actor get, and why. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import {
  button,
  entry,
  headings,
  MARKET,
  reasons,
  renderMatches,
  title,
  view,
} from './render-matches';

afterEach(cleanup);

const query = (link: HTMLElement) => new URLSearchParams(link.getAttribute('href') ?? '');
const link = (name: RegExp | string) => within(view()).getByRole('link', { name });

describe('the list of needs', () => {
  it('tells States by subregion from organizations, and counts what is answered', async () => {
    await renderMatches();
    expect(title()).toBe('6 needs: 3 answered, 3 not answered');
    expect(headings(3)).toEqual(['Caribbean', 'South America', 'Organizations']);
    expect(headings(4)).toEqual([
      'Barbados',
      'Jamaica',
      'Argentina',
      'Peru',
      '\u00a0organization Organization of American States',
    ]);
    expect(button('2 needs: 2 answered')).toBeTruthy();
    expect(
      button(
        '1 need: 1 not answered',
        view().querySelector('[class~=match-group]:has([data-actor=ARG])') as HTMLElement,
      ),
    ).toBeTruthy();
  });

  it('says once for needs that are met alike who could meet them, and why, in words', async () => {
    await renderMatches('?actor=PER');
    const protection = entry('Protection of witnesses', 5);
    expect(within(protection).getAllByRole('link', { name: /Words of n/ })).toHaveLength(2);
    const [offers] = within(protection).getAllByRole('list');
    expect(reasons(offers as HTMLElement)).toEqual([
      '\u00a0organization United Nations Office on Drugs and Crime · same form: training · open to all',
    ]);
    expect(within(offers as HTMLElement).getAllByText(/^Available$/)).toHaveLength(2);
    expect(within(protection).getByText('Mentions as important (inferred by us)')).toBeTruthy();
  });

  it('answers a need that names no form by an offer of any', async () => {
    await renderMatches('?actor=BRB');
    const [offers] = within(entry('Protection of witnesses', 5)).getAllByRole('list');
    expect(reasons(offers as HTMLElement)[0]).toContain(
      'training and tools and systems; the need names no form · open to all',
    );
  });

  it('answers nothing by an offer of another form, which is shown as that', async () => {
    const { user } = await renderMatches('?actor=OAS');
    expect(within(view()).getByText('Not answered')).toBeTruthy();
    await user.click(button('Another form: 2 records'));
    expect(view().textContent).toContain(
      'different form: training and tools and systems, not funding · open to all',
    );
  });

  it('says which offers answer perhaps, and why not clearly', async () => {
    const market = dataset([
      record('n', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
      record('none', 'CAN', 'witnesses', 'available'),
      record('asked', 'OAS', 'witnesses', 'available', {
        modalities: ['training'],
        counterparts: ['BRB'],
        openTo: 'on-request',
      }),
      record('group', 'UNODC', 'witnesses', 'available', {
        counterparts: ['029'],
        openTo: 'members',
      }),
    ]);
    const { user } = await renderMatches('', market);
    expect(title()).toBe('1 need: 1 perhaps');
    expect(within(view()).getByText('Perhaps answered')).toBeTruthy();
    const [offers] = within(entry('Protection of witnesses', 5)).getAllByRole('list');
    expect(reasons(offers as HTMLElement)).toEqual([
      '\u00a0organization Organization of American States · same form: training · open on request',
      'Canada · the offer names no form of help; the need names training · open to all',
    ]);
    await user.click(button('Open to others only: 1 record'));
    expect(view().textContent).toContain('for States of the region (Caribbean)');
  });

  it('folds what is planned and what is reserved behind counts and names', async () => {
    const { user } = await renderMatches('?actor=PER');
    expect(view().textContent).not.toContain('Words of o4');
    expect(button('1 record of a planned offer').nextElementSibling?.textContent).toBe('Canada');
    await user.click(button('1 record of a planned offer'));
    expect(button('1 record of a planned offer').getAttribute('aria-expanded')).toBe('true');
    expect(view().textContent).toContain('for States of the region (South America)');
    await user.click(button('Open to others only: 1 record'));
    expect(view().textContent).toContain('reserved for Jamaica');
    await user.click(button('1 record of a planned offer'));
    expect(view().textContent).not.toContain('Words of o4');
  });

  it('folds a planned offer for others with what is reserved, and says who it is for', async () => {
    const market = dataset([
      record('n', 'PER', 'witnesses', 'raised'),
      record('o', 'CAN', 'witnesses', 'planned', { counterparts: ['JAM'] }),
    ]);
    const { user } = await renderMatches('', market);
    await user.click(button('Open to others only: 1 record'));
    expect(view().textContent).toContain('reserved for Jamaica');
    expect(screen.queryByRole('button', { name: /planned/ })).toBeNull();
  });

  it('says where no offer is available, and what there is instead; experience is of States', async () => {
    const { user } = await renderMatches('?actor=ARG');
    expect(within(entry('Extradition', 5)).getByText('Not answered')).toBeTruthy();
    await user.click(button('1 record of past help'));
    expect(view().textContent).toContain('went to others: Jamaica');
    await user.click(button('1 State with experience'));
    expect(view().textContent).toContain('no form named · in place, not offered');
  });

  it('says where nobody else has anything on the topic', async () => {
    await renderMatches('?topic=firearms');
    expect(view().textContent).toContain('No offer and no experience is recorded on this topic.');
  });

  it('narrows to an actor by a button beside its name, and widens by it again', async () => {
    const { user, state } = await renderMatches();
    await user.click(button('Filter: Peru'));
    expect(state()).toMatchObject({ actor: ['PER'], list: 'needs' });
    expect(headings(4)).toEqual(['Peru']);
    expect(document.activeElement).toBe(button('Filter: Peru'));
    expect(button('Filter: Peru').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('Filter: Peru'));
    expect(state().actor).toEqual([]);
  });

  it('leads from every name, of whom and of what it may be, to the profile', async () => {
    await renderMatches();
    const names = [...view().querySelectorAll('a:not([data-record])')].filter(
      (each) => !each.closest('nav'),
    );
    expect(new Set(names.map(({ textContent }) => textContent))).toEqual(
      new Set([
        ...['Argentina', 'Barbados', 'Canada', 'Jamaica', 'Peru'],
        ...['Organization of American States', 'United Nations Office on Drugs and Crime'],
        ...['Extradition', 'Illicit firearms', 'Protection of witnesses'],
      ]),
    );
    for (const name of names) {
      const asked = query(name as HTMLElement);
      expect(asked.get('view')).toBe('profile');
      expect(asked.has('actor')).toBe(false);
    }
    expect(query(link('Extradition')).get('of')).toBe('topic:extradition');
  });

  it('opens the evidence of a need and of an offer', async () => {
    const { user, state } = await renderMatches('?actor=PER&cell=ARG~extradition');
    expect(query(link(/Words of o1/)).get('record')).toBe('o1');
    await user.click(link(/Words of n1/));
    expect(state()).toMatchObject({ record: 'n1', cell: null });
    expect(link(/Words of n1/).getAttribute('aria-current')).toBe('true');
  });

  it('hides no help by filters on the needs: form, place and words', async () => {
    await renderMatches('?actor=PER&modality=training&status=requested');
    expect(title()).toBe('1 need: 1 answered');
    expect(button('1 record of a planned offer')).toBeTruthy();
  });

  it('does not change with the kind', async () => {
    await renderMatches('?kind=offer');
    expect(title()).toBe('6 needs: 3 answered, 3 not answered');
    expect(MARKET.records.filter(({ kind }) => kind === 'need')).toHaveLength(6);
  });
});
