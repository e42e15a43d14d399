/** What the paper says of an item: when, why, who raised it, who could speak first, what was proposed. */
import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import type { PaperLine } from '../../../src/views/agenda/build-paper';
import { AGREEMENTS } from '../../model/findings/sample-agreements';
import { dataset, record } from '../../model/sample';
import { crowded, linesOf, notesOf, paper, RECORDS, SMALL, words } from './paper-sample';

const countsOf = (from = paper(), item = 0) => words(from.items[item]?.lines[0] as PaperLine);

describe('an item', () => {
  it('has its number and its time', () => {
    const { items, total } = paper(SMALL, {
      agenda: { length: { items: 2, minutes: 40 }, time: { witnesses: 1 } },
    });
    expect(items.map(({ heading, clock }) => [heading, clock])).toEqual([
      ['1. Protection of witnesses', '0:00 to 0:01'],
      ['2. Extradition', '0:01 to 0:21'],
    ]);
    expect(total).toBe('2 items, 21 minutes');
  });

  it('says that the chair pinned it, and which place it would have', () => {
    const pinned = paper(SMALL, { agenda: { pin: ['firearms'] } });
    expect(countsOf(pinned, 1)).toMatch(
      / The chair pinned it; in the ranking it has place \d of 4\.$/,
    );
  });

  it('says by how much the items go over the meeting', () => {
    const own = paper(SMALL, { agenda: { time: { witnesses: 80 } } });
    expect(own.total).toBe('2 items, 110 minutes: 50 minutes more than the meeting has');
    const over = paper(SMALL, {
      agenda: { length: { items: 1, minutes: 30 }, pin: ['firearms', 'laundering'] },
    });
    expect(over.total).toBe('2 items, 60 minutes: 30 minutes more than the meeting has');
  });
});

it('an item says where two readers of the minutes agreed too little on its topic', () => {
  const { items } = paper({ ...SMALL, agreements: AGREEMENTS });
  expect(items.map(({ doubt }) => doubt)).toEqual([
    '',
    'Two readers of the minutes agreed too little on this topic, so its figures are uncertain.',
  ]);
});

describe('why an item is there', () => {
  const why = (records: Parameters<typeof dataset>[0], more: Partial<Filter> = {}) =>
    countsOf(paper(dataset(records), { filter: { ...NO_FILTER, ...more } }));
  const training = { modalities: ['training'] };
  const need = record('n', 'ARG', 'witnesses', 'requested', training);

  it('each State by its firmest need, who asks and who reports a difficulty by name, others after', () => {
    expect(countsOf()).toBe(
      'Argentina asks for help; 1 more State mentions it as important; Organization of American States and Central América raise it too. An offer is recorded that is perhaps of use.',
    );
    const many = ['ARG', 'BRB', 'CAN', 'JAM'].map((actor) =>
      record(actor, actor, 'witnesses', 'acknowledged'),
    );
    expect(why(many)).toBe('4 States report a difficulty. No offer is recorded.');
  });

  it('says whether there is an offer as the matrix does', () => {
    const offer = record('o', 'CAN', 'witnesses', 'available', training);
    const asks = 'Argentina asks for help.';
    expect(why([need])).toBe(`${asks} No offer is recorded.`);
    expect(why([need, offer])).toBe(`${asks} An open offer is recorded.`);
    expect(why([need, { ...offer, basis: 'implied' }])).toBe(
      `${asks} An offer is recorded that is perhaps of use.`,
    );
    expect(why([need, { ...offer, status: 'planned' } as typeof offer])).toBe(
      `${asks} Help is planned; no offer is recorded.`,
    );
    expect(why([need, { ...offer, modalities: ['funding'] }])).toBe(
      `${asks} Help is recorded in another form only.`,
    );
    const other = record('n2', 'BRB', 'witnesses', 'raised', { modalities: ['funding'] });
    expect(why([need, other, offer])).toBe(
      'Argentina asks for help; 1 more State mentions it as important. An open offer is recorded for 1 of the 2.',
    );
    // A filter on the status of offers hides none that is open.
    expect(why([need, offer], { status: ['planned'] })).toBe(`${asks} An open offer is recorded.`);
  });

  it('says which topic that the criteria put higher it precedes, and why', () => {
    const crowd = ['ARG', 'BRB', 'CAN', 'JAM'].map((actor) =>
      record(`f-${actor}`, actor, 'firearms', 'raised'),
    );
    expect(why([need, ...crowd])).toBe(
      'Argentina asks for help. No offer is recorded. It stands before firearms, which the criteria alone put higher, because here a State asks for help.',
    );
  });
});

