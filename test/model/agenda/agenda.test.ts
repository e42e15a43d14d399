/** The proposed agenda and the decisions of the chair. */
import { describe, expect, test } from 'vitest';
import type { AgendaNotice } from '../../../src/model/agenda/agenda';
import { agenda, IDS, items, noticesOf, rankingOf, topicsOf } from './agenda-sample';

/** Returns the first notice of a kind. */
const firstNotice = (kind: AgendaNotice['kind'], ...asked: Parameters<typeof agenda>) =>
  agenda(...asked).notices.find((notice) => notice.kind === kind);

describe('an agenda of N items', () => {
  test('holds the first N topics of the ranking, whose order does not depend on N', () => {
    expect(topicsOf({ length: items(1) })).toEqual(['laundering']);
    expect(topicsOf({ length: items(3) })).toEqual(['laundering', 'extradition', 'firearms']);
    // Laundering is second in all orders; witnesses first or third, first on average.
    const between = rankingOf([
      [0, 0, 2],
      [2, 2, 0],
      [1, 1, 1],
    ]);
    expect(topicsOf({ length: items(2) }, between)).toEqual(['witnesses', 'laundering']);
    expect(topicsOf({ length: items(1) }, between)).toEqual(['witnesses']);
  });

  test('holds all topics and a notice where N exceeds the topics to choose from', () => {
    const { topics, notices, n } = agenda({ length: items(9), exclude: ['laundering'] });
    expect(topics).toEqual(['extradition', 'firearms', 'witnesses']);
    expect(notices).toEqual([{ kind: 'above', asked: 9, topics: 3 }]);
    expect(n).toBe(3);
    expect(agenda({ length: items(4) }).notices).toEqual([]);
  });

  test('is empty and has a notice where there is no topic', () => {
    const { topics, notices, n } = agenda({ length: items(2), exclude: IDS });
    expect({ topics, notices, n }).toEqual({ topics: [], notices: [{ kind: 'none-open' }], n: 1 });
  });
});

describe('a topic with nothing to count', () => {
  /** Laundering, the likeliest, and witnesses, the least likely. */
  const blank = rankingOf([[3], [1], [0], [2]], { blank: [0, 2] });

  test('is not proposed and does not count as a topic to choose from', () => {
    const { topics, next, notices } = agenda({ length: items(3) }, blank);
    expect(topics).toEqual(['extradition', 'firearms']);
    expect(next).toEqual([]);
    expect(notices).toEqual([{ kind: 'above', asked: 3, topics: 2 }]);
    const all = rankingOf([[3], [1], [0], [2]], { blank: [0, 1, 2, 3] });
    expect(agenda({ length: items(1) }, all)).toMatchObject({
      topics: [],
      notices: [{ kind: 'none-open' }],
    });
  });

  test('may be pinned, and then counts as a topic', () => {
    const pin = ['witnesses'];
    expect(topicsOf({ length: items(2), pin }, blank)).toEqual(['extradition', 'witnesses']);
    expect(noticesOf({ length: items(3), pin }, blank)).toEqual([]);
  });

  test('is not part of a tie at the line', () => {
    const tied = rankingOf([[1], [1], [0], [1]], { blank: [3] });
    expect(noticesOf({ length: items(3) }, tied)).toEqual([]);
  });
});

