import { expect, test } from 'vitest';
import { cleared } from '../../src/store/selectors';
import { createSession } from '../../src/store/store';
import { codec, model } from './sample';

const open = async () => {
  const session = createSession(model, () => Promise.reject(new Error('no minutes here')));
  await session.open(
    '?kind=need&topic=firearms&basis=explicit&q=law&sort=actors.needs&cell=PER~firearms',
  );
  return { ...session, state: () => session.store.getState().state };
};

test('takes every filter and the words away, and leaves the rest', async () => {
  const { navigate, state } = await open();
  await navigate(cleared(codec));
  expect(state()).toMatchObject({ kind: ['need', 'offer'], topic: [], basis: [], q: '' });
  expect(state()).toMatchObject({
    sort: { actors: 'needs' },
    cell: { actor: 'PER', topic: 'firearms' },
  });
});

test('takes away the filters asked for, and the words', async () => {
  const { navigate, state } = await open();
  await navigate(cleared(codec, ['topic']));
  expect(state()).toMatchObject({ kind: ['need'], topic: [], basis: ['explicit'], q: '' });
});
