/** What the paper says of an item: its place, its counts, who asked, whom to invite, what was proposed. */
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../src/model/criteria';
import type { Criterion } from '../../../src/model/criterion';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import type { PaperLine } from '../../../src/views/agenda/paper-lines';
import { dataset, record } from '../../model/sample';
import { crowded, linesOf, noteOf, notesOf, paper, RECORDS, SMALL, words } from './paper-sample';

const countsOf = (from = paper(), item = 0) => words(from.items[item]?.lines[0] as PaperLine);

describe('an item', () => {
  it('has its number, minutes, and says nothing of what is sure', () => {
    const { items, total } = paper(SMALL, {
      agenda: { time: { each: 20, own: { witnesses: 1 } } },
    });
    expect(items.map(({ heading, minutes }) => [heading, minutes])).toEqual([
      ['1. Protection of witnesses', '1 minute'],
      ['2. Extradition', '20 minutes'],
    ]);
    expect(items[0]?.standing).toBe('');
    expect(total).toBe('2 items, 21 minutes');
  });

  it('says that the chair pinned it', () => {
    const pinned = paper(SMALL, { agenda: { pin: ['firearms'] } });
    expect(pinned.items[1]?.standing).toBe('pinned by the chair');
  });

  it('says how often it is on the agenda where that is a close call', () => {
    const one = { length: { unit: 'items', count: 1 } } as const;
    const [first] = paper(crowded(3), { agenda: one }).items;
    expect(first?.standing).toMatch(
      /^uncertain: among the first \d in \d\d% of the orders tried at random$/,
    );
  });

  it('begins with why it is there: the counts that the model has, who asks apart from who raises', () => {
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
      const of = (each: Criterion) => own?.[each].count ?? 0;
      const isPartly = of('supply') > 0 && of('unmet') < of('breadth');
      const counts = [of('firmness'), of('breadth') - of('firmness'), isPartly ? of('unmet') : 0];
      counts.push(of('experience'));
      expect(line?.label).toBe('Why');
      const told = [...words(line as PaperLine).matchAll(/\d+/g)].map(Number);
      expect(told).toEqual(counts.filter((count) => count > 0));
    });
    expect(countsOf(paper(SMALL, asked))).toBe(
      '1 State requests help and 1 more raises the topic; there are offers, but none clearly answers a need of a State; 1 State reports experience.',
    );
  });

  it('says that nobody offers help only where nobody does, be it a region or what a filter leaves out', () => {
    const need = record('n', 'ARG', 'witnesses', 'requested', { modalities: ['training'] });
    const offer = { modalities: ['training'] };
    const why = (offers: Parameters<typeof record>[1] | null, more: Partial<Filter> = {}) =>
      countsOf(
        paper(
          dataset([
            need,
            ...(offers ? [record('o', offers, 'witnesses', 'available', offer)] : []),
          ]),
          { filter: { ...NO_FILTER, ...more } },
        ),
      );
    expect(why(null)).toBe('1 State requests help; nobody offers help now.');
    expect(why('013')).toBe('1 State requests help; an offer is open for every need of a State.');
    // Statuses of offers that the filter names are the planned ones alone: one that is available answers all the same.
    expect(why('CAN', { status: ['planned'] })).toBe(
      '1 State requests help; an offer is open for every need of a State.',
    );
  });

  it('speaks of no draws where nothing varies', () => {
    const exact = { breadth: 1, firmness: 0, unmet: 0, supply: 0, experience: 0 };
    const { items } = paper(SMALL, { settings: { weights: { kind: 'exact', weights: exact } } });
    expect(items[0]?.standing).toBe('');
    expect(paper(SMALL, { settings: { criteria: ['unmet'] } }).items[0]).toMatchObject({
      heading: '1. Protection of witnesses',
      standing: '',
    });
  });

  it('counts the minutes against the hours asked for', () => {
    const length = { unit: 'hours', count: 1.5 } as const;
    expect(paper(SMALL, { agenda: { length } }).total).toBe('2 items, 60 minutes of 90');
    const own = paper(SMALL, { agenda: { length, time: { each: 30, own: { witnesses: 80 } } } });
    expect(own.total).toBe('2 items, 110 minutes: 20 minutes more than the hours allow');
    const over = paper(SMALL, {
      agenda: { length: { unit: 'hours', count: 0.5 }, pin: ['firearms', 'laundering'] },
    });
    expect(over.total).toBe('2 items, 60 minutes: 30 minutes more than the hours allow');
  });
});

describe('the lines of an item', () => {
  it('tell who asked, firmest first, States apart from organizations and regions', () => {
    expect(linesOf()[0]).toBe(
      'asks for help 1 State: Argentina[1]; reports a difficulty 1 region: Central América (reported by Organization of American States)[2]; ' +
        'mentions as important 2 States: Barbados[3], Argentina (inferred by us)[4]; 1 organization: Organization of American States (reported by the rapporteur)[5]',
    );
  });

  it('tell whom to invite, and why', () => {
    expect(linesOf()[1]).toBe(
      'offer that perhaps answers a need 1 organization: United Nations Office on Drugs and Crime[6]; ' +
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
      'offer that perhaps answers a need 1 State: Canada[6]; 1 organization: United Nations Office on Drugs and Crime[7]; ' +
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
      'offer that perhaps answers a need 1 State: Canada[2][3]; planned offer 1 State: Canada[4]',
    );
    expect(noteOf('We are going to train.', from)).toMatchObject({
      number: 4,
      sources: 'Canada, plans to offer:',
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
