/**
 * The model's answers for a snapshot, each computed once however many views ask for it, and the same
 * object for as long as the snapshot lives: what is drawn later asks about an older one meanwhile.
 * Across snapshots each remembers its last question only.
 */
import type { Filter } from '../model/filter';
import type { Model } from '../model/model';
import { type Layout, layout } from '../model/order';
import { type Pivot, pivot } from '../model/pivot';
import { type Summary, summary } from '../model/summary';
import type { Snapshot } from './store';
import { filterOf, type ViewState } from './view-state';

export interface Answers {
  readonly filter: (snapshot: Snapshot) => Filter;
  readonly pivot: (snapshot: Snapshot) => Pivot;
  readonly layout: (snapshot: Snapshot) => Layout;
  readonly summary: (snapshot: Snapshot) => Summary;
}

/** Remembers the last answer and gives it again while every part of the question is the same. */
function remember<Q extends readonly unknown[], A>(
  answer: (last: A | undefined, ...question: Q) => A,
) {
  let last: { question: Q; answer: A } | undefined;
  return (...question: Q): A => {
    if (!last?.question.every((part, position) => Object.is(part, question[position])))
      last = { question, answer: answer(last?.answer, ...question) };
    return last.answer;
  };
}

/** The answer for a snapshot, kept with it. */
function kept<A extends object>(answer: (snapshot: Snapshot) => A) {
  const known = new WeakMap<Snapshot, A>();
  return (snapshot: Snapshot): A => {
    const before = known.get(snapshot);
    if (before) return before;
    const now = answer(snapshot);
    known.set(snapshot, now);
    return now;
  };
}

const sameParts = (a: Filter, b: Filter) =>
  Object.keys(a).every((key) => a[key as keyof Filter] === b[key as keyof Filter]);

export function createAnswers(model: Model): Answers {
  let lastFilter: Filter | undefined;
  const filter = kept(({ state, found }): Filter => {
    const next = filterOf(state, found);
    if (!lastFilter || !sameParts(lastFilter, next)) lastFilter = next;
    return lastFilter;
  });
  const pivotFor = remember((last: Pivot | undefined, asked: Filter) => pivot(model, asked, last));
  const layoutFor = remember(
    (_last: Layout | undefined, counted: Pivot, sort: ViewState['sort'], hide: ViewState['hide']) =>
      layout(model, counted, {
        sortActors: sort.actors,
        sortTopics: sort.topics,
        hideActors: hide.includes('actors'),
        hideTopics: hide.includes('topics'),
      }),
  );
  const summaryFor = remember((_last: Summary | undefined, asked: Filter, counted: Pivot) =>
    summary(model, asked, counted),
  );
  const pivotOf = kept((snapshot) => pivotFor(filter(snapshot)));
  return {
    filter,
    pivot: pivotOf,
    layout: kept((snapshot) =>
      layoutFor(pivotOf(snapshot), snapshot.state.sort, snapshot.state.hide),
    ),
    summary: kept((snapshot) => summaryFor(filter(snapshot), pivotOf(snapshot))),
  };
}
