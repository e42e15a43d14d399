/** What a row says to the pointer, to the arrow keys and to a screen reader, in whole words. */
import { useEffect } from 'react';
import type { TooltipContentProps } from 'recharts';
import { t } from '../../../i18n';
import type { DrawnRow } from './bars-layout';
import type { BarRow, By } from './bars-state';

/** The rest is given by recharts, which copies the element for each row that it shows. */
interface Props extends Partial<TooltipContentProps> {
  readonly by: By;
  /** Told which row is shown: the one that the key Enter marks. */
  readonly onRow: (row: DrawnRow | null) => void;
}

export function BarsTooltip({ by, onRow, active, payload }: Props) {
  const shown = active ? ((payload?.[0]?.payload as DrawnRow | undefined) ?? null) : null;
  useEffect(() => onRow(shown), [onRow, shown]);
  if (!shown) return null;
  const { row, lines } = shown;
  return (
    <div className="bars-tooltip" role="status">
      <strong>{row ? row.title : lines.join(' ')}</strong>
      {row && sentencesOf(row, by).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </div>
  );
}

/** The numbers of a row in words; what is zero is left out, but for needs and for offers now. */
export function sentencesOf(row: BarRow, by: By): string[] {
  const { asks, raises, states, organizations, planned, past, gap, nobody } = row;
  const isTopic = by === 'topic';
  return [
    t(`charts.bars.needs.${by}`, { asks, raises }),
    isTopic
      ? t('charts.bars.offers.topic', { states, organizations })
      : t('charts.bars.offers.actor', { count: states }),
    ...(planned + past > 0 ? [t('charts.bars.apart', { planned, past })] : []),
    ...(nobody ? [t('charts.bars.nobody.topic')] : []),
    ...(!nobody && gap > 0 ? [t(`charts.bars.gap.${by}`, { count: gap })] : []),
  ];
}
