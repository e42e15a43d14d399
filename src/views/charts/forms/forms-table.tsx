/** The table of forms: needs in blue, help in orange-brown; the more sentences, the stronger the tint. */
import { useMemo } from 'react';
import { STATUSES } from '../../../dataset/values';
import { formatList, formatNumber, t } from '../../../i18n';
import { markOf } from '../../../model/count/marks';
import type { Model } from '../../../model/model';
import { markWords } from '../../../parts/mark';
import { ProfileLink } from '../../../parts/profile-links';
import { useSession } from '../../../store/react';
import { ofTopic } from '../../../store/selectors';
import type { ViewState } from '../../../store/view-state';
import { useDrawingWidth } from '../../../ui/drawing-width';
import { fitText } from '../../../ui/fit-text';
import { SortableTable } from '../../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../../ui/use-sortable-table';
import { topicColumns } from '../fact-columns';
import { MarkButton, useIsPale, useMark } from '../marking';
import {
  type Form,
  type FormsRow,
  type FormsState,
  SIDES,
  type Side,
  sentencesIn,
} from './forms-state';

const formName = ({ kind, label }: Form): string =>
  label ?? t(`charts.forms.kind.${kind === 'form' ? 'none' : kind}`);

/** Head of the column of a side. */
const sideName = (side: Side, { status }: FormsState): string =>
  t(`charts.forms.head.${side === 'need' ? side : status}`);

/** Attributes from which the styles take the colours of a number and its background. */
export const lookOf = (side: Side, tint: number, { status }: Pick<FormsState, 'status'>) => ({
  'data-side': side,
  'data-tint': tint,
  'data-status': side === 'offer' ? status : undefined,
});

/** Tint of a number, from 0 (none) to 4, in quarters of the largest number. */
export const tintOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / most));

interface Props {
  readonly state: FormsState;
  readonly caption: string;
  /** Sorting column and direction; null: topics in the order of the matrix. */
  readonly sort: ViewState['sort']['forms'];
}

export function FormsTable({ state, caption, sort }: Props) {
  const { navigate, store } = useSession();
  const columns = useMemo(() => columnsOf(state), [state]);
  const table = useSortableTable({
    columns,
    rows: state.rows,
    idOf: ({ id }) => id,
    sort,
    onSort: (forms) => void navigate({ sort: { ...store.getState().state.sort, forms } }),
  });
  return (
    <SortableTable table={table} caption={caption} className="forms-table" scrolls hidesCaption />
  );
}

const columnsOf = (state: FormsState): SortableColumn<FormsRow>[] => [
  {
    id: 'topic',
    head: t('charts.forms.table.corner'),
    value: ({ label }) => label,
    cell: (row) => <ProfileLink of={ofTopic(row.id)}>{row.label}</ProfileLink>,
  },
  ...state.forms.flatMap((form, at) =>
    SIDES.map(
      (side): SortableColumn<FormsRow> => ({
        id: `${form.id}.${side}`,
        head: sideName(side, state),
        group: formName(form),
        type: 'integer',
        value: (row) => sentencesIn(row, at, side, state.status),
        cell: (row) => <Count {...{ state, row, form, at, side }} />,
      }),
    ),
  ),
];

interface CountProps {
  readonly state: FormsState;
  readonly row: FormsRow;
  readonly form: Form;
  /** Position of the form. */
  readonly at: number;
  readonly side: Side;
}

function Count({ state, row, form, at, side }: CountProps) {
  const { status, most } = state;
  const isOtherMarked = useIsPale()('topic', [row.id], side === 'need' ? STATUSES.need : [status]);
  const modality = useMark()?.modality;
  const isPale = isOtherMarked || (modality !== undefined && !form.modalities.includes(modality));
  const count = sentencesIn(row, at, side, status);
  if (count === 0) return null;
  const mark = {
    topic: row.id,
    ...(form.kind === 'form' && { modality: form.id }),
    ...(side === 'need' ? { kind: 'need' } : { status }),
  };
  return (
    <MarkButton mark={mark} label={cellWords(state, row, at, side)}>
      <span
        className="forms-count"
        {...lookOf(side, tintOf(count, most[side]), state)}
        data-pale={isPale || undefined}
      >
        {formatNumber(count)}
      </span>
    </MarkButton>
  );
}

