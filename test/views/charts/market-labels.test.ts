import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edges } from '../../../src/views/charts/market-labels';
import { layOutMarket } from '../../../src/views/charts/market-layout';
import { cut, wrap } from '../../../src/views/charts/market-names';
import {
  type MarketState,
  type MarketTopic,
  placesOf,
  quadrantOf,
} from '../../../src/views/charts/market-state';

const topic = (id: string, needs: number, providers: number, label = id): MarketTopic => ({
  id,
  label,
  title: label,
  chosen: false,
  needs,
  states: providers,
  organizations: 0,
  providers,
});

function stateOf(topics: readonly MarketTopic[], division: MarketState['division'] = null) {
  const most = (of: (each: MarketTopic) => number) => Math.max(0, ...topics.map(of));
  return {
    places: placesOf(topics),
    most: { needs: most(({ needs }) => needs), providers: most(({ providers }) => providers) },
    least: { needs: 0, providers: 0 },
    division,
    without: [],
    shaky: [],
    leftOut: 0,
    shutOut: null,
    narrowed: false,
  } satisfies MarketState;
}

const anyTopics = fc
  .array(
    fc.tuple(
      fc.nat(34),
      fc.nat(8),
      fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme-ascii' }),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((drafts) =>
    drafts.map(([needs, providers, name], at) => topic(`t${at}`, needs, providers, name)),
  );

const overlap = (a: Edges, b: Edges) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.001 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.001;

describe('places in the scatter', () => {
  it('no name lies on a name, on a mark or outside, at any width', () => {
    fc.assert(
      fc.property(anyTopics, fc.constantFrom(320, 390, 720, 1040), (topics, width) => {
        const { marks, field } = layOutMarket(stateOf(topics), width);
        const boxes = marks.flatMap(({ label }) => (label ? [label.box] : []));
        boxes.forEach((box, at) => {
          expect(box.left >= field.left && box.right <= field.right).toBe(true);
          expect(box.top >= field.top && box.bottom <= field.bottom).toBe(true);
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
          for (const { x, y } of marks) {
            const square = { left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 };
            expect(overlap(box, square)).toBe(false);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('a name stands in the quadrant of its topic, whatever its topics, at any width', () => {
    const anyDivision = fc.record({ needs: fc.nat(20), providers: fc.nat(6) });
    const widths = fc.constantFrom(320, 390, 720, 1040);
    fc.assert(
      fc.property(anyTopics, anyDivision, widths, (topics, division, width) => {
        const { marks, lines } = layOutMarket(stateOf(topics, division), width);
        for (const { label, topics: members } of marks) {
          const quadrants = new Set(members.map((each) => quadrantOf(each, division)));
          expect(quadrants.size).toBe(1);
          if (!label || !lines) continue;
          const { left, right, top, bottom } = label.box;
          const side = right < lines.x ? 'little' : left > lines.x ? 'much' : 'both';
          const half = bottom < lines.y ? 'many' : top > lines.y ? 'few' : 'both';
          expect(quadrants).toContain(`${side}-${half}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('boxes of names without a provider have room below the dividing line, on a phone too', () => {
    const topics = [
      topic('a', 5, 3, 'Information exchange'),
      topic('b', 0, 2, 'Cybercrime'),
      topic('c', 2, 2, 'Criminal intelligence'),
      topic('d', 9, 2, 'Institutions, training'),
      ...['Extradition', 'Witness protection', 'Asset recovery', 'Drug trafficking'].map((name) =>
        topic(name, 1, 0),
      ),
      ...['Money laundering', 'Illicit firearms', 'Prevention'].map((name) => topic(name, 2, 0)),
      topic('e', 3, 0, 'Mutual legal assistance'),
      topic('f', 4, 0, 'Criminal legislation'),
    ];
    for (const width of [376, 690, 1040]) {
      const { marks } = layOutMarket(stateOf(topics, { needs: 2, providers: 0 }), width);
      const named = marks.flatMap(({ label }) => label?.lines.map((line) => line.topic) ?? []);
      expect(new Set(named).size, `at ${width}`).toBe(topics.length);
    }
  });

  it('every topic is in one mark, and no mark lies on another', () => {
    fc.assert(
      fc.property(anyTopics, (topics) => {
        const { marks } = layOutMarket(stateOf(topics), 390);
        const ids = marks.flatMap((mark) => mark.topics.map(({ id }) => id));
        expect(ids.sort()).toEqual(topics.map(({ id }) => id).sort());
        marks.forEach((a, at) => {
          for (const b of marks.slice(at + 1))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('names all the topics that there is room for, and counts the others of a crowd', () => {
    const few = layOutMarket(stateOf([topic('a', 1, 0), topic('b', 1, 0), topic('c', 3, 2)]), 720);
    expect(few.marks.map(({ label }) => label?.lines.map(({ text }) => text))).toEqual([
      ['c'],
      ['a', 'b'],
    ]);
    const crowd = Array.from({ length: 60 }, (_, at) => topic(`topic ${at}`, 1, 0));
    const [mark] = layOutMarket(stateOf(crowd), 720).marks;
    expect(mark?.label?.lines).toHaveLength(6);
    expect(mark?.label?.more).toBe(54);
  });

  it('has whole numbers on both scales, and none that one topic stretches over the whole picture', () => {
    const { ticks, x } = layOutMarket(stateOf([topic('a', 1, 0)]), 720);
    expect(ticks.needs).toEqual([0, 1, 2, 3]);
    expect(ticks.providers).toEqual([0, 1, 2, 3]);
    expect(x(1)).toBeLessThan(300);
  });

  it('draws the dividing lines between whole numbers, so that no topic stands on one', () => {
    const topics = [topic('a', 1, 0), topic('b', 2, 0), topic('c', 2, 1), topic('d', 5, 3)];
    const { lines, x, y } = layOutMarket(stateOf(topics, { needs: 2, providers: 0.5 }), 720);
    expect(lines?.x).toBeCloseTo(x(2.5));
    expect(lines?.y).toBeCloseTo(y(0.5));
  });

  it('wraps a long name at its words and cuts what is too long', () => {
    expect(wrap('Mutual legal assistance and judicial cooperation between States', 24, 2)).toEqual([
      'Mutual legal assistance',
      'and judicial cooperatio…',
    ]);
    expect(cut('a'.repeat(80), 24)).toHaveLength(24);
  });
});
