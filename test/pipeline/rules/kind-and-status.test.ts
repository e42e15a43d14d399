import { expect, it } from 'vitest';
import { kindAndStatus } from '../../../src/pipeline/rules/kind-and-status';
import { judge } from '../../fixtures/tiny-seeds';

const record = (kind: string, status: string) =>
  `R1,CAN,,extradition,${kind},${status},,,explicit,thanked Mexico,,`;

it('wants a known kind', () => {
  expect(judge(kindAndStatus, { records: [record('wish', 'raised')] })).toEqual([
    'seeds/tiny/records.csv:2:kind: unknown kind — found "wish", expected one of need, offer, capacity',
  ]);
});

it('wants a status of that kind', () => {
  expect(judge(kindAndStatus, { records: [record('offer', 'requested')] })).toEqual([
    'seeds/tiny/records.csv:2:status: no status of an offer — found "requested", expected one of available, planned, delivered',
  ]);
});

it('accepts each status under its own kind', () => {
  expect(judge(kindAndStatus, { records: [record('capacity', 'in-place')] })).toEqual([]);
});
