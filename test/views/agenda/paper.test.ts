import { describe, expect, it } from 'vitest';
import type { PaperNote } from '../../../src/views/agenda/paper-notes';
import { shareOut } from '../../../src/views/agenda/paper-parts';
import { crowded, factOf, LINK, paper, SMALL, words } from './paper-sample';

const linesOf = (from = paper(), item = 0) => from.items[item]?.lines.map(words) ?? [];
const notesOf = (from = paper()) => from.items.flatMap(({ notes }) => notes);
const noteOf = (quote: string, from = paper()) =>
  notesOf(from).find((note) => note.quote === quote) as PaperNote;

describe('the lines of an item', () => {
  it('tell who asked, firmest first, States apart from organizations and regions', () => {
    expect(linesOf()[0]).toBe(
      'requested 1 State: Argentina[1][2]; acknowledged 1 region: Central América[3]; ' +
        'raised 1 State: Barbados[4]; 1 organization: Organization of American States[5]',
    );
  });

  it('tell whom to invite, and why', () => {
    expect(linesOf()[1]).toBe(
      'available offer 1 organization: United Nations Office on Drugs and Crime[6]; ' +
        'planned offer 1 State: Canada[6]; experience 1 State: Peru[7]',
    );
  });

  it('tell the proposals that touch it, who is for them and who against', () => {
    expect(linesOf()[2]).toBe(
      'An inventory of needs, proposed by Canada[8], supported by Barbados[9], opposed by Argentina[10]',
    );
  });

  it('say where there is nothing', () => {
    const lines = linesOf(paper({ ...SMALL, positions: [] }, { agenda: { pin: ['firearms'] } }), 1);
    expect(lines).toEqual([
      'nobody, under these filters',
      'no offer and no experience recorded',
      'none recorded',
    ]);
  });
});

describe('a footnote', () => {
  it('quotes first what the name stands there for', () => {
    expect(notesOf().map(({ number, quote }) => [number, quote])).toEqual([
      [1, 'Both ask for experts.'],
      [2, 'It would help.'],
      [3, 'The region has nothing.'],
      [4, 'Faltan medios.'],
      [5, 'Lacking.'],
      [6, 'Both will train.'],
      [7, 'A law is in force.'],
      [8, 'Let us list needs.'],
      [9, 'Agreed.'],
      [10, 'No lists.'],
    ]);
  });

  it('says who, as what, where, and what rests on inference', () => {
    expect(noteOf('It would help.')).toMatchObject({
      said: 'Argentina, raised (implied):',
      place: 'paragraph 1, DOC-1',
      language: 'en',
    });
    expect(noteOf('No lists.').said).toBe(
      'Argentina opposes “An inventory of needs” (items 1 and 2):',
    );
    expect(noteOf('No lists.').place).toBe('paragraph 7, DOC-1');
  });

  it('names another reporter than the actor', () => {
    expect(noteOf('The region has nothing.').said).toBe(
      'Central América, acknowledged, reported by Organization of American States:',
    );
    expect(noteOf('Lacking.').said).toBe(
      'Organization of American States, raised, reported by the rapporteur:',
    );
  });

  it('names the language of a quote where it is not the reader’s', () => {
    expect(noteOf('Faltan medios.')).toMatchObject({
      place: 'paragraph 1, DOC-2, in Spanish',
      language: 'es',
    });
  });

  it('leads to the records and positions behind it, from wherever the page is', () => {
    expect(noteOf('Both will train.').claims).toEqual([
      {
        kind: 'record',
        id: 'o1',
        name: 'record o1',
        href: 'https://example.org/matrix/?record=o1',
      },
      {
        kind: 'record',
        id: 'o2',
        name: 'record o2',
        href: 'https://example.org/matrix/?record=o2',
      },
    ]);
    expect(noteOf('Agreed.').claims[0]?.href).toBe(
      'https://example.org/matrix/?view=positions&position=p2',
    );
  });

  it('stands once for several actors and items, and says for which', () => {
    expect(noteOf('Both will train.').said).toBe(
      'United Nations Office on Drugs and Crime, available; Canada, planned:',
    );
    expect(noteOf('Both ask for experts.').said).toBe(
      'Argentina, requested; Canada, raised (item 2):',
    );
    expect(noteOf('No lists.').claims).toHaveLength(1);
    expect(paper().items[1]?.notes).toEqual([]);
    expect(linesOf(paper(), 1)[0]).toBe('raised 1 State: Canada[1]');
  });

  it('is known by its first mark, where it leads back to', () => {
    const marks = paper().items.flatMap(({ lines }) =>
      lines.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'notes' ? run.marks : []))),
    );
    const firsts = marks.filter(({ isFirst }) => isFirst).map(({ number }) => number);
    expect(firsts).toEqual(notesOf().map(({ number }) => number));
    expect(marks.length).toBeGreaterThan(firsts.length);
  });
});

