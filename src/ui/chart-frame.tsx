/**
 * Frame of a chart: title, finding, legend, the drawing or the same numbers as a table,
 * and beneath it what is shown, whence, and the buttons for method, table and files. It knows
 * nothing of what is drawn.
 */
import { type ReactNode, useId, useState } from 'react';
import { inTime } from '../dataset/own-host';
import { t } from '../i18n';
import { type Source, sourceWords } from '../i18n/source-words';
import { CopyButton } from './copy-button';
import { DrawingPlace } from './drawing-width';
import { fileName } from './file-name';
import { csvFile } from './save-file';
import { downloadWords } from './table-downloads';
import { useDownload } from './use-download';
import './chart-frame.css';

/** Width of the drawing in a file, in CSS pixels, whatever the screen: the same link, the same file. */
const EXPORTED = 920;
const FORMATS = ['svg', 'png', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** A number and what it counts, by column of the file. */
type Fact = Readonly<Record<string, string | number | null>>;

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  /** An `<svg>`: the legend comes along in a file. */
  readonly swatch: ReactNode;
}

interface ChartFrameProps {
  /** What the chart shows. */
  readonly title: string;
  /** What it found, where the numbers hold a sentence. */
  readonly finding: string | null;
  readonly legend: readonly LegendItem[];
  /** Controls beside the title: order, measure. */
  readonly controls?: ReactNode;
  /** What the filter leaves, in words. */
  readonly scope: string;
  readonly source: Source;
  /** How it was counted and drawn; shown when asked for. */
  readonly method: ReactNode;
  /** The same numbers as a table, whose caption ends with the scope; a table has no other beside it. */
  readonly table?: (scope: string) => ReactNode;
  readonly asTable: boolean;
  readonly onSwap: () => void;
  /** Gives the address of the chart, to be passed on. */
  readonly link: () => string;
  readonly files: {
    /** Begins the names of files. */
    readonly of: string;
    /** What the name of a file says of the filter. */
    readonly filter: readonly string[];
    /** And of the dataset. */
    readonly dataset: string;
    readonly csv: (facts: readonly Fact[]) => string;
  };
  /** The numbers of the drawing, one by one, for the CSV file. */
  readonly facts: () => readonly Fact[];
  /** Said instead of drawing and table where there is nothing to draw. */
  readonly empty: string | null;
  /** Paragraphs below the drawing or the table: what has no mark, and why. */
  readonly notes?: ReactNode;
  /** One or more `<svg>`, which draw themselves at `useDrawingWidth()`. */
  readonly children: ReactNode;
  /** What is drawn in a file where the page shows no SVG; else the children. */
  readonly picture?: ReactNode;
}

/** Names a button for its chart too: other charts have the same buttons. */
type Named = (id: string) => { id: string; 'aria-labelledby': string };

export function ChartFrame(props: ChartFrameProps) {
  const { title, finding, legend, controls, scope, source, method, asTable, empty, notes } = props;
  const titleId = useId();
  const methodId = useId();
  const [showsMethod, setShowsMethod] = useState(false);
  const ofThis: Named = (id) => ({
    id: `${titleId}-${id}`,
    'aria-labelledby': `${titleId}-${id} ${titleId}`,
  });
  const { buttons, status, stage } = useFiles(props, ofThis);
  const table = asTable && props.table;
  return (
    <figure className="chart-frame" aria-labelledby={titleId}>
      <div className="chart-head">
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {empty === null && controls}
      </div>
      {finding !== null && empty === null && <p className="chart-finding">{finding}</p>}
      {empty !== null && <p className="chart-empty">{empty}</p>}
      {empty === null && !table && (
        <>
          <Legend items={legend} />
          <DrawingPlace>{props.children}</DrawingPlace>
        </>
      )}
      {empty === null && table && table(scope)}
      <div className="chart-notes">{notes}</div>
      <figcaption className="chart-foot">
        <p className="chart-scope">{scope}</p>
        <p className="chart-source">{sourceWords(source)}</p>
        <div className="chart-buttons">
          <button
            type="button"
            className="quiet"
            {...ofThis('method')}
            aria-expanded={showsMethod}
            aria-controls={methodId}
            onClick={() => setShowsMethod(!showsMethod)}
          >
            {t('charts.frame.method')}
          </button>
          {empty === null && (
            <>
              {props.table && (
                <button
                  type="button"
                  className="quiet"
                  {...ofThis('table')}
                  aria-pressed={asTable}
                  onClick={props.onSwap}
                >
                  {t('charts.frame.table')}
                </button>
              )}
              {buttons}
            </>
          )}
          <CopyButton
            {...ofThis('link')}
            className="quiet"
            label={t('evidence.copy')}
            text={props.link}
            copied={t('evidence.copied')}
            failed={t('charts.frame.link.failed')}
          />
          <span role="status">{status}</span>
        </div>
        <div id={methodId} className="chart-method" hidden={!showsMethod}>
          {method}
        </div>
      </figcaption>
      {stage}
    </figure>
  );
}

function Legend({ items }: { items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="chart-legend" aria-label={t('charts.frame.legend')}>
      {items.map(({ id, label, swatch }) => (
        <li key={id} className="chart-legend-item" title={label}>
          {swatch} <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * The buttons that save the chart. For a picture it is drawn a second time off screen, at one width
 * for all screens and also while the table stands in its place.
 */
function useFiles(props: ChartFrameProps, ofThis: Named) {
  const { title, finding, scope, source, files, facts } = props;
  const download = useDownload();
  const { isBusy, save } = download;
  /** Takes the drawing off screen, while a picture is made. */
  const [stage, setStage] = useState<{ readonly take: (drawn: HTMLElement) => void } | null>(null);

  const picture = async (format: 'svg' | 'png') => {
    try {
      const drawn = await new Promise<HTMLElement>((take) => setStage({ take }));
      const { chartFile } = await inTime(import('./export/chart-file'));
      return await chartFile(format, drawn, {
        title,
        finding,
        foot: [scope, `${sourceWords(source)} ${t('app.caution')}`],
      });
    } finally {
      setStage(null);
    }
  };

  const saveAs = (format: Format) =>
    save(async () => ({
      name: fileName([files.of, title, ...files.filter, files.dataset], format),
      blob: format === 'csv' ? csvFile(files.csv(facts())) : await picture(format),
    }));

  return {
    status: downloadWords(download),
    buttons: FORMATS.map((format) => (
      <button
        key={format}
        type="button"
        className="quiet"
        aria-disabled={isBusy}
        aria-label={t(`charts.frame.save.${format}`)}
        {...ofThis(format)}
        onClick={() => void saveAs(format)}
      >
        {format.toUpperCase()}
      </button>
    )),
    stage: stage && (
      <div
        className="chart-stage"
        ref={(drawn) => {
          if (drawn) stage.take(drawn);
        }}
        inert
        aria-hidden="true"
      >
        <Legend items={props.legend} />
        <DrawingPlace fixed={EXPORTED}>{props.picture ?? props.children}</DrawingPlace>
        <div className="chart-notes">{props.notes}</div>
      </div>
    ),
  };
}
