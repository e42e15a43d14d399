/** The one way in which a file is made and saved: with progress, and in words what came of it. */
import { useState } from 'react';
import { t } from '../i18n';
import { fileName, saveFile } from './save-file';
import './use-download.css';

/** A file being made: how many rows are done, or null once all are and the file is packed. */
interface Progress {
  readonly done: number | null;
  readonly count: number;
}
type Tell = (progress: Progress) => void;

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Held outside of a panel that may be closed while the file is made. */
export interface Download {
  readonly isBusy: boolean;
  readonly progress: Progress | null;
  /** What became of the last file, in words. */
  readonly said: string;
  /** Makes a file and saves it; does nothing while another is being made. */
  readonly save: (make: (tell: Tell) => MadeFile | Promise<MadeFile>) => Promise<void>;
}

export function useDownload(): Download {
  const [isBusy, setBusy] = useState(false);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [said, setSaid] = useState('');
  const save: Download['save'] = async (make) => {
    if (isBusy) return;
    setBusy(true);
    setSaid(t('files.busy'));
    try {
      const { name, blob } = await make(setProgress);
      saveFile(name, blob);
      setSaid(t('files.saved', { name }));
    } catch (error) {
      const isTooLarge = error instanceof Error && error.name === 'TooLarge';
      setSaid(t(isTooLarge ? 'export.too-large' : 'files.failed'));
    } finally {
      setBusy(false);
      setProgress(null);
    }
  };
  return { isBusy, progress, said, save };
}

const FORMATS = ['xlsx', 'csv', 'json'] as const;
type Format = (typeof FORMATS)[number];

/** A table to save, known once it is asked for. */
export interface SavedTable {
  /** What the file is and how it is filtered, and last of which dataset; see `fileName`. */
  readonly fileWords: readonly string[];
  /** How many rows there are. */
  readonly count: number;
  /** `tell` is told how many rows are done; null once all are. */
  readonly write: (format: Format, tell: (done: number | null) => void) => Promise<Blob>;
}

interface Props {
  readonly download: Download;
  readonly load: () => Promise<SavedTable>;
}

/** A button for each format of a table. */
export function TableDownloads({ download, load }: Props) {
  const { isBusy, progress, save } = download;
  const saveAs = (format: Format) =>
    save(async (tell) => {
      tell({ done: 0, count: 0 });
      const { fileWords, count, write } = await load();
      const blob = await write(format, (done) => tell({ done, count }));
      return { name: fileName(fileWords, format), blob };
    });
  return (
    <div className="table-downloads">
      {FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          aria-disabled={isBusy}
          onClick={() => void saveAs(format)}
        >
          {t(`files.${format}`)}
        </button>
      ))}
      {progress && <ProgressBar {...progress} />}
    </div>
  );
}

function ProgressBar({ done, count }: Progress) {
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
