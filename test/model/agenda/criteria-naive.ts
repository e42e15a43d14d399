/** A naive twin of the five criteria, slow but plain. */
import type { Dataset } from '../../../src/dataset/schema';
import { CRITERIA, type Criterion } from '../../../src/model/agenda/criterion';
import type { Filter } from '../../../src/model/filter';
import { answerOf } from '../answers/answers-naive';
import { asked as isAsked } from '../answers/match-naive';

/** Returns the counted actors and those beside, by criterion and topic. */
export function naiveCriteria(dataset: Dataset, asked: Filter) {
  const all = dataset.records.map((each, at) => ({
    ...each,
    at,
    actorKind: dataset.actors.find(({ id }) => id === each.actor)?.kind,
    // Places choose whose needs count, and nothing else.
    isAsked: isAsked(
      dataset,
      each.kind === 'need' ? asked : { ...asked, actor: [], subregion: [] },
      at,
    ),
  }));
  const actorsIn = (records: { actor: string }[]) => new Set(records.map(({ actor }) => actor));
  return (criterion: Criterion, topic: string) => {
    const own = all.filter((each) => each.topic === topic && each.isAsked);
    const needs = own.filter(({ kind }) => kind === 'need');
    const unmet = () => needs.filter(({ at }) => answerOf(dataset, asked, at) !== 'answered');
    const offers = own.filter(({ status }) => status === 'available');
    const records = {
      breadth: needs,
      firmness: needs.filter(({ status }) => status !== 'raised'),
      unmet: criterion === 'unmet' ? unmet() : [],
      supply: offers,
      experience: own.filter(({ status }) => status === 'in-place'),
    }[criterion];
    const planned = own.filter(
      ({ status, actor }) => status === 'planned' && !actorsIn(offers).has(actor),
    );
    const of = (kind: string) => actorsIn(records.filter(({ actorKind }) => actorKind === kind));
    const states = of('state');
    const organizations = of('organization');
    const isSupply = criterion === 'supply';
    return {
      counted: isSupply ? new Set([...states, ...organizations]) : states,
      regions: of('region'),
      organizations: isSupply ? new Set() : organizations,
      planned: isSupply ? actorsIn(planned) : new Set(),
    };
  };
}

/** All values, topic by topic. */
export function naiveValues(dataset: Dataset, of: ReturnType<typeof naiveCriteria>): number[] {
  const counts = dataset.topics.map(({ id }) =>
    CRITERIA.map((criterion) => of(criterion, id).counted.size),
  );
  const largest = CRITERIA.map((_, at) => Math.max(...counts.map((each) => each[at] ?? 0)));
  return counts.flatMap((each) => each.map((count, at) => count / (largest[at] || 1)));
}
