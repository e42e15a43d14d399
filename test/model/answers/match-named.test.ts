/** Offers that name an actor without a need, and joint offers of several actors in one sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offersNaming, offersOpenTo } from '../../../src/model/answers/matches';
import { jointOffers } from '../../../src/model/answers/providers';
import { chosenActors } from '../../../src/model/count/compiled-filter';
import { NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import { record } from '../sample';
import { asked as isAsked, matchesOf } from './match-naive';
import { filter, market, marketAndFilter } from './match-sample';

describe('offers that name an actor', () => {
  const peru = { counterparts: ['PER'] };
  const { model, id } = market([
    record('past', 'UNODC', 'witnesses', 'delivered', peru),
    record('region', 'OAS', 'witnesses', 'planned', {
      counterparts: ['419'],
      openTo: 'members',
    }),
    record('planned', 'UNODC', 'witnesses', 'planned', peru),
    record('open', 'UNODC', 'witnesses', 'available'),
    record('own', 'PER', 'witnesses', 'available', peru),
    record('others', 'UNODC', 'witnesses', 'available', { counterparts: ['JAM'] }),
    record('needed', 'UNODC', 'firearms', 'available', peru),
    record('need', 'PER', 'firearms', 'raised', { basis: 'implied' }),
    record('peer', 'JAM', 'witnesses', 'in-place', peru),
  ]);
  const row = model.actorIndex.get('PER') as number;
  const ids = (asked = NO_FILTER) => offersNaming(model, asked, row).map(({ offer }) => id(offer));

  test('are those of others that name it or its group on topics where it has no need, sorted as matches', () => {
    expect(ids()).toEqual(['planned', 'region', 'past']);
    expect(offersNaming(model, NO_FILTER, row)[1]).toMatchObject({
      openness: 'member',
      firmness: 'planned',
    });
  });

  test('include offers that are open to all or on request for States alone, where all open offers are listed', () => {
    const { model, id } = market([
      record('all', 'UNODC', 'witnesses', 'planned', { openTo: 'all' }),
      record('asked', 'UNODC', 'witnesses', 'available', { openTo: 'on-request' }),
      record('needed', 'UNODC', 'firearms', 'available', { openTo: 'all' }),
      record('need', 'PER', 'firearms', 'raised'),
      record('group', 'UNODC', 'witnesses', 'available', { openTo: 'members' }),
    ]);
    const open = (actor: string) =>
      offersOpenTo(model, NO_FILTER, model.actorIndex.get(actor) as number).map(({ offer }) =>
        id(offer),
      );
    // What it needs itself is no reason to keep it from what is open to it.
    expect(open('PER').sort()).toEqual(['all', 'asked', 'needed']);
    expect(open('OAS')).toEqual([]);
  });

  test('chosenActors gives the actors that the filter names, by id or subregion', () => {
    const names = (asked = NO_FILTER) =>
      chosenActors(model, asked).map((at) => model.actors[at]?.id);
    expect(names()).toEqual([]);
    expect(names(filter({ topic: ['firearms'] }))).toEqual([]);
    expect(names(filter({ actor: ['PER', 'OAS'] }))).toEqual(['PER', 'OAS']);
    expect(names(filter({ subregion: ['029'] }))).toEqual(['BRB', 'JAM']);
  });

  test('are those that a plain loop finds', () => {
    fc.assert(
      fc.property(marketAndFilter, ([each, any]) => {
        const anyModel = createModel(each);
        const asked = { ...any, actor: [], subregion: [] };
        anyModel.actors.forEach((actor, at) => {
          const need = record('probe', actor.id, '', 'raised');
          const open = [...each.records.keys()].flatMap((offer) => {
            const { kind, topic, counterparts } = each.records[offer] as typeof need;
            if (kind !== 'offer' || !isAsked(each, asked, offer)) return [];
            const probed = { ...each, records: [...each.records, { ...need, topic }] };
            const found = matchesOf(probed, NO_FILTER, each.records.length);
            const match = found.find((one) => one.offer === offer);
            const answers = { ...NO_FILTER, meeting: asked.meeting, basis: asked.basis };
            const isNeeded = each.records.some(
              (other, place) =>
                other.kind === 'need' &&
                other.actor === actor.id &&
                other.topic === topic &&
                isAsked(each, answers, place),
            );
            // The members of a group without a name are unknown.
            const isUnknown = match?.openness === 'member' && counterparts.length === 0;
            return match && !isUnknown ? [{ ...match, isNeeded }] : [];
          });
          const among = (some: typeof open, ...admitted: readonly string[]) =>
            some.filter(({ openness }) => admitted.includes(openness)).map(({ offer }) => offer);
          const elsewhere = open.filter(({ isNeeded }) => !isNeeded);
          const found = (offers: ReturnType<typeof offersNaming>) =>
            offers.map(({ offer }) => offer).sort((a, b) => a - b);
          expect(found(offersNaming(anyModel, asked, at))).toEqual(
            among(elsewhere, 'named', 'member'),
          );
          const toStates = actor.kind === 'state' ? ['all', 'on-request'] : [];
          expect(found(offersOpenTo(anyModel, asked, at))).toEqual(
            among(open, 'named', 'member', ...toStates),
          );
        });
      }),
    );
  });
});

describe('joint offers', () => {
  const joint = { quote: 'A course.', start: 9 };
  const { model, at, id } = market([
    record('n', 'PER', 'witnesses', 'raised'),
    record('a', 'UNODC', 'witnesses', 'available', joint),
    record('b', 'CAN', 'witnesses', 'available', joint),
    record('again', 'CAN', 'witnesses', 'available', { ...joint, modalities: ['funding'] }),
    record('topic', 'OAS', 'firearms', 'available', joint),
    record('status', 'OAS', 'witnesses', 'planned', joint),
    record('words', 'OAS', 'witnesses', 'planned', { ...joint, start: 8 }),
  ]);

  test('are offers of several actors with one sentence, topic and status', () => {
    const together = jointOffers(model);
    expect([...together.keys()].map(id).sort()).toEqual(['a', 'again', 'b']);
    expect(together.get(at('a'))?.map(id)).toEqual(['b', 'again']);
    expect(together.get(at('b'))?.map(id)).toEqual(['a']);
    expect(jointOffers(model)).toBe(together);
  });
});
