import { expect, test } from 'vitest';
import type { Agreement, AgreementFigures } from '../../../src/dataset/agreement-schema';
import { NO_FILTER } from '../../../src/model/filter';
import { disputesUnder, isLow, isShaky, WARN_BELOW } from '../../../src/model/findings/agreement';
import { createModel, type Model } from '../../../src/model/model';
import { HAND_WRITTEN } from '../sample';

const model = createModel(HAND_WRITTEN);
const first = HAND_WRITTEN.agreements[0] as Agreement;
const [whole] = first.figures as [AgreementFigures];
const estimate = (value: number | null) => ({ value, low: null, high: null });

test('a figure is low below the threshold, not at it and not where it is undefined', () => {
  expect([0.666, WARN_BELOW, 1, null].map((value) => isLow(estimate(value)))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a topic is shaky where any meeting measured it low; a low figure of a kind makes no topic shaky', () => {
  const shaky = (of: Model) => of.topics.map(({ id }) => id).filter((id) => isShaky(of, id));
  expect(shaky(model)).toEqual(['extradition']);
  const low = (kind: 'need' | null, topic: string | null) => ({
    ...whole,
    kind,
    topic,
    alpha: estimate(0.1),
  });
  const second: Agreement = {
    meeting: 'second',
    secondCoding: 'measured',
    figures: [low(null, null), low('need', null), low(null, 'firearms')],
    fields: [],
    disputes: [],
  };
  const both = createModel({ ...HAND_WRITTEN, agreements: [first, second] });
  expect(shaky(both).sort()).toEqual(['extradition', 'firearms']);
});

test('disputes of every cell are those that the meetings list for it', () => {
  model.actors.forEach((actor, row) => {
    model.topics.forEach((topic, column) => {
      const expected = HAND_WRITTEN.agreements.flatMap(({ meeting, disputes }) =>
        disputes
          .filter((dispute) => dispute.actor === actor.id && dispute.topic === topic.id)
          .map((dispute) => ({ ...dispute, meeting })),
      );
      expect(disputesUnder(model, NO_FILTER, row, column)).toEqual(expected);
    });
  });
  const of = (actor: string, topic: string) =>
    disputesUnder(
      model,
      NO_FILTER,
      model.actorIndex.get(actor) ?? -1,
      model.topicIndex.get(topic) ?? -1,
    );
  expect(of('ARG', 'witnesses')).toHaveLength(1);
});
