import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TELLINGS } from '../../../src/model/count/finding-kinds';
import { raisedIn, topicSides } from '../../../src/model/count/sides';
import type { Filter } from '../../../src/model/filter';
import { changeFindings } from '../../../src/model/meetings/change-findings';
import { modelAt } from '../../../src/model/meetings/model-at';
import { openNeeds } from '../../../src/model/meetings/open-needs';
import { seriesUpTo } from '../../../src/model/meetings/state-at';
import { tellings, tellingsByRow } from '../../../src/model/meetings/tellings';
import { createModel } from '../../../src/model/model';
import { anyFilter } from '../arbitrary';
import { recordsUnder } from '../naive';
import { anyMeetings } from './any-meetings';
import { naiveStates, naiveTellings } from './naive-meetings';

const LAST = 2;

/** Meetings with links, a filter over all that was said, and an earlier meeting of the series of the last. */
const anyTelling = anyMeetings.chain((dataset) =>
  fc.tuple(
    fc.constant(dataset),
    anyFilter(dataset.records.length).map((filter): Filter => ({ ...filter, meeting: [] })),
    fc.constantFrom(...seriesUpTo(createModel(dataset), LAST)),
  ),
);

test('what is told of each record equals the naive answer', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter, from]) => {
      if (from === LAST) return;
      const naive = naiveTellings(dataset, filter, from, LAST);
      const found = tellings(createModel(dataset), filter, from, LAST);
      for (const telling of TELLINGS)
        expect(
          found[telling].map((i) => dataset.records[i]?.id),
          telling,
        ).toEqual(
          dataset.records.map(({ id }) => id).filter((id) => naive.get(id)?.includes(telling)),
        );
    }),
  );
});

test('rows count the cells of what is told: an actor on a topic once', () => {
  fc.assert(
    fc.property(anyTelling, fc.constantFrom('topic', 'actor'), ([dataset, filter, from], axis) => {
      if (from === LAST) return;
      const model = createModel(dataset);
      const naive = naiveTellings(dataset, filter, from, LAST);
      const rows = tellingsByRow(model, filter, from, LAST, axis);
      const list = axis === 'topic' ? model.topics : model.actors;
      list.forEach(({ id }, row) => {
        const own = dataset.records.filter((record) => record[axis] === id);
        for (const telling of TELLINGS) {
          const cells = own
            .filter((record) => naive.get(record.id)?.includes(telling))
            .map(({ actor, topic }) => `${actor} ${topic}`);
          expect(rows.get(row)?.[telling] ?? 0, `${id} ${telling}`).toBe(new Set(cells).size);
        }
      });
    }),
  );
});

test('nothing is told from a meeting to itself', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter, at]) => {
      const model = createModel(dataset);
      expect(changeFindings(model, filter, at, at)).toEqual([]);
      expect(tellingsByRow(model, filter, at, at, 'topic').size).toBe(0);
    }),
  );
});

test('what came in part is not told as not said again; all else is told as without it', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter, from]) => {
      if (from === LAST) return;
      const without = {
        ...dataset,
        links: (dataset.links ?? []).filter(({ effect }) => effect !== 'part'),
      };
      const [found, bare] = [dataset, without].map((data) =>
        tellings(createModel(data), filter, from, LAST),
      );
      const inPart = [...(found?.['part-need'] ?? []), ...(found?.['part-offer'] ?? [])];
      for (const telling of TELLINGS)
        if (telling.startsWith('part-')) expect(bare?.[telling]).toEqual([]);
        else if (telling.startsWith('silent-'))
          expect(found?.[telling], telling).toEqual(
            bare?.[telling].filter((record) => !inPart.includes(record)),
          );
        else expect(bare?.[telling], telling).toEqual(found?.[telling]);
    }),
  );
});

test('the order of records and of links is immaterial to what is told', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, drawn, from]) => {
      const filter = { ...drawn, hits: null };
      const turned = {
        ...dataset,
        records: dataset.records.toReversed(),
        links: (dataset.links ?? []).toReversed(),
      };
      const told = (data: typeof dataset) =>
        changeFindings(createModel(data), filter, from, LAST).map(
          ({ kind, cells, spoke, sentences, records, shares }) => ({
            ...{ kind, cells, spoke, sentences },
            records: records.toSorted(),
            shares,
          }),
        );
      expect(told(turned)).toEqual(told(dataset));
    }),
  );
});

test('a finding of changes counts the cells and names the actors of what is told', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter, from]) => {
      const naive = naiveTellings(dataset, filter, from, LAST);
      const found = from === LAST ? [] : changeFindings(createModel(dataset), filter, from, LAST);
      expect(found.map(({ kind }) => kind)).toEqual(
        from === LAST ? [] : TELLINGS.filter((each) => [...naive.values()].flat().includes(each)),
      );
      for (const { kind, records, cells, sentences, named, shares, spoke } of found) {
        const own = dataset.records.filter(({ id }) => naive.get(id)?.includes(kind));
        expect(records).toEqual(own.map(({ id }) => id));
        const pairs = new Set(own.map(({ actor, topic }) => `${actor} ${topic}`));
        expect(cells).toBe(pairs.size);
        expect(spoke).toBeLessThanOrEqual(cells);
        expect(sentences).toBeGreaterThan(0);
        expect(new Set(named)).toEqual(new Set(own.map(({ actor }) => actor)));
        const shared = shares.flatMap(({ actors, topics }) =>
          actors.flatMap((actor) => topics.map((topic) => `${actor} ${topic}`)),
        );
        expect(shared.toSorted()).toEqual([...pairs].sort());
      }
    }),
  );
});

test('the States with an open need at each meeting are those that the matrix counts there', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter]) => {
      const model = createModel(dataset);
      const { meetings, states } = openNeeds(model, filter, LAST);
      expect(meetings).toEqual(seriesUpTo(model, LAST));
      meetings.forEach((meeting, place) => {
        const at = modelAt(model, meeting);
        const { hits } = filter;
        const own = {
          ...filter,
          hits: hits && Uint8Array.from(at.from ?? [], (i) => hits[i] ?? 0),
        };
        const current = naiveStates(dataset, meeting);
        model.topics.forEach(({ id }, topic) => {
          const naive = recordsUnder(dataset, filter).filter(
            (record) =>
              record.topic === id &&
              record.kind === 'need' &&
              ['new', 'repeated', 'changed', 'silent'].includes(current.get(record.id) ?? '') &&
              dataset.actors.some((actor) => actor.id === record.actor && actor.kind === 'state'),
          );
          const counted = states[topic]?.[place];
          expect(counted).toBe(new Set(naive.map(({ actor }) => actor)).size);
          expect(counted).toBe(raisedIn(topicSides(at, own, topic)));
        });
      });
    }),
  );
});
