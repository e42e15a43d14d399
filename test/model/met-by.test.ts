/** The offers that could meet a State's need: why it is not unmet. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { metBy } from '../../src/model/agenda-facts';
import { criteria } from '../../src/model/criteria';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { asked as isAsked, matchesOf } from './match-naive';
import { filter, market, marketAndFilter } from './match-sample';
import { lightlyFiltered } from './ranking-sample';
import { record } from './sample';

/** The same from the matches of each need: the offers by "actor topic" of the need. */
function naiveOffers(each: Dataset, asked: Filter): Map<string, Set<number>> {
  const offers = new Map<string, Set<number>>();
  each.records.forEach(({ kind, actor, topic }, at) => {
    if (kind !== 'need' || !isAsked(each, asked, at)) return;
    const key = `${actor} ${topic}`;
    const own = offers.get(key) ?? new Set();
    offers.set(key, own);
    for (const { offer, fit, openness, firmness } of matchesOf(each, asked, at))
      if (
        firmness === 'available' &&
        fit !== 'different' &&
        !['others', 'reserved'].includes(openness)
      )
        own.add(offer);
  });
  return offers;
}

test('by hand: what is available, of another, open to the State and of a form that it needs', () => {
  const { model, id } = market([
    record('n1', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
    record('n2', 'PER', 'witnesses', 'requested', { modalities: ['funding'] }),
    record('n3', 'ARG', 'witnesses', 'raised', { modalities: ['tools'] }),
    record('shared', 'CAN', 'witnesses', 'available', { modalities: ['training', 'tools'] }),
    record('second', 'OAS', 'witnesses', 'available', { modalities: ['funding'] }),
    record('unstated', '013', 'witnesses', 'available', {
      counterparts: ['005'],
      openTo: 'members',
    }),
    record('own', 'PER', 'witnesses', 'available'),
    record('reserved', 'BRB', 'witnesses', 'available', { counterparts: ['JAM'] }),
    record('planned', 'BRB', 'witnesses', 'planned'),
    record('in-place', 'BRB', 'witnesses', 'in-place'),
    record('elsewhere', 'BRB', 'extradition', 'available'),
  ]);
  const met = (actor: string, asked: Filter = NO_FILTER, topic = 0) =>
    metBy(model, asked, topic, model.actorIndex.get(actor) ?? -1).map(id);
  expect(met('PER')).toEqual(['shared', 'second', 'unstated']);
  expect(met('ARG')).toEqual(['shared', 'own', 'unstated']);
  // Whoever needs nothing is met by nothing.
  expect(met('JAM')).toEqual([]);
  expect(met('PER', NO_FILTER, 1)).toEqual([]);
  // The needs that the filter leaves; no filter on forms or places takes an offer away.
  expect(met('PER', filter({ status: ['raised'] }))).toEqual(['shared', 'unstated']);
  expect(met('PER', filter({ modality: ['funding'] }))).toEqual(['second', 'unstated']);
  expect(met('PER', filter({ actor: ['PER'] }))).toEqual(['shared', 'second', 'unstated']);
  expect(met('PER', filter({ actor: ['ARG'] }))).toEqual([]);
});

test('is empty exactly where a State in need is unmet, and is what the matches say', () => {
  fc.assert(
    fc.property(fc.oneof(lightlyFiltered, marketAndFilter), ([each, asked]) => {
      const model = createModel(each);
      const offers = naiveOffers(each, asked);
      criteria(model, asked).topics.forEach(({ breadth, unmet }, topic) => {
        const topicId = model.topics[topic]?.id;
        model.actors.forEach(({ id: actor }, row) => {
          const found = metBy(model, asked, topic, row);
          if (breadth.actors.includes(row))
            expect(unmet.actors.includes(row)).toBe(found.length === 0);
          for (const at of found) {
            const offer = each.records[at] as CoopRecord;
            expect(offer).toMatchObject({ status: 'available', topic: topicId });
            expect(offer.actor).not.toBe(actor);
          }
          expect(new Set(found)).toEqual(offers.get(`${actor} ${topicId}`) ?? new Set());
          expect(new Set(found).size).toBe(found.length);
        });
      });
    }),
    { numRuns: 150 },
  );
});
