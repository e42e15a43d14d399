/** Parts that several charts have: signs of the legend, lists of names, table twins, the choice of a status of help. */
import { type ReactNode, useId, useMemo } from 'react';
import { type OfferStatus, STATUSES } from '../../dataset/values';
import { formatList, formatNumber, t } from '../../i18n';
import type { Model } from '../../model/model';
import type { countOffers } from '../../model/offer-count';
import { useModel, useSession } from '../../store/react';
import { SortableTable } from '../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../ui/use-sortable-table';

/** A sign of the legend, of so many CSS pixels. */
export function Swatch({
  size: [width, height],
  children,
  ...look
}: {
  size: readonly [width: number, height: number];
  className?: string;
  children: ReactNode;
  'aria-hidden'?: boolean;
  [data: `data-${string}`]: string;
}) {
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false" {...look}>
      {children}
    </svg>
  );
}

interface RhombProps {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly className: string;
}

/** The sign of organizations in a drawing, about its middle. */
export const Rhomb = ({ x, y, r, className }: RhombProps) => (
  <path className={className} d={`M${x - r} ${y}L${x} ${y - r}L${x + r} ${y}L${x} ${y + r}Z`} />
);

/** More names are folded: a thousand of them would be many screens. */
const MOST_NAMES = 60;

/** "No remarks recorded: Chile, Peru." Nothing where there is no name. */
export function NameList({ head, names }: { head: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  const list = (
    <p>
      <strong>{head}</strong> {formatList(names)}.
    </p>
  );
  if (names.length <= MOST_NAMES) return list;
  return (
    <details>
      <summary>
        {head} {formatNumber(names.length)}
      </summary>
      {list}
    </details>
  );
}

/** Why a chart of needs and offers has nothing to draw. */
export function nothingDrawn({ dataset }: Model, kinds: readonly string[]): string {
  if (dataset.records.every(({ kind }) => kind === 'capacity')) return t('charts.empty.none');
  const isChosen = kinds.length === 0 || kinds.some((kind) => kind !== 'capacity');
  return t(isChosen ? 'charts.empty.filter' : 'charts.empty.kind');
}

/** The numbers of a chart as a table: rows with an id, perhaps in sections under heads of their own. */
export interface Twin<Row> {
  readonly columns: readonly SortableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly sections?: {
    readonly of: (row: Row) => string;
    readonly head: (id: string) => ReactNode;
  };
}

/** @param of stays the same function: the table is made anew for another state only */
export function TwinTable<State, Row extends object>(props: {
  readonly of: (state: State, model: Model) => Twin<Row>;
  readonly state: State;
  readonly caption: string;
}) {
  const { of, state, caption } = props;
  const model = useModel();
  const { columns, rows, idOf, ...look } = useMemo(() => of(state, model), [of, state, model]);
  const table = useSortableTable({ columns, rows, idOf });
  return <SortableTable table={table} caption={caption} {...look} scrolls />;
}

/** A status of help with its number, which a chart of one status tells of all three. */
interface HelpCount {
  readonly status: OfferStatus;
  readonly offers: number;
}

/**
 * The numbers of all three statuses, and the one that is shown: the one that the reader chose, unless it is
 * without offers: then the first that has some.
 */
export function helpOf(chosen: OfferStatus | null, offersOf: (status: OfferStatus) => number) {
  const statuses = STATUSES.offer.map(
    (status): HelpCount => ({ status, offers: offersOf(status) }),
  );
  const some = statuses.filter(({ offers }) => offers > 0).map(({ status }) => status);
  const status = some.find((one) => one === chosen) ?? some[0] ?? chosen ?? 'available';
  return { status, statuses };
}

type OfferCount = ReturnType<typeof countOffers>;

/** "6 statements (14 records)" */
const offerWords = (count: OfferCount): string =>
  t('charts.help.told', { told: t('offers.told', count), ...count });

/**
 * One status of help at a time, with the numbers of all three beside it: they are never added up.
 * @param available the available offers as passages and records
 */
export function StatusChoice(props: ReturnType<typeof helpOf> & { available: OfferCount }) {
  const { status: shown, statuses, available } = props;
  const { navigate } = useSession();
  const name = useId();
  return (
    <fieldset className="chart-choice">
      <legend className="visually-hidden">{t('charts.help')}</legend>
      {statuses.map(({ status, offers }) => (
        <label key={status}>
          <input
            type="radio"
            name={name}
            checked={status === shown}
            disabled={offers === 0}
            onChange={() => void navigate({ help: status })}
          />{' '}
          {t(`charts.help.${status}`)}{' '}
          <span className="chart-count">
            {status === 'available' && offers > 0 ? offerWords(available) : formatNumber(offers)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