/** "Witness protection, Training: 3 sentences raise it (1 asks for help and 2 mention it as important)" */
function cellWords(state: FormsState, row: FormsRow, at: number, side: Side): string {
  const { forms, status } = state;
  const form = forms[at];
  const own = row.counts[at];
  if (!form || !own) return '';
  const parts = STATUSES.need.flatMap((one) =>
    own[one] > 0 ? [t('charts.forms.part', { count: own[one], mark: markWords(markOf(one)) })] : [],
  );
  const values = {
    topic: row.label,
    form: formName(form),
    count: sentencesIn(row, at, side, status),
  };
  return side === 'need'
    ? t('charts.forms.cell.need', { ...values, parts: formatList(parts) })
    : t('charts.forms.cell.offer', { ...values, help: t(`charts.help.${status}`).toLowerCase() });
}

/**
 * The facts of the CSV file: number of sentences by topic, status and form, for all statuses; zeros are left out.
 * `form` is "one", "rest" (the rarer forms together), "several" or "none".
 */
export function formsFacts(model: Model, { rows, forms }: FormsState) {
  const labels = new Map(model.dataset.modalities.map(({ id, label }) => [id, label]));
  const facts = rows.flatMap((row) =>
    forms.flatMap((form, at) =>
      SIDES.flatMap((kind) =>
        STATUSES[kind].map((status) => ({
          ...topicColumns(model, [row.id]),
          kind,
          status,
          form: form.kind === 'form' ? 'one' : form.kind,
          form_label: formName(form),
          modalities: form.modalities.join(';'),
          modality_labels: form.modalities.map((id) => labels.get(id) ?? id).join(';'),
          unit: 'sentences',
          count: row.counts[at]?.[status] ?? 0,
        })),
      ),
    ),
  );
  return facts.filter(({ count }) => count > 0);
}

const TYPE = 13;
const LINE = 16;
const ROW = 24;
/** Least width of a column of numbers, and width of the column of names, in pixels. */
const LEAST = 40;
const NAMES = 190;

/** The table as an SVG, for files, since the page shows it as HTML. */
export function FormsPicture({ state }: { state: FormsState }) {
  const { forms, rows, status, most } = state;
  const width = useDrawingWidth();
  const column = Math.max(LEAST, (width - NAMES) / Math.max(1, 2 * forms.length));
  const heads = forms.map((form) =>
    fitText(formName(form), 2 * column - 8, { size: TYPE, lines: 3, bold: true }),
  );
  const headLines = Math.max(0, ...heads.map(({ length }) => length));
  const top = (headLines + 1) * LINE + 10;
  const wide = NAMES + 2 * forms.length * column;
  /** The columns of numbers; `x` is the left end of each. */
  const cells = forms.flatMap((form, at) =>
    SIDES.map((side, n) => ({ form, at, side, x: NAMES + (2 * at + n) * column })),
  );
  return (
    <svg
      className="forms-picture"
      width={wide}
      height={top + rows.length * ROW}
      aria-hidden="true"
      textAnchor="middle"
    >
      {cells.map(({ form, at, side, x }) => (
        <g key={`${form.id} ${side}`}>
          <text className="forms-head">
            {side === 'need' &&
              heads[at]?.map((line, n) => (
                <tspan key={line} x={x + column} y={(n + 1) * LINE - 3}>
                  {line}
                </tspan>
              ))}
          </text>
          <text x={x + column / 2} y={(headLines + 1) * LINE}>
            {sideName(side, state)}
          </text>
        </g>
      ))}
      {rows.map((row, r) => (
        <g key={row.id} transform={`translate(0 ${top + r * ROW})`}>
          <path className="forms-rule" d={`M0 0H${wide}`} />
          <text x="0" y={ROW / 2} dy="0.35em" textAnchor="start">
            {fitText(row.label, NAMES - 8, { size: TYPE, lines: 1 })[0]}
          </text>
          {cells.map(({ form, at, side, x }) => {
            const count = sentencesIn(row, at, side, status);
            if (count === 0) return null;
            const look = lookOf(side, tintOf(count, most[side]), state);
            const box = { x: x + 2, y: 2, width: column - 4, height: ROW - 4 };
            return (
              <g key={`${form.id} ${side}`}>
                <rect className="forms-tint" {...look} {...box} />
                <text className="forms-number" {...look} x={x + column / 2} y={ROW / 2} dy="0.35em">
                  {formatNumber(count)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
