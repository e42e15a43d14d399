import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TELLINGS } from '../../../src/model/count/finding-kinds';
import { raisedIn, topicSides } from '../../../src/model/count/sides';
import type { Filter } from '../../../src/model/filter';
import { changeFindings } from '../../../src/model/meetings/change-findings';
import { modelAt } from '../../../src/model/meetings/model-at';
import { openNeeds } from '../../../src/model/meetings/open-needs';
import { seriesUpTo } from '../../../src/model/meetings/state-at';
import { tellings, tellingsByCell, tellingsOfRow } from '../../../src/model/meetings/tellings';
import { createModel } from '../../../src/model/model';
import { anyFilter } from '../arbitrary';
import { recordsUnder } from '../naive';
import { anyMeetings } from './any-meetings';
import { naiveCount, naiveStates, naiveTellings } from './naive-meetings';

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

test('rows, alone or folded, count needs by actor and topic, and offers and plans by sentence', () => {
  fc.assert(
    fc.property(anyTelling, fc.constantFrom('topic', 'actor'), ([dataset, filter, from], axis) => {
      if (from === LAST) return;
      const model = createModel(dataset);
      const naive = naiveTellings(dataset, filter, from, LAST);
      const list = axis === 'topic' ? model.topics : model.actors;
      const expectRow = (members: readonly number[]) => {
        const row = tellingsOfRow(model, filter, [from, LAST], axis, members);
        const ids = members.map((member) => list[member]?.id);
        const own = dataset.records.filter((record) => ids.includes(record[axis]));
        for (const telling of TELLINGS) {
          const told = own.map(({ id }) => id).filter((id) => naive.get(id)?.includes(telling));
          const count = naiveCount(dataset, telling, told, from, LAST);
          expect(row?.[telling] ?? 0, `${ids} ${telling}`).toBe(count);
        }
      };
      for (const row of list.keys()) expectRow([row]);
      expectRow([...list.keys()]);
    }),
  );
});

test('a cell counts needs by record, as its marks do, and offers and plans by sentence', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter, from]) => {
      if (from === LAST) return;
      const model = createModel(dataset);
      const naive = naiveTellings(dataset, filter, from, LAST);
      const cells = tellingsByCell(model, filter, from, LAST);
      model.actors.forEach((actor, row) => {
        model.topics.forEach((topic, column) => {
          for (const telling of TELLINGS) {
            const told = dataset.records.filter(
              (record) =>
                record.actor === actor.id &&
                record.topic === topic.id &&
                naive.get(record.id)?.includes(telling),
            );
            const offers = told.filter(({ kind }) => kind !== 'need').map(({ id }) => id);
            const count = naiveCount(dataset, telling, offers, from, LAST);
            expect(cells.get(row * model.topics.length + column)?.[telling] ?? 0).toBe(
              told.length - offers.length + count,
            );
          }
        });
      });
    }),
  );
});

test('nothing is told from a meeting to itself', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter, at]) => {
      const model = createModel(dataset);
      expect(changeFindings(model, filter, at, at)).toEqual([]);
      expect(tellingsOfRow(model, filter, [at, at], 'topic', [0])).toBeUndefined();
      expect(tellingsByCell(model, filter, at, at).size).toBe(0);
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
          ({ kind, count, spoke, sentences, records, shares }) => ({
            ...{ kind, count, spoke, sentences },
            records: records.toSorted(),
            shares,
          }),
        );
      expect(told(turned)).toEqual(told(dataset));
    }),
  );
});

test('a finding of changes counts and names the actors of what is told', () => {
  fc.assert(
    fc.property(anyTelling, ([dataset, filter, from]) => {
      const naive = naiveTellings(dataset, filter, from, LAST);
      const found = from === LAST ? [] : changeFindings(createModel(dataset), filter, from, LAST);
      expect(found.map(({ kind }) => kind)).toEqual(
        from === LAST ? [] : TELLINGS.filter((each) => [...naive.values()].flat().includes(each)),
      );
      for (const { kind, records, count, sentences, named, shares, spoke } of found) {
        const own = dataset.records.filter(({ id }) => naive.get(id)?.includes(kind));
        expect(records).toEqual(own.map(({ id }) => id));
        const pairs = new Set(own.map(({ actor, topic }) => `${actor} ${topic}`));
        expect(count).toBe(naiveCount(dataset, kind, records, from, LAST));
        expect(spoke).toBeLessThanOrEqual(count);
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
