/** Tests the short line that says whether an offer answers a need, and why it is only perhaps an answer. */
import { afterEach, expect, test } from 'vitest';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { loadWords, speak } from '../../src/i18n';
import { LANGUAGES } from '../../src/i18n/languages';
import { answerParts } from '../../src/model/answers/answer-parts';
import { NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { whyWords } from '../../src/parts/answer-words';
import { published } from '../fixtures/data-home';
import { market } from '../model/answers/match-sample';
import { record } from '../model/sample';

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));
const TRAINING = { modalities: ['training'] };

// The tests must pass in any order.
afterEach(() => speak('en'));

/** Returns the words for a need of Barbados (for training, unless `need` differs) in a dataset with these records. */
async function wordsWith(records: CoopRecord[], need: Parameters<typeof record>[4] = TRAINING) {
  await loadWords(['shared']);
  const { model, at } = market([record('need', 'BRB', 'witnesses', 'requested', need), ...records]);
  const parts = answerParts(model, NO_FILTER, at('need'));
  return whyWords(parts);
}

test('the words for an open offer name its form of help and its provider', async () => {
  const offers = ['CAN', 'UNODC'].map((id) => record(id, id, 'witnesses', 'available', TRAINING));
  expect(await wordsWith(offers)).toBe(
    'training: Canada, United Nations Office on Drugs and Crime',
  );
});

test('the words for “perhaps” give the doubts about the need first, then those about each offer', async () => {
  const offer = record('o', 'CAN', 'witnesses', 'available', TRAINING);
  expect(await wordsWith([offer], {})).toBe('names no form; training: Canada');
  expect(await wordsWith([offer], { ...TRAINING, counterparts: ['OAS', 'PER'] })).toBe(
    'asks Organization of American States, Peru; training: Canada',
  );
  const willing = { ...TRAINING, basis: 'implied', note: 'kind: From willingness.' } as const;
  expect(await wordsWith([record('o', 'CAN', 'witnesses', 'available', willing)])).toBe(
    'Canada: willingness, inferred',
  );
  const vague = { openTo: 'on-request' as const, counterparts: ['PER'] };
  expect(await wordsWith([record('o', 'CAN', 'witnesses', 'available', vague)])).toBe(
    'Canada: form not named, on request',
  );
});

test('when one provider has several offers, the words name the surest one', async () => {
  const offers = [
    record('o1', 'CAN', 'witnesses', 'available', { ...TRAINING, basis: 'implied' }),
    record('o2', 'CAN', 'witnesses', 'available', TRAINING),
  ];
  expect(await wordsWith(offers, {})).toBe('names no form; training: Canada');
});

test('when no offer answers, the words name the help that comes nearest to an offer', async () => {
  const plan = { ...TRAINING, note: 'funding: If funding is secured.' };
  const own = record('own', 'BRB', 'witnesses', 'available', TRAINING);
  expect(await wordsWith([record('p', 'OAS', 'witnesses', 'planned', plan), own])).toBe(
    'planned by Organization of American States, if funded; own or joint help does not count: Barbados',
  );
  // Joint plans are shown at the topic, and need a reason as well.
  const plans = ['BRB', 'OAS'].map((id) =>
    record(id, id, 'witnesses', 'planned', { ...TRAINING, quote: 'A plan.', start: 9 }),
  );
  expect(await wordsWith(plans)).toBe(
    'own or joint help does not count: Barbados, Organization of American States',
  );
  // The words name the plans of other providers after the offers that perhaps answer.
  const help = record('h', 'PER', 'witnesses', 'available', { basis: 'implied', ...TRAINING });
  expect(await wordsWith([help, record('p', 'OAS', 'witnesses', 'planned', plan)])).toBe(
    'Peru: training, inferred; planned by Organization of American States, if funded',
  );
  const funds = record('o', 'CAN', 'witnesses', 'available', { modalities: ['funding'] });
  expect(await wordsWith([funds])).toBe('names training; offered: funding');
  const able = ['PER', 'ARG'].map((id) => record(id, id, 'witnesses', 'in-place'));
  expect(await wordsWith(able)).toBe('experience: Argentina, Peru');
  expect(await wordsWith([])).toBe('');
});

test.each(LANGUAGES)('every need of the shipped meeting has words in %s', async (code) => {
  await speak(code);
  await loadWords(['shared']);
  const model = createModel(SHIPPED, code);
  SHIPPED.records.forEach(({ kind }, at) => {
    if (kind !== 'need') return;
    const parts = answerParts(model, NO_FILTER, at);
    const words = whyWords(parts);
    expect(words).not.toMatch(/undefined|why\.|[{}]|; ;|: [,;]/);
    expect(words.length).toBeLessThan(140);
  });
});
