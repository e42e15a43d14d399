/** What the tests expect of the shipped data, found in it: a correction of a record breaks none. */
import type { CoopRecord, Dataset } from '../../src/dataset/schema';
import { published } from '../fixtures/data-home';

export const dataset: Dataset = JSON.parse(published('dataset.json'));

export const nameOf = (actor: string) =>
  dataset.actors.find(({ id }) => id === actor)?.name ?? actor;
export const labelOf = (topic: string) =>
  dataset.topics.find(({ id }) => id === topic)?.label ?? topic;
export const shortOf = (topic: string) =>
  dataset.topics.find(({ id }) => id === topic)?.short ?? topic;

export const recordsOf = (actor: string, topic: string) =>
  dataset.records.filter((record) => record.actor === actor && record.topic === topic);

function first<Item>(items: readonly Item[], what: string): Item {
  if (items[0] === undefined) throw new Error(`The shipped data has no ${what}`);
  return items[0];
}

/** A State's need: what the default view shows a mark for. */
export const need: CoopRecord = first(
  dataset.records.filter(
    ({ kind, actor, basis }) =>
      kind === 'need' &&
      basis === 'explicit' &&
      dataset.actors.some(({ id, kind }) => id === actor && kind === 'state'),
  ),
  'need of a State',
);

/** A record whose cell has others beside it, all of them in the default view. */
export const oneOfSeveral: CoopRecord = first(
  dataset.records.filter(({ actor, topic }) => {
    const cell = recordsOf(actor, topic);
    return cell.length > 1 && cell.every(({ kind }) => kind !== 'capacity');
  }),
  'cell of several records',
);
