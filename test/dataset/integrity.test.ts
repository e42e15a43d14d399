import { expect, it } from 'vitest';
import type { Agreement, AgreementFigures, Dispute } from '../../src/dataset/agreement-schema';
import type { Dataset } from '../../src/dataset/schema';
import { findContradiction } from '../../src/dataset/soundness';
import { published } from '../fixtures/data-home';

const shipped = (): Dataset => JSON.parse(published('dataset.json'));

it('finds nothing in the published dataset', () => {
  expect(findContradiction(shipped())).toBeNull();
});

it('knows the rapporteur as a reporter, and as nothing else', () => {
  const dataset = shipped();
  Object.assign(dataset.records[0] ?? {}, { reportedBy: 'RAP' });
  expect(findContradiction(dataset)).toBeNull();
  Object.assign(dataset.records[0] ?? {}, { actor: 'RAP' });
  expect(findContradiction(dataset)).toEqual({
    reason: 'unknown-id',
    where: 'records[0].actor',
    detail: 'RAP',
  });
});

it.each([
  ['actors', 'subregion', '999', 'actors[0].subregion'],
  ['actors', 'members', ['CAN', 'x'], 'actors[0].members[1]'],
  ['topics', 'group', 'x', 'topics[0].group'],
  ['meetings', 'participants', ['CAN', 'x'], 'meetings[0].participants[1]'],
  ['meetings', 'spoke', ['x'], 'meetings[0].spoke[0]'],
  ['records', 'meeting', 'x', 'records[0].meeting'],
  ['records', 'modalities', ['training', 'x'], 'records[0].modalities[1]'],
  ['records', 'counterparts', ['x'], 'records[0].counterparts[0]'],
  ['proposals', 'topics', ['x'], 'proposals[0].topics[0]'],
  ['positions', 'proposal', 'x', 'positions[0].proposal'],
  ['notes', 'meeting', 'x', 'notes[0].meeting'],
  ['map', 'actor', 'x', 'map[0].actor'],
] as const)('%s: a %s that leads nowhere', (list, field, value, where) => {
  const dataset = shipped();
  Object.assign(dataset[list]?.[0] ?? {}, { [field]: value });
  expect(findContradiction(dataset)?.where).toBe(where);
});

const none = { value: null, low: null, high: null };
const counts = { units: 0, both: 0, firstOnly: 0, secondOnly: 0, f1: none, alpha: none };
const figure = (topic: string | null): AgreementFigures => ({ kind: null, topic, ...counts });
const dispute = (actor: string, topic: string): Dispute => ({
  ...{ actor, topic, kind: 'need', heldBy: 'first', kept: true, note: '' },
});

it.each<[Partial<Agreement>, string | undefined]>([
  [{ figures: [figure(null)], disputes: [dispute('CAN', 'extradition')] }, undefined],
  [{ meeting: 'x' }, 'agreements[0].meeting'],
  [{ figures: [figure('extradition'), figure('x')] }, 'agreements[0].figures[1].topic'],
  [{ disputes: [dispute('x', 'extradition')] }, 'agreements[0].disputes[0].actor'],
  [{ disputes: [dispute('CAN', 'x')] }, 'agreements[0].disputes[0].topic'],
])('agreements: %j', (change, where) => {
  const dataset = shipped();
  Object.assign(dataset.agreements[0] ?? {}, change);
  expect(findContradiction(dataset)?.where).toBe(where);
});
