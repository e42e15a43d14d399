/** Parts that several charts share: choices, swatches of the legend, lists of names, tables with the same numbers. */
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
  /** Whether the option is disabled, since it has no sentences. */
  readonly isOff?: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
}

/** A select whose label and value read as one phrase: "Sorted: by offers". */
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

/** A sign of the legend; `size` in CSS pixels. */
export function Swatch({
  size: [width, height],
  children,
  ...attributes
}: {
  size: readonly [width: number, height: number];
  className?: string;
  children: ReactNode;
  'aria-hidden'?: boolean;
  [data: `data-${string}`]: string;
}) {
  return (
    <svg width={width} height={height} aria-hidden="true" focusable="false" {...attributes}>
      {children}
    </svg>
  );
}

/** A longer list is folded, since a thousand names would fill many screens. */
const MOST_NAMES = 60;

/** "No remarks recorded: Chile, Peru." Draws nothing without names. */
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

/** The words that say why a chart of needs and offers has nothing to draw. `kinds`: those of the filter. */
export function emptyChartWords({ dataset }: Model, kinds: readonly string[]): string {
  if (dataset.records.every(({ kind }) => kind === 'capacity')) return t('charts.empty.none');
  const isChosen = kinds.length === 0 || kinds.some((kind) => kind !== 'capacity');
  return t(isChosen ? 'charts.empty.filter' : 'charts.empty.kind');
}

/** The numbers of a chart as a table: rows with an id, optionally in sections with a head each. */
export interface Twin<Row> {
  readonly columns: readonly SortableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly sections?: {
    readonly of: (row: Row) => string;
    readonly head: (id: string) => ReactNode;
  };
}

/** @param of makes the table; the same function at each render, so that the table is made anew only for a new state */
export function TwinTable<State, Row extends object>(props: {
  readonly of: (state: State, model: Model) => Twin<Row>;
  readonly state: State;
  readonly caption: string;
}) {
  const { of, state, caption } = props;
  const model = useModel();
  const { columns, rows, idOf, ...sections } = useMemo(() => of(state, model), [of, state, model]);
  const table = useSortableTable({ columns, rows, idOf });
  return <SortableTable table={table} caption={caption} {...sections} scrolls />;
}

/** A status of help with the number of its sentences. */
interface HelpCount {
  readonly status: OfferStatus;
  readonly sentences: number;
}

/**
 * Counts the sentences of all three statuses and selects the status to show: the chosen one if it has
 * sentences, else the first that has some.
 */
export function selectHelp(
  chosen: OfferStatus | null,
  sentencesOf: (status: OfferStatus) => number,
) {
  const statuses = STATUSES.offer.map(
    (status): HelpCount => ({ status, sentences: sentencesOf(status) }),
  );
  const withSentences = statuses
    .filter(({ sentences }) => sentences > 0)
    .map(({ status }) => status);
  const status =
    withSentences.find((one) => one === chosen) ?? withSentences[0] ?? chosen ?? 'available';
  return { status, statuses };
}

/** Chooses one status of help, and gives the count of each beside its name. The counts are never added up. */
export function StatusChoice(props: ReturnType<typeof selectHelp> & { readonly label: string }) {
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
