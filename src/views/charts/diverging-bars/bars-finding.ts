/** The sentence of finding: what the numbers hold, whatever the data are about. */
import { formatList, t } from '../../../i18n';
import { needsIn, offersNowIn } from '../../../model/needs-against-offers';
import { leaders } from '../largest';
import type { BarRow, BarsState } from './bars-state';

/** By topic, the needed ones on which nobody offers; by actor, those with a need nobody else answers. */
export function barsFinding({ by, everything }: BarsState): string | null {
  const rows = everything.flatMap((group) => group.rows);
  const isTopic = by === 'topic';
  const open = rows.filter((row) => (isTopic ? row.nobody && needsIn(row) > 0 : row.gap > 0));
  const count = open.length;
  if (count === 0) return isTopic ? noneOpen(rows) : null;
  const figure = (row: BarRow) => (isTopic ? needsIn(row) : row.gap);
  const most = leaders(open, figure);
  if (most.length === 0) return t(`charts.bars.finding.${by}`, { count });
  const one = (row: BarRow) =>
    t(`charts.bars.finding.${by}.one`, { name: row.label, count: figure(row) });
  const names = formatList(most.map(one));
  const how = most.length === count ? 'all' : 'most';
  return t(`charts.bars.finding.${by}.${how}`, { count, names });
}

/** Each needed topic has an offer; null where the filter hides one, or nothing is needed. */
function noneOpen(rows: readonly BarRow[]): string | null {
  const needed = rows.filter((row) => needsIn(row) > 0);
  if (needed.length === 0 || needed.some((row) => offersNowIn(row) === 0)) return null;
  return t('charts.bars.finding.topic.none', { count: needed.length });
}
