/** The sign of organizations, which stand beside the States: filled as the bar that it stands at. */
import { STATUSES } from '../../dataset/values';
import type { Paint } from './bar-parts';
import { PAINTS } from './status-paint';

interface Props {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly paint: Paint;
}

export function Rhomb({ x, y, width, paint }: Props) {
  const reach = (width - paint.strokeWidth) / 2;
  return (
    <path
      className="charts-rhomb"
      {...paint}
      d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`}
    />
  );
}

/** In the legend: one for each status of offers. */
export function RhombSwatch() {
  return (
    <svg className="charts-swatch" width="44" height="14" aria-hidden="true" focusable="false">
      {STATUSES.offer.map((status, at) => (
        <Rhomb key={status} x={7 + at * 15} y={7} width={13} paint={PAINTS[status]} />
      ))}
    </svg>
  );
}
