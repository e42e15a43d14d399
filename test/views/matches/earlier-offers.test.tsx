// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { offersFor } from '../../../src/model/answers/matches';
import { NO_FILTER } from '../../../src/model/filter';
import { modelAt } from '../../../src/model/meetings/model-at';
import { createModel } from '../../../src/model/model';
import { dataset, meeting, record } from '../../model/sample';
import { renderMatches, rows } from './render-matches';

afterEach(cleanup);

const TRAINING = { modalities: ['training'] };

/**
 * Peru asks for training in 2009. Canada offered it in 2007 and did not say so again; in 2009 Jamaica and the UNODC offer
 * help, inferred, and the UNODC without a form too. Barbados asked in 2007.
 */
const MARKET: Dataset = dataset(
  [
    record('n', 'PER', 'witnesses', 'requested', { meeting: 'now', ...TRAINING }),
    record('old', 'CAN', 'witnesses', 'available', { meeting: 'then', ...TRAINING }),
    record('o1', 'JAM', 'witnesses', 'available', {
      meeting: 'now',
      basis: 'implied',
      ...TRAINING,
    }),
    record('o2', 'UNODC', 'witnesses', 'available', { meeting: 'now', basis: 'implied' }),
    record('n2', 'BRB', 'firearms', 'requested', { meeting: 'then', ...TRAINING }),
    record('old2', 'CAN', 'firearms', 'available', { meeting: 'then', ...TRAINING }),
  ].map((each, at) => ({
    ...each,
    evidence: { ...each.evidence, start: at * 100, end: at * 100 + 20, paragraph: at + 1 },
  })),
  {
    meetings: [
      meeting('then', { start: '2007-07-26', end: '2007-07-27' }),
      meeting('now', { start: '2009-10-15', end: '2009-10-16' }),
    ],
    links: [],
  },
);

describe('an offer last said at an earlier meeting', () => {
  it('has the year in the reason, and each quote has its own', async () => {
    await renderMatches('', MARKET);
    expect(rows()).toContain(
      'asks for help | Barbados | Words of n2. 2007, para. 5 | training | perhaps | Canada: training, last said in 2007',
    );
    expect(rows()).toContain(
      'asks for help | Peru | Words of n. 2009, para. 1 | training | perhaps | Jamaica: training, inferred; Canada: training, last said in 2007',
    );
    cleanup();
    await renderMatches('?list=offers', MARKET);
    expect(rows().join('\n')).toContain('Canada | Words of old. 2007, para. 2');
  });

  it('comes last among the offers that perhaps answer, also after those with more doubts', () => {
    const model = modelAt(createModel(MARKET), 1);
    const need = model.recordIndex.get('n') ?? -1;
    const offers = offersFor(model, NO_FILTER, need);
    expect(offers.map(({ group }) => group)).toEqual(['perhaps', 'perhaps', 'perhaps']);
    expect(offers.map(({ offer }) => model.dataset.records[offer]?.id)).toEqual([
      'o1',
      'o2',
      'old',
    ]);
  });

  it('is sure at its own meeting', async () => {
    await renderMatches('?at=then', MARKET);
    expect(rows()).toContain(
      'asks for help | Barbados | Words of n2. 2007, para. 5 | training | open offer | training: Canada',
    );
  });
});
