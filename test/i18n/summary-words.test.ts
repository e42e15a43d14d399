import { describe, expect, it } from 'vitest';
import { summaryWords } from '../../src/i18n/summary-words';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { summary } from '../../src/model/summary';
import { dataset, HAND_WRITTEN, record } from '../model/sample';

function words(change: Partial<Filter> = {}, data = HAND_WRITTEN) {
  const model = createModel(data);
  const filter = { ...NO_FILTER, ...change };
  return summaryWords(summary(model, filter), filter);
}

describe('the line of figures', () => {
  it('counts States, organizations and regions apart, and planned and past help apart', () => {
    expect(words({ kind: ['need', 'offer'] })).toBe(
      '2 States and 1 region voice 5 needs on 3 topics; ' +
        '1 State and 1 organization make 2 available offers on 2 topics ' +
        '(1 planned offer and 1 past one stand apart).',
    );
  });

  it('speaks of one as of one', () => {
    expect(words({ kind: ['need'], actor: ['ARG'], basis: ['explicit'] })).toBe(
      '1 State voices 1 need on 1 topic.',
    );
    expect(words({ kind: ['offer'], actor: ['CAN'] })).toBe(
      'No offers of the chosen actors are available (1 planned offer stands apart).',
    );
  });

  it('names only the kinds asked for, and all where none is', () => {
    expect(words({ kind: ['capacity'] })).toBe('1 State shows 2 capacities on 1 topic.');
    expect(words({ actor: ['PER'] })).toBe(
      'No needs are recorded; no offers of the chosen actors are available; 1 State shows 2 capacities on 1 topic.',
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
      '1 organization makes 1 available offer on 1 topic (2 planned offers and 2 past ones stand apart).',
    );
    expect(words({ kind: ['offer'], status: ['delivered'] }, data)).toBe(
      'No offers are available (2 past offers stand apart).',
    );
  });

  it('tells of other kinds that would match, where nothing is shown or words are searched', () => {
    const usual = { kind: ['need', 'offer'] } as const;
    expect(words({ ...usual, actor: ['PER'] })).toBe(
      'No needs or offers under these filters; 2 capacities match and are not shown.',
    );
    expect(words({ kind: ['capacity'], topic: ['extradition'] })).toBe(
      'No capacities under these filters; 1 need and 2 offers match and are not shown.',
    );
    const found = new Uint8Array(HAND_WRITTEN.records.length);
    found[2] = 1;
    found[8] = 1;
    expect(words({ kind: ['need'], found })).toBe(
      '1 State voices 1 need on 1 topic. 1 capacity matches and is not shown.',
    );
    expect(words({ kind: ['need'], topic: ['witnesses'] })).toBe(
      '2 States voice 3 needs on 1 topic.',
    );
  });

  it('has a sentence for nothing', () => {
    expect(words({ topic: ['firearms'], actor: ['PER'] })).toBe(
      'Nothing is recorded under these filters.',
    );
  });
});
