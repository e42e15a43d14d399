/**
 * Third step of the chart: paint. Everything that a reader can reach by
 * keyboard is plain HTML above the drawing, and the drawing takes no focus.
 */
import { useMemo, useRef } from 'react';
import { t } from '../../i18n';
import { useIsPointed, usePointAt } from './pointing';
import { rowSentence } from './row-sentence';
import { TwoSidedBars } from './two-sided-bars';
import { type ChartLayout, HEAD, layOut, type PlacedRow } from './two-sided-layout';
import { TwoSidedGrid, TwoSidedNumbers } from './two-sided-numbers';
import type { ChartState } from './two-sided-state';
import { useWidth } from './use-width';

interface Props {
  readonly state: ChartState;
  readonly onRow: (...ids: string[]) => void;
}

export function TwoSidedPicture({ state, onRow }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(() => layOut(state, width), [state, width]);
  return (
    <div className="charts-picture" ref={frame} style={{ height: layout.height }}>
      <Sides layout={layout} />
      <TwoSidedGrid layout={layout} />
      {layout.groups.map((group) => (
        <div key={group.id}>
          {group.label !== null && (
            <h3 className="charts-group" style={{ top: group.y }}>
              {group.label}
            </h3>
          )}
          <ul aria-label={group.label ?? t(`charts.title.${state.by}`)}>
            {group.rows.map((row) => (
              <li key={row.id} style={{ top: row.band.y, height: row.band.height }}>
                <RowButton row={row} layout={layout} onRow={onRow} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <TwoSidedBars layout={layout} />
      <TwoSidedNumbers layout={layout} />
    </div>
  );
}

function Sides({ layout: { by, axis, width, gutter } }: { layout: ChartLayout }) {
  return (
    <p className="charts-sides" style={{ height: HEAD.sides }}>
      <span style={{ right: width - axis + 6, maxWidth: axis - gutter }}>
        {t(`charts.side.need.${by}`)}
      </span>
      <span style={{ left: axis + 6, maxWidth: width - axis - 6 }}>
        {t(`charts.side.offer.${by}`)}
      </span>
    </p>
  );
}

interface RowButtonProps {
  readonly row: PlacedRow;
  readonly layout: ChartLayout;
  readonly onRow: Props['onRow'];
}

function RowButton({ row, layout: { by, stacked, gutter }, onRow }: RowButtonProps) {
  return (
    <button
      type="button"
      className="charts-row quiet"
      data-row={row.id}
      data-stacked={stacked || undefined}
      aria-pressed={row.chosen}
      title={row.title === row.label ? undefined : row.title}
      data-pointed={useIsPointed(by, ...row.ids) || undefined}
      onClick={() => onRow(...row.ids)}
      {...usePointAt(by, row.ids.length === 1 ? row.id : null)}
    >
      <span className="charts-label" style={stacked ? undefined : { width: gutter }}>
        {row.label}
      </span>
      <span className="visually-hidden">: {rowSentence(row, by)}</span>
    </button>
  );
}
