/** The bars: the needs' parts follow each other, each status of offers starts from the axis. */
import { memo, useMemo } from 'react';
import { STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import { type BarPart, BarParts } from './bar-parts';
import { type ChartStatus, PAINTS } from './status-paint';
import { useTogether } from './taken-together';
import type { Band, ChartLayout, PlacedRow } from './two-sided-layout';
import type { By } from './two-sided-state';

interface Part extends BarPart {
  readonly row: PlacedRow;
  readonly by: By;
  readonly status: ChartStatus;
  readonly count: number;
}

function partsOf(row: PlacedRow, { by, x }: ChartLayout): Part[] {
  const id = row.ids.length === 1 ? row.id : null;
  const part = (
    status: ChartStatus,
    count: number,
    from: number,
    to: number,
    band: Band,
  ): Part[] => {
    if (count === 0) return [];
    const box = { x: from, width: to - from, ...band };
    return [{ ...box, series: status, paint: PAINTS[status], id, row, by, status, count }];
  };
  let before = 0;
  const needs = STATUSES.need.flatMap((status) => {
    const count = row.need[status];
    before += count;
    return part(status, count, x(-before), x(count - before), row.needBar);
  });
  const offers = STATUSES.offer.flatMap((status) =>
    part(status, row.offer[status], x(0), x(row.offer[status]), row.lanes[status]),
  );
  return [...needs, ...offers];
}

const titleOf = ({ by, row, status, count }: Part): string =>
  t(`charts.part.${by}`, { name: row.title, status: t(`status.${status}`), count });

export const TwoSidedBars = memo(function TwoSidedBars({
  layout,
}: {
  readonly layout: ChartLayout;
}) {
  const take = useTogether();
  const { width, height, by, groups } = layout;
  const parts = useMemo(
    () => groups.flatMap(({ rows }) => rows.flatMap((row) => partsOf(row, layout))),
    [groups, layout],
  );
  return (
    <BarParts
      kind={by}
      width={width}
      height={height}
      parts={parts}
      titleOf={titleOf}
      onPart={({ row, status }) => take({ [by]: row.ids, status: [status] })}
    />
  );
});
