/** Which meeting a link shows, and since which it tells changes; also for links and datasets that are odd. */
import { describe, expect, it } from 'vitest';
import type { Dataset, Link } from '../../src/dataset/schema';
import { STATES } from '../../src/dataset/timeline';
import { matchingPositions } from '../../src/model/count/compiled-filter';
import { changes } from '../../src/model/meetings/changes';
import { stateAt } from '../../src/model/meetings/state-at';
import { createModel } from '../../src/model/model';
import * as time from '../../src/store/meeting-state';
import { createSession, type Session } from '../../src/store/store';
import { buildSeeds } from '../fixtures/build-seeds';
import { severalMeetings } from '../fixtures/several-meetings';
import { dataset, meeting, record } from '../model/sample';

const sessionOf = (data: Dataset) =>
  createSession(createModel(data), () => Promise.reject(new Error('no minutes here')), data, time);

/** Ids of the meetings whose documents the page names. */
const sources = ({ store, model }: Session) =>
  time.sourcesOf(model.all ?? model, store.getState().state).map(({ id }) => id);

/** Ids of the records that the page shows. */
const shown = ({ store }: Session) => {
  const { model, filter } = store.getState();
  return [...matchingPositions(model, filter)].map((i) => model.dataset.records[i]?.id);
};

const repeats = (id: string, of: string, by: string, at: string): Link => ({
  ...{ id, meeting: at, of, effect: 'repeats', by, reportedBy: 'PER' },
  ...{ basis: 'explicit', note: '', evidence: null },
});

const need = (id: string, at: string, actor = 'PER', quote = `Words of ${id}.`) =>
  record(id, actor, 'witnesses', 'requested', { meeting: at, quote });

/** Two meetings of a group, one of another body between them, one of the group that says nothing. */
const ODD = dataset(
  [
    need('a1', 'a'),
    need('a2', 'a', 'CAN', 'Canada asks for help against arms.'),
    need('o1', 'other'),
    need('b1', 'b'),
    need('b2', 'b', 'JAM', 'Jamaica asks for help against arms.'),
  ],
  {
    meetings: [
      meeting('a', { start: '2007-07-26' }),
      meeting('other', { start: '2008-07-26', body: 'Another body' }),
      meeting('b', { start: '2009-07-26', body: 'Renamed group', series: 'Group' }),
      meeting('silent', { start: '2011-07-26' }),
    ],
    links: [repeats('l1', 'a1', 'b1', 'b')],
  },
);
const [A, OTHER, B, SILENT] = [0, 1, 2, 3] as const;

describe('a link', () => {
  it.each([
    ['', SILENT, B, ['a2', 'b1', 'b2']],
    ['?at=b', B, A, ['a2', 'b1', 'b2']],
    ['?at=a', A, null, ['a1', 'a2']],
    ['?at=other', OTHER, null, ['o1']],
    ['?at=silent&since=a', SILENT, A, ['a2', 'b1', 'b2']],
    ['?at=silent&since=none', SILENT, null, ['a2', 'b1', 'b2']],
    // An old link: what was said at a meeting, whatever became of it.
    ['?meeting=a', null, null, ['a1', 'a2']],
    ['?meeting=a~b&at=a', null, null, ['a1', 'a2', 'b1', 'b2']],
  ])('%s shows meeting %s, with changes since %s', async (query, at, since, records) => {
    const one = sessionOf(ODD);
    await one.open(query);
    const { model, state, rejected } = one.store.getState();
    expect(time.atOf(model, state)).toBe(at);
    expect(time.sinceOf(model, state)).toBe(since);
    expect(shown(one)).toEqual(records);
    expect(rejected).toEqual([]);
  });

  it.each([
    ['', ['a', 'b', 'silent']],
    ['?at=b', ['a', 'b']],
    ['?at=other', ['other']],
    ['?meeting=b~other', ['other', 'b']],
    // Both views show all that was ever said.
    ['?at=a&view=records', ['a', 'other', 'b', 'silent']],
    ['?at=a&view=minutes', ['a', 'other', 'b', 'silent']],
  ])('%s names the documents of the meetings that it shows', async (query, meetings) => {
    const one = sessionOf(ODD);
    await one.open(query);
    expect(sources(one)).toEqual(meetings);
  });

  it.each([
    ['a later meeting', '?at=b&since=silent', 'silent'],
    ['the meeting that is shown', '?at=b&since=b', 'b'],
    ['a meeting of another body', '?at=b&since=other', 'other'],
  ])(
    'with changes since %s is told so, and tells them since the one before',
    async (_, query, text) => {
      const one = sessionOf(ODD);
      await one.open(query);
      const { model, state, rejected } = one.store.getState();
      expect(rejected).toEqual([{ key: 'since', text }]);
      expect(state.since).toBeNull();
      expect([time.atOf(model, state), time.sinceOf(model, state)]).toEqual([B, A]);
    },
  );

  it.each(['at', 'since'])(
    'with %s of no meeting is told so, and shows the latest one',
    async (key) => {
      const one = sessionOf(ODD);
      await one.open(`?${key}=gone`);
      const { model, state, rejected } = one.store.getState();
      expect(rejected).toEqual([{ key, text: 'gone' }]);
      expect([time.atOf(model, state), time.sinceOf(model, state)]).toEqual([SILENT, B]);
    },
  );
});

