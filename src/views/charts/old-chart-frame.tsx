/**
 * Frame of a chart: title, how to read it, legend, what is shown and whence, and the same numbers as
 * a table behind one button. It knows nothing of what is drawn.
 */
import { type ReactNode, useId } from 'react';
import type { Fact } from '../../dataset/table';
import { t } from '../../i18n';
import type { Source } from '../../i18n/source-words';
import { useTakeAlong } from '../../ui/export/use-take-along';
import { SourceLine } from '../../ui/source-line';
import './old-chart-frame.css';

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  readonly swatch: ReactNode;
  /** Given where the entry is a button. */
  readonly press?: { readonly pressed: boolean; readonly onPress: () => void };
}

export interface LegendGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly LegendItem[];
}

export interface TableTwin {
  readonly caption: string;
  /** Head of the column of row names. */
  readonly corner: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly columns: readonly { readonly id: string; readonly label: string }[];
  }[];
  readonly sections: readonly {
    readonly id: string;
    readonly label: string | null;
    readonly rows: readonly {
      readonly id: string;
      readonly header: ReactNode;
      readonly cells: readonly { readonly id: string; readonly value: number }[];
    }[];
  }[];
}

interface Props {
  readonly title: string;
  /** One line: how to read the picture, and what is counted. */
  readonly reading: string;
  /** What the filter leaves, in words. */
  readonly scope: string;
  readonly source: Source;
  readonly legend: readonly LegendGroup[];
  /** Controls beside the button that swaps picture and table. */
  readonly controls?: ReactNode;
  readonly table: TableTwin;
  /** What the names of files that are taken along say of filter and dataset, and how facts are written. */
  readonly files: {
    readonly filter: readonly string[];
    readonly dataset: string;
    readonly csv: (facts: readonly Fact[]) => string;
  };
  /** The numbers of the picture, one by one. */
  readonly facts: () => readonly Fact[];
  readonly asTable: boolean;
  readonly onSwap: () => void;
  /** Said instead of picture and table where there is nothing to draw. */
  readonly empty: string | null;
  /** Below the picture or the table. */
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}

export function ChartFrame(props: Props) {
  const { title, controls, table, asTable, onSwap, empty, files, facts } = props;
  const titleId = useId();
  const { button, drawing } = useTakeAlong(async () => ({
    title,
    fileWords: [t('app.title'), title, ...files.filter, files.dataset],
    stage: (format) => (format === 'csv' ? null : <Picture {...props} />),
    csv: () => files.csv(facts()),
  }));
  return (
    <figure className="chart-frame" aria-labelledby={titleId}>
      <div className="chart-frame-head">
        <h2 id={titleId}>{title}</h2>
        <div className="chart-frame-controls">
          {controls}
          <button type="button" aria-pressed={asTable} onClick={onSwap}>
            {t('charts.frame.table')}
          </button>
          {empty === null && button}
        </div>
      </div>
      <Contents {...props}>{asTable ? <Twin {...table} /> : props.children}</Contents>
      {drawing}
    </figure>
  );
}

/** All of the frame but its head. */
function Contents({ reading, legend, empty, notes, scope, source, children }: Props) {
  return (
    <>
      <p className="chart-frame-reading">{reading}</p>
      <Legend groups={legend} />
      {empty === null ? children : <p className="chart-frame-empty">{empty}</p>}
      {notes}
      <figcaption className="chart-frame-source">
        <p>{scope}</p>
        <p>
          <SourceLine {...source} />
        </p>
      </figcaption>
    </>
  );
}

/** The frame as it is taken along: the picture, whatever stands in the page. */
function Picture(props: Props) {
  return (
    <figure className="chart-frame">
      <h2>{props.title}</h2>
      <Contents {...props} />
    </figure>
  );
}

function Legend({ groups }: { groups: readonly LegendGroup[] }) {
  return (
    <div className="chart-frame-legend">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields
        <div key={group.id} role="group" aria-label={group.label}>
          <span className="chart-frame-legend-head" aria-hidden="true">
            {group.label}
          </span>
          {group.items.map(({ id, label, swatch, press }) =>
            press ? (
              <button
                key={id}
                type="button"
                className="quiet"
                aria-pressed={press.pressed}
                onClick={press.onPress}
              >
                {swatch} {label}
              </button>
            ) : (
              <span key={id} className="chart-frame-legend-item">
                {swatch} {label}
              </span>
            ),
          )}
        </div>
      ))}
    </div>
  );
}

export function Twin({ caption, corner, columns, sections }: TableTwin) {
  const captionId = useId();
  const width = columns.reduce((sum, group) => sum + group.columns.length, 1);
  return (
    // Wider than a phone: it scrolls by itself, so that the page does not, and by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus
    <section className="chart-frame-scroll edge-shade" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId}>
          <span>{caption}</span>
        </caption>
        <colgroup />
        {columns.map(({ id, columns: inner }) => (
          <colgroup key={id} span={inner.length} />
        ))}
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {corner}
            </th>
            {columns.map(({ id, label, columns: inner }) => (
              <th key={id} scope="colgroup" colSpan={inner.length}>
                {label}
              </th>
            ))}
          </tr>
          <tr>
            {columns.flatMap((group) =>
              group.columns.map(({ id, label }) => (
                <th key={`${group.id} ${id}`} scope="col">
                  {label}
                </th>
              )),
            )}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.id}>
            {section.label !== null && (
              <tr className="chart-frame-section">
                <th scope="rowgroup" colSpan={width}>
                  <span>{section.label}</span>
                </th>
              </tr>
            )}
            {section.rows.map(({ id, header, cells }) => (
              <tr key={id}>
                <th scope="row">{header}</th>
                {cells.map((cell) => (
                  <td key={cell.id} data-none={cell.value === 0 || undefined}>
                    {cell.value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
