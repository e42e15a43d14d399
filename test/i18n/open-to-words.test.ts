import { expect, it } from 'vitest';
import { openToWords } from '../../src/i18n/open-to-words';

const model = {
  names: new Map([
    ['OAS', 'OAS'],
    ['CHL', 'Chile'],
  ]),
};

it('says to whom an offer is open', () => {
  for (const [openTo, counterparts, words] of [
    ['all', [], 'All'],
    ['all', ['CHL'], 'All'],
    ['members', ['OAS'], 'Members of OAS'],
    ['members', [], 'Members'],
    ['on-request', [], 'On request'],
    ['on-request', ['CHL'], 'Chile; others on request'],
    ['named', ['CHL', 'OAS'], 'Chile and OAS only'],
    ['named', [], 'Only those named'],
    [null, ['CHL'], ''],
    [undefined, ['CHL'], ''],
  ] as const)
    expect(openToWords(model, { counterparts, ...(openTo !== undefined && { openTo }) })).toBe(
      words,
    );
});
