/** Parts that several charts have: signs of the legend, lists of names, the choice of a status of help. */
import { type ReactNode, useId } from 'react';
import type { OfferStatus } from '../../dataset/values';
import { formatList, formatNumber, t } from '../../i18n';
import { useSession } from '../../store/react';

/** A sign of the legend, of so many CSS pixels. */
export function Swatch({
  size: [width, height],
  children,
  ...look
}: {
  size: readonly [width: number, height: number];
  className?: string;
  children: ReactNode;
  [data: `data-${string}`]: string;
}) {
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false" {...look}>
      {children}
    </svg>
  );
}

/** "No remarks recorded: Chile, Peru." Nothing where there is no name. */
export const NameList = ({ head, names }: { head: string; names: readonly string[] }) =>
  names.length > 0 && (
    <p>
      <strong>{head}</strong> {formatList(names)}.
    </p>
  );

/** Why a chart of needs and offers has nothing to draw. */
export const nothingDrawn = (kinds: readonly string[]): string =>
  t(
    kinds.length === 0 || kinds.some((kind) => kind !== 'capacity')
      ? 'charts.empty.filter'
      : 'charts.empty.kind',
  );

/** A status of help with its number, which a chart of one status tells of all three. */
export interface HelpCount {
  readonly status: OfferStatus;
  readonly offers: number;
}

/** The status that the reader chose, unless it is without offers: then the first that has some. */
export function shownStatus(counts: readonly HelpCount[], chosen: OfferStatus | null): OfferStatus {
  const some = counts.filter(({ offers }) => offers > 0).map(({ status }) => status);
  return some.find((status) => status === chosen) ?? some[0] ?? chosen ?? 'available';
}

/** One status of help at a time, with the numbers of all three beside it: they are never added up. */
export function StatusChoice({
  shown,
  counts,
}: {
  shown: OfferStatus;
  counts: readonly HelpCount[];
}) {
  const { navigate } = useSession();
  const name = useId();
  return (
    <fieldset className="chart-choice">
      <legend className="visually-hidden">{t('charts.help')}</legend>
      {counts.map(({ status, offers }) => (
        <label key={status}>
          <input
            type="radio"
            name={name}
            checked={status === shown}
            disabled={offers === 0}
            onChange={() => void navigate({ help: status })}
          />{' '}
          {t(`charts.help.${status}`)} <span className="chart-count">{formatNumber(offers)}</span>
        </label>
      ))}
    </fieldset>
  );
}
