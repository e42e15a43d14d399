/** The sentence of finding: what the numbers hold, whatever the data are about. */
import { formatList, t } from '../../../i18n';
import { needsIn, offersNowIn } from '../../../model/needs-against-offers';
import { leaders } from '../largest';
import type { BarRow, BarsState } from './bars-state';

const rowsOf = ({ everything }: BarsState): BarRow[] => everything.flatMap(({ rows }) => rows);

export function barsFinding(state: BarsState): string | null {
  return state.by === 'topic' ? topicFinding(rowsOf(state)) : actorFinding(rowsOf(state));
}

/** Needed topics on which nobody offers; where there are none, that each has an offer. */
function topicFinding(rows: readonly BarRow[]): string | null {
  const needed = rows.filter((row) => needsIn(row) > 0);
  if (needed.length === 0) return null;
  const open = needed.filter(({ nobody }) => nobody);
  if (open.length === 0) {
    // Where the filter hides offers, the drawing does not hold the sentence.
    return needed.every((row) => offersNowIn(row) > 0)
      ? t('charts.bars.finding.topic.none', { count: needed.length })
      : null;
  }
  const most = leaders(open, needsIn);
  const count = open.length;
  if (most.length === 0) return t('charts.bars.finding.topic', { count });
  const names = formatList(
    most.map((row) => t('charts.bars.finding.topic.one', { name: row.label, count: needsIn(row) })),
  );
  return most.length === count
    ? t('charts.bars.finding.topic.all', { count, names })
    : t('charts.bars.finding.topic.most', { count, names });
}

/** Actors with a need that is not answered. */
function actorFinding(rows: readonly BarRow[]): string | null {
  const open = rows.filter(({ gap }) => gap > 0);
  if (open.length === 0) return null;
  const most = leaders(open, ({ gap }) => gap);
  const count = open.length;
  if (most.length === 0) return t('charts.bars.finding.actor', { count });
  const names = formatList(
    most.map((row) => t('charts.bars.finding.actor.one', { name: row.label, count: row.gap })),
  );
  return most.length === count
    ? t('charts.bars.finding.actor.all', { count, names })
    : t('charts.bars.finding.actor.most', { count, names });
}
