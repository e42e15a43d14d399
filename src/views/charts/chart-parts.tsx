/** Parts that several charts have: choices, signs of the legend, lists of names, table twins. */
import { type ReactNode, useMemo } from 'react';
import { type OfferStatus, STATUSES } from '../../dataset/values';
import { formatList, formatNumber, t } from '../../i18n';
import type { Model } from '../../model/model';
import { useModel, useSession } from '../../store/react';
import { SortableTable } from '../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../ui/use-sortable-table';

interface ChoiceProps<Value extends string> {
  /** "Sorted:" */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  /** What there is nothing of. */
  readonly isOff?: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of several, as a button that says which: "Sorted: by offers". */
export function ChartChoice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, isOff, onChoose } = props;
  return (
    <label className="chart-select">
      {label}{' '}
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([each]) => each === target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each} disabled={isOff?.(each)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

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

/** A status of help with its sentences, which a chart of one status tells of all three. */
interface HelpCount {
  readonly status: OfferStatus;
  readonly sentences: number;
}

/**
 * The numbers of all three statuses, and the one that is shown: the one that the reader chose, unless it is
 * without sentences: then the first that has some.
 */
export function helpOf(chosen: OfferStatus | null, sentencesOf: (status: OfferStatus) => number) {
  const statuses = STATUSES.offer.map(
    (status): HelpCount => ({ status, sentences: sentencesOf(status) }),
  );
  const some = statuses.filter(({ sentences }) => sentences > 0).map(({ status }) => status);
  const status = some.find((one) => one === chosen) ?? some[0] ?? chosen ?? 'available';
  return { status, statuses };
}

/** One status of help at a time, with the numbers of all three beside it: they are never added up. */
export function StatusChoice(props: ReturnType<typeof helpOf> & { readonly label: string }) {
  const { status: shown, statuses, label } = props;
  const { navigate } = useSession();
  return (
    <ChartChoice
      label={label}
      value={shown}
      options={statuses.map(({ status, sentences }) => [
        status,
        t('charts.help.one', { help: t(`charts.help.${status}`), count: sentences }),
      ])}
      isOff={(one) => statuses.some(({ status, sentences }) => status === one && sentences === 0)}
      onChoose={(help) => void navigate({ help })}
    />
  );
}
