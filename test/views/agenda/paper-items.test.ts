/** The items of the paper: time, reason, who raised each, who could speak first, proposals. */
import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import type { PaperLine } from '../../../src/views/agenda/build-paper';
import { AGREEMENTS } from '../../model/findings/sample-agreements';
import { dataset, record } from '../../model/sample';
import { crowded, linesOf, notesOf, paper, RECORDS, SMALL, words } from './paper-sample';

const countsOf = (from = paper(), item = 0) => words(from.items[item]?.lines[0] as PaperLine);

describe('an item of the paper', () => {
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

  it('says that the chair pinned it, and its place by the criteria', () => {
    const pinned = paper(SMALL, { agenda: { pin: ['firearms'] } });
    expect(countsOf(pinned, 1)).toMatch(
      / The chair pinned it; in the ranking it has place \d of 4\.$/,
    );
  });

  it('says by how many minutes the items exceed the meeting', () => {
    const own = paper(SMALL, { agenda: { time: { witnesses: 80 } } });
    expect(own.total).toBe('2 items, 110 minutes: 50 minutes more than the meeting has');
    const over = paper(SMALL, {
      agenda: { length: { items: 1, minutes: 30 }, pin: ['firearms', 'laundering'] },
    });
    expect(over.total).toBe('2 items, 60 minutes: 30 minutes more than the meeting has');
  });
});

it('an item warns where two readers of the minutes agreed too little on its topic', () => {
  const { items } = paper({ ...SMALL, agreements: AGREEMENTS });
  expect(items.map(({ doubt }) => doubt)).toEqual([
    '',
    'Two readers of the minutes of 2007 (1) agreed too little on this topic, so its figures are uncertain.',
  ]);
});

describe('the reason of an item', () => {
  const why = (records: Parameters<typeof dataset>[0], more: Partial<Filter> = {}) =>
    countsOf(paper(dataset(records), { filter: { ...NO_FILTER, ...more } }));
  const training = { modalities: ['training'] };
  const need = record('n', 'ARG', 'witnesses', 'requested', training);

  it('counts each State by its firmest need, names those that ask or report a difficulty, and puts other actors last', () => {
    expect(countsOf()).toBe(
      'Argentina asks for help; 1 more State mentions it as important; Organization of American States and Central América raise it too. An offer is recorded that is perhaps of use.',
    );
    const many = ['ARG', 'BRB', 'CAN', 'JAM'].map((actor) =>
      record(actor, actor, 'witnesses', 'acknowledged'),
    );
    expect(why(many)).toBe('4 States report a difficulty. No offer is recorded.');
  });

  it('says whether an offer is recorded, by the rule of the matrix', () => {
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
    // A filter on the status of offers does not hide an available offer.
    expect(why([need, offer], { status: ['planned'] })).toBe(`${asks} An open offer is recorded.`);
  });

  it('names the topic that it precedes although the criteria put that higher, and says why', () => {
    const crowd = ['ARG', 'BRB', 'CAN', 'JAM'].map((actor) =>
      record(`f-${actor}`, actor, 'firearms', 'raised'),
    );
    expect(why([need, ...crowd])).toBe(
      'Argentina asks for help. No offer is recorded. It stands before firearms, which the criteria alone put higher, because here a State asks for help.',
    );
  });
});

describe('the lines of an item', () => {
  it('name who asked, firmest status first, with States, organizations and regions apart', () => {
    expect(linesOf()[0]).toBe(
      'asks for help 1 State: Argentina[1]; reports a difficulty 1 region: Central América (reported by Organization of American States)[2]; ' +
        'mentions as important 2 States: Barbados[3], Argentina (inferred by us)[4]; 1 organization: Organization of American States (reported by the rapporteur)[5]',
    );
  });

  it('name who could speak first, and the reason', () => {
    expect(linesOf()[1]).toBe(
      'United Nations Office on Drugs and Crime[6] (offer); Argentina (asks); Canada[6] (plan); Peru[7] (experience)',
    );
  });

  it('name each possible speaker once, for its strongest reason', () => {
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

  it('put actors that speak for themselves before those that others report', () => {
    const reportedOffer = { start: 10, quote: 'We both train.', reportedBy: 'UNODC' };
    const records = [
      record('o1', 'CAN', 'witnesses', 'available', reportedOffer),
      record('o2', 'UNODC', 'witnesses', 'available', reportedOffer),
      record('r1', 'PER', 'witnesses', 'raised', { start: 5, quote: 'We need training.' }),
    ];
    expect(linesOf(paper({ ...SMALL, records, positions: [] }))[1]).toBe(
      'United Nations Office on Drugs and Crime[2] (offer); Canada[2] (offer, reported by United Nations Office on Drugs and Crime); Peru (mention)',
    );
  });

  it('name the proposals on the topic, and the actors for and against', () => {
    expect(linesOf()[2]).toBe(
      'An inventory of needs, proposed by Canada[8], supported by Barbados[9], opposed by Argentina[10]',
    );
  });

  it('say where nothing is recorded', () => {
    const lines = linesOf(paper({ ...SMALL, positions: [] }, { agenda: { pin: ['firearms'] } }), 1);
    expect(lines).toEqual([
      'none recorded',
      'no offer, plan or experience is recorded',
      'none recorded',
    ]);
  });
});

it('the disputed proposals stand below the items, on any topic or none, with their quotes', () => {
  const { disputed, evidence, items } = paper();
  // An earlier item already quotes it.
  expect(evidence.filter((part) => !items.some(({ heading }) => heading === part.heading))).toEqual(
    [],
  );
  expect(disputed.map(words)).toEqual([
    'An inventory of needs, proposed by Canada[8], supported by Barbados[9], opposed by Argentina[10]',
  ]);
  const elsewhere = paper({
    ...SMALL,
    proposals: SMALL.proposals.map((each) => ({ ...each, topics: [] })),
  });
  expect(
    elsewhere.evidence.at(-1)?.notes.map(({ number, sources, quote }) => [number, sources, quote]),
  ).toEqual([
    [8, 'Canada proposes “An inventory of needs”:', 'Let us list needs.'],
    [9, 'Barbados supports “An inventory of needs”:', 'Agreed.'],
    [10, 'Argentina opposes “An inventory of needs”:', 'No lists.'],
  ]);
  expect(paper({ ...SMALL, positions: [] }).disputed).toEqual([]);
});

describe('the paper of a very large dataset', () => {
  const full = paper(crowded(60), { agenda: { length: { items: 7, minutes: 210 } } });

  it('names some actors and counts the others', () => {
    const [needs = '', invited = '', proposals = ''] = linesOf(full);
    for (const count of ['16 States', '4 organizations']) expect(needs).toContain(count);
    expect(invited).toMatch(
      /^Saint Kitts and Nevis 0\[\d+\], .* and \d+ more \(offer\); .*\(asks\)/,
    );
    expect(proposals.match(/ and 8 more/g)).toHaveLength(9 * 3);
  });

  it('says how many sentences are not printed', () => {
    const [first] = full.items;
    // Needs, offers and capacities of sixty actors, and their stances on nine proposals.
    const all = 60 * 3 + 60 * 9;
    expect(first?.notesElsewhere).toBe(
      `${all - (first?.notes.length ?? 0)} more sentences on this item are not printed. See the link under “How this was made”.`,
    );
    expect(paper().items.map(({ notesElsewhere }) => notesElsewhere)).toEqual(['', '']);
  });
});
