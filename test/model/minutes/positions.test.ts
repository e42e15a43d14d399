import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, MeetingDecision, Position, Proposal } from '../../../src/dataset/schema';
import { DECISIONS, STANCES } from '../../../src/dataset/values';
import { modelAt } from '../../../src/model/meetings/model-at';
import {
  actorsIn,
  isSaidBy,
  type PositionFilter,
  positionsIn,
  positionTable,
  STANDINGS,
} from '../../../src/model/minutes/positions';
import { createModel } from '../../../src/model/model';
import { anyDataset } from '../arbitrary';
import { ACTORS, dataset, HAND_WRITTEN, meeting, position, TOPICS } from '../sample';

const ALL: PositionFilter = { topic: [], actor: [], subregion: [], meeting: [], words: '' };
const ask = (data: Dataset, filter: Partial<PositionFilter> = {}) =>
  positionTable(createModel(data), { ...ALL, ...filter });
const inShort = (data: Dataset, filter?: Partial<PositionFilter>) =>
  ask(data, filter).rows.map(({ proposal, standing }) => `${proposal.id} ${standing}`);

const proposal = (id: string, topics: string[] = []): Proposal => ({
  id,
  label: `Do ${id}`,
  topics,
});
const at = (start: number) => ({ ...position('', '', '', 'proposes').evidence, start });

const VARIED = dataset([], {
  meetings: [meeting('first'), meeting('second')],
  proposals: ['alone', 'pair', 'against', 'split', 'unspoken', 'three'].map((id) => proposal(id)),
  positions: [
    position('a', 'alone', 'PER', 'supports', { evidence: at(1) }),
    position('b', 'pair', 'ARG', 'proposes', { evidence: at(2) }),
    position('c', 'pair', 'CAN', 'proposes', { evidence: at(9) }),
    position('d', 'against', 'ARG', 'opposes', { evidence: at(3) }),
    position('e', 'split', 'ARG', 'opposes', { evidence: at(8) }),
    position('f', 'split', 'CAN', 'proposes', { meeting: 'second', evidence: at(0) }),
    position('g', 'three', 'BRB', 'proposes', { evidence: at(4) }),
    position('h', 'three', '021', 'supports', { evidence: at(5) }),
    position('i', 'three', 'OAS', 'supports', { evidence: at(7) }),
    position('j', 'three', 'OAS', 'supports', { evidence: at(6) }),
  ],
});

describe('the table of positions', () => {
  it('puts contested proposals first, then sorts by number of actors, then by the text', () => {
    expect(inShort(VARIED)).toEqual([
      'split contested',
      'against opposed',
      'three several',
      'pair several',
      'alone one',
    ]);
    expect(inShort(HAND_WRITTEN)).toEqual(['evaluation contested', 'inventory several']);
  });

  it('gives each actor one mark for each stance, with its positions in the order of the text', () => {
    const model = createModel(VARIED);
    const { rows, positions } = positionTable(model, ALL);
    const three = rows.filter(({ proposal: { id } }) => id === 'three');
    expect(
      three.flatMap(({ marks }) =>
        marks.map(({ actor, positions: said }) => [actor, ...said.map(({ id }) => id)]),
      ),
    ).toEqual([
      ['BRB', 'g'],
      ['OAS', 'j', 'i'],
      // No row of the matrix.
      ['021', 'h'],
    ]);
    const stances = three[0]?.marks.map(({ stance }) => stance).sort();
    expect(stances).toEqual(['proposes', 'supports', 'supports']);
    expect(actorsIn(model, three)).toEqual(['BRB', 'OAS', '021']);
    expect(positions.map(({ id }) => id).join('')).toBe('fedgjihcba');
  });

  it('finds words in proposal, quote, note and names, without regard to accents', () => {
    expect(inShort(HAND_WRITTEN, { words: 'INVENT needs' })).toEqual(['inventory several']);
    expect(inShort(HAND_WRITTEN, { words: 'recorded' })).toEqual(['evaluation contested']);
    expect(inShort(HAND_WRITTEN, { words: 'bárbados laundering' })).toEqual(['inventory several']);
    expect(inShort(HAND_WRITTEN, { words: 'p3' })).toEqual(['evaluation contested']);
    expect(inShort(HAND_WRITTEN, { words: 'zebra' })).toEqual([]);
    expect(inShort(HAND_WRITTEN, { words: ' - ' })).toHaveLength(2);
  });
});

