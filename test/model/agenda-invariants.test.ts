/** What holds of every agenda. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgendaSettings, agendaOf } from '../../src/model/agenda';
import { createModel, type Model } from '../../src/model/model';
import { inOrder, type RankedTopic, type Ranking } from '../../src/model/ranking';
import { agenda, anyAgenda, hours, IDS, items, rankingOf } from './agenda-sample';
import { anySettings, lightlyFiltered, rankOrFault } from './ranking-sample';

/** Items that the length asks for: of hours, as often as the usual minutes go into them. */
function roomFor({ length, time }: AgendaSettings): number {
  if (length.unit === 'items') return length.count;
  let held = 0;
  for (let left = Math.round(length.count * 60) - time.each; left >= 0; left -= time.each) held++;
  return held;
}

const idsOf = ({ topics }: Model, ranked: readonly RankedTopic[]): string[] =>
  ranked.map(({ topic }) => topics[topic]?.id ?? '');

test('whatever is asked, what the chair has decided holds', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, anyAgenda, ([each, only], ranked, settings) => {
      const any = createModel(each);
      const found = rankOrFault(any, only, ranked);
      fc.pre(typeof found !== 'string');
      const ranking = found as Ranking;
      const { time, pin, exclude } = settings;
      const answer = agendaOf(any, ranking, settings);
      const on = idsOf(any, answer.items);

      const open = ranking.topics.map((topic) => IDS[topic] as string);
      const allowed = open.filter((id) => !exclude.includes(id));
      const pins = allowed.filter((id) => pin.includes(id));
      expect(new Set(on).size).toBe(on.length);
      expect(allowed).toEqual(expect.arrayContaining(on));
      expect(on).toEqual(expect.arrayContaining(pins));
      expect(answer.items.filter(({ pinned }) => pinned)).toHaveLength(pins.length);

      const minutesOf = (id: string) => time.own[id] ?? time.each;
      const minutes = on.reduce((all, id) => all + minutesOf(id), 0);
      expect(answer.minutes).toBe(minutes);
      expect(answer.items.map((item) => item.minutes)).toEqual(on.map(minutesOf));

      // Of those that are open and not pinned, the first; of those with nothing to count, none.
      expect(answer.ranked).toEqual(inOrder(ranking, answer.n));
      const all = idsOf(any, answer.ranked);
      const blank = ranking.blank.map((topic) => IDS[topic]);
      const others = all.filter(
        (id) => allowed.includes(id) && !pins.includes(id) && !blank.includes(id),
      );
      const left = Math.max(0, roomFor(settings) - pins.length);
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

test('a shorter agenda is the beginning of a longer one, until the chair moves items', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, anyAgenda, ([each, only], ranked, settings) => {
      const any = createModel(each);
      const found = rankOrFault(any, only, ranked);
      fc.pre(typeof found !== 'string');
      const of = (count: number) => {
        const asked = { ...settings, pin: [], order: [], length: items(count) };
        return idsOf(any, agendaOf(any, found as Ranking, asked).items);
      };
      for (let count = 0; count < 5; count++)
        expect(of(count + 1).slice(0, of(count).length)).toEqual(of(count));
    }),
    { numRuns: 20 },
  );
});

test('hours are filled at the usual minutes, whatever single items take', () => {
  const anyRanking = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 })
    .map((values) => rankingOf(values.map((value) => value / 4).join(' | ')))
    .chain((ranking) => fc.subarray([0, 1, 2, 3]).map((blank) => ({ ...ranking, blank })));
  const inHours = anyAgenda.map((settings) => ({
    ...settings,
    length: hours(settings.length.count),
  }));
  fc.assert(
    fc.property(anyRanking, inHours, (ranking, settings) => {
      const { each } = settings.time;
      const { topics, items: found, room } = agenda(settings, ranking);
      if (found.some(({ pinned }) => !pinned))
        expect(found.length * each).toBeLessThanOrEqual(room ?? 0);
      const more = agenda({ ...settings, length: items(found.length + 1) }, ranking);
      if (more.items.length > found.length)
        expect((found.length + 1) * each).toBeGreaterThan(room ?? 0);
      const usual = agenda({ ...settings, time: { each, own: {} } }, ranking);
      expect(usual.topics).toEqual(topics);
    }),
  );
});
