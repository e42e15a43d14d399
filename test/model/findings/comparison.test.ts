/** Comparisons of actors and topics, by example and against a naive twin. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/model/filter';
import {
  comparedRows,
  helpAmong,
  sharedPositions,
  sharedRegions,
  WAYS,
} from '../../../src/model/findings/comparison';
import { openToEach, profileFilter } from '../../../src/model/findings/profile';
import { createModel } from '../../../src/model/model';
import { matchesOf } from '../answers/match-naive';
import { anyDataset, anyFilter } from '../arbitrary';
import { ACTORS, dataset, position, record, TOPICS } from '../sample';

const TRAINING = { modalities: ['training'] };

const model = createModel(
  dataset(
    [
      record('n1', 'PER', 'witnesses', 'requested', TRAINING),
      record('n2', 'BRB', 'witnesses', 'raised'),
      record('n3', 'BRB', 'firearms', 'raised'),
      record('n5', 'BRB', 'laundering', 'acknowledged'),
      record('o1', 'CAN', 'witnesses', 'available', TRAINING),
      record('o2', 'CAN', 'witnesses', 'planned'),
      record('c1', 'PER', 'laundering', 'in-place'),
    ],
    {
      proposals: [
        { id: 'plan', label: 'A plan', topics: [] },
        { id: 'rule', label: 'A rule', topics: [] },
      ],
      positions: [
        position('p1', 'plan', 'PER', 'proposes'),
        position('p2', 'plan', 'BRB', 'supports'),
        position('p3', 'rule', 'PER', 'supports'),
        position('p4', 'rule', 'CAN', 'opposes'),
      ],
    },
  ),
);

test('a row is a topic with the standing of each actor, requests first', () => {
  expect(comparedRows(model, NO_FILTER, 'actor', ['PER', 'BRB'])).toMatchObject([
    { id: 'witnesses', cells: [{ answer: 'open' }, { answer: 'perhaps' }], isShared: true },
    {
      id: 'laundering',
      cells: [{ answer: null, said: [{ mark: 'experience' }] }, { answer: 'none' }],
      isShared: true,
    },
    { id: 'firearms', cells: [null, { answer: 'none' }], isShared: false },
  ]);
});

test('a comparison of topics has a row for each actor', () => {
  const rows = comparedRows(model, NO_FILTER, 'topic', ['witnesses', 'laundering']);
  expect(rows.map(({ id, isShared }) => [id, isShared])).toEqual([
    ['PER', true],
    ['BRB', true],
    ['CAN', false],
  ]);
});

test('help between actors is listed by its surest way, and experience is no help', () => {
  expect(helpAmong(model, NO_FILTER, ['PER', 'BRB', 'CAN'])).toEqual([
    { helper: 'CAN', needy: 'PER', way: 'answered', topics: ['witnesses'], inferred: [] },
    { helper: 'CAN', needy: 'BRB', way: 'perhaps', topics: ['witnesses'], inferred: [] },
  ]);
});

test('topics on which need or help is inferred are listed as inferred', () => {
  const other = createModel(
    dataset([
      record('n1', 'PER', 'witnesses', 'raised', { ...TRAINING, basis: 'implied' }),
      record('n2', 'PER', 'firearms', 'raised', TRAINING),
      record('o1', 'CAN', 'witnesses', 'planned', TRAINING),
      record('o2', 'CAN', 'firearms', 'planned', TRAINING),
    ]),
  );
  expect(helpAmong(other, NO_FILTER, ['PER', 'CAN'])).toMatchObject([
    { way: 'planned', topics: ['witnesses', 'firearms'], inferred: ['witnesses'] },
  ]);
});

test('needs of a common region and offers open to all are shared, those of one actor alone are not', () => {
  const other = createModel(
    dataset([
      record('r1', '029', 'firearms', 'acknowledged'),
      record('r2', '005', 'firearms', 'acknowledged'),
      record('o1', 'OAS', 'laundering', 'planned', {
        openTo: 'named',
        counterparts: ['BRB', 'JAM'],
      }),
      record('o2', 'CAN', 'laundering', 'available', { openTo: 'named', counterparts: ['BRB'] }),
      record('o3', 'BRB', 'witnesses', 'available', { openTo: 'all' }),
    ]),
  );
  const filter = profileFilter(NO_FILTER);
  const shared = (...of: readonly string[]) => ({
    regions: sharedRegions(other, filter, of).map(({ region }) => region),
    open: openToEach(other, filter, of).map(({ records: [{ id }] }) => id),
  });
  expect(shared('BRB', 'JAM')).toEqual({ regions: ['029'], open: ['o1'] });
  expect(shared('BRB', 'PER')).toEqual({ regions: [], open: [] });
  expect(shared('JAM', 'PER')).toEqual({ regions: [], open: ['o3'] });
});

test('shared proposals say whether the actors agree or differ', () => {
  expect(sharedPositions(model, NO_FILTER, ['PER', 'BRB', 'CAN'])).toEqual([
    { proposal: 'plan', actors: ['PER', 'BRB'], isContested: false, position: 'p1' },
    { proposal: 'rule', actors: ['PER', 'CAN'], isContested: true, position: 'p3' },
  ]);
});

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('any comparison has the rows and the help that a naive twin gives', () => {
  const any = anyDataset.chain((data) =>
    fc.record({
      data: fc.constant(data),
      filter: anyFilter(data.records.length).map(profileFilter),
      actors: fc.uniqueArray(fc.constantFrom(...ids(ACTORS)), { minLength: 2, maxLength: 3 }),
    }),
  );
  fc.assert(
    fc.property(any, ({ data, filter, actors }) => {
      const whole = createModel(data);
      const shown = data.records.filter(
        ({ meeting, basis }) =>
          (filter.meeting.length === 0 || filter.meeting.includes(meeting)) &&
          (filter.basis.length === 0 || filter.basis.includes(basis)),
      );
      const rows = comparedRows(whole, filter, 'actor', actors);
      for (const { id } of TOPICS) {
        const has = actors.map((actor) =>
          shown.some((each) => each.actor === actor && each.topic === id),
        );
        const ownRows = rows.filter((row) => row.id === id);
        expect(ownRows.map(({ cells }) => cells.map((cell) => cell !== null))).toEqual(
          has.includes(true) ? [has] : [],
        );
        expect(ownRows.map(({ isShared }) => isShared)).toEqual(
          has.includes(true) ? [!has.includes(false)] : [],
        );
      }

      const ways: readonly string[] = WAYS;
      const help = helpAmong(whole, filter, actors);
      for (const needy of actors)
        for (const helper of actors)
          for (const { id } of TOPICS) {
            const groups = shown
              .filter((each) => each.kind === 'need' && each.actor === needy && each.topic === id)
              .flatMap((need) => matchesOf(data, filter, data.records.indexOf(need)))
              .filter(({ offer }) => data.records[offer]?.actor === helper)
              .map(({ group }) => ways.indexOf(group))
              .filter((place) => place >= 0);
            const ownHelp = help.filter(
              (each) => each.needy === needy && each.helper === helper && each.topics.includes(id),
            );
            expect(ownHelp.map(({ way }) => way)).toEqual(
              groups.length > 0 ? [ways[Math.min(...groups)]] : [],
            );
          }
    }),
  );
});
