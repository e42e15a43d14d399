import { expect, test } from 'vitest';
import { NO_FILTER } from '../../src/model/filter';
import { createSession } from '../../src/store/store';
import { actingFilter, actingState, clearFilters, filtersOf } from '../../src/store/view-filters';
import { filterOf } from '../../src/store/view-state';
import { codec, model } from './sample';

const openAt = async (search: string) => {
  const session = createSession(model, () => Promise.reject(new Error('no minutes here')));
  await session.open(search);
  return { ...session, state: () => session.store.getState().state };
};

const open = (view = 'matrix') =>
  openAt(
    `?view=${view}&kind=need&topic=firearms&basis=explicit&sort=actors.needs&cell=PER~firearms`,
  );

test('clears every filter, and leaves the rest', async () => {
  const { navigate, state } = await open();
  await navigate(clearFilters(codec));
  expect(state()).toMatchObject({ kind: [], topic: [], basis: [], q: '' });
  expect(state()).toMatchObject({
    sort: { actors: 'needs' },
    cell: { actor: 'PER', topic: 'firearms' },
  });
});

test('clears the filters that act in a view, and keeps the others for the next view', async () => {
  const { navigate, state } = await open('positions');
  await navigate(clearFilters(codec, filtersOf({ view: 'positions', of: [] })));
  expect(state()).toMatchObject({ kind: ['need'], topic: [], basis: ['explicit'], q: '' });
});

test('filters that an old link names beside a finding are ordinary filters', async () => {
  const { state } = await openAt('?topic=firearms&status=raised&finding=status~topic');
  expect(state()).toMatchObject({ finding: null, topic: ['firearms'], status: ['raised'] });
});

test('a finding is open only in its view, with any filters', async () => {
  const { navigate, state } = await openAt('?view=findings&finding=plans');
  await navigate({ topic: ['firearms'] });
  expect(state()).toMatchObject({ finding: 'plans', topic: ['firearms'] });
  await navigate({ view: 'records' });
  expect(state().finding).toBeNull();
});

test('a view ignores the filters that do not act in it, and the state keeps them', async () => {
  const { state } = await open('matches');
  expect(actingState(codec, state())).toMatchObject({
    kind: [],
    topic: ['firearms'],
    basis: ['explicit'],
  });
  expect(state().kind).toEqual(['need']);
  const filter = filterOf(state(), null);
  expect(actingFilter(codec, filtersOf(state()), filter)).toMatchObject({
    kind: [],
  });
  // The model keeps its answers by this object.
  expect(actingFilter(codec, filtersOf({ view: 'matrix', of: [] }), filter)).toBe(filter);
  expect(actingFilter(codec, [], { ...NO_FILTER, topic: ['firearms'] }).topic).toEqual([]);
});

test('filters do not act on a profile; some act on the choice of profiles', () => {
  expect(filtersOf({ view: 'profile', of: ['PER'] })).toEqual(['meeting', 'basis']);
  expect(filtersOf({ view: 'profile', of: [] })).toEqual(['actor', 'subregion', 'meeting']);
});
