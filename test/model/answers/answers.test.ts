import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoopRecord } from '../../../src/dataset/schema';
import { answerOf } from '../../../src/model/answers/answers';
import { judgedOffers, judgeOf, opennessOf, ownHelp } from '../../../src/model/answers/judge';
import { NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { record } from '../sample';
import * as naive from './answers-naive';
import { market, marketAndFilter } from './match-sample';

type Offer = Extract<CoopRecord, { kind: 'offer' }>;

/** An offer of training by Canada on witnesses. */
const offer = (details: Partial<Omit<Offer, 'kind'>> = {}) =>
  ({
    ...record('offer', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
    openTo: 'all',
    ...details,
  }) as CoopRecord;

/** A need of Barbados for these forms, with that offer beside it. */
const withNeed = (
  one: CoopRecord,
  modalities: string[] = ['training'],
  who = 'BRB',
  counterparts: string[] = [],
) => market([record('need', who, 'witnesses', 'raised', { modalities, counterparts }), one]);

/** Its state. */
function stateWith(...need: Parameters<typeof withNeed>) {
  const { model, at } = withNeed(...need);
  return answerOf(model, NO_FILTER, at('need'));
}

test('an explicit offer that is open and shares a form answers a need', () => {
  expect(stateWith(offer())).toBe('answered');
  expect(stateWith(offer(), ['funding', 'training'])).toBe('answered');
  expect(stateWith(offer(), ['funding'])).toBe('none');
});

test('an offer that names no form, is implied or is open on request answers perhaps', () => {
  expect(stateWith(offer({ modalities: [] }))).toBe('perhaps');
  expect(stateWith(offer({ modalities: [] }), [])).toBe('perhaps');
  expect(stateWith(offer({ basis: 'implied' }))).toBe('perhaps');
  expect(stateWith(offer({ openTo: 'on-request', counterparts: ['PER'] }))).toBe('perhaps');
  expect(stateWith(offer({ openTo: 'on-request', counterparts: ['BRB'] }))).toBe('answered');
  expect(stateWith(offer({ basis: 'implied' }), ['funding'])).toBe('none');
});

test('a need that names no form, or asks others by name, is answered perhaps at most', () => {
  expect(stateWith(offer(), [])).toBe('perhaps');
  expect(stateWith(offer(), ['training'], 'BRB', ['PER'])).toBe('perhaps');
  expect(stateWith(offer(), ['training'], 'BRB', ['PER', 'CAN'])).toBe('answered');
  expect(stateWith(offer({ basis: 'implied' }), ['training'], 'BRB', ['CAN'])).toBe('perhaps');
  expect(stateWith(offer(), [], 'BRB', ['CAN'])).toBe('perhaps');
  expect(stateWith(offer(), ['funding'], 'BRB', ['PER'])).toBe('none');
});

test('an offer of several actors in one sentence answers no need of theirs, but needs of others', () => {
  const joint = { quote: 'A course.', start: 9, modalities: ['training'] };
  const { model, at } = market([
    record('own', 'BRB', 'witnesses', 'raised', { modalities: ['training'] }),
    record('other', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
    record('half', 'CAN', 'witnesses', 'available', joint),
    record('more', 'BRB', 'witnesses', 'available', joint),
    record('plan', 'BRB', 'witnesses', 'planned', joint),
    record('past', 'BRB', 'witnesses', 'delivered', joint),
  ]);
  const answer = (need: string) => answerOf(model, NO_FILTER, at(need));
  expect([answer('own'), answer('other')]).toEqual(['none', 'answered']);
  expect(judgeOf(model)(at('own'), at('half')).answer).toBe('none');
  expect(judgedOffers(model, NO_FILTER, at('own'))).toEqual([]);
  expect(ownHelp(model, NO_FILTER, at('own')).sort()).toEqual(
    [at('half'), at('more'), at('plan')].sort(),
  );
  expect(judgedOffers(model, NO_FILTER, at('other'))).toHaveLength(2);
  expect(ownHelp(model, NO_FILTER, at('other'))).toEqual([]);
});

test('needs and offers have the states that a naive reading of the codebook gives them', () => {
  fc.assert(
    fc.property(marketAndFilter, ([dataset, one]) => {
      const model = createModel(dataset);
      dataset.records.forEach((need, at) => {
        if (need.kind !== 'need') return;
        expect(answerOf(model, one, at)).toBe(naive.answerOf(dataset, one, at));
        const judged = judgedOffers(model, one, at);
        expect(ownHelp(model, one, at).sort((a, b) => a - b)).toEqual(
          naive.ownHelp(dataset, one, at),
        );
        expect(judged[0]?.answer ?? 'none').toBe(naive.answerOf(dataset, one, at));
        for (const { offer: position, answer, doubts } of judged) {
          const other = dataset.records[position] as CoopRecord;
          expect(answer).toBe(naive.answerBy(dataset, need, other));
          if (answer !== 'none') expect(doubts.length > 0).toBe(answer === 'perhaps');
        }
      });
    }),
  );
});

test('an offer is reserved only where it names others', () => {
  const to = (details: Partial<Omit<Offer, 'kind'>>) => {
    const { model, at } = market([offer(details)]);
    return opennessOf(model, at('offer'), model.actorIndex.get('BRB') as number);
  };
  expect(to({ openTo: 'named', counterparts: ['PER'] })).toBe('reserved');
  expect(to({ openTo: 'members', counterparts: ['005'] })).toBe('others');
  expect(to({ openTo: 'members', counterparts: ['029'] })).toBe('member');
  expect(to({ openTo: null, status: 'delivered' })).toBe('all');
  expect(to({ openTo: null, status: 'delivered', counterparts: ['PER'] })).toBe('others');
});

test('an offer lists all its doubts', () => {
  const { model, at } = market([
    record('need', 'BRB', 'witnesses', 'raised', { counterparts: ['UNODC'] }),
    offer({ basis: 'implied', modalities: [], openTo: 'on-request', counterparts: ['PER'] }),
  ]);
  expect(judgeOf(model)(at('need'), at('offer'))).toEqual({
    answer: 'perhaps',
    fit: 'unnamed',
    openness: 'on-request',
    doubts: ['no-form', 'implied', 'on-request', 'need-no-form', 'asks-others'],
  });
});
