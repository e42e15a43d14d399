/** Properties of every agenda. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../../src/model/agenda/agenda';
import { type RankedTopic, type Ranking, rankTopics } from '../../../src/model/agenda/ranking';
import { createModel, type Model } from '../../../src/model/model';
import { anyAgenda, IDS } from './agenda-sample';
import { anySettings, lightlyFiltered } from './ranking-sample';

const idsOf = ({ topics }: Model, ranked: readonly RankedTopic[]): string[] =>
  ranked.map(({ topic }) => topics[topic]?.id ?? '');

test('any agenda follows the decisions of the chair', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, anyAgenda, ([each, only], ranked, settings) => {
      const any = createModel(each);
      const found = rankTopics(any, only, ranked);
      fc.pre(typeof found !== 'string');
      const ranking = found as Ranking;
      const { time, pin, exclude } = settings;
      const answer = agendaOf(any, ranking, settings);
      const on = idsOf(any, answer.items);

      const open = ranking.topics.map(({ topic }) => IDS[topic] as string);
      const allowed = open.filter((id) => !exclude.includes(id));
      const pins = allowed.filter((id) => pin.includes(id));
      expect(new Set(on).size).toBe(on.length);
      expect(allowed).toEqual(expect.arrayContaining(on));
      expect(on).toEqual(expect.arrayContaining(pins));
      expect(answer.items.filter(({ pinned }) => pinned)).toHaveLength(pins.length);

      // One item begins where the one before it ends, and each has its minutes but for rounding.
      const { items: many, minutes } = settings.length;
      answer.items.forEach(({ from, to }, at) => {
        expect(from).toBe(answer.items[at - 1]?.to ?? 0);
        const wanted = time[on[at] as string] ?? minutes / many;
        expect(Math.abs(to - from - wanted)).toBeLessThanOrEqual(1);
      });
      expect(answer.minutes).toBe(answer.items.at(-1)?.to ?? 0);
      if (on.length === many && on.every((id) => time[id] === undefined))
        expect(answer.minutes).toBe(minutes);

      // Of those that are open and not pinned, the first; of those with nothing to count, none.
      const all = idsOf(any, ranking.topics);
      const blank = idsOf(
        any,
        ranking.topics.filter(({ isBlank }) => isBlank),
      );
      const others = all.filter(
        (id) => allowed.includes(id) && !pins.includes(id) && !blank.includes(id),
      );
      const left = Math.max(0, settings.length.items - pins.length);
      expect(new Set(on)).toEqual(new Set([...pins, ...others.slice(0, left)]));
      expect(idsOf(any, answer.next)).toEqual(others.slice(left));
      expect(idsOf(any, answer.excluded)).toEqual(all.filter((id) => exclude.includes(id)));
      const isMoved = on.join() !== all.filter((id) => on.includes(id)).join();
      expect(answer.isMoved).toBe(isMoved);

      expect(agendaOf(any, ranking, settings)).toEqual(answer);
    }),
    { numRuns: 50 },
  );
});
