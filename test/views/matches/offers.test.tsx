// @vitest-environment jsdom
/** Who could use an offer, and the offers that nobody takes up. */
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { button, entry, headings, reasons, renderMatches, title, view } from './render-matches';

afterEach(cleanup);

describe('the list of offers', () => {
  it('tells what is available from what is planned and past, and never sums them', async () => {
    await renderMatches('?list=offers');
    expect(title()).toBe(
      '5 records of available offers, 1 record of a planned offer, and 1 record of past help (available: 5 statements)',
    );
    expect(headings(4)).toEqual([
      'Canada',
      'Argentina',
      '\u00a0organization United Nations Office on Drugs and Crime',
    ]);
    expect(button('3 records of available offers and 1 record of past help')).toBeTruthy();
  });

  it('says who could use an offer, States and organizations apart, and why', async () => {
    const { user } = await renderMatches('?list=offers&actor=UNODC');
    const course = entry('Protection of witnesses', 5);
    const states = button('2 States with a need', course);
    expect(button('1 actor that needs another form of help', course)).toBeTruthy();
    const [takers] = within(course).getAllByRole('list');
    expect(reasons(takers as HTMLElement)).toEqual([
      'Peru · same form: training · open to all',
      'Barbados · training and tools and systems; the need names no form · open to all',
    ]);
    expect(within(course).getAllByRole('link', { name: /Words of n[12]/ })).toHaveLength(2);
    await user.click(states);
    expect(states.nextElementSibling?.textContent).toBe('PeruBarbados');
  });

  it('unfolds the reasons of one chosen actor, however many its offers; not of all', async () => {
    const topics = ['witnesses', 'extradition', 'laundering', 'firearms'];
    const market = dataset(
      topics.flatMap((topic) => [
        record(`n-${topic}`, 'PER', topic, 'raised'),
        record(`o-${topic}`, 'UNODC', topic, 'available'),
      ]),
    );
    await renderMatches('?list=offers&actor=UNODC', market);
    expect(within(view()).getAllByText('no form named')).toHaveLength(4);
    cleanup();
    await renderMatches('?list=offers', market);
    expect(within(view()).queryByText('no form named')).toBeNull();
  });

  it('tells apart offers that are open to others than each other, though made to one group', async () => {
    const market = dataset([
      record('o1', 'CAN', 'witnesses', 'available', { counterparts: ['OAS'], openTo: 'members' }),
      record('o2', 'CAN', 'witnesses', 'available', { counterparts: ['OAS'], openTo: 'named' }),
    ]);
    await renderMatches('?list=offers&actor=CAN', market);
    expect(headings(5)).toHaveLength(2);
  });

  it('says with whom one passage tells of an offer', async () => {
    const told = { quote: 'A course.', start: 9 };
    const market = dataset([
      record('o1', 'CAN', 'witnesses', 'available', told),
      record('o2', 'UNODC', 'witnesses', 'available', told),
      record('o3', 'CAN', 'witnesses', 'available'),
    ]);
    await renderMatches('?list=offers&actor=CAN', market);
    const asides = [...view().querySelectorAll('.match-records .match-aside')];
    expect(asides.map(({ textContent }) => textContent)).toEqual([
      'open to allin one statement with \u00a0organization United Nations Office on Drugs and Crime',
      'open to all',
    ]);
  });

  it('says for whom an offer is, and who needs it but it is not open to', async () => {
    await renderMatches('?list=offers&actor=CAN&status=available');
    const reserved = entry('Protection of witnesses', 5);
    expect(reserved.querySelector('.match-aside')?.textContent).toBe('for Jamaica');
    expect(button('3 actors that have a need but cannot use it', reserved)).toBeTruthy();
  });
});

describe('offers that answer no recorded need', () => {
  it('says of each why', async () => {
    await renderMatches('?list=unused');
    expect(title()).toBe(
      '3 records of available offers answer no recorded need (from 3 statements)',
    );
    expect(headings(4)).toEqual([
      'Canada',
      'Argentina',
      '\u00a0organization United Nations Office on Drugs and Crime',
    ]);
    expect(
      button('3 actors that have a need but cannot use it', entry('Protection of witnesses', 5)),
    ).toBeTruthy();
    for (const topic of ['Extradition', 'Money laundering'])
      expect(entry(`${topic}`, 5).textContent).toContain(
        'Nobody else has a recorded need on this topic.',
      );
  });
});