describe('words to search', () => {
  it('find the records of the meeting that is shown, and keep doing so when another is chosen', async () => {
    const one = sessionOf(ODD);
    await one.open('?q=arms');
    expect(shown(one)).toEqual(['a2', 'b2']);
    await one.navigate({ at: 'a' });
    expect(shown(one)).toEqual(['a2']);
    await one.navigate({ at: null, q: 'jamaica' });
    expect(shown(one)).toEqual(['b2']);
    await one.navigate({ at: 'a' });
    expect(shown(one)).toEqual([]);
    await one.navigate({ meeting: ['b'] });
    expect(shown(one)).toEqual(['b2']);
    await one.navigate({ q: '' });
    expect(shown(one)).toEqual(['b1', 'b2']);
  });

  it('give one and the same filter while neither they nor the meeting change', async () => {
    const one = sessionOf(ODD);
    await one.open('?q=arms');
    const { filter } = one.store.getState();
    await one.navigate({ at: 'a' });
    await one.navigate({ at: null });
    expect(one.store.getState().filter).toBe(filter);
  });
});

it('the page keeps one model for a meeting', async () => {
  const one = sessionOf(ODD);
  const { model } = one.store.getState();
  await one.navigate({ at: 'a' });
  expect(one.store.getState().model).not.toBe(model);
  await one.navigate({ at: null });
  expect(one.store.getState().model).toBe(model);
});

describe('meetings over time stay in order', () => {
  const statesOf = (data: Dataset, at: number) =>
    Object.fromEntries(
      [...stateAt(createModel(data), at)].map((code, i) => [data.records[i]?.id, STATES[code]]),
    );

  it('with two on one day, of which the later stands later in the dataset', () => {
    const day = { start: '2007-07-26' };
    const meetings = [meeting('a', day), meeting('b', day)];
    const links = [repeats('l1', 'a1', 'b1', 'b')];
    const data = dataset([need('a1', 'a'), need('b1', 'b')], { meetings, links });
    expect(statesOf(data, 0)).toEqual({ a1: 'new', b1: 'later' });
    expect(statesOf(data, 1)).toEqual({ a1: 'superseded', b1: 'repeated' });
  });

  it('with folders in another order than their days', () => {
    const seeds = severalMeetings(3);
    const renamed = new Map(
      [...seeds].map(([path, text]) => [
        path.replace('seeds/gt-dot-2/', 'seeds/zz/'),
        path === 'seeds/gt-dot-2/meeting.json' ? text.replace('"gt-dot-2"', '"zz"') : text,
      ]),
    );
    const built = buildSeeds(renamed).dataset;
    expect(built.meetings.map(({ id }) => id)).toEqual(['gt-dot-1', 'zz', 'gt-dot-3']);
    const inOrder = buildSeeds(seeds).dataset;
    for (const at of [0, 1, 2]) expect(statesOf(built, at)).toEqual(statesOf(inOrder, at));
  });

  it('with 200 of them, each of which says a need again', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `m${at}`);
    const data = dataset(
      ids.map((id, at) => need(`r${at}`, id)),
      {
        meetings: ids.map((id, at) => meeting(id, { start: `${1800 + at}-01-01` })),
        links: ids.slice(1).map((id, at) => repeats(`l${at}`, `r${at}`, `r${at + 1}`, id)),
      },
    );
    const one = sessionOf(data);
    expect(shown(one)).toEqual(['r199']);
    await one.open('?at=m17&since=m3');
    const { model, state } = one.store.getState();
    expect(shown(one)).toEqual(['r17']);
    expect([time.atOf(model, state), time.sinceOf(model, state)]).toEqual([17, 3]);
    expect(changes(model.all ?? model, 3, 17).repeated).toEqual([17]);
  });
});

it('a need is carried on by an actor that continues its own', () => {
  const [canada] = dataset([]).actors.filter(({ id }) => id === 'CAN');
  const actors = dataset([]).actors.map((actor) =>
    actor.id === 'JAM' && canada ? { ...actor, was: [canada.id] } : actor,
  );
  const data = dataset([need('a1', 'a', 'CAN'), need('b1', 'b', 'JAM')], {
    actors,
    meetings: [meeting('a', { start: '2007-07-26' }), meeting('b', { start: '2009-07-26' })],
    links: [repeats('l1', 'a1', 'b1', 'b')],
  });
  const one = sessionOf(data);
  expect(shown(one)).toEqual(['b1']);
});
