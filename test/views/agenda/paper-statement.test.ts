/** What the paper says about itself: its dataset and how it was made. */
import { describe, expect, it } from 'vitest';
import { record } from '../../model/sample';
import { crowded, factOf, LINK, paper, SMALL } from './paper-sample';

describe('what the paper says about itself', () => {
  it('includes filters, criteria and their order, the whole hash and the address', () => {
    const made = paper(SMALL, {
      filter: { meeting: ['first'], kind: ['offer'] },
      q: 'experts',
      settings: {
        criteria: ['breadth', 'unmet'],
        importance: ['unmet'],
      },
    });
    expect(made.documents).toBe('From the minutes: Meeting first (DOC-1)');
    expect(factOf(made, 'Filters')).toBe('Meeting: Meeting first; Words: experts');
    expect(factOf(made, 'Parts')).toMatch(/^First come topics on which a State asks for help/);
    expect(factOf(made, 'Criteria')).toContain('Breadth (States that raise it)');
    expect(factOf(made, 'Criteria')).not.toContain('Firmness');
    expect(factOf(made, 'Order of the criteria')).toBe(
      'Without an open offer, then Breadth. In each order the criteria weigh 75% and 25%, the most important first.',
    );
    expect(factOf(made, 'Dataset')).toBe(
      `version 1 of 1 January 2024, hash ${'0a1b2c3d'.repeat(8)}`,
    );
    expect(factOf(made, 'Link')).toBe(LINK);
    expect(made.caution).toContain('judges no State');
    expect(factOf(made, 'To note')).toBeUndefined();
  });

  it('includes that all orders count, with and without inferred records, and every notice', () => {
    const made = paper(SMALL, { agenda: { length: { items: 3, minutes: 90 } } });
    expect(factOf(made, 'Order of the criteria')).toMatch(
      /^all 120 orders of the criteria count alike\. .* with and without what we inferred\.$/,
    );
    expect(factOf(made, 'To note')).toBe(
      'You ask for 3 items, but only 2 topics have something to count. All of them are on the agenda.',
    );
  });

  it('includes how many orders support each place, or the place in the order of the chair', () => {
    expect(factOf(paper(), 'Place by the criteria')).toMatch(
      /^Protection of witnesses \(by the criteria alone, among the first 2 in 120 of 120 orders\); Extradition \(/,
    );
    const own = paper(SMALL, { settings: { importance: ['breadth'] } });
    expect(factOf(own, 'Place by the criteria')).toContain(
      'Protection of witnesses (place 1 in this order of the criteria)',
    );
  });

  it('includes each excluded topic, and how many orders put it on the agenda', () => {
    const made = paper(SMALL, { agenda: { exclude: ['extradition', 'firearms'] } });
    expect(factOf(made, 'Left out by the chair')).toBe(
      'Extradition (by the criteria alone, first in 0 of 120 orders); Illicit firearms (by the criteria alone, first in 0 of 120 orders)',
    );
    expect(made.items).toHaveLength(1);
    expect(factOf(paper(), 'Left out by the chair')).toBeUndefined();
  });

  it('includes the topics with a request that are not on the agenda', () => {
    const one = { length: { items: 1, minutes: 30 } } as const;
    const records = [...SMALL.records, record('more', 'PER', 'firearms', 'requested')];
    expect(factOf(paper({ ...SMALL, records }, { agenda: one }), 'To note')).toBe(
      'Not on this agenda, though help is asked for: Illicit firearms.',
    );
    expect(factOf(paper(SMALL, { agenda: one }), 'To note')).toBeUndefined();
  });

  it('includes at most three next topics, no excluded one, and no line where there are none', () => {
    const one = { length: { items: 1, minutes: 30 } } as const;
    expect(factOf(paper(SMALL, { agenda: one }), 'Next in the ranking')).toMatch(
      /^Extradition \(by the criteria alone, first in \d+ of 120 orders\)$/,
    );
    expect(factOf(paper(), 'Next in the ranking')).toBeUndefined();
    const left = { ...one, exclude: ['extradition'] };
    expect(factOf(paper(SMALL, { agenda: left }), 'Next in the ranking')).toBeUndefined();
    const many = paper(crowded(3), { agenda: one });
    expect(factOf(many, 'Next in the ranking')?.split('; ')).toHaveLength(3);
    const fixed = paper(SMALL, { agenda: one, settings: { importance: ['breadth'] } });
    expect(factOf(fixed, 'Next in the ranking')).toBe(
      'Extradition (place 2 in this order of the criteria)',
    );
  });

  it('says that the chair set the order only where it differs from the ranking', () => {
    const orderOf = (order: readonly string[]) =>
      factOf(paper(SMALL, { agenda: { order } }), 'Order of the items');
    expect(orderOf([])).toBe('as ranked');
    expect(orderOf(['witnesses'])).toBe('as ranked');
    expect(orderOf(['extradition', 'witnesses'])).toBe('set by the chair');
  });

  it('names three of many meetings and counts the others', () => {
    const [first] = SMALL.meetings;
    const meetings = [...SMALL.meetings, ...['a', 'b', 'c'].map((id) => ({ ...first, id }))];
    const { documents } = paper({ ...SMALL, meetings: meetings as typeof SMALL.meetings });
    expect(documents).toMatch(/^From the minutes: .+, .+, .+ and 2 more meetings$/);
  });
});
