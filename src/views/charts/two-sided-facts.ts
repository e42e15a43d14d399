import { STATUSES } from '../../dataset/values';
import type { Filter } from '../../model/filter';
import type { Model } from '../../model/model';
import type { Sides } from '../../model/two-sided';
import { actorColumns, isAsked, topicColumns } from './common-facts';
import type { ChartState } from './two-sided-state';

/**
 * How many stand under a status, for each row of the table: States and, apart, organizations by
 * topic, and topics by actor. What the filter does not ask for is no zero and has no fact.
 */
export function twoSidedFacts(
  model: Model,
  filter: Pick<Filter, 'kind' | 'status'>,
  { by, everything }: ChartState,
) {
  const needs = STATUSES.need.filter((status) => isAsked(filter, status));
  const offers = STATUSES.offer.filter((status) => isAsked(filter, status));
  return everything.flatMap(({ rows }) =>
    rows.flatMap(({ id, organizations, ...row }) => {
      const about = by === 'topic' ? topicColumns(model, [id]) : actorColumns(model, id);
      const of = ({ need, offer }: Sides, unit: string) => [
        ...needs.map((status) => ({ ...about, kind: 'need', status, unit, count: need[status] })),
        ...offers.map((status) => ({
          ...about,
          kind: 'offer',
          status,
          unit,
          count: offer[status],
        })),
      ];
      return [
        ...of(row, by === 'topic' ? 'states' : 'topics'),
        ...(organizations ? of(organizations, 'organizations') : []),
      ];
    }),
  );
}
