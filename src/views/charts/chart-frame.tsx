/**
 * Frame of a chart: its finding as the title of the page, the switch to the other charts, legend, the drawing or
 * the same numbers as a table, and beneath it what is shown and how it is read. It knows nothing of what is drawn.
 */
import { type ReactNode, useId, useState } from 'react';
import { inTime } from '../../dataset/own-host';
import { t } from '../../i18n';
import { type Source, sourceWords } from '../../i18n/source-words';
import { ViewHead } from '../../parts/view-head';
import { CopyButton } from '../../ui/copy-button';
import { DrawingPlace } from '../../ui/drawing-width';
import { fileName } from '../../ui/file-name';
import { PopoverButton } from '../../ui/popover-button';
import { csvFile } from '../../ui/save-file';
import { downloadWords } from '../../ui/table-downloads';
import { useDownload } from '../../ui/use-download';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { ChartSwitch } from './chart-switch';
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
  /** What the chart shows: names the figure and its files, and is the title where nothing is found. */
  readonly title: string;
  /** What it found, as a title, where the numbers hold a sentence. */
  readonly finding: string | null;
  /** Puts before a title what the filter leaves. */
  readonly titled: (title: string) => string;
  /** The title where the filter leaves no sentence. */
  readonly nothing: string | null;
  readonly legend: readonly LegendItem[];
  /** Controls of the chart: order, measure. */
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

export function ChartFrame(props: ChartFrameProps) {
  const {
    title,
    finding,
    titled,
    nothing,
    legend,
    controls,
    scope,
    method,
    asTable,
    onSwap,

    notes,
  } = props;
  const empty = nothing === null ? props.empty : t('charts.empty.filter');
  const methodId = useId();
  const [showsMethod, setShowsMethod] = useState(false);
  const { save, stage } = useFiles(props);
  const table = asTable && props.table;
  // On a phone they stand below, so that the first bar is in sight.
  const isBelow = useIsNarrow() === true;
  const ways = empty === null && (
    <>
      {props.table && (
        <button type="button" aria-pressed={asTable} onClick={onSwap}>
          {t('charts.frame.table')}
        </button>
      )}
      {save}
    </>
  );
  return (
    <>
      <ViewHead
        title={nothing ?? (empty === null && finding !== null ? titled(finding) : title)}
        lead={<ChartSwitch />}
        controls={
          empty === null && (
            <>
              {controls}
              {!isBelow && ways}
            </>
          )
        }
      />
      <figure className="chart-frame" aria-label={title}>
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
          {isBelow && <div className="chart-ways">{ways}</div>}
          <div className="chart-buttons">
            <button
              type="button"
              className="quiet"
              aria-expanded={showsMethod}
              aria-controls={methodId}
              onClick={() => setShowsMethod(!showsMethod)}
            >
              {t('charts.frame.method')}
            </button>
            <CopyButton
              className="quiet"
              label={t('evidence.copy')}
              text={props.link}
              copied={t('evidence.copied')}
              failed={t('charts.frame.link.failed')}
            />
          </div>
          <div id={methodId} className="chart-method" hidden={!showsMethod}>
            {method}
          </div>
        </figcaption>
        {stage}
      </figure>
    </>
  );
}

function Legend({ items }: { items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="chart-legend" aria-label={t('mark.legend')}>
      {items.map(({ id, label, swatch }) => (
        <li key={id} className="chart-legend-item">
          {swatch} <span>{label}</span>
        </li>
      ))}
    </ul>
  );
}

/**
 * The panel that saves the chart. For a picture it is drawn a second time off screen, at one width
 * for all screens and also while the table stands in its place.
 */
function useFiles(props: ChartFrameProps) {
  const { title, finding, titled, scope, source, files, facts } = props;
  const download = useDownload();
  const { isBusy, save } = download;
  /** Takes the drawing off screen, while a picture is made. */
  const [stage, setStage] = useState<{ readonly take: (drawn: HTMLElement) => void } | null>(null);

  const picture = async (format: 'svg' | 'png') => {
    try {
      const drawn = await new Promise<HTMLElement>((take) => setStage({ take }));
      const { chartFile } = await inTime(import('../../ui/export/chart-file'));
      return await chartFile(format, drawn, {
        title: finding === null ? title : titled(finding),
        finding: finding && title,
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
    save: (
      <PopoverButton
        label={t('charts.frame.save')}
        title={t('charts.frame.save.title')}
        closeLabel={t('charts.frame.save.close')}
      >
        {() => (
          <div className="chart-save">
            {FORMATS.map((format) => (
              <button
                key={format}
                type="button"
                aria-disabled={isBusy}
                onClick={() => void saveAs(format)}
              >
                {t(`charts.frame.save.${format}`)}
              </button>
            ))}
            <p role="status">{downloadWords(download)}</p>
          </div>
        )}
      </PopoverButton>
    ),
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
