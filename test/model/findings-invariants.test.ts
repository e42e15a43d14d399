/** What any meetings found, told by another route. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, Position } from '../../src/dataset/schema';
import { STANCES } from '../../src/dataset/values';
import type { Filter } from '../../src/model/filter';
import { FINDINGS, type FindingKind, type FindingOf } from '../../src/model/finding-kinds';
import { findings } from '../../src/model/findings';
import { createModel } from '../../src/model/model';
import * as naive from './findings-naive';
import { marketAndFilter } from './match-sample';
import { position } from './sample';

const found = (data: Dataset, asked: Filter) => findings(createModel(data), asked);

const anyPositions = fc.array(
  fc
    .record({
      proposal: fc.constantFrom('inventory', 'evaluation'),
      actor: fc.constantFrom('PER', 'CAN', 'BRB', 'OAS'),
      stance: fc.constantFrom(...STANCES),
      meeting: fc.constantFrom('first', 'second', 'third'),
    })
    .map(({ proposal, actor, stance, meeting: held }) =>
      position('', proposal, actor, stance, { meeting: held }),
    ),
  { maxLength: 8 },
);

const PROPOSALS = [
  { id: 'inventory', label: 'An inventory', topics: ['firearms'] },
  { id: 'evaluation', label: 'Evaluation', topics: [] },
];

const withPositions = (data: Dataset, positions: readonly Position[]): Dataset => ({
  ...data,
  meetings: data.meetings.map((each, at) => ({ ...each, start: `200${at}-01-01` })),
  proposals: PROPOSALS,
  positions: positions.map((each, at) => ({ ...each, id: `p${at}` })),
});

/** Lists of ids compare as sets: their order is that of the matrix, which other tests hold. */
const asSets = (value: unknown) =>
  JSON.parse(JSON.stringify(value ?? null), (_, each) =>
    Array.isArray(each) && each.every((id) => typeof id === 'string') ? each.sort() : each,
  );

const isEmpty = ({ records }: { records: readonly string[] }) => records.length === 0;

test('each is what the records give by another route, in the order of the kinds', () => {
  fc.assert(
    fc.property(marketAndFilter, anyPositions, ([each, asked], positions) => {
      const data = withPositions(each, positions);
      const told = found(data, asked);
      const of = <Kind extends FindingKind>(kind: Kind) =>
        told.filter((one): one is FindingOf<Kind> => one.kind === kind);
      const agree = (kind: FindingKind, expected: { records: readonly string[] }, at = 0) => {
        const [finding] = of(kind).slice(at);
        if (isEmpty(expected)) expect(finding).toBeUndefined();
        else expect(asSets(finding)).toMatchObject(expected);
      };
      const asking = of('asks').map(({ requests, ...each }) => ({
        ...each,
        requests: each.requested
          .toSorted()
          .map((id) => requests.find(({ states }) => states.includes(id))?.topics),
      }));
      expect(asSets(asking)).toMatchObject(naive.asks(data, asked));
      agree('offers', naive.offers(data, asked));
      agree('planned', naive.planned(data, asked));
      agree('unused', naive.unused(data, asked));
      for (const isAsked of [true, false]) {
        const finding = of('unanswered').find((one) => one.asked === isAsked);
        const expected = naive.unanswered(data, asked, isAsked);
        if (isEmpty(expected)) expect(finding).toBeUndefined();
        else expect(asSets(finding)).toMatchObject(expected);
      }

      const needs = naive.raised(data, asked);
      const [most, next] = needs;
      const [raised] = of('raised');
      expect(raised?.states.length ?? 0).toBe(
        most && most.states.length > 1 ? most.states.length : 0,
      );
      if (raised) {
        const on = (id: string | undefined) => needs.find(({ topic }) => topic === id);
        const second = raised.next;
        expect(asSets(raised)).toMatchObject(on(raised.topic) ?? {});
        expect(second?.states.length).toBe(next?.states.length);
        if (second) expect(asSets(second)).toEqual(on(second.topic));
      }

      const divided = asked.found === null ? naive.contested(data, asked) : [];
      const byProposal = (a: { proposal: string }, b: { proposal: string }) =>
        a.proposal < b.proposal ? -1 : 1;
      const [disputed] = of('contested');
      expect(asSets(disputed?.proposals.toSorted(byProposal)) ?? []).toEqual(
        divided.toSorted(byProposal).map(({ positions: _, ...each }) => each),
      );
      expect(asSets(disputed?.positions) ?? []).toEqual(
        divided.flatMap((each) => each.positions).sort(),
      );

      const { since, at, ...change } = naive.changed(data, asked);
      const { withdrawn, ...lists } = change;
      const isChanged =
        at !== undefined &&
        [withdrawn.states, ...Object.values(lists)].some(({ length }) => length > 0);
      if (isChanged) expect(asSets(of('changed')[0])).toMatchObject({ since, at, ...change });
      else expect(of('changed')).toEqual([]);

      for (const { kind, meeting: held, records, positions: own } of told)
        expect(held, kind).toBe(
          kind === 'changed' ? null : naive.meetingOf(data, asked, [...records, ...own]),
        );

      const places = told.map(({ kind }) => FINDINGS.indexOf(kind));
      const inPlace = told.filter((one) => one.kind !== 'unanswered' || one.asked);
      expect(inPlace.map(({ kind }) => FINDINGS.indexOf(kind))).toEqual(
        inPlace.map(({ kind }) => FINDINGS.indexOf(kind)).sort((a, b) => a - b),
      );
      expect(places).not.toContain(-1);
    }),
  );
});

test('every finding rests on records that pass the filter, or on positions', () => {
  fc.assert(
    fc.property(marketAndFilter, ([data, asked]) => {
      const shown = new Set(naive.told(data, asked));
      for (const { records, positions } of found(data, asked)) {
        expect(records.length + positions.length).toBeGreaterThan(0);
        expect(records.filter((id) => !shown.has(id))).toEqual([]);
      }
    }),
  );
});
