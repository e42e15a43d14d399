import { beforeAll, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n';
import { createModel } from '../../src/model/model';
import { becameInSteps } from '../../src/parts/thread-words';
import { threeMeetings } from '../fixtures/three-meetings';

beforeAll(() => loadWords(['meetings', 'shared']));

const became = (id: string) => {
  const model = createModel(threeMeetings());
  return becameInSteps(model, model.recordIndex.get(id) ?? -1);
};

const first = (isIt: (each: ReturnType<typeof threeMeetings>['records'][number]) => boolean) =>
  threeMeetings().records.find((each) => each.meeting === 'gt-dot-1' && isIt(each))?.id ?? '';

it('tells the next meeting that speaks of a plan, and what its thread became', () => {
  const plan = first(
    ({ actor, topic, status }) =>
      actor === 'UNODC' && topic === 'witness-protection' && status === 'planned',
  );
  expect(became(plan)).toBe('became an offer in 2009, said again in 2011');
});

it('joins meetings that say the same', () => {
  const need = first(
    ({ actor, topic, status }) =>
      actor === 'VCT' && topic === 'asset-recovery' && status === 'requested',
  );
  expect(became(need)).toBe('said again in 2009 and in 2011');
});

it('tells the one thing that became of a record', () => {
  expect(became('gt-dot-1.154')).toBe('withdrawn in 2009');
});
