/**
 * Frame of a chart: its finding as the title of the page, the switch to the other charts, the legend, the drawing
 * or the same numbers as a table, and below them the scope and the method. Each chart gives it the drawing.
 */
import { type ReactNode, useId, useState } from 'react';
import { withTimeLimit } from '../../dataset/own-host';
import type { Fact } from '../../dataset/table';
import { t } from '../../i18n';
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

/** Width of the drawing in a file, in CSS pixels. All screens share it, so that one link gives one file. */
const EXPORT_WIDTH = 920;
const FORMATS = ['svg', 'png', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  /** An `<svg>`, since a file of the chart holds the legend too. */
  readonly swatch: ReactNode;
}

interface ChartFrameProps {
  /** Subject of the chart. It names the figure and its files, and is the title where there is no finding. */
  readonly title: string;
  /**
   * The finding as a title; null where the numbers give none. It must not begin with a name: after a filter its first
   * letter is made small (`titleScope`).
   */
  readonly finding: string | null;
  /** Puts the filter before a title. */
  readonly titled: (title: string) => string;
  /** The title if the filter leaves no sentence; null if it leaves some. */
  readonly nothing: string | null;
  readonly legend: readonly LegendItem[];
  /** Controls of the chart: order, measure. */
  readonly controls?: ReactNode;
  /** The filter in words. */
  readonly scope: string;
  /** The state, the documents and the dataset in words. */
  readonly source: string;
  /** How the chart was counted and drawn; a button shows it. */
  readonly method: ReactNode;
  /** The same numbers as a table, whose caption ends with the scope; absent where the chart is a table itself. */
  readonly table?: (scope: string) => ReactNode;
  readonly asTable: boolean;
  readonly onSwap: () => void;
  /** Gives the address of the chart, to be passed on. */
  readonly link: () => string;
  readonly files: {
    /** Start of the file names: the title of the dataset. */
    readonly of: string;
    /** The filter, as phrases for the file names. */
    readonly filter: readonly string[];
    /** Date and hash of the dataset, for the file names. */
    readonly dataset: string;
    readonly csv: (facts: readonly Fact[]) => string;
  };
  /** The numbers of the drawing, one by one, for the CSV file. */
  readonly facts: () => readonly Fact[];
  /** Replaces drawing and table where there is nothing to draw; else null. */
  readonly empty: string | null;
  /** Paragraphs below the drawing or the table, on what it leaves out and why. */
  readonly notes?: ReactNode;
  /** One or more `<svg>` that take their width from `useDrawingWidth()`. */
  readonly children: ReactNode;
  /** The drawing for a file where the page shows HTML; else a file holds the children. */
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
    link,
    asTable,
    onSwap,
    notes,
  } = props;
  const empty = nothing === null ? props.empty : t('charts.empty.filter');
  const { save, stage } = useFiles(props);
  const table = asTable && props.table;
  // On a phone these buttons stand below the chart, so that its first bar is in sight.
  const isBelow = useIsNarrow() === true;
  const actions = empty === null && (
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
              {!isBelow && actions}
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
        <ChartFoot {...{ scope, method, link }}>
          {isBelow && <div className="chart-ways">{actions}</div>}
        </ChartFoot>
        {stage}
      </figure>
    </>
  );
}

interface FootProps extends Pick<ChartFrameProps, 'scope' | 'method' | 'link'> {
  /** Buttons between scope and method. */
  readonly children: ReactNode;
}

/** The scope of a chart, its method, which a button shows, and a button that copies its link. */
function ChartFoot({ scope, method, link, children }: FootProps) {
  const methodId = useId();
  const [showsMethod, setShowsMethod] = useState(false);
  return (
    <figcaption className="chart-foot">
      <p className="chart-scope">{scope}</p>
      {children}
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
          text={link}
          copied={t('evidence.copied')}
          failed={t('charts.frame.link.failed')}
        />
      </div>
      <div id={methodId} className="chart-method" hidden={!showsMethod}>
        {method}
      </div>
    </figcaption>
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
 * The panel that saves the chart as SVG, PNG or CSV. A picture is a second drawing off screen: it has the
 * same width on every screen and exists also while the page shows the table.
 */
function useFiles(props: ChartFrameProps) {
  const { title, finding, titled, scope, source, files, facts } = props;
  const download = useDownload();
  const { isBusy, save } = download;
  /** Receives the drawing off screen; null while no picture is made. */
  const [stage, setStage] = useState<{ readonly take: (drawn: HTMLElement) => void } | null>(null);

  const picture = async (format: 'svg' | 'png') => {
    try {
      const drawn = await new Promise<HTMLElement>((take) => setStage({ take }));
      const { chartFile } = await withTimeLimit(import('../../ui/export/chart-file'));
      return await chartFile(format, drawn, {
        title: finding === null ? title : titled(finding),
        finding: finding && title,
        foot: [scope, `${source} ${t('app.caution')}`],
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
        <DrawingPlace fixed={EXPORT_WIDTH}>{props.picture ?? props.children}</DrawingPlace>
        <div className="chart-notes">{props.notes}</div>
      </div>
    ),
  };
}
