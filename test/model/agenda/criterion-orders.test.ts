/** Orders of the criteria, and the weight of each place. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CRITERIA } from '../../../src/model/agenda/criterion';
import { centroidWeights, ordersOf } from '../../../src/model/agenda/criterion-orders';
import { plainOrders } from './ranking-naive';

test('the orders of five criteria are 120, each with each criterion once', () => {
  const orders = ordersOf(CRITERIA);
  expect(orders).toHaveLength(120);
  expect(new Set(orders.map((order) => order.join()))).toEqual(
    new Set(plainOrders(CRITERIA).map((order) => order.join())),
  );
  expect(ordersOf(['breadth'])).toEqual([['breadth']]);
});

test('weights are the centroid of all weights that keep an order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), (count) => {
      // A corner has the first so many criteria weigh the same and the others nothing.
      const corners = Array.from({ length: count }, (_, last) =>
        Array.from({ length: count }, (_, place) => (place <= last ? 1 / (last + 1) : 0)),
      );
      centroidWeights(count).forEach((weight, place) => {
        const sum = corners.reduce((all, corner) => all + (corner[place] ?? 0), 0);
        expect(weight).toBeCloseTo(sum / count, 12);
      });
    }),
  );
  expect(centroidWeights(5).map((weight) => Number(weight.toFixed(3)))).toEqual([
    0.457, 0.257, 0.157, 0.09, 0.04,
  ]);
});