/** Any positions on any proposals in three meetings. */
const anyPositions = fc
  .tuple(
    anyDataset,
    fc.array(fc.subarray(TOPICS.map(({ id }) => id)), { maxLength: 6 }),
    fc.array(
      fc.record({
        proposal: fc.nat(5),
        actor: fc.constantFrom(...ACTORS.map(({ id }) => id)),
        stance: fc.constantFrom(...STANCES),
        meeting: fc.constantFrom('first', 'second', 'third'),
        start: fc.nat(9),
      }),
      { maxLength: 20 },
    ),
  )
  .map(([data, topics, drafts]): Dataset => {
    const proposals = topics.map((own, id) => proposal(`P${id}`, own));
    const positions = drafts
      .filter((draft) => draft.proposal < proposals.length)
      .map(({ actor, stance, meeting, start, ...draft }, id) =>
        position(`p${id}`, `P${draft.proposal}`, actor, stance, { meeting, evidence: at(start) }),
      );
    return { ...data, proposals, positions };
  });

const some = (ids: string[]) => fc.oneof(fc.constant<string[]>([]), fc.subarray(ids));

const anyFilter: fc.Arbitrary<PositionFilter> = fc.record({
  topic: some(TOPICS.map(({ id }) => id)),
  actor: some(ACTORS.map(({ id }) => id)),
  subregion: some(['005', '021', '029']),
  meeting: some(['first', 'second', 'third']),
  words: fc.constantFrom('', 'do', 'P1', 'canada', 'zebra'),
});

/** A naive twin: the ids of the positions that pass. */
const naive = ({ positions, proposals, actors }: Dataset, filter: PositionFilter) =>
  positions.filter((each: Position) => {
    const { topics = [], label = '' } = proposals.find(({ id }) => id === each.proposal) ?? {};
    const who = actors.find(({ id }) => id === each.actor);
    const topicLabels = TOPICS.filter(({ id }) => topics.includes(id)).map((topic) => topic.label);
    const text = ` ${label} ${each.evidence.exact} ${who?.name} ${topicLabels.join(' ')}`;
    return (
      (filter.topic.length === 0 || filter.topic.some((id) => topics.includes(id))) &&
      (filter.actor.length === 0 || filter.actor.includes(each.actor)) &&
      (filter.subregion.length === 0 || filter.subregion.includes(who?.subregion ?? '')) &&
      (filter.meeting.length === 0 || filter.meeting.includes(each.meeting)) &&
      text.toLowerCase().includes(` ${filter.words.toLowerCase()}`)
    );
  });

describe('any positions under any filter', () => {
  it('are those of a naive filter, each once', () => {
    fc.assert(
      fc.property(anyPositions, anyFilter, (data, filter) => {
        const { rows, positions, leftOut } = ask(data, filter);
        const expected = naive(data, filter);
        const ids = (list: readonly Position[]) => list.map(({ id }) => id).sort();
        expect(ids(positions)).toEqual(ids(expected));
        expect(rows.length + leftOut).toBe(data.proposals.length);
        for (const { proposal, marks, hidden, standing } of rows) {
          const { id } = proposal;
          const all = data.positions.filter((each) => each.proposal === id);
          const shown = marks.flatMap((mark) => mark.positions);
          expect(ids(shown)).toEqual(ids(expected.filter((each) => each.proposal === id)));
          expect(hidden).toBe(all.length - shown.length);
          for (const stance of STANCES) {
            const actors = shown.filter((each) => each.stance === stance).map((each) => each.actor);
            const own = marks.filter((mark) => mark.stance === stance);
            expect(own.map(({ actor }) => actor).sort()).toEqual([...new Set(actors)].sort());
          }
          const held = all.filter(
            (each) => filter.meeting.length === 0 || filter.meeting.includes(each.meeting),
          );
          const against = held.filter(({ stance }) => stance === 'opposes').length;
          expect(standing === 'contested').toBe(against > 0 && against < held.length);
          expect(standing === 'opposed').toBe(against === held.length);
          const isAlone = new Set(held.map(({ actor }) => actor)).size === 1;
          if (against === 0) expect(standing).toBe(isAlone ? 'one' : 'several');
        }
        const order = rows.map(({ standing }) => STANDINGS.indexOf(standing));
        expect(order).toEqual([...order].sort());
      }),
    );
  });
});

const DAYS = ['2007-07-26', '2009-10-15', '2011-09-20'];

