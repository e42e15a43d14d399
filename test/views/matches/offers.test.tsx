// @vitest-environment jsdom
/** The list of offers by sentence, and who could use each offer. */
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, record } from '../../model/sample';
import { renderMatches, rows, tabs, title, view } from './render-matches';

afterEach(cleanup);

describe('the offers of the matches', () => {
  it('stand in sections: explicit, inferred, planned, already delivered', async () => {
    await renderMatches('?list=offers');
    expect(rows()).toEqual(
      [
        'Said outright',
        'offers | United Nations Office on Drugs and Crime | Words of o1. para. 6 | training | all | Witnesses: Peru; perhaps Barbados',
        'Inferred by us',
        'offers, inferred by us | United Nations Office on Drugs and Crime | Words of o3. para. 8 | none named | all | Money laundering: no recorded need fits',
        'Planned: no offer yet',
        'plans to offer | Canada | Words of o2. para. 7 | none named | all | Extradition: Argentina',
        'Has helped or is helping: no offer',
        'has helped or is helping | Canada | Words of o4. para. 9 | none named | Barbados | Firearms',
      ].map((row) => row.replace('Money laundering', 'Laundering')),
    );
  });

  it('are counted by sentence in the title, with planned ones apart', async () => {
    await renderMatches('?list=offers');
    expect(title()).toBe('2 sentences offer help, 1 said outright and 1 inferred by us');
    expect(view().textContent).toContain('1 sentence plans help: that is no offer yet.');
    cleanup();
    await renderMatches('?list=offers&topic=witnesses');
    expect(title()).toBe('Witnesses: 1 sentence offers help, said outright');
    cleanup();
    await renderMatches('?list=offers&actor=PER');
    expect(title()).toBe('Peru: no offer is recorded');
  });

  it('of one sentence share a row: actors that speak for themselves come before those that others report', async () => {
    const reportedOffer = {
      quote: 'Courses.',
      start: 9,
      modalities: ['training'],
      reportedBy: 'UNODC',
    };
    await renderMatches(
      '?list=offers',
      dataset([
        record('o1', 'CAN', 'witnesses', 'available', { ...reportedOffer, basis: 'implied' }),
        record('o2', 'UNODC', 'witnesses', 'available', reportedOffer),
        record('o3', 'UNODC', 'firearms', 'available', reportedOffer),
        record('n', 'PER', 'firearms', 'raised', { modalities: ['training'] }),
      ]),
    );
    expect(tabs()[2]).toBe('Offers 1');
    expect(rows()[1]).toBe(
      'offers | United Nations Office on Drugs and CrimeCanada (reported by United Nations Office on Drugs and Crime, inferred by us) | Courses. para. 1 | training | all | Witnesses: no recorded need fitsFirearms: Peru',
    );
  });

  it('name who could use them, each linked to a profile, and count the names beyond the first', async () => {
    const many = Array.from({ length: 20 }, (_, at) => `S${at}`);
    const actors = many.map((id) => ({
      id,
      name: `State ${id}`,
      kind: 'state' as const,
      subregion: '005',
      alpha2: null,
      members: [],
    }));
    const data = dataset([
      ...many.map((id) =>
        record(`n${id}`, id, 'witnesses', 'raised', { modalities: ['training'] }),
      ),
      record('o', 'UNODC', 'witnesses', 'available', { modalities: ['training'] }),
    ]);
    await renderMatches('?list=offers', { ...data, actors: [...data.actors, ...actors] });
    expect(view().textContent).toContain('and 8 more');
    const [first] = within(view()).getAllByRole('link', { name: /^State S/ });
    expect(first?.getAttribute('href')).toMatch(/view=profile&of=S/);
  });
});
