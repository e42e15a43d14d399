import { describe, expect, it } from 'vitest';
import { criteria } from '../../../src/model/criteria';
import { CRITERIA } from '../../../src/model/criterion';
import { NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import type { PaperLine } from '../../../src/views/agenda/paper-lines';
import type { PaperNote } from '../../../src/views/agenda/paper-notes';
import { record } from '../../model/sample';
import {
  crowded,
  factOf,
  LINK,
  linesOf,
  notesOf,
  paper,
  RECORDS,
  SMALL,
  words,
} from './paper-sample';

const countsOf = (from = paper(), item = 0) => words(from.items[item]?.lines[0] as PaperLine);
const noteOf = (quote: string, from = paper()) =>
  notesOf(from).find((note) => note.quote === quote) as PaperNote;

describe('the lines of an item', () => {
  it('tell who asked, firmest first, States apart from organizations and regions', () => {
    expect(linesOf()[0]).toBe(
      'requested 1 State: Argentina[1]; acknowledged 1 region: Central América[2]; ' +
        'raised 2 States: Barbados[3], Argentina[4]; 1 organization: Organization of American States[5]',
    );
  });

  it('tell whom to invite, and why', () => {
    expect(linesOf()[1]).toBe(
      'available offer 1 organization: United Nations Office on Drugs and Crime[6]; ' +
        'planned offer 1 State: Canada[6]; experience 1 State: Peru[7]',
    );
  });

  it('name an actor under each status, with the words of that very status', () => {
    const records = [
      ...RECORDS,
      record('o3', 'CAN', 'witnesses', 'available', { start: 220, quote: 'We train now.' }),
      record('c2', 'OAS', 'witnesses', 'in-place', { start: 320, quote: 'A network is in place.' }),
      record('c3', 'CAN', 'witnesses', 'in-place', { start: 340, quote: 'A unit is in place.' }),
    ];
    const from = paper({ ...SMALL, records });
    expect(linesOf(from)[1]).toBe(
      'available offer 1 State: Canada[6]; 1 organization: United Nations Office on Drugs and Crime[7]; ' +
        'planned offer 1 State: Canada[7]; ' +
        'experience 2 States: Canada[8], Peru[9]; 1 organization: Organization of American States[10]',
    );
    const quotes = new Map(notesOf(from).map(({ number, quote }) => [number, quote]));
    expect([6, 7, 8, 9, 10].map((number) => quotes.get(number))).toEqual([
      'We train now.',
      'Both will train.',
      'A unit is in place.',
      'A law is in force.',
      'A network is in place.',
    ]);
  });

  it('quote no planned offer behind an available one, however much room there is', () => {
    const records = [
      record('o1', 'CAN', 'witnesses', 'planned', { start: 10, quote: 'We are going to train.' }),
      record('o2', 'CAN', 'witnesses', 'available', { start: 50, quote: 'We train.' }),
      record('o3', 'CAN', 'witnesses', 'available', { start: 90, quote: 'We train at home too.' }),
      record('r1', 'PER', 'witnesses', 'raised', { start: 5, quote: 'We need training.' }),
    ];
    const from = paper({ ...SMALL, records, positions: [] });
    expect(linesOf(from)[1]).toBe(
      'available offer 1 State: Canada[2][3]; planned offer 1 State: Canada[4]',
    );
    expect(noteOf('We are going to train.', from)).toMatchObject({
      number: 4,
      sources: 'Canada, planned:',
    });
  });

  it('tell the proposals that touch it, who is for them and who against', () => {
    expect(linesOf()[2]).toBe(
      'An inventory of needs, proposed by Canada[8], supported by Barbados[9], opposed by Argentina[10]',
    );
  });

  it('say where there is nothing', () => {
    const lines = linesOf(paper({ ...SMALL, positions: [] }, { agenda: { pin: ['firearms'] } }), 1);
    expect(lines).toEqual([
      'nobody recorded',
      'no available or planned offer and no experience recorded',
      'none recorded',
    ]);
  });
});

describe('a footnote', () => {
  it('is numbered as the names come, by what each stands there for', () => {
    expect(notesOf().map(({ number, quote }) => [number, quote])).toEqual([
      [1, 'Both ask for experts.'],
      [2, 'The region has nothing.'],
      [3, 'Faltan medios.'],
      [4, 'It would help.'],
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
      sources: 'Argentina, raised (implied):',
      place: 'paragraph 1, DOC-1',
      language: 'en',
    });
    expect(noteOf('No lists.').sources).toBe(
      'Argentina opposes “An inventory of needs” (items 1 and 2):',
    );
    expect(noteOf('No lists.').place).toBe('paragraph 7, DOC-1');
  });

  it('names another reporter than the actor', () => {
    expect(noteOf('The region has nothing.').sources).toBe(
      'Central América, acknowledged, reported by Organization of American States:',
    );
    expect(noteOf('Lacking.').sources).toBe(
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
    expect(noteOf('Both will train.').links).toEqual([
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
    expect(noteOf('Agreed.').links[0]?.href).toBe(
      'https://example.org/matrix/?view=positions&position=p2',
    );
  });

  it('stands once for several actors and items, and says for which', () => {
    expect(noteOf('Both will train.').sources).toBe(
      'United Nations Office on Drugs and Crime, available; Canada, planned:',
    );
    expect(noteOf('Both ask for experts.').sources).toBe(
      'Argentina, requested; Canada, raised (item 2):',
    );
    expect(noteOf('No lists.').links).toHaveLength(1);
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

  it('begins with the counts that the model has, of the criteria that count', () => {
    const filter = { ...NO_FILTER, basis: ['explicit'] } as const;
    const model = createModel(SMALL);
    const asked = { filter, agenda: { pin: ['firearms', 'witnesses'] } };
    const { items } = paper(SMALL, asked);
    expect(items.map(({ heading }) => heading)).toEqual([
      '1. Protection of witnesses',
      '2. Illicit firearms',
    ]);
    items.forEach(({ lines: [line] }, at) => {
      const topic = model.topicIndex.get(['witnesses', 'firearms'][at] as string) as number;
      const own = criteria(model, filter).topics[topic];
      const counts = CRITERIA.map((each) => own?.[each].count as number);
      expect(line?.label).toBe('Counts');
      expect(
        words(line as PaperLine)
          .match(/\d+/g)
          ?.map(Number),
      ).toEqual(counts);
    });
    expect(countsOf(paper(SMALL, asked))).toBe(
      'breadth 2, firmness 1, unmet 0, ready supply 1, and experience 1',
    );
    expect(countsOf(paper(SMALL, { settings: { criteria: ['breadth', 'experience'] } }))).toBe(
      'breadth 2 and experience 1',
    );
  });

  it('speaks of no draws where nothing varies', () => {
    const exact = { breadth: 1, firmness: 0, unmet: 0, supply: 0, experience: 0 };
    const { items } = paper(SMALL, { settings: { weights: { kind: 'exact', weights: exact } } });
    expect(items[0]?.reason).toBe('rank 1 under these weights');
    expect(paper(SMALL, { settings: { criteria: ['unmet'] } }).items[0]).toMatchObject({
      heading: '1. Extradition',
      reason: 'rank 1 under these weights',
    });
  });

  it('counts the minutes against the hours asked for', () => {
    const length = { unit: 'hours', count: 1.5 } as const;
    expect(paper(SMALL, { agenda: { length } }).total).toBe('2 items, 60 minutes of 1.5 hours');
    const own = paper(SMALL, { agenda: { length, time: { each: 30, own: { witnesses: 80 } } } });
    expect(own.total).toBe('2 items, 110 minutes: 20 minutes more than the hours hold');
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
    expect(factOf(made, 'To note')).toBe(
      '3 items are asked for and there are 2 topics to choose from, with anything to count: all are on the agenda.',
    );
  });

  it('is which equals the line parts', () => {
    const records = ['witnesses', 'laundering', 'firearms'].map((topic) =>
      record(topic, 'PER', topic, 'raised'),
    );
    const made = paper({ ...SMALL, records });
    expect(factOf(made, 'To note')).toBe(
      'A tie at the end of the agenda: 3 topics are equal for the last 2 places. On it, since they come first in the list of topics: Protection of witnesses; Money laundering. Not on it: Illicit firearms. Pin one to settle it.',
    );
  });

  it('is whom the chair left out, with how often it would have been on', () => {
    const made = paper(SMALL, { agenda: { exclude: ['extradition', 'firearms'] } });
    expect(factOf(made, 'Left out by the chair')).toBe(
      'Extradition (among the first 1 in 9% of the draws); Illicit firearms (among the first 1 in 0% of the draws)',
    );
    expect(made.items).toHaveLength(1);
    expect(factOf(paper(), 'Left out by the chair')).toBeUndefined();
  });

  it('is what comes next, three at most, and neither blank nor left out', () => {
    const one = { length: { unit: 'items', count: 1 } } as const;
    expect(factOf(paper(SMALL, { agenda: one }), 'Next in the ranking')).toMatch(
      /^Extradition \(among the first 1 in \d+% of the draws\)$/,
    );
    expect(factOf(paper(), 'Next in the ranking')).toBeUndefined();
    const left = { ...one, exclude: ['extradition'] };
    expect(factOf(paper(SMALL, { agenda: left }), 'Next in the ranking')).toBeUndefined();
    const many = paper(crowded(3), { agenda: one });
    expect(factOf(many, 'Next in the ranking')?.split('; ')).toHaveLength(3);
    const exact = { breadth: 1, firmness: 0, unmet: 0, supply: 0, experience: 0 };
    const fixed = paper(SMALL, {
      agenda: one,
      settings: { weights: { kind: 'exact', weights: exact } },
    });
    expect(factOf(fixed, 'Next in the ranking')).toBe('Extradition (rank 2 under these weights)');
  });

  it('is whether the chair set the order, and not what she left as it was', () => {
    const orderOf = (order: readonly string[]) =>
      factOf(paper(SMALL, { agenda: { order } }), 'Order of the items');
    expect(orderOf([])).toBe('as ranked');
    expect(orderOf(['witnesses'])).toBe('as ranked');
    expect(orderOf(['extradition', 'witnesses'])).toBe('set by the chair');
  });

  it('names three meetings of many and counts the others', () => {
    const [first] = SMALL.meetings;
    const meetings = [...SMALL.meetings, ...['a', 'b', 'c'].map((id) => ({ ...first, id }))];
    const { documents } = paper({ ...SMALL, meetings: meetings as typeof SMALL.meetings });
    expect(documents).toMatch(/^From the minutes: .+, .+, .+ and 2 more meetings$/);
  });
});
