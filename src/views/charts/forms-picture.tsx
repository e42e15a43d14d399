/** Third step of the chart of forms: paint. Rows are buttons under the bars, which take no focus. */
import { useMemo, useRef } from 'react';
import { formatNumber, t } from '../../i18n';
import { FormsBars } from './forms-bars';
import { type FormsLayout, HEAD, LANE, layOutForms, type PlacedFormsRow } from './forms-layout';
import { type Form, type FormsRow, type FormsState, type Lane, topicOf } from './forms-state';
import { rowName, rowTitle, rowWords } from './forms-words';
import { useIsPointed, usePointAt } from './pointing';
import { useWidth } from './use-width';

interface Props {
  readonly state: FormsState;
  readonly onTopics: (...ids: string[]) => void;
  readonly onPart: (row: FormsRow, lane: Lane, form: Form) => void;
}

export function FormsPicture({ state, onTopics, onPart }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(() => layOutForms(state, width), [state, width]);
  const { axis, rows } = layout;
  return (
    <div className="charts-picture" ref={frame} style={{ height: layout.height }}>
      <p className="charts-sides" style={{ height: HEAD.sides }}>
        <span style={{ right: width - axis + 6 }}>{t('charts.forms.side.need')}</span>
        <span style={{ left: axis + 6 }}>{t('charts.forms.side.offer')}</span>
      </p>
      <FormsGrid layout={layout} />
      <ul aria-label={t('charts.forms.title')}>
        {rows.map((row) => (
          <li key={row.id} style={{ top: row.y, height: row.height }}>
            <FormsRowButton row={row} forms={state.forms} layout={layout} onTopics={onTopics} />
          </li>
        ))}
      </ul>
      <FormsBars forms={state.forms} layout={layout} onPart={onPart} />
      <FormsEnds layout={layout} />
    </div>
  );
}

interface RowProps extends Pick<Props, 'onTopics'> {
  readonly row: PlacedFormsRow;
  readonly forms: readonly Form[];
  readonly layout: FormsLayout;
}

function FormsRowButton({ row, forms, layout: { stacked, gutter }, onTopics }: RowProps) {
  return (
    <button
      type="button"
      className="charts-row quiet"
      data-row={row.id}
      data-stacked={stacked || undefined}
      data-pointed={useIsPointed('topic', ...row.topics) || undefined}
      aria-pressed={row.chosen}
      title={row.title === row.label ? undefined : rowTitle(row)}
      onClick={() => onTopics(...row.topics)}
      {...usePointAt('topic', topicOf(row))}
    >
      <span className="charts-label" style={stacked ? undefined : { width: gutter }}>
        {rowName(row)}
      </span>
      <span className="visually-hidden">: {rowWords(row, forms)}</span>
    </button>
  );
}

/** The scale's numbers, and its lines behind the bars only, so that none runs through a label. */
function FormsGrid({ layout: { width, height, ticks, axis, rows, x } }: { layout: FormsLayout }) {
  const path = (at: number) =>
    rows.map(({ bars }) => `M${at} ${bars.from - 3}V${bars.to}`).join('');
  return (
    <svg className="charts-grid" width={width} height={height} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <text x={x(tick)} y={HEAD.sides + HEAD.ticks - 6} textAnchor="middle">
            {formatNumber(Math.abs(tick))}
          </text>
          <path d={path(x(tick))} />
        </g>
      ))}
      <path className="charts-axis" d={path(axis)} />
    </svg>
  );
}

/** At the outer end of each lane its number and, in words, its status. */
function FormsEnds({ layout: { width, height, rows, x } }: { layout: FormsLayout }) {
  return (
    <svg className="charts-numbers" width={width} height={height} aria-hidden="true">
      {rows.flatMap(({ placed }) =>
        placed.map(({ key, side, status, total, y, beyond }) => (
          <text
            key={key}
            className="charts-end"
            x={side === 'need' ? x(beyond ? 0 : -total) - 4 : x(beyond ? 0 : total) + 4}
            y={y + LANE / 2}
            dy="0.36em"
            textAnchor={side === 'need' ? 'end' : 'start'}
          >
            <tspan className="charts-count">{formatNumber(total)}</tspan>{' '}
            {t(`status.${status}`).toLowerCase()}
          </text>
        )),
      )}
    </svg>
  );
}
