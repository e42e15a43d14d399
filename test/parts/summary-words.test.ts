import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { summary } from '../../src/model/summary';
import { summaryWords } from '../../src/parts/summary-words';
import { dataset, HAND_WRITTEN, record } from '../model/sample';

function words(change: Partial<Filter> = {}, data = HAND_WRITTEN) {
  const model = createModel(data);
  const filter = { ...NO_FILTER, ...change };
  return summaryWords(summary(model, filter), filter);
}

describe('the line of figures', () => {
  it('counts States, organizations and regions apart, and planned and past help apart', () => {
    expect(words({ kind: ['need', 'offer'] })).toBe(
      '2 States request help or acknowledge a lack. 1 region only raises topics. ' +
        '1 State and 1 organization offer help now, in 2 statements.',
    );
  });

  it('speaks of one as of one', () => {
    expect(words({ kind: ['need'], actor: ['ARG'], basis: ['explicit'] })).toBe(
      '1 State requests help or acknowledges a lack.',
    );
    expect(words({ kind: ['offer'], actor: ['CAN'] })).toBe(
      'These filters leave no available offer (1 planned).',
    );
  });

  it('names only the kinds asked for, and all where none is', () => {
    expect(words({ kind: ['capacity'] })).toBe('1 State reports experience on 1 topic.');
    expect(words({ actor: ['PER'] })).toBe(
      'No needs under these filters. These filters leave no available offer. 1 State reports experience on 1 topic.',
    );
  });

  it('says nothing of offers beside needs whose offers the filters leave out', () => {
    expect(words({ kind: ['need', 'offer'], actor: ['ARG'] })).toBe(
      '1 State requests help or acknowledges a lack.',
    );
  });

  it('tells what is not recorded at all from what the filters leave out', () => {
    const data = dataset([record('a', 'PER', 'firearms', 'in-place')]);
    expect(words({}, data)).toBe(
      'No needs are recorded. No offers are available. 1 State reports experience on 1 topic.',
    );
    expect(words({ kind: ['need', 'capacity'], basis: ['explicit'] }, data)).toBe(
      'No needs under these filters. 1 State reports experience on 1 topic.',
    );
  });

  it('never adds planned or past help to what is available', () => {
    const data = dataset([
      record('a', 'PER', 'firearms', 'planned'),
      record('b', 'PER', 'firearms', 'planned'),
      record('c', 'CAN', 'firearms', 'delivered'),
      record('d', 'OAS', 'firearms', 'delivered'),
      record('e', 'OAS', 'firearms', 'available'),
    ]);
    expect(words({ kind: ['offer'] }, data)).toBe(
      '1 organization offers help now, in 1 statement.',
    );
    expect(words({ kind: ['offer'], status: ['delivered'] }, data)).toBe(
      'Available offers are not shown (2 past).',
    );
  });

  it('tells who asks from who only raises topics', () => {
    expect(words({ kind: ['need'], topic: ['witnesses'] })).toBe(
      '1 State requests help or acknowledges a lack. 1 State only raises topics.',
    );
    expect(words({ kind: ['need'], status: ['raised'] })).toBe(
      '2 States and 1 region raise topics.',
    );
  });

  it('counts one passage as one offer, whatever it is recorded for', () => {
    const told = (id: string, actor: string, topic: string) =>
      record(id, actor, topic, 'available', { quote: 'Courses for all.' });
    const data = dataset([
      told('a', 'PER', 'firearms'),
      told('b', 'CAN', 'firearms'),
      told('c', 'CAN', 'laundering'),
    ]);
    expect(words({ kind: ['offer'] }, data)).toBe('2 States offer help now, in 1 statement.');
  });

  it('says nothing of a kind of which the filter asks for no status', () => {
    const usual = { kind: ['need', 'offer'] } as const;
    expect(words({ ...usual, status: ['available'] })).toBe(
      '1 State and 1 organization offer help now, in 2 statements.',
    );
    expect(words({ ...usual, status: ['requested'] })).not.toMatch(/offer/);
    expect(words({ status: ['in-place'] })).not.toMatch(/need|offer/);
    expect(words({ ...usual, actor: ['CAN'], status: ['available', 'planned'] })).toBe(
      'These filters leave no available offer (1 planned).',
    );
  });

  it('has a sentence for nothing', () => {
    expect(words({ topic: ['firearms'], actor: ['PER'] })).toBe(
      'No sentence to show under these filters.',
    );
  });
});
