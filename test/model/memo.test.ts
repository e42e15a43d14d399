import { expect, test, vi } from 'vitest';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { memo } from '../../src/model/memo';
import { createModel } from '../../src/model/model';
import { HAND_WRITTEN } from './sample';

const model = createModel(HAND_WRITTEN);

test('an answer is computed once for a model, and for each filter object', () => {
  const ofModel = vi.fn(({ actors }: typeof model) => actors.map(({ id }) => id));
  const ids = memo(ofModel);
  expect(ids(model)).toBe(ids(model));
  expect(ids(createModel(HAND_WRITTEN))).toEqual(ids(model));
  expect(ofModel).toHaveBeenCalledTimes(2);

  const ofFilter = vi.fn((_model: typeof model, { topic }: Filter) => [...topic]);
  const topics = memo(ofFilter);
  const older = topics(model, NO_FILTER);
  const newer = topics(model, { ...NO_FILTER, topic: ['firearms'] });
  expect(newer).toEqual(['firearms']);
  expect(topics(model, NO_FILTER)).toBe(older);
  expect(ofFilter).toHaveBeenCalledTimes(2);
});

test('the cache compares further arguments with those of the last call, plain objects by their fields', () => {
  const compute = vi.fn((_model: typeof model, _filter: Filter, by: string, on: object) => [
    by,
    on,
  ]);
  const asked = memo(compute);
  const first = asked(model, NO_FILTER, 'topic', { hide: true });
  expect(asked(model, NO_FILTER, 'topic', { hide: true })).toBe(first);
  expect(asked(model, NO_FILTER, 'topic', { hide: true, sort: 'name' })).not.toBe(first);
  expect(asked(model, NO_FILTER, 'topic', { hide: true })).toEqual(first);
  expect(asked(model, NO_FILTER, 'actor', { hide: true })).toEqual(['actor', { hide: true }]);
  expect(compute).toHaveBeenCalledTimes(4);
  const list = [1];
  asked(model, NO_FILTER, 'actor', list);
  asked(model, NO_FILTER, 'actor', [1]);
  expect(compute).toHaveBeenCalledTimes(6);
});
