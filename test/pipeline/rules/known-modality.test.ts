import { expect, it } from 'vitest';
import { knownModality } from '../../../src/pipeline/rules/known-modality';
import { judge } from '../../fixtures/tiny-seeds';

const record = (modality: string) =>
  `R1,CAN,,extradition,offer,available,${modality},,explicit,thanked Mexico,,`;

it('wants each modality of the list', () => {
  expect(judge(knownModality, { records: [record('training; magic')] })).toEqual([
    'seeds/tiny/records.csv:2:modality: unknown modality — found "magic", expected one of training, funding, or several with ";" between them',
  ]);
});

it('accepts none and several', () => {
  expect(judge(knownModality, { records: [record('')] })).toEqual([]);
  expect(judge(knownModality, { records: [record('training;funding')] })).toEqual([]);
});
