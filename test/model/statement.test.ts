import { expect, test } from 'vitest';
import { createModel } from '../../src/model/model';
import { sourceOf } from '../../src/model/statement';
import { dataset, head, meeting } from './sample';

const model = createModel(
  dataset([], {
    meetings: [
      meeting('first', {
        outline: [
          head('session', 'PLENARY SESSION OF THE OAS', {}),
          head('time', 'Morning', { parent: 0 }),
          head('item', 'National Strategies', { label: '(5).', parent: 1, start: 5 }),
          head('speaker', 'Canada: Ms. Ann ROY', {
            parent: 2,
            start: 10,
            actor: 'CAN',
            presenter: 'Ann ROY',
          }),
        ],
      }),
    ],
  }),
);
const said = (reportedBy: string, start: number, actor = reportedBy) =>
  sourceOf(model, { meeting: 'first', actor, reportedBy, evidence: { start } });

test('headings from the session down, capitals taken back, an item with its number', () => {
  expect(said('CAN', 20)).toEqual({
    name: 'Canada',
    presenter: 'Ann ROY',
    reported: false,
    headings: [
      { title: 'Plenary Session of the OAS', number: '' },
      { title: 'National Strategies', number: '5' },
    ],
  });
});

test('whoever reports it of another, without the words of somebody else’s speaker', () => {
  expect(said('RAP', 20, 'PER')).toMatchObject({ name: null, presenter: null, reported: true });
  expect(said('PER', 20)).toMatchObject({ name: 'Peru', presenter: null, reported: false });
});

test('no heading before the first, and none of an unknown meeting', () => {
  expect(said('CAN', 200).headings).toEqual([]);
  const elsewhere = { meeting: 'none', actor: 'CAN', reportedBy: 'CAN', evidence: { start: 20 } };
  expect(sourceOf(model, elsewhere).headings).toEqual([]);
});