/** Any positions, with withdrawals and conditions, at three meetings of one series or of two. */
const anyStances = fc
  .tuple(
    anyPositions,
    fc.array(fc.constantFrom('', 'withdraws', 'conditional'), { minLength: 20, maxLength: 20 }),
    fc.constantFrom('Group', 'Other'),
    fc.array(
      fc.record({
        proposal: fc.nat(5),
        meeting: fc.constantFrom('first', 'second', 'third'),
        decision: fc.constantFrom(...DECISIONS),
        start: fc.nat(9),
      }),
      { maxLength: 6 },
    ),
  )
  .map(
    ([data, turns, series, decisions]): Dataset => ({
      ...data,
      meetings: ['first', 'second', 'third'].map((id, i) =>
        meeting(id, { start: DAYS[i] ?? '', series: i === 1 ? series : 'Group' }),
      ),
      positions: data.positions.map((each, i): Position => {
        if (turns[i] === 'withdraws') return { ...each, stance: 'withdraws' };
        if (turns[i] !== 'conditional') return each;
        return { ...each, stance: 'supports', note: 'condition: If it is short.' };
      }),
      decisions: decisions.map(({ start, ...each }, id) => ({
        ...each,
        proposal: `P${each.proposal}`,
        id: `d${id}`,
        note: '',
        evidence: at(start),
      })),
    }),
  );

/** A naive twin: a stance stands unless its actor withdraws it later, or says another at a later meeting. */
function stands(data: Dataset, upTo: number, one: Position): boolean {
  const { meetings, positions } = data;
  const order = ({ meeting: id }: Pick<Position, 'meeting'>) =>
    meetings.findIndex((each) => each.id === id);
  const place = (each: Position) => order(each) * 100 + each.evidence.start;
  const own = positions.filter(
    (each) =>
      each.actor === one.actor &&
      each.proposal === one.proposal &&
      order(each) <= upTo &&
      meetings[order(each)]?.series === meetings[upTo]?.series,
  );
  // Of two at one place in the text the later one in the data comes later.
  const after = own.filter(
    (each) =>
      place(each) > place(one) ||
      (place(each) === place(one) && positions.indexOf(each) > positions.indexOf(one)),
  );
  if (!own.includes(one) || one.stance === 'withdraws') return false;
  if (after.some(({ stance }) => stance === 'withdraws')) return false;
  const later = meetings.filter((_, i) => i > order(one));
  return later.every(({ id }) => {
    const said = after.filter((each) => each.meeting === id);
    const isSame = (each: Position) => each.stance === one.stance && each.note === one.note;
    return said.length === 0 || said.some(isSame);
  });
}

describe('at a meeting among several', () => {
  const tableAt = (data: Dataset, upTo: number) => {
    const model = modelAt(createModel(data), upTo);
    return { model, rows: positionTable(model, ALL).rows };
  };

  it('the marks are the last stances of a naive twin, and each other position is an earlier one', () => {
    fc.assert(
      fc.property(anyStances, fc.nat(2), (data, upTo) => {
        const { model, rows } = tableAt(data, upTo);
        const ids = (list: readonly Position[]) => list.map(({ id }) => id).sort();
        const known = data.positions.filter(({ meeting: id }) => isSaidBy(model, id));
        const marks = rows.flatMap((row) => row.marks.flatMap((mark) => mark.positions));
        expect(ids(marks)).toEqual(ids(known.filter((each) => stands(data, upTo, each))));
        expect(ids(rows.flatMap(positionsIn))).toEqual(ids(known));
        for (const {
          standing,
          marks: last,
          earlier,
          hidden,
          proposal: { id },
        } of rows) {
          expect(hidden).toBe(0);
          const against = last.filter(({ stance }) => stance === 'opposes').length;
          expect(standing === 'none').toBe(last.length === 0);
          expect(standing === 'contested').toBe(against > 0 && against < last.length);
          for (const { actor, isReplaced } of earlier)
            expect(isReplaced).toBe(
              known.some(
                (each) => each.actor === actor && each.proposal === id && stands(data, upTo, each),
              ),
            );
        }
      }),
    );
  });

  it('the decision on a proposal is the latest up to the meeting, in its series', () => {
    fc.assert(
      fc.property(anyStances, fc.nat(2), (data, upTo) => {
        const { model, rows } = tableAt(data, upTo);
        for (const {
          proposal: { id },
          decision,
        } of rows) {
          const own = (data.decisions ?? []).filter(
            (each) => each.proposal === id && isSaidBy(model, each.meeting),
          );
          const place = (each: MeetingDecision) =>
            data.meetings.findIndex((one) => one.id === each.meeting) * 100 + each.evidence.start;
          expect(decision === null).toBe(own.length === 0);
          if (decision) expect(place(decision)).toBe(Math.max(...own.map(place)));
        }
      }),
    );
  });

  it('with one meeting nothing is an earlier stance', () => {
    fc.assert(
      fc.property(anyPositions, (data) => {
        const one = { ...data, meetings: data.meetings.slice(0, 1), records: [] };
        const positions = data.positions.map((each) => ({ ...each, meeting: 'first' }));
        const model = modelAt(createModel({ ...one, positions }), 0);
        for (const { earlier, decision } of positionTable(model, ALL).rows)
          expect([earlier, decision]).toEqual([[], null]);
      }),
    );
  });
});
