/** What holds of every agenda. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agendaOf } from '../../src/model/agenda';
import { createModel } from '../../src/model/model';
import { inOrder, type Ranking } from '../../src/model/ranking';
import { agenda, anyAgenda, hours, IDS, items, rankingOf } from './agenda-sample';
import { anySettings, lightlyFiltered, rankOrFault } from './ranking-sample';

test('whatever is asked, what the chair has decided holds', () => {
  fc.assert(
    fc.property(lightlyFiltered, anySettings, anyAgenda, ([each, only], ranked, settings) => {
      const any = createModel(each);
      const found = rankOrFault(any, only, ranked);
      fc.pre(typeof found !== 'string');
      const ranking = found as Ranking;
      const { length, time, pin, exclude } = settings;
      const answer = agendaOf(any, ranking, settings);
      const on = answer.items.map(({ topic }) => IDS[topic] as string);

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
      if (length.unit === 'items')
        expect(on).toHaveLength(Math.min(Math.max(length.count, pins.length), allowed.length));
      else if (on.length > pins.length) expect(minutes).toBeLessThanOrEqual(answer.room ?? 0);

      // Of those that are open and not pinned, the likeliest.
      expect(answer.ranked).toEqual(inOrder(ranking, answer.n));
      const others = answer.ranked
        .map(({ topic }) => IDS[topic] as string)
        .filter((id) => allowed.includes(id) && !pins.includes(id));
      const proposed = others.slice(0, on.length - pins.length);
      expect(new Set(on)).toEqual(new Set([...pins, ...proposed]));

      expect(agendaOf(any, ranking, settings)).toEqual(answer);
    }),
    { numRuns: 50 },
  );
});

test('hours are filled: with one item more they would be over', () => {
  const anyRanking = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 })
    .map((values) => rankingOf(values.map((value) => value / 4).join(' | ')));
  const inHours = anyAgenda.map((settings) => ({
    ...settings,
    length: hours(settings.length.count),
  }));
  fc.assert(
    fc.property(anyRanking, inHours, (ranking, settings) => {
      const { items: found, room } = agenda(settings, ranking);
      const more = agenda({ ...settings, length: items(found.length + 1) }, ranking);
      if (more.items.length > found.length) expect(more.minutes).toBeGreaterThan(room ?? 0);
    }),
  );
});
