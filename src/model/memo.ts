/**
 * The one cache of what is asked of a model: a function of the model, or of model and filter, computes each
 * answer once and keeps it for as long as the model and the filter object live. Further arguments are compared
 * with those of the last call only: strings, numbers and the like by value, plain objects field by field,
 * everything else by identity.
 */
import type { Filter } from './filter';
import type { Model } from './model';

type Question = readonly [] | readonly [filter: Filter, ...rest: unknown[]];

interface Kept<Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

/** `compute` must be pure; its answers are shared and must not be written to. */
export function memo<Asked extends Question, Answer>(
  compute: (model: Model, ...question: Asked) => Answer,
): (model: Model, ...question: Asked) => Answer {
  const kept = new WeakMap<Model, WeakMap<Model | Filter, Kept<Answer>>>();
  return (model, ...question) => {
    let ofModel = kept.get(model);
    if (!ofModel) {
      ofModel = new WeakMap();
      kept.set(model, ofModel);
    }
    const key = question[0] ?? model;
    const before = ofModel.get(key);
    if (before && isSame(before.question, question)) return before.answer;
    const answer = compute(model, ...question);
    ofModel.set(key, { question, answer });
    return answer;
  };
}

/** The filter, which comes first, is the key already. */
function isSame(before: Question, now: Question): boolean {
  for (let at = 1; at < now.length; at++) if (!isEqual(before[at], now[at])) return false;
  return before.length === now.length;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.is(one[key], other[key]))
  );
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
