/** Who offers, by shape and fill: a ring for no one, a disc for States, a rhomb for organizations. */
import type { MarketTopic } from './market-state';

export type Supply = 'none' | 'states' | 'organizations' | 'both';
export const SUPPLIES: readonly Supply[] = ['none', 'states', 'organizations', 'both'];

/** Of all the topics of a mark. */
export function supplyOf(topics: readonly MarketTopic[]): Supply {
  const states = topics.some((topic) => topic.states > 0);
  const organizations = topics.some((topic) => topic.organizations > 0);
  if (states) return organizations ? 'both' : 'states';
  return organizations ? 'organizations' : 'none';
}

interface Props {
  readonly supply: Supply;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export function SupplyShape({ supply, x, y, radius }: Props) {
  const rhomb = (reach: number) =>
    `M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`;
  switch (supply) {
    case 'none':
      return <circle className="market-ring" cx={x} cy={y} r={radius - 1} />;
    case 'states':
      return <circle className="market-disc" cx={x} cy={y} r={radius} />;
    case 'organizations':
      return <path className="market-disc" d={rhomb(radius * 1.2)} />;
    case 'both':
      return (
        <>
          <circle className="market-both" cx={x} cy={y} r={radius - 1} />
          <path className="market-disc" d={rhomb(radius - 2)} />
        </>
      );
  }
}

export function SupplySwatch({ supply }: { supply: Supply }) {
  return (
    <svg className="charts-swatch" width="18" height="18" aria-hidden="true" focusable="false">
      <SupplyShape supply={supply} x={9} y={9} radius={7} />
    </svg>
  );
}
