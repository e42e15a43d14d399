/** Whether there is an offer: of a need, of a cell and of a topic. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoopRecord } from '../../../src/dataset/schema';
import { actorAnswer } from '../../../src/model/answers/actor-answer';
import {
  cellAnswer,
  NEED_ANSWERS,
  needAnswer,
  topicAnswer,
} from '../../../src/model/answers/topic-answer';
import { NO_FILTER } from '../../../src/model/filter';
import { createModel } from '../../../src/model/model';
import * as plain from '../naive';
import { record } from '../sample';
import * as naive from './answers-naive';
import { asked } from './match-naive';
import { market, marketAndFilter } from './match-sample';

const TRAINING = { modalities: ['training'] };

/** The state of a need of Barbados for training, with what others offer or plan on its topic. */
function stateWith(...help: CoopRecord[]) {
  const { model, at } = market([record('need', 'BRB', 'witnesses', 'raised', TRAINING), ...help]);
  return needAnswer(model, NO_FILTER, at('need'));
}

test('planned help of a form that the need names, or of none, gives another state than help of another form', () => {
  const help = (status: 'available' | 'planned', ...modalities: string[]) =>
    record(status, 'CAN', 'witnesses', status, { modalities });
  expect(stateWith(help('available', 'training'))).toBe('open');
  expect(stateWith(help('available'))).toBe('perhaps');
  expect(stateWith(help('planned', 'training'))).toBe('planned');
  expect(stateWith(help('planned'))).toBe('planned');
  expect(stateWith(help('planned', 'funding'))).toBe('other');
  expect(stateWith(help('available', 'funding'))).toBe('other');
  expect(stateWith(help('available', 'funding'), help('planned', 'training'))).toBe('planned');
  expect(stateWith(record('past', 'CAN', 'witnesses', 'delivered', TRAINING))).toBe('none');
  expect(stateWith(record('own', 'BRB', 'witnesses', 'planned', TRAINING))).toBe('none');
  const closed = { ...TRAINING, openTo: 'named' as const, counterparts: ['PER'] };
  expect(stateWith(record('closed', 'CAN', 'witnesses', 'planned', closed))).toBe('none');
});

test('a topic without an offer says where the actors that raise it plan or offer help themselves', () => {
  const ownOn = (...help: CoopRecord[]) => {
    const { model } = market([record('n', 'OAS', 'witnesses', 'raised', TRAINING), ...help]);
    return topicAnswer(model, NO_FILTER, model.topicIndex.get('witnesses') as number).own;
  };
  const plan = record('p', 'OAS', 'witnesses', 'planned', TRAINING);
  // In the same sentence.
  const joint = record('j', 'CAN', 'witnesses', 'planned', { ...TRAINING, quote: 'Words of p.' });
  expect(ownOn()).toBeUndefined();
  expect(ownOn(plan)).toBe('plan');
  expect(ownOn(plan, joint)).toBe('plan');
  expect(ownOn(plan, record('o', 'OAS', 'witnesses', 'available', TRAINING))).toBe('help');
  const closed = { ...TRAINING, openTo: 'named' as const, counterparts: ['PER'] };
  expect(ownOn(plan, record('c', 'CAN', 'witnesses', 'available', closed))).toBeUndefined();
  expect(
    ownOn(plan, record('w', 'CAN', 'witnesses', 'planned', { ...TRAINING, start: 100 })),
  ).toBeUndefined();
});

test('the states of needs, cells, topics and actors are those of a naive reading of the codebook', () => {
  fc.assert(
    fc.property(marketAndFilter, ([dataset, one]) => {
      const model = createModel(dataset);
      const least = (isIn: (position: number) => boolean) => {
        const cells = new Map<string, number>();
        dataset.records.forEach(({ kind, actor, topic }, at) => {
          if (kind !== 'need' || !isIn(at)) return;
          const state = NEED_ANSWERS.indexOf(naive.needAnswer(dataset, one, at));
          const cell = `${actor}/${topic}`;
          cells.set(cell, Math.max(state, cells.get(cell) ?? 0));
        });
        return cells;
      };
      dataset.records.forEach(({ kind }, at) => {
        if (kind === 'need')
          expect(needAnswer(model, one, at)).toBe(naive.needAnswer(dataset, one, at));
      });
      // A cell shows a need where one passes the whole filter; its state is of all that are asked from.
      const shown = least((at) => plain.passes(dataset, one, at));
      const all = least((at) => asked(dataset, one, at));
      model.topics.forEach(({ id }, topic) => {
        model.actors.forEach((actor, row) => {
          const cell = `${actor.id}/${id}`;
          expect(cellAnswer(model, one, row, topic)).toBe(
            shown.has(cell) ? NEED_ANSWERS[all.get(cell) as number] : null,
          );
        });
        const raised = model.actors.filter((actor) => all.has(`${actor.id}/${id}`));
        const states = raised.filter(({ kind }) => kind === 'state');
        const expected = (states.length > 0 ? states : raised).map(
          (actor) => NEED_ANSWERS[all.get(`${actor.id}/${id}`) as number],
        );
        const { own, ...answer } = topicAnswer(model, one, topic);
        expect(own === undefined || answer.state === 'none').toBe(true);
        expect(answer).toEqual({
          state: NEED_ANSWERS.find((each) => expected.includes(each)) ?? 'no-request',
          open: expected.filter((each) => each === 'open').length,
          of: expected.length,
        });
      });
      // The answer of an actor has the worst of its topics beside the best.
      model.actors.forEach((actor, row) => {
        const expected = model.topics.flatMap(({ id }) => {
          const state = all.get(`${actor.id}/${id}`);
          return state !== undefined && shown.has(`${actor.id}/${id}`) ? [state] : [];
        });
        const [best, worst] = [Math.min(...expected), Math.max(...expected)];
        const count = (state: number) => expected.filter((each) => each === state).length;
        expect(actorAnswer(model, one, row)).toEqual({
          state: NEED_ANSWERS[best] ?? 'no-request',
          open: count(0),
          of: expected.length,
          best: count(best),
          least: best < worst ? { state: NEED_ANSWERS[worst], count: count(worst) } : null,
        });
      });
    }),
  );
});
