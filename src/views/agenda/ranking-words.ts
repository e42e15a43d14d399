/** How a ranking was made, in words. */
import { formatList, formatNumber, t } from '../../i18n';
import { CRITERIA, type Criterion } from '../../model/criterion';
import type { RankingSettings } from '../../model/ranking';

export const criterionName = (criterion: Criterion): string => t(`agenda.criterion.${criterion}`);

/** Which weights are assumed: "weights of any size in the order Unmet, then Breadth and Experience". */
export function weighingWords({ criteria, weights }: RankingSettings): string {
  switch (weights.kind) {
    case 'any':
      return t('agenda.weights.any');
    case 'order': {
      const named = new Set(weights.order.flat());
      const rest = CRITERIA.filter((each) => !named.has(each));
      const order = [...weights.order, rest]
        .map((equals) => equals.filter((each) => criteria.includes(each)))
        .filter((equals) => equals.length > 0)
        .map((equals) => formatList(equals.map(criterionName)))
        .reduce((first, next) => t('agenda.weights.then', { first, next }));
      return t('agenda.weights.order', { order });
    }
    case 'exact':
      return t('agenda.weights.exact', {
        weights: formatList(
          criteria.map((each) =>
            t('agenda.weights.weight', {
              criterion: criterionName(each),
              weight: formatNumber(weights.weights[each]),
            }),
          ),
        ),
      });
  }
}
