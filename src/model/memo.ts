/**
 * The one cache of answers about a model. A function of a model, or of a model and a filter, computes each
 * answer once and keeps it as long as the model and the filter object live. Further arguments are compared with
 * those of the last call only: strings, numbers and the like by value, plain objects field by field, everything
 * else by identity.
 */
import type { Filter } from './filter';
import type { Model } from './model';

type Question = readonly [] | readonly [filter: Filter, ...rest: unknown[]];

interface StoredAnswer<Answer> {
  readonly question: Question;
  readonly answer: Answer;
}

/** Returns `compute` with a cache. `compute` must be pure; callers share its answers and must not write to them. */
export function memo<Asked extends Question, Answer>(
  compute: (model: Model, ...question: Asked) => Answer,
): (model: Model, ...question: Asked) => Answer {
  const cache = new WeakMap<Model, WeakMap<Model | Filter, StoredAnswer<Answer>>>();
  return (model, ...question) => {
    let ofModel = cache.get(model);
    if (!ofModel) {
      ofModel = new WeakMap();
      cache.set(model, ofModel);
    }
    const key = question[0] ?? model;
    const stored = ofModel.get(key);
    if (stored && isSame(stored.question, question)) return stored.answer;
    const answer = compute(model, ...question);
    ofModel.set(key, { question, answer });
    return answer;
  };
}

/** Compares the arguments after the filter. The filters are equal, since the cache found the stored answer by them. */
function isSame(stored: Question, now: Question): boolean {
  for (let at = 1; at < now.length; at++) if (!isEqual(stored[at], now[at])) return false;
  return stored.length === now.length;
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