describe('the lines of an item', () => {
  it('tell who asked, firmest first, States apart from organizations and regions', () => {
    expect(linesOf()[0]).toBe(
      'asks for help 1 State: Argentina[1]; reports a difficulty 1 region: Central América (reported by Organization of American States)[2]; ' +
        'mentions as important 2 States: Barbados[3], Argentina (inferred by us)[4]; 1 organization: Organization of American States (reported by the rapporteur)[5]',
    );
  });

  it('tell who could speak first, and why', () => {
    expect(linesOf()[1]).toBe(
      'United Nations Office on Drugs and Crime[6] (offer); Argentina (asks); Canada[6] (plan); Peru[7] (experience)',
    );
  });

  it('name whoever could speak once, for the strongest reason, with the words of that reason', () => {
    const records = [
      ...RECORDS,
      record('o3', 'CAN', 'witnesses', 'available', { start: 220, quote: 'We train now.' }),
      record('c2', 'OAS', 'witnesses', 'in-place', { start: 320, quote: 'A network is in place.' }),
    ];
    const from = paper({ ...SMALL, records });
    expect(linesOf(from)[1]).toBe(
      'Canada[6], United Nations Office on Drugs and Crime[7] (offer); Argentina (asks); Peru[8], Organization of American States[9] (experience)',
    );
    const quotes = new Map(notesOf(from).map(({ number, quote }) => [number, quote]));
    expect([6, 7, 8, 9].map((number) => quotes.get(number))).toEqual([
      'We train now.',
      'Both will train.',
      'A law is in force.',
      'A network is in place.',
    ]);
  });

  it('put who is named by another after who speaks for itself', () => {
    const told = { start: 10, quote: 'We both train.', reportedBy: 'UNODC' };
    const records = [
      record('o1', 'CAN', 'witnesses', 'available', told),
      record('o2', 'UNODC', 'witnesses', 'available', told),
      record('r1', 'PER', 'witnesses', 'raised', { start: 5, quote: 'We need training.' }),
    ];
    expect(linesOf(paper({ ...SMALL, records, positions: [] }))[1]).toBe(
      'United Nations Office on Drugs and Crime[2] (offer); Canada[2] (offer, reported by United Nations Office on Drugs and Crime); Peru (mention)',
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
      'none recorded',
      'no offer, plan or experience is recorded',
      'none recorded',
    ]);
  });
});

it('the disputed proposals stand below the items, whatever they concern, with what was said', () => {
  const { disputed, disputedNotes } = paper();
  // An item has quoted it.
  expect(disputedNotes).toEqual([]);
  expect(disputed.map(words)).toEqual([
    'An inventory of needs, proposed by Canada[8], supported by Barbados[9], opposed by Argentina[10]',
  ]);
  const elsewhere = paper({
    ...SMALL,
    proposals: SMALL.proposals.map((each) => ({ ...each, topics: [] })),
  });
  expect(
    elsewhere.disputedNotes.map(({ number, sources, quote }) => [number, sources, quote]),
  ).toEqual([
    [8, 'Canada proposes “An inventory of needs”:', 'Let us list needs.'],
    [9, 'Barbados supports “An inventory of needs”:', 'Agreed.'],
    [10, 'Argentina opposes “An inventory of needs”:', 'No lists.'],
  ]);
  expect(paper({ ...SMALL, positions: [] }).disputed).toEqual([]);
});

describe('where very much is recorded', () => {
  const full = paper(crowded(60), { agenda: { length: { items: 7, minutes: 210 } } });

  it('names some and counts all, so that nothing is dropped without a word', () => {
    const [asked = '', invited = '', proposals = ''] = linesOf(full);
    for (const count of ['16 States', '4 organizations']) expect(asked).toContain(count);
    expect(invited).toMatch(
      /^Saint Kitts and Nevis 0\[\d+\], .* and \d+ more \(offer\); .*\(asks\)/,
    );
    expect(proposals.match(/ and 8 more/g)).toHaveLength(9 * 3);
  });

  it('says how many sentences are not printed', () => {
    const [first] = full.items;
    // Needs, offers and capacities of sixty actors, stances on nine proposals.
    const all = 60 * 3 + 60 * 9;
    expect(first?.notesElsewhere).toBe(
      `${all - (first?.notes.length ?? 0)} more sentences on this item are not printed. See the link under “How this was made”.`,
    );
    expect(paper().items.map(({ notesElsewhere }) => notesElsewhere)).toEqual(['', '']);
  });
});
