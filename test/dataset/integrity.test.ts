import { expect, it } from 'vitest';
import type { Agreement, AgreementFigures, Dispute } from '../../src/dataset/agreement-schema';
import { parseDataset } from '../../src/dataset/check';
import type { Dataset } from '../../src/dataset/schema';
import { findContradiction } from '../../src/dataset/soundness';
import { published } from '../fixtures/data-home';
import { sealed } from '../fixtures/sealed';

const shipped = (): Dataset => JSON.parse(published('dataset.json'));

it('accepts the rapporteur in reportedBy, and in no other field', () => {
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

it('refuses an outline with an actor that is in no list', () => {
  const dataset = shipped();
  const [meeting] = dataset.meetings;
  const outline = meeting?.outline.map((node, i) => (i === 3 ? { ...node, actor: 'XXX' } : node));
  Object.assign(meeting ?? {}, { outline });
  expect(findContradiction(dataset)).toEqual({
    reason: 'unknown-id',
    where: 'meetings[0].outline[3].actor',
    detail: 'XXX',
  });
});

it('refuses a State that lies in itself, and one that is a member of itself', () => {
  const at = shipped().actors.findIndex(({ kind }) => kind === 'state');
  const { id } = shipped().actors[at] ?? {};
  for (const [field, value] of [
    ['subregion', id],
    ['members', [id]],
  ] as const) {
    const dataset = shipped();
    Object.assign(dataset.actors[at] ?? {}, { [field]: value });
    expect(findContradiction(dataset)).toEqual({
      reason: 'circle',
      where: `actors[${at}].${field}`,
      detail: id,
    });
  }
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

const estimate = (value: number) => ({ value, low: null, high: null });

it.each<[Partial<AgreementFigures>, string]>([
  [{ units: 99_999 }, 'miscounted: agreements[0].figures[0].units: 99999 > '],
  [{ units: 10, both: 11 }, 'miscounted: agreements[0].figures[0]: 11 > 10'],
  [{ f1: estimate(99_999) }, 'invalid: agreements[0].figures[0].f1.value: <= 1'],
  [{ alpha: estimate(-2) }, 'invalid: agreements[0].figures[0].alpha.value: >= -1'],
])('refuses an agreement on more than there is: %j', (change, fault) => {
  const dataset = shipped();
  Object.assign(dataset.agreements[0] ?? {}, { figures: [{ ...figure(null), ...change }] });
  expect(() => parseDataset(sealed(dataset))).toThrow(fault);
});

it('refuses more pairs of links with equal effects than both codings have', () => {
  const dataset = shipped();
  const counts = { both: 1, firstOnly: 0, secondOnly: 0, agree: 2 };
  const links = { ...counts, f1: estimate(1), kappa: estimate(1) };
  Object.assign(dataset.agreements[0] ?? {}, { links });
  expect(() => parseDataset(sealed(dataset))).toThrow(
    'miscounted: agreements[0].links.agree: 2 > 1',
  );
});

it.each(['name', 'label', 'title'])('refuses a %s that turns the direction of text', (field) => {
  const dataset = shipped();
  const list = { name: dataset.actors, label: dataset.topics, title: dataset.meetings }[field];
  Object.assign(list?.[0] ?? {}, { [field]: 'Canada \u202edaB' });
  expect(() => parseDataset(sealed(dataset))).toThrow(
    new RegExp(`^turning-sign: \\w+\\[0\\]\\.${field}: U\\+202E$`),
  );
});
