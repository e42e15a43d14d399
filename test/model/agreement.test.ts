import { expect, test } from 'vitest';
import type { Agreement } from '../../src/dataset/schema';
import {
  couldBeLow,
  disputesIn,
  disputesOf,
  ENOUGH_CELLS,
  figuresOf,
  hasFewCells,
  isLow,
  isShaky,
  shakyTopics,
  WARN_BELOW,
} from '../../src/model/agreement';
import { createModel } from '../../src/model/model';
import { HAND_WRITTEN } from './sample';

const model = createModel(HAND_WRITTEN);
const first = HAND_WRITTEN.agreements[0] as Agreement;
const estimate = (value: number | null) => ({ value, low: null, high: null });

test('figures by kind, by topic, and of all cells', () => {
  expect(figuresOf(first)?.alpha.value).toBe(0.8);
  expect(figuresOf(first, { kind: 'need' })?.alpha.value).toBe(0.85);
  expect(figuresOf(first, { topic: 'extradition' })?.alpha.value).toBe(0.5);
  expect(figuresOf(first, { topic: 'weather' })).toBeUndefined();
});

test('a figure is low below the threshold, not at it and not where it is undefined', () => {
  expect([0.666, WARN_BELOW, 1, null].map((value) => isLow(estimate(value)))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a figure could be low where only its interval reaches below the threshold', () => {
  const reaching = (value: number | null, low: number | null) =>
    couldBeLow({ value, low, high: value });
  expect(reaching(0.9, 0.666)).toBe(true);
  expect(reaching(0.9, WARN_BELOW)).toBe(false);
  expect(reaching(0.9, null)).toBe(false);
  expect(reaching(null, null)).toBe(false);
  // It is low.
  expect(reaching(0.5, 0.3)).toBe(false);
});

test('a topic has few cells where both codings together hold fewer than enough', () => {
  const held = (both: number, firstOnly: number, secondOnly: number, topic: string | null) =>
    hasFewCells({
      ...(figuresOf(first) as NonNullable<ReturnType<typeof figuresOf>>),
      both,
      firstOnly,
      secondOnly,
      topic,
    });
  expect(held(ENOUGH_CELLS - 1, 0, 0, 'firearms')).toBe(true);
  expect(held(ENOUGH_CELLS - 3, 1, 1, 'firearms')).toBe(true);
  expect(held(ENOUGH_CELLS - 2, 1, 1, 'firearms')).toBe(false);
  expect(held(ENOUGH_CELLS - 1, 0, 1, 'firearms')).toBe(false);
  expect(held(0, 0, 0, null)).toBe(false);
});

test('a topic is shaky where any meeting measured it low; a low kind shakes none', () => {
  expect([...shakyTopics(model)]).toEqual(['extradition']);
  const low = (kind: 'need' | null, topic: string | null) => ({
    ...(figuresOf(first) as NonNullable<ReturnType<typeof figuresOf>>),
    kind,
    topic,
    alpha: estimate(0.1),
  });
  const second: Agreement = {
    meeting: 'second',
    secondCoding: 'measured',
    figures: [low(null, null), low('need', null), low(null, 'firearms')],
    disputes: [],
  };
  const both = createModel({ ...HAND_WRITTEN, agreements: [first, second] });
  expect([...shakyTopics(both)]).toEqual(['extradition', 'firearms']);
  expect(isShaky(both, 'firearms')).toBe(true);
  expect(isShaky(both, 'witnesses')).toBe(false);
  expect(shakyTopics(both)).toBe(shakyTopics(both));
});

test('disputes of every cell are those that the meetings list for it', () => {
  model.actors.forEach((actor, row) => {
    model.topics.forEach((topic, column) => {
      const expected = HAND_WRITTEN.agreements.flatMap(({ meeting, disputes }) =>
        disputes
          .filter((dispute) => dispute.actor === actor.id && dispute.topic === topic.id)
          .map((dispute) => ({ ...dispute, meeting })),
      );
      expect(disputesIn(model, row, column)).toEqual(expected);
      expect(disputesOf(model, actor.id, topic.id)).toEqual(expected);
    });
  });
  expect(disputesOf(model, 'ARG', 'witnesses')).toHaveLength(1);
});

test('disputes of some kinds, and of what is no cell', () => {
  expect(disputesOf(model, 'ARG', 'witnesses', ['offer'])).toEqual([]);
  expect(disputesOf(model, 'ARG', 'witnesses', ['need', 'offer'])).toHaveLength(1);
  // One column left of Argentina's first would be the cell before it.
  for (const actor of [...model.actors.map(({ id }) => id), '021'])
    expect(disputesOf(model, actor, 'weather')).toEqual([]);
  expect(disputesOf(model, '021', 'witnesses')).toEqual([]);
});
