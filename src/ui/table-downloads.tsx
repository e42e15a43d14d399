/** Download buttons of a table, the progress of a download, and its outcome in words. */
import { t } from '../i18n';
import { fileName } from './file-name';
import { type Download, type Progress, useDownload } from './use-download';

export const downloadWords = ({ outcome }: Download): string =>
  outcome ? t(`files.${outcome.is}`, { name: outcome.name }) : '';

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type TableFormat = (typeof FORMATS)[number];

/** A table to save. */
export interface SavedTable {
  /** Words of the file's name; see `fileName`. */
  readonly fileWords: readonly string[];
  /** Number of rows. */
  readonly count: number;
  /** Writes the file; `onProgress` receives the number of rows done, null once all are. */
  readonly write: (format: TableFormat, onProgress: (done: number | null) => void) => Promise<Blob>;
}

/** Saves a table in a format, and reports its progress. */
export const saveTable = (
  { save }: Download,
  load: () => Promise<SavedTable>,
  format: TableFormat,
): Promise<void> =>
  save(async (onProgress) => {
    onProgress({ done: 0, count: 0 });
    const { fileWords, count, write } = await load();
    const blob = await write(format, (done) => onProgress({ done, count }));
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

interface SaveProps {
  readonly words: string;
  readonly className: string;
  readonly make: Parameters<Download['save']>[0];
}

/** A button that saves one file, and the outcome in words. */
export function SaveButton({ words, className, make }: SaveProps) {
  const download = useDownload();
  return (
    <span className={className}>
      <button
        type="button"
        aria-disabled={download.isBusy}
        onClick={() => void download.save(make)}
      >
        {words}
      </button>{' '}
      <span role="status">{downloadWords(download)}</span>
    </span>
  );
}

/** The progress of a file. */
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
