import { formatList, t } from '../../i18n';
import { sideSize } from '../../model/two-sided';
import type { By, ChartRow } from './two-sided-state';

/** The numbers of a row in words: what the bars show. */
export function rowSentence({ needs, offer, organizations }: ChartRow, by: By): string {
  const parts = [
    t(`charts.row.need.${by}`, { count: needs }),
    t(`charts.row.offer.${by}`, { ...offer }),
  ];
  if (organizations) {
    const need = sideSize(organizations.need);
    if (need + sideSize(organizations.offer) > 0)
      parts.push(t('charts.row.organizations', { need, ...organizations.offer }));
  }
  return formatList(parts);
}