describe('an item', () => {
  it('has its number, minutes, and why and how surely it stands there', () => {
    const { items, total } = paper(SMALL, {
      agenda: { time: { each: 20, own: { witnesses: 1 } } },
    });
    expect(items.map(({ heading, minutes }) => [heading, minutes])).toEqual([
      ['1. Protection of witnesses', '1 minute'],
      ['2. Extradition', '20 minutes'],
    ]);
    expect(items[0]?.reason).toBe(
      'among the first 2 in 100% of the draws; ranks 1 to 2 in 90% of them',
    );
    expect(total).toBe('2 items, 21 minutes');
  });

  it('says that the chair pinned it', () => {
    const pinned = paper(SMALL, { agenda: { pin: ['firearms'] } });
    expect(pinned.items[1]?.reason).toMatch(/^pinned by the chair; among the first 2 in /);
    expect(pinned.items[1]?.reason).toMatch(/; ranks \d to \d in 90% of them$/);
  });

  it('speaks of no draws where nothing varies', () => {
    const exact = { breadth: 1, firmness: 0, unmet: 0, supply: 0, experience: 0 };
    const { items } = paper(SMALL, { settings: { weights: { kind: 'exact', weights: exact } } });
    expect(items[0]?.reason).toBe('among the first 2 under these weights; rank 1');
  });

  it('counts the minutes against the hours asked for', () => {
    const { total } = paper(SMALL, { agenda: { length: { unit: 'hours', count: 1.5 } } });
    expect(total).toBe('3 items, 90 minutes of 1.5 hours');
    const over = paper(SMALL, {
      agenda: { length: { unit: 'hours', count: 0.5 }, pin: ['firearms', 'laundering'] },
    });
    expect(over.total).toBe('2 items, 60 minutes: 30 minutes more than the hours hold');
  });
});

describe('what the paper states of itself', () => {
  it('is filters, criteria, weights, draws and seed, the whole hash, the link and what it is not', () => {
    const made = paper(SMALL, {
      filter: { meeting: ['first'], kind: ['offer'] },
      q: 'experts',
      settings: {
        criteria: ['breadth', 'unmet'],
        weights: { kind: 'order', order: [['unmet']] },
      },
    });
    expect(made.documents).toBe('From the minutes: Meeting first (DOC-1)');
    expect(factOf(made, 'Filters')).toBe('Meeting: Meeting first; Words: experts');
    expect(factOf(made, 'Criteria')).toContain('Breadth (States with any need on the topic)');
    expect(factOf(made, 'Criteria')).not.toContain('Firmness');
    expect(factOf(made, 'Weights')).toContain('Unmet, then Breadth');
    expect(factOf(made, 'Sampling')).toBe('10,000 draws, seed 2007');
    expect(factOf(made, 'Coding uncertainty')).toMatch(/^off; /);
    expect(factOf(made, 'Dataset')).toBe(
      `version 1 of January 1, 2024, hash ${'0a1b2c3d'.repeat(8)}`,
    );
    expect(factOf(made, 'Link')).toBe(LINK);
    expect(factOf(made, 'What this is not')).toContain('not a judgement on any State');
    expect(factOf(made, 'To note')).toBeUndefined();
  });

  it('is coding uncertainty where it counts, and every notice', () => {
    const made = paper(SMALL, {
      settings: { uncertain: true },
      agenda: { length: { unit: 'items', count: 3 } },
    });
    expect(factOf(made, 'Coding uncertainty')).toMatch(/^on; each implied record/);
    expect(factOf(made, 'To note')).toContain('Money laundering and Illicit firearms cannot');
  });

  it('names three meetings of many and counts the others', () => {
    const [first] = SMALL.meetings;
    const meetings = [...SMALL.meetings, ...['a', 'b', 'c'].map((id) => ({ ...first, id }))];
    const { documents } = paper({ ...SMALL, meetings: meetings as typeof SMALL.meetings });
    expect(documents).toMatch(/^From the minutes: .+, .+, .+ and 2 more meetings$/);
  });
});

describe('where more is recorded than a page holds', () => {
  const seven = { agenda: { length: { unit: 'items', count: 7 } } } as const;
  const full = paper(crowded(60), seven);

  it('names some and counts all, so that nothing is dropped without a word', () => {
    const [asked = '', invited = '', proposals = ''] = linesOf(full);
    for (const count of ['16 States', '4 organizations']) expect(asked).toContain(count);
    expect(asked).toMatch(/requested 16 States: Saint Kitts and Nevis 0\[1\],? .*and \d+ more;/);
    expect(asked).toMatch(/raised 16 States; 4 organizations$/);
    expect(invited).toMatch(/^available offer 24 States: .* and \d+ more; 6 organizations: /);
    expect(proposals).toMatch(
      /proposed by .*\[\d+\] and 19 more, .*; and \d proposals?$|; and \d more proposals$/,
    );
  });

  it('says how many quotes are not printed', () => {
    const [first] = full.items;
    // Needs and offers of sixty actors, capacities of the States among them, stances on nine proposals.
    const all = 60 * 2 + 48 + 60 * 9;
    expect(first?.notesElsewhere).toBe(
      `${all - (first?.notes.length ?? 0)} more quotes bear on this item and are not printed: see the link on the first page.`,
    );
    expect(paper().items.map(({ notesElsewhere }) => notesElsewhere)).toEqual(['', '']);
  });

  it('quotes each name at least once', () => {
    for (const { lines } of full.items)
      for (const line of lines)
        for (const [, name] of words(line).matchAll(/(?:Nevis|crime) \d+(.?)/g))
          expect(name).toBe('[');
  });

  it('has more of each for fewer actors, and smaller letters only where they are needed', () => {
    const some = paper(crowded(3), seven);
    expect(full.isDense).toBe(true);
    expect(paper().isDense).toBe(false);
    expect(linesOf(some)[0]).toMatch(
      /^requested 1 State: .*raised 1 State: Saint Kitts and Nevis 2/,
    );
  });
});

describe('sharing out room', () => {
  it('gives the first of each before the second of any, and none beyond what there is', () => {
    expect(shareOut([3, 1, 5], 5)).toEqual([2, 1, 2]);
    expect(shareOut([3, 1, 5], 20)).toEqual([3, 1, 5]);
    expect(shareOut([3, 1], 0)).toEqual([0, 0]);
    expect(shareOut([], 4)).toEqual([]);
  });
});