describe('the chair', () => {
  test('pins a topic, which takes the place of the least likely', () => {
    const { items: found } = agenda({ length: items(2), pin: ['witnesses'] });
    expect(found.map(({ topic, pinned }) => [IDS[topic], pinned])).toEqual([
      ['laundering', false],
      ['witnesses', true],
    ]);
  });

  test('pins more topics than N: all are on the agenda, with a notice', () => {
    const { topics, notices } = agenda({ length: items(1), pin: ['witnesses', 'extradition'] });
    expect(topics).toEqual(['extradition', 'witnesses']);
    expect(notices).toEqual([{ kind: 'pins-above', pinned: 2, room: 1 }]);
  });

  test('pins a topic and excludes it: it is excluded, with a notice', () => {
    const { topics, notices } = agenda({
      length: items(2),
      pin: ['witnesses', 'laundering'],
      exclude: ['laundering'],
    });
    expect(topics).toEqual(['extradition', 'witnesses']);
    expect(notices).toEqual([{ kind: 'pinned-excluded', topic: 2 }]);
  });

  test('pins a topic that the filter excludes: it is not on the agenda, with a notice', () => {
    const { topics, notices } = agenda(
      { length: items(1), pin: ['firearms', 'nonsense'] },
      rankingOf([[1], [0]]),
    );
    expect(topics).toEqual(['extradition']);
    expect(notices).toEqual([{ kind: 'pinned-filtered', topic: 3 }]);
  });

  test('puts items in an order: those named first, then the others as ranked', () => {
    const order = ['witnesses', 'nonsense', 'extradition', 'firearms'];
    expect(topicsOf({ length: items(4), order })).toEqual([
      'witnesses',
      'extradition',
      'firearms',
      'laundering',
    ]);
    // An order puts nothing on the agenda.
    expect(topicsOf({ length: items(2), order })).toEqual(['extradition', 'laundering']);
  });

  test('gives a topic its own minutes, and the others keep theirs', () => {
    const {
      items: found,
      minutes,
      room,
    } = agenda({
      length: items(3, 60),
      time: { extradition: 45, witnesses: 5 },
    });
    expect(found.map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [20, 65],
      [65, 85],
    ]);
    expect({ minutes, room }).toEqual({ minutes: 85, room: 60 });
  });
});

test('each item has an equal part of the meeting, to the minute', () => {
  const { items: found, each, minutes } = agenda({ length: items(4, 50) });
  expect(each).toBe(12.5);
  expect(found.map(({ from, to }) => to - from)).toEqual([13, 12, 13, 12]);
  expect(minutes).toBe(50);
});

describe('a topic with a request', () => {
  const tiers = ['mentions', 'no-state', 'asks', 'difficulty'] as const;
  const tiered = rankingOf([[0], [1], [3], [2]], { tiers });

  test('comes before topics with difficulties, mentions, or no State', () => {
    expect(topicsOf({ length: items(4) }, tiered)).toEqual([
      'laundering',
      'firearms',
      'witnesses',
      'extradition',
    ]);
    expect(topicsOf({ length: items(1) }, tiered)).toEqual(['laundering']);
  });

  test('comes after topics that the chair pins and moves', () => {
    expect(topicsOf({ length: items(1), pin: ['extradition'] }, tiered)).toEqual(['extradition']);
    expect(topicsOf({ length: items(2), order: ['firearms'] }, tiered)).toEqual([
      'firearms',
      'laundering',
    ]);
  });

  test('has no equal among topics that are only mentioned', () => {
    const equal = rankingOf([[0], [0], [0], [0]], { tiers });
    expect(noticesOf({ length: items(2) }, equal)).toEqual([]);
  });
});

describe('a tie', () => {
  /** Laundering, then the other three, which nothing tells apart. */
  const tied = rankingOf([[1], [1], [0], [1]]);

  test('at the line gives a notice with the topics above and below it', () => {
    const { topics, notices } = agenda({ length: items(3) }, tied);
    expect(topics).toEqual(['laundering', 'witnesses', 'extradition']);
    expect(notices).toEqual([{ kind: 'tied-at-line', inside: [0, 1], outside: [3] }]);
    expect(firstNotice('tied-at-line', { length: items(2) }, tied)).toMatchObject({
      outside: [1, 3],
    });
  });

  test('that is wholly above or below the line gives none', () => {
    expect(noticesOf({ length: items(4) }, tied)).toEqual([]);
    expect(noticesOf({ length: items(1) }, tied)).toEqual([]);
  });

  test('gives none where the chair has decided it', () => {
    expect(noticesOf({ length: items(3), exclude: ['firearms'] }, tied)).toEqual([]);
    expect(noticesOf({ length: items(3), pin: ['firearms', 'witnesses'] }, tied)).toEqual([]);
    expect(firstNotice('tied-at-line', { length: items(3), pin: ['firearms'] }, tied)).toEqual({
      kind: 'tied-at-line',
      inside: [0],
      outside: [1],
    });
  });
});
