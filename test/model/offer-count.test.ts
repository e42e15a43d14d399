import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { countOffers, offerCount } from '../../src/model/offer-count';
import { anyDataset, anyFilter } from './arbitrary';
import * as naive from './naive';
import { dataset, head, meeting, record } from './sample';

const speech = (title: string, actor: string | null, start: number, end: number, parent = 0) =>
  head(actor ? 'speaker' : 'session', title, { actor, start, end, parent: actor ? parent : null });

const MEETINGS = [
  meeting('first', {
    outline: [
      speech('Session', null, 10, 200),
      speech('UNODC', 'UNODC', 20, 80),
      head('part', 'Proposal', { actor: 'UNODC', start: 50, end: 80, parent: 1 }),
      speech('Canada', 'CAN', 80, 120),
    ],
  }),
  meeting('second'),
];

const offer = (id: string, actor: string, topic: string, start: number, quote = '1234') =>
  record(id, actor, topic, 'available', { start, quote });

const counted = (...records: ReturnType<typeof record>[]) =>
  offerCount(createModel(dataset(records, { meetings: MEETINGS })), NO_FILTER);

test('one passage is one offer, however many it is recorded for', () => {
  expect(
    counted(
      offer('a', 'UNODC', 'firearms', 30),
      offer('b', 'UNODC', 'witnesses', 30),
      offer('c', 'CAN', 'firearms', 30),
      offer('d', 'CAN', 'firearms', 30, 'longer'),
    ),
  ).toEqual({ records: 4, passages: 2, statements: 1 });
});

test('a presentation with its parts is one statement, another speaker another', () => {
  const inTwoParts = [offer('a', 'UNODC', 'firearms', 30), offer('b', 'UNODC', 'firearms', 60)];
  expect(counted(...inTwoParts)).toEqual({ records: 2, passages: 2, statements: 1 });
  expect(counted(...inTwoParts, offer('c', 'CAN', 'firearms', 90)).statements).toBe(2);
});

test('what stands under no speaker, under no heading and in another meeting is told apart', () => {
  expect(
    counted(
      offer('a', 'UNODC', 'firearms', 130),
      offer('b', 'UNODC', 'firearms', 0),
      record('c', 'UNODC', 'firearms', 'available', { meeting: 'second', start: 0, quote: '1234' }),
    ),
  ).toEqual({ records: 3, passages: 3, statements: 3 });
});

test('only available offers count, as the filter leaves them', () => {
  fc.assert(
    fc.property(
      anyDataset.chain((each) => fc.tuple(fc.constant(each), anyFilter(each.records.length))),
      ([each, filter]) => {
        const model = createModel(each);
        const offers = naive
          .recordsUnder(each, filter)
          .filter(({ status }) => status === 'available');
        const passages = offers.map(({ meeting: of, evidence }) =>
          [of, evidence.start, evidence.end].join(),
        );
        const count = offerCount(model, filter);
        expect(count.records).toBe(offers.length);
        expect(count.passages).toBe(new Set(passages).size);
        // These meetings have no headings.
        expect(count.statements).toBe(new Set(offers.map(({ meeting: of }) => of)).size);
        expect(countOffers(model, naive.matching(each, filter))).toEqual(count);
      },
    ),
  );
});
