/** The offers that stand to a State's needs: who could answer, and who offers something related. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offersTo } from '../../../src/model/agenda/agenda-facts';
import { criteria } from '../../../src/model/agenda/criteria';
import { type Filter, NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { lightlyFiltered } from '../agenda/ranking-sample';
import { record } from '../sample';
import { answerBy, gives } from './answers-naive';
import { asked as isAsked } from './match-naive';
import { filter, market, marketAndFilter } from './match-sample';

test('offersTo lists the offers that answer any need, and open offers of another form as related', () => {
  const { model, id } = market([
    record('n1', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
    record('n2', 'PER', 'witnesses', 'requested', { modalities: ['funding'] }),
    record('n3', 'ARG', 'witnesses', 'raised', { modalities: ['tools'] }),
    record('shared', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
    record('second', 'OAS', 'witnesses', 'available', { modalities: ['funding'] }),
    record('unnamed', '013', 'witnesses', 'available'),
    record('own', 'PER', 'witnesses', 'available'),
    record('reserved', 'BRB', 'witnesses', 'available', {
      counterparts: ['JAM'],
      openTo: 'named',
      modalities: ['tools'],
    }),
    record('planned', 'BRB', 'witnesses', 'planned'),
    record('in-place', 'BRB', 'witnesses', 'in-place'),
    record('elsewhere', 'BRB', 'extradition', 'available'),
  ]);
  const found = (actor: string, asked: Filter = NO_FILTER, topic = 0) => {
    const row = model.actorIndex.get(actor) ?? -1;
    const { answers, related } = offersTo(model, asked, topic, row);
    return [answers.map(id), related.map(id)];
  };
  expect(found('PER')).toEqual([['shared', 'second', 'unnamed'], []]);
  expect(found('ARG')).toEqual([
    ['unnamed', 'own'],
    ['shared', 'second'],
  ]);
  // Who needs nothing is answered by nothing.
  expect(found('JAM')).toEqual([[], []]);
  expect(found('PER', NO_FILTER, 1)).toEqual([[], []]);
  // The needs that the filter leaves; no filter on forms or places takes an offer away.
  expect(found('PER', filter({ status: ['raised'] }))).toEqual([['shared', 'unnamed'], ['second']]);
  expect(found('PER', filter({ actor: ['ARG'] }))).toEqual([[], []]);
});

test('offersTo agrees with a naive reading of the rule for each need and offer', () => {
  fc.assert(
    fc.property(fc.oneof(lightlyFiltered, marketAndFilter), ([each, asked]) => {
      const model = createModel(each);
      const answering = new Map<string, Set<number>>();
      each.records.forEach((need, at) => {
        if (need.kind !== 'need' || !isAsked(each, asked, at)) return;
        const key = `${need.actor} ${need.topic}`;
        const own = answering.get(key) ?? new Set();
        answering.set(key, own);
        each.records.forEach((offer, position) => {
          const isLeft =
            (asked.meeting.length === 0 || asked.meeting.includes(offer.meeting)) &&
            (asked.basis.length === 0 || asked.basis.includes(offer.basis));
          const isOther = offer.topic === need.topic && !gives(each, need.actor, offer);
          if (isLeft && isOther && answerBy(each, need, offer) !== 'none') own.add(position);
        });
      });
      criteria(model, asked).topics.forEach(({ breadth, unmet }, topic) => {
        model.actors.forEach(({ id }, row) => {
          const { answers, related } = offersTo(model, asked, topic, row);
          const expected = answering.get(`${id} ${model.topics[topic]?.id}`) ?? new Set();
          expect(new Set(answers)).toEqual(expected);
          expect(related.filter((offer) => expected.has(offer))).toEqual([]);
          if (breadth.actors.includes(row) && answers.length === 0)
            expect(unmet.actors).toContain(row);
        });
      });
    }),
    { numRuns: 100 },
  );
});
