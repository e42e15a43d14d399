/** What is shown of files that are made: buttons for a table, progress, and what came of it in words. */
import { t } from '../i18n';
import { fileName } from './file-name';
import type { Download, Progress } from './use-download';

export const downloadWords = ({ outcome }: Download): string =>
  outcome ? t(`files.${outcome.is}`, { name: outcome.name }) : '';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
export type TableFormat = (typeof FORMATS)[number];

/** A table to save, known once it is asked for. */
export interface SavedTable {
  /** What the file is and how it is filtered, and last of which dataset; see `fileName`. */
  readonly fileWords: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** `tell` is told how many rows are done; null once all are. */
  readonly write: (format: TableFormat, tell: (done: number | null) => void) => Promise<Blob>;
}

/** Saves a table in a format, and tells how far it is. */
export const saveTable = (
  { save }: Download,
  load: () => Promise<SavedTable>,
  format: TableFormat,
): Promise<void> =>
  save(async (tell) => {
    tell({ done: 0, count: 0 });
    const { fileWords, count, write } = await load();
    const blob = await write(format, (done) => tell({ done, count }));
    return { name: fileName(fileWords, format), blob };
  });

interface Props {
  readonly download: Download;
  readonly load: () => Promise<SavedTable>;
  readonly formats?: readonly TableFormat[];
}

/** A button for each format of a table. */
export function TableDownloads({ download, load, formats = FORMATS }: Props) {
  const { isBusy, progress } = download;
  return (
    <div className="table-downloads">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          aria-disabled={isBusy}
          onClick={() => void saveTable(download, load, format)}
        >
          {t(`files.${format}`)}
        </button>
      ))}
      <DownloadProgress of={progress} />
    </div>
  );
}

/** How far a file is while it is made. */
export function DownloadProgress({ of }: { of: Progress | null }) {
  if (!of) return null;
  const { done, count } = of;
  const words = done === null ? t('files.packing') : t('files.rows', { done, count });
  return (
    <div className="download-progress">
      <progress
        aria-label={t('files.progress')}
        aria-valuetext={words}
        max={count || 1}
        {...(done !== null && { value: done })}
      />
      <span>{words}</span>
    </div>
  );
}
