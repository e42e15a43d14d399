/** The findings of any dataset against a naive twin. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset, Position } from '../../../src/dataset/schema';
import { STANCES } from '../../../src/dataset/values';
import { FINDINGS, type FindingKind, type FindingOf } from '../../../src/model/count/finding-kinds';
import type { Filter } from '../../../src/model/filter';
import { findings } from '../../../src/model/findings/findings';
import { createModel } from '../../../src/model/model';
import { marketAndFilter } from '../answers/match-sample';
import { position } from '../sample';
import * as naive from './findings-naive';

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

test('findings are those that a naive twin gives, in the order of the kinds', () => {
  fc.assert(
    fc.property(marketAndFilter, anyPositions, ([each, asked], positions) => {
      const data = withPositions(each, positions);
      const result = found(data, asked);
      const of = <Kind extends FindingKind>(kind: Kind) =>
        result.find((one): one is FindingOf<Kind> => one.kind === kind);
      const agree = (kind: FindingKind, expected: { records: readonly string[] }) => {
        if (isEmpty(expected)) expect(of(kind), kind).toBeUndefined();
        else expect(asSets(of(kind)), kind).toMatchObject(expected);
      };
      agree('without-offer', naive.unanswered(data, asked));
      agree('mentions', naive.mentions(data, asked));
      agree('offers', naive.offers(data, asked));
      agree('inferred', naive.inferred(data, asked));
      agree('plans', naive.planned(data, asked));
      agree('unused', naive.unused(data, asked));
      for (const [kind, status] of [
        ['requests', 'requested'],
        ['difficulties', 'acknowledged'],
      ] as const) {
        const { byState, ...expected } = naive.asking(data, asked, status);
        agree(kind, expected);
        const shares = of(kind)?.shares ?? [];
        expect(
          expected.states.map((id) =>
            shares.find(({ actors }) => actors.includes(id))?.topics.toSorted(),
          ),
        ).toEqual(byState);
      }
      for (const kind of ['offers', 'inferred'] as const) {
        const { shares = [], records = [] } = of(kind) ?? {};
        const counts = shares.flatMap(({ actors, topics }) =>
          actors.map((id) => [id, topics.length] as const),
        );
        expect(Object.fromEntries(counts)).toEqual(naive.topicCounts(data, records));
      }

      const needs = naive.raised(data, asked);
      const [most] = needs;
      const raised = of('most-raised');
      expect(raised?.states.length ?? 0).toBe(
        most && most.states.length > 1 ? most.states.length : 0,
      );
      if (raised)
        expect(asSets(raised)).toMatchObject(
          needs.find(({ topic }) => topic === raised.topic) ?? {},
        );

      const divided = asked.hits === null ? naive.contested(data, asked) : [];
      const byProposal = (a: { proposal: string }, b: { proposal: string }) =>
        a.proposal < b.proposal ? -1 : 1;
      const disputed = of('disputes');
      expect(asSets(disputed?.proposals.toSorted(byProposal)) ?? []).toEqual(
        divided.toSorted(byProposal).map(({ positions: _, ...each }) => each),
      );
      expect(asSets(disputed?.positions) ?? []).toEqual(
        divided.flatMap((each) => each.positions).sort(),
      );

      for (const { kind, meeting: held, records, positions: own, sentences } of result) {
        const ids = [...records, ...own];
        expect(held, kind).toBe(naive.meetingOf(data, asked, ids));
        expect(sentences, kind).toBe(naive.sentencesOf(data, ids));
      }

      const places = result.map(({ kind }) => FINDINGS.indexOf(kind));
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    }),
  );
});

test('every finding rests on records that pass the filter, or on positions', () => {
  fc.assert(
    fc.property(marketAndFilter, ([data, asked]) => {
      const shown = new Set(naive.shownIds(data, asked));
      for (const { records, positions } of found(data, asked)) {
        expect(records.length + positions.length).toBeGreaterThan(0);
        expect(records.filter((id) => !shown.has(id))).toEqual([]);
      }
    }),
  );
});
