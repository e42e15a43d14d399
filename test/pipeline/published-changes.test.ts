import { expect, it } from 'vitest';
import { changesOf } from '../../src/pipeline/published-changes';
import { buildSeeds } from '../fixtures/build-seeds';
import { type Change, tinySeeds } from '../fixtures/tiny-seeds';

const filesOf = (change?: Change) => buildSeeds(tinySeeds(change)).files;
const OFFER =
  'CAN,,extradition,offer,available,training,,all,explicit,offers training on extradition,,';

it('has no lines for equal entries, nor where nothing was published before', () => {
  expect(changesOf(filesOf(), filesOf())).toEqual([]);
  expect(changesOf(new Map(), filesOf())).toEqual([]);
});

it('names what is gone, new and changed', () => {
  const before = filesOf({ records: [`R1,${OFFER}`], positions: [] });
  const change = { records: [`R2,${OFFER}`], modalities: ['training,Courses', 'funding,Funding'] };
  expect(changesOf(before, filesOf({ ...change, positions: [] }))).toEqual([
    'modalities: 2 before, 2 now; changed: training',
    'records: 1 before, 1 now; gone: R1; new: R2',
    'records.csv: changed',
    'datapackage.json: changed',
  ]);
  expect(changesOf(new Map([...before, ['labels/es.json', '{}']]), before)).toEqual([
    'labels/es.json: gone',
  ]);
});
